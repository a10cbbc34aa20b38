package vn.motcua.procedure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The layers that a change leaves as they are, needed to tell what the whole procedure looks like after it.
final class KeptLayers {
    private final Connection connection;
    private final Json json;
    private final Map<UUID, String> contents = new HashMap<>();

    KeptLayers(Connection connection, Json json) {
        this.connection = connection;
        this.json = json;
    }

    void load(List<CatalogueChange> changes, Map<ProcedureCode, StoredRecord> stored) throws SQLException {
        UUID[] ids = changes.stream()
                .flatMap(change -> kept(change, stored.get(change.code())))
                .toArray(UUID[]::new);
        if (ids.length == 0) {
            return;
        }
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT id, content FROM procedure.layer_version WHERE id = ANY (?)")) {
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    contents.put(ProcedureQueries.uuid(row, "id"), row.getString("content"));
                }
            }
        }
    }

    private static Stream<UUID> kept(CatalogueChange change, @Nullable StoredRecord before) {
        if (before == null) {
            return Stream.empty();
        }
        return Stream.of(
                        change.official() == null ? before.officialId() : null,
                        change.plain() == null ? before.plainId() : null)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    CatalogueEntry entry(CatalogueChange change, @Nullable StoredRecord before) {
        Procedure official = change.official() != null
                ? change.official().content()
                : json.read(content(Objects.requireNonNull(before).officialId()), Procedure.class);
        PlainLayer plain = null;
        if (change.plain() != null) {
            plain = change.plain().content();
        } else if (before != null && before.plainId() != null) {
            plain = json.read(content(before.plainId()), PlainLayer.class);
        }
        return new CatalogueEntry(StoredRecord.enriched(official, change.fullerLevels(), change.portalUrl()), plain);
    }

    private String content(UUID id) {
        String content = contents.get(id);
        if (content == null) {
            throw new IllegalStateException("a version of a procedure is missing: " + id);
        }
        return content;
    }
}
