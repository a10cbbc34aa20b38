package vn.motcua.notification.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.context.ServerRequestContext;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.mobileapi.v1.device.DeviceOperations;
import vn.motcua.mobileapi.v1.device.DeviceRegistration;
import vn.motcua.mobileapi.v1.device.RegisteredDevice;
import vn.motcua.notification.Devices;
import vn.motcua.shared.limits.RateLimit;
import vn.motcua.shared.limits.RateLimits;
import vn.motcua.shared.web.ClientAddress;
import vn.motcua.shared.web.Language;

/// Where applications register the device they run on.
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
class DeviceController implements DeviceOperations {
    private final Devices devices;
    private final RateLimits limits;
    private final ClientAddress addresses;

    DeviceController(Devices devices, RateLimits limits, ClientAddress addresses) {
        this.devices = devices;
        this.limits = limits;
        this.addresses = addresses;
    }

    @Override
    public RegisteredDevice register(@Valid @Body DeviceRegistration registration) {
        ServerRequestContext.currentRequest().ifPresent(this::limit);
        return new RegisteredDevice(devices.register(
                registration.token(),
                Devices.Platform.valueOf(registration.platform().name()),
                registration.locale() != null && registration.locale().startsWith("en") ? Language.EN : Language.VI,
                normalized(registration.followedCodes())));
    }

    private void limit(HttpRequest<?> request) {
        limits.use(RateLimit.DEVICE_REGISTRATION, addresses.of(request));
    }

    private static @Nullable List<String> normalized(@Nullable List<String> codes) {
        return codes == null
                ? null
                : codes.stream()
                        .map(code -> code.toUpperCase(Locale.ROOT))
                        .distinct()
                        .toList();
    }

    @Override
    public HttpResponse<Void> remove(String deviceId) {
        devices.remove(deviceId);
        return HttpResponse.noContent();
    }
}
