package vn.motcua.identity.web;

import org.jspecify.annotations.Nullable;

/// Where to go after signing in: a path of the console, never another site.
final class LocalPath {
    static final String HOME = "/staff";

    private LocalPath() {}

    static String orHome(@Nullable String next) {
        if (next == null || !next.matches("/staff(/[\\x21-\\x5b\\x5d-\\x7e]*)?(\\?[\\x21-\\x5b\\x5d-\\x7e]*)?")) {
            return HOME;
        }
        boolean loops = next.startsWith("/staff/sign-") || next.startsWith("/staff/set-up");
        return loops || next.contains("//") || next.contains("/..") ? HOME : next;
    }
}
