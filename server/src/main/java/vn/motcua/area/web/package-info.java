/// The room `area` over HTTP.
@NullMarked
package vn.motcua.area.web;

import org.jspecify.annotations.NullMarked;
