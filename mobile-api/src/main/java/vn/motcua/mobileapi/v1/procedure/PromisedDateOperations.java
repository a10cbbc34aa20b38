package vn.motcua.mobileapi.v1.procedure;

import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/// When the result of a procedure is due, counted in the working days of Viet Nam.
public interface PromisedDateOperations {
    /// @param date day on which the complete dossier is submitted, or arrives by post
    /// @param time of the day, local, as `14:30`
    @Operation(summary = "The promised date for a submission")
    @ApiResponse(
            responseCode = "200",
            description = "The date with the arithmetic; no date when the record states none")
    @ApiResponse(responseCode = "404", description = "PROCEDURE_NOT_FOUND: no such code in this city")
    @ApiResponse(responseCode = "410", description = "PROCEDURE_REPEALED: a RepealedProblem names what replaced it")
    @Get("/procedures/{code}/promised-date{?date,time,channel}")
    PromisedDateAnswer promisedDate(
            @PathVariable @Size(max = 40) String code,
            @QueryValue LocalDate date,
            @QueryValue(defaultValue = "08:00") @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d") String time,
            @QueryValue(defaultValue = "DIRECT") @Pattern(regexp = "DIRECT|ONLINE|POSTAL") String channel);
}
