/// The room `agency` over HTTP.
@NullMarked
package vn.motcua.agency.web;

import org.jspecify.annotations.NullMarked;
