/// Version 1 of the contract to clients: operations, records and error codes; it only grows.
@NullMarked
package vn.motcua.mobileapi.v1;

import org.jspecify.annotations.NullMarked;
