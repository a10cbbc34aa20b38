/// What the administrator sets from outside, in one record.
@NullMarked
package vn.motcua.shared.config;

import org.jspecify.annotations.NullMarked;
