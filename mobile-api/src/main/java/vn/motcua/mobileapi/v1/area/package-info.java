/// Administrative units (đơn vị hành chính) of the city served, and the reading of old names and places on the map.
@NullMarked
package vn.motcua.mobileapi.v1.area;

import org.jspecify.annotations.NullMarked;
