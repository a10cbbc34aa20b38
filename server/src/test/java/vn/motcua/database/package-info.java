/// Tests of the database under hard conditions.
@NullMarked
package vn.motcua.database;

import org.jspecify.annotations.NullMarked;
