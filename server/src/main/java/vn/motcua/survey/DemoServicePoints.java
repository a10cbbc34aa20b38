package vn.motcua.survey;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.List;
import vn.motcua.shared.config.MotcuaSettings;

/// In demo mode, desks of the sample officer's agency, so that there is a code to scan; no responses are made up.
@Singleton
class DemoServicePoints {
    private static final String AGENCY = "ubnd-hai-chau";
    private static final List<String> DESKS =
            List.of("Quầy 1 – Hộ tịch, chứng thực", "Quầy 2 – Đất đai, xây dựng", "Quầy 3 – Bảo trợ xã hội");

    private final ServicePoints points;
    private final MotcuaSettings settings;

    DemoServicePoints(ServicePoints points, MotcuaSettings settings) {
        this.points = points;
        this.settings = settings;
    }

    @EventListener
    void onStartup(StartupEvent event) {
        if (settings.serving() && settings.demo()) {
            points.seed(AGENCY, DESKS);
        }
    }
}
