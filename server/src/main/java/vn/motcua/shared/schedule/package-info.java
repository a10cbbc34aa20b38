/// Background work that is stored before it is done, so that neither a restart nor a lost node loses it.
@NullMarked
package vn.motcua.shared.schedule;

import org.jspecify.annotations.NullMarked;
