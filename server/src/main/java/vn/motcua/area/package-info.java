/// Administrative units (đơn vị hành chính): the territory of today and the names of yesterday.
///
/// Knows the provinces, the wards, communes and special zones of the city served, what every old ward, commune,
/// district and province became, and which unit a place on the map lies in. Does not know who works there: that is
/// the room `agency`. The list ships with the program; boundaries are imported by an administrator.
@NullMarked
package vn.motcua.area;

import org.jspecify.annotations.NullMarked;
