/// Bringing a file of procedure records into the catalogue by way of the console (nhập thủ tục từ tệp): uploaded, read
/// and shown first, taken over when a person says so.
@NullMarked
package vn.motcua.procedure.intake;

import org.jspecify.annotations.NullMarked;
