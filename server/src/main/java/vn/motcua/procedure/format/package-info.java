/// The formats in which records reach us, each turned into the one typed model; reads text, touches no database.
@NullMarked
package vn.motcua.procedure.format;

import org.jspecify.annotations.NullMarked;
