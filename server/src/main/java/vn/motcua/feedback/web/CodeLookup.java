package vn.motcua.feedback.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import vn.motcua.feedback.FeedbackDesk;
import vn.motcua.feedback.ReportCode;
import vn.motcua.mobileapi.v1.error.ErrorCode;
import vn.motcua.shared.error.DomainException;
import vn.motcua.shared.limits.RateLimit;
import vn.motcua.shared.limits.RateLimits;

/// Reads the code of a report from a request and makes guessing slow: wrong codes are counted more strictly.
@Singleton
class CodeLookup {
    private final FeedbackDesk desk;
    private final RateLimits limits;

    CodeLookup(FeedbackDesk desk, RateLimits limits) {
        this.desk = desk;
        this.limits = limits;
    }

    /// @throws DomainException `REPORT_NOT_FOUND` for a code that is mistyped or was never given
    ReportCode find(String typed, HttpRequest<?> request) {
        limits.use(RateLimit.FEEDBACK_LOOKUP, request);
        return ReportCode.read(typed)
                .filter(code -> desk.status(code).isPresent())
                .orElseThrow(() -> {
                    limits.use(RateLimit.FEEDBACK_WRONG_CODE, request);
                    return new DomainException(ErrorCode.REPORT_NOT_FOUND, "no report has this code");
                });
    }
}
