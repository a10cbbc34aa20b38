package vn.motcua.survey.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.motcua.identity.Role;
import vn.motcua.shared.config.MotcuaSettings;
import vn.motcua.shared.print.QrCode;
import vn.motcua.shared.web.Language;
import vn.motcua.shared.web.Texts;
import vn.motcua.survey.QrPoster;
import vn.motcua.survey.ServicePoint;
import vn.motcua.survey.ServicePoints;
import vn.motcua.survey.Surveys;

/// The QR code of a service point to download: picture, drawing, or a sheet to print and hang up.
@Hidden
@Controller("/staff/surveys/{id}")
@Secured({Role.OFFICER_NAME, Role.COORDINATOR_NAME, Role.ADMINISTRATOR_NAME})
@ExecuteOn(TaskExecutors.BLOCKING)
class QrPosterController {
    private static final int PNG_PIXELS = 1000;

    private final ServicePoints points;
    private final Surveys surveys;
    private final MotcuaSettings settings;
    private final Texts texts;

    QrPosterController(ServicePoints points, Surveys surveys, MotcuaSettings settings, Texts texts) {
        this.points = points;
        this.surveys = surveys;
        this.settings = settings;
        this.texts = texts;
    }

    @Get("/qr.png")
    HttpResponse<byte[]> png(Authentication authentication, @PathVariable UUID id) {
        ServicePoint point = visible(authentication, id);
        return file(QrCode.of(address(point)).png(PNG_PIXELS), MediaType.IMAGE_PNG_TYPE, point, "png");
    }

    @Get("/qr.svg")
    HttpResponse<byte[]> svg(Authentication authentication, @PathVariable UUID id) {
        ServicePoint point = visible(authentication, id);
        String svg = QrCode.of(address(point)).svg(point.desk());
        return file(svg.getBytes(StandardCharsets.UTF_8), MediaType.of("image/svg+xml"), point, "svg");
    }

    @Get("/poster.pdf")
    HttpResponse<byte[]> poster(Authentication authentication, @PathVariable UUID id) {
        ServicePoint point = visible(authentication, id);
        var poster = new QrPoster(
                vi("shared.city." + settings.province()),
                points.agencyOf(point).name(),
                point.desk(),
                vi("survey.poster.sentence"),
                texts.of(Language.EN, "survey.poster.sentence"),
                vi("survey.poster.by_code", surveys.ratingAddress().replaceFirst("^https?://", "")),
                point.link().code(),
                vi("survey.poster.help"),
                address(point));
        return file(poster.pdf(), MediaType.APPLICATION_PDF_TYPE, point, "pdf");
    }

    private ServicePoint visible(Authentication authentication, UUID id) {
        return points.visible(SurveyStaffController.user(authentication), id);
    }

    private String address(ServicePoint point) {
        return point.link().address(settings.publicUrl());
    }

    private String vi(String key, Object... arguments) {
        return texts.of(Language.VI, key, arguments);
    }

    private static HttpResponse<byte[]> file(byte[] content, MediaType type, ServicePoint point, String ending) {
        String name = "danh-gia-" + point.link().code().printed() + "." + ending;
        return HttpResponse.ok(content)
                .contentType(type)
                .header("Content-Disposition", "inline; filename=\"" + name + "\"");
    }
}
