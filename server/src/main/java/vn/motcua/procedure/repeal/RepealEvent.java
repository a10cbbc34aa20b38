package vn.motcua.procedure.repeal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.Repeal;

/// Something that was decided about a procedure's end (lần bãi bỏ hoặc hủy bãi bỏ); never changed, the newest stands.
///
/// @param number from 1
/// @param repeal absent when an earlier repeal was undone
public record RepealEvent(int number, @Nullable Repeal repeal, String note, String actorName, Instant at) {}
