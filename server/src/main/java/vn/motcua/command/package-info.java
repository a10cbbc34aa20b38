/// The commands of motcua as a person types them: one class a command, no logic of their own.
@NullMarked
package vn.motcua.command;

import org.jspecify.annotations.NullMarked;
