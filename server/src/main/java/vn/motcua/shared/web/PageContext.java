package vn.motcua.shared.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import vn.motcua.identity.StaffUser;

/// What every template knows: who reads, in which language, on which page.
///
/// @param path path and query of this page, so that the language switch stays on it
/// @param demo whether the demo banner is shown
/// @param staff the signed-in member of staff, absent on citizen pages
/// @param csrf token that every staff form sends back as field `csrf`; empty on citizen pages
public record PageContext(
        Texts texts,
        Assets assets,
        Language language,
        String path,
        boolean demo,
        String cityName,
        @Nullable StaffUser staff,
        String csrf) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    /// The sentence of this key in the reader's language.
    public String t(String key, Object... arguments) {
        return texts.of(language, key, arguments);
    }

    /// Address of a static file with its fingerprint, so that phones may keep it and still get the new one.
    public String asset(String name) {
        return assets.address(name);
    }

    /// Day and minute as people here write them; empty for what has not happened.
    public String time(@Nullable Instant instant) {
        return instant == null ? "" : TIME.format(instant);
    }

    public boolean english() {
        return language == Language.EN;
    }

    /// This page in the other language.
    public String otherLanguageLink() {
        String other = english() ? "vi" : "en";
        String bare = path.replaceAll("([?&])lang=[a-z]*&?", "$1").replaceAll("[?&]$", "");
        return bare + (bare.contains("?") ? "&" : "?") + "lang=" + other;
    }

    public StaffUser requireStaff() {
        if (staff == null) {
            throw new IllegalStateException("a staff page was rendered without a signed-in user");
        }
        return staff;
    }
}
