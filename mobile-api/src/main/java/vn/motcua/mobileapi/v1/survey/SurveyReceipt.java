package vn.motcua.mobileapi.v1.survey;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/// That a response was stored. It names no response: nobody, the sender included, can look one up afterwards.
///
/// @param receivedOn day in Việt Nam
@Serdeable
public record SurveyReceipt(LocalDate receivedOn) {}
