/// What goes on paper: QR codes, and PDF pages in a font that knows Vietnamese.
@NullMarked
package vn.motcua.shared.print;

import org.jspecify.annotations.NullMarked;
