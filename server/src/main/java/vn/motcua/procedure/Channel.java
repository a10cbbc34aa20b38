package vn.motcua.procedure;

/// A way to submit (hình thức nộp): at the desk, on the portal, by post.
public enum Channel {
    DIRECT,
    ONLINE,
    POSTAL
}
