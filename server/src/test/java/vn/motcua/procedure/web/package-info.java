@NullMarked
package vn.motcua.procedure.web;

import org.jspecify.annotations.NullMarked;
