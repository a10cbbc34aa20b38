/// Tests of what every page shares.
@NullMarked
package vn.motcua.shared.web;

import org.jspecify.annotations.NullMarked;
