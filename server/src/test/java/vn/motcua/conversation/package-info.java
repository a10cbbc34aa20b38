/// Tests of this package.
@NullMarked
package vn.motcua.conversation;

import org.jspecify.annotations.NullMarked;
