package vn.motcua.notification;

/// A way to reach somebody who does not have our page open.
public enum Channel {
    /// Push message to a phone or browser.
    PUSH,
    /// Letter to an address the recipient left with us.
    EMAIL,
    /// Message of the city's Zalo Official Account.
    ZALO
}
