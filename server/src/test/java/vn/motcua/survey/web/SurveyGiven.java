package vn.motcua.survey.web;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.motcua.identity.Role;
import vn.motcua.survey.ServicePoint;
import vn.motcua.survey.ServicePoints;
import vn.motcua.testing.RunningServer;
import vn.motcua.testing.SignedIn;

/// What survey tests start from.
final class SurveyGiven {
    static final String AGENCY = "ubnd-hai-chau";
    static final String OTHER_AGENCY = "ubnd-hoa-cuong";

    private SurveyGiven() {}

    static ServicePoint point(RunningServer server, String desk) {
        return point(server, AGENCY, desk);
    }

    static ServicePoint point(RunningServer server, String agency, String desk) {
        return server.get(ServicePoints.class)
                .create(SignedIn.as(server, Role.COORDINATOR).user(), agency, desk);
    }

    /// Names and types of a table's columns.
    static List<String> columns(RunningServer server, String table) {
        return read(
                server,
                "SELECT column_name || ' ' || data_type FROM information_schema.columns"
                        + " WHERE table_schema = 'survey' AND table_name = ?",
                table);
    }

    /// All rows that belong to a service point, as text.
    static String everythingAbout(RunningServer server, UUID pointId) {
        List<String> rows = new ArrayList<>();
        for (String table : List.of("response", "receipt", "pace")) {
            rows.addAll(read(
                    server, "SELECT t::text FROM survey." + table + " t WHERE point_id::text = ?", pointId.toString()));
        }
        rows.addAll(read(
                server,
                "SELECT a::text FROM survey.answer a JOIN survey.response r ON r.id = a.response_id"
                        + " WHERE r.point_id::text = ?",
                pointId.toString()));
        return String.join("\n", rows);
    }

    private static List<String> read(RunningServer server, String sql, String parameter) {
        // The bean is bound to transactions; the pool itself is asked for a connection of its own.
        DataSource pool = io.micronaut.data.connection.jdbc.advice.DelegatingDataSource.unwrapDataSource(
                server.get(DataSource.class));
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
