package vn.motcua.mobileapi.v1.device;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;

/// Registering a device for push messages, and taking it off again.
public interface DeviceOperations {
    /// Registers the device or renews it: the same token always gives the same id. Do it at each start of the
    /// application, since push services change tokens.
    @Operation(summary = "Register a device for push messages")
    @Post("/devices")
    RegisteredDevice register(@Valid @Body DeviceRegistration registration);

    /// Forgets the device and what it follows; also answers 204 when it is not known.
    @Operation(summary = "Forget a device")
    @Delete("/devices/{deviceId}")
    HttpResponse<Void> remove(@PathVariable String deviceId);
}
