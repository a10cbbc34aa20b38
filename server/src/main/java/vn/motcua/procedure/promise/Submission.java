package vn.motcua.procedure.promise;

import java.time.LocalDate;
import java.time.LocalTime;
import vn.motcua.procedure.Channel;

/// The moment at which a complete dossier reaches the authority (thời điểm nộp hồ sơ đủ), local time; by post the
/// moment of its arrival.
public record Submission(LocalDate date, LocalTime time, Channel channel) {}
