/// What tests share: the running service, the browser, the clock, fixtures.
@NullMarked
package vn.motcua.testing;

import org.jspecify.annotations.NullMarked;
