/// Commands as an administrator types them.
@NullMarked
package vn.motcua.command;

import org.jspecify.annotations.NullMarked;
