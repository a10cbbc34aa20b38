/// Satisfaction surveys at service points (khảo sát mức độ hài lòng tại quầy).
///
/// Each desk of an agency has a secret address in a QR code; whoever scans it answers one page, anonymously, and staff
/// see shares with their intervals. The room keeps nothing that leads back to a person. It does not rank agencies
/// against each other and does not handle complaints: those are other rooms.
@NullMarked
package vn.motcua.survey;

import org.jspecify.annotations.NullMarked;
