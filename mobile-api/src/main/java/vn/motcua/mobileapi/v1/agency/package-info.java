/// Agencies (cơ quan, đơn vị) that serve citizens: who they are, where, when open, for what.
@NullMarked
package vn.motcua.mobileapi.v1.agency;

import org.jspecify.annotations.NullMarked;
