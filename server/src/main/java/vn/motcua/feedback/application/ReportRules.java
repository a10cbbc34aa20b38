package vn.motcua.feedback.application;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.feedback.SubmitReport;
import vn.motcua.shared.error.DomainException.WrongField;

/// What a report must look like to be accepted; every fault is named, not only the first.
final class ReportRules {
    static final int SHORTEST_TEXT = 10;
    static final int LONGEST_TEXT = 5000;
    static final int LONGEST_PLACE = 300;
    static final int MOST_PHOTOS = 5;
    private static final Pattern PHONE = Pattern.compile("(\\+84|84|0)[0-9]{8,10}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]{1,190}\\.[^@\\s.]{2,}");

    private ReportRules() {}

    static List<WrongField> faults(SubmitReport report, boolean wardKnown) {
        List<WrongField> faults = new ArrayList<>();
        int length =
                report.text().strip().codePointCount(0, report.text().strip().length());
        if (length < SHORTEST_TEXT || length > LONGEST_TEXT) {
            String key = length == 0 ? "text_missing" : length < SHORTEST_TEXT ? "text_short" : "text_long";
            faults.add(WrongField.of("text", "feedback.error." + key, SHORTEST_TEXT, LONGEST_TEXT));
        }
        if (report.place().length() > LONGEST_PLACE) {
            faults.add(WrongField.of("place", "feedback.error.place_long", LONGEST_PLACE));
        }
        if (!wardKnown) {
            faults.add(WrongField.of("wardCode", "feedback.error.ward_unknown"));
        }
        if ((report.lat() == null) != (report.lon() == null) || !onEarth(report)) {
            faults.add(WrongField.of("location", "feedback.error.location"));
        }
        if (report.photos().size() > MOST_PHOTOS) {
            faults.add(WrongField.of("photos", "feedback.error.photos_many", MOST_PHOTOS));
        }
        addContactFaults(report.contact(), faults);
        return faults;
    }

    private static boolean onEarth(SubmitReport report) {
        Double lat = report.lat();
        Double lon = report.lon();
        return lat == null || lon == null || (Math.abs(lat) <= 90 && Math.abs(lon) <= 180);
    }

    private static void addContactFaults(SubmitReport.Contact contact, List<WrongField> faults) {
        if (contact.name().length() > 100) {
            faults.add(WrongField.of("contact.name", "feedback.error.name_long", 100));
        }
        String phone = contact.phone().replaceAll("[\\s.()-]", "");
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            faults.add(WrongField.of("contact.phone", "feedback.error.phone"));
        }
        if (!contact.email().isBlank()
                && !EMAIL.matcher(contact.email().strip()).matches()) {
            faults.add(WrongField.of("contact.email", "feedback.error.email"));
        }
    }
}
