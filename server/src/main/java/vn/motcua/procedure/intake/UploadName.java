package vn.motcua.procedure.intake;

import java.util.regex.Pattern;

/// Name of an uploaded file (tên tệp tải lên): whatever a browser sends, it leads nowhere and fits a file system.
final class UploadName {
    private static final Pattern UNUSUAL = Pattern.compile("[^\\p{L}\\p{N}._-]+");
    private static final int LONGEST = 100;

    private UploadName() {}

    /// The last part of it without anything unusual; its end, which tells the kind, stays.
    static String safe(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String usual = UNUSUAL.matcher(last).replaceAll("-").replaceFirst("^[.-]+", "");
        String fit = usual.length() > LONGEST ? usual.substring(usual.length() - LONGEST) : usual;
        return fit.isEmpty() ? "upload" : fit;
    }
}
