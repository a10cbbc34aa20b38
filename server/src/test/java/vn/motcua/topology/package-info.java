/// The production shape on loopback: two server processes, one PostgreSQL, the real proxy.
@NullMarked
package vn.motcua.topology;

import org.jspecify.annotations.NullMarked;
