package vn.motcua.mobileapi.v1.device;

import io.micronaut.serde.annotation.Serdeable;

/// A registered device.
///
/// @param deviceId needed to forget the device; keep it on the device only
@Serdeable
public record RegisteredDevice(String deviceId) {}
