package vn.motcua.identity;

/// A member of staff who is signed in on one browser.
///
/// @param mustChangePassword whether the password is a temporary one, to be replaced before anything else
public record StaffSession(StaffUser user, boolean mustChangePassword) {}
