package vn.motcua.nlp.document;

/// What one does with an entry of an application's list (loại thành phần hồ sơ).
public enum DocumentKind {
    /// Hand in.
    SUBMIT,
    /// Show and take back (xuất trình).
    SHOW,
    /// Fill in (tờ khai, đơn).
    FORM,
    /// Needed only in some case.
    CASE,
    /// No paper at all but an explanation.
    NOTE
}
