/// Where the data lives: an embedded PostgreSQL with full durability, or the one that DATABASE_URL names; migrations
// run before anything else sees it.
@NullMarked
package vn.motcua.database;

import org.jspecify.annotations.NullMarked;
