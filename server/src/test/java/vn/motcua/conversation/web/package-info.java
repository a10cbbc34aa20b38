/// Tests of this package.
@NullMarked
package vn.motcua.conversation.web;

import org.jspecify.annotations.NullMarked;
