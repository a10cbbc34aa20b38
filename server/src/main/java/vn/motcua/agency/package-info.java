/// Agencies (cơ quan, đơn vị): who serves citizens, above whom they stand, for which territory and matter.
///
/// Knows the committees, departments, service centres, police and utilities of the city served, with address, phone
/// and opening hours where public. Does not know officers' accounts (room `identity`) nor decides where a report goes
/// (room `feedback`). The list ships with the program; an administrator corrects contacts.
@NullMarked
package vn.motcua.agency;

import org.jspecify.annotations.NullMarked;
