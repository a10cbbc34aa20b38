package vn.motcua.mobileapi.v1.device;

/// What kind of machine a device is.
public enum DevicePlatform {
    ANDROID,
    IOS,
    WEB
}
