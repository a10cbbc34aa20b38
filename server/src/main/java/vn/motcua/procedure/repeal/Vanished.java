package vn.motcua.procedure.repeal;

import java.time.Instant;
import vn.motcua.procedure.ProcedureCode;

/// A record that the newest complete source no longer holds (không còn trong nguồn) and that is served on.
///
/// @param curated whether it has a plain layer: people use it most likely
/// @param source name of the import's file
/// @param kept whether somebody decided that it stays
/// @param actorName who; empty while nobody has decided
public record Vanished(
        ProcedureCode code, String title, boolean curated, String source, boolean kept, String actorName, Instant at) {}
