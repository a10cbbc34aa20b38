package vn.motcua.database;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Where PostgreSQL is and as whom to speak to it.
///
/// @param url JDBC address without user and password
public record DatabaseAddress(String url, String user, String password) {

    /// Reads `DATABASE_URL`: `jdbc:postgresql://host/db?user=u&password=p` or `postgres://u:p@host:5432/db`.
    ///
    /// @throws DatabaseUnavailableException the address is of no known form
    public static DatabaseAddress parse(String databaseUrl) {
        if (databaseUrl.startsWith("jdbc:postgresql:")) {
            return new DatabaseAddress(databaseUrl, "", "");
        }
        if (!databaseUrl.startsWith("postgres://") && !databaseUrl.startsWith("postgresql://")) {
            throw new DatabaseUnavailableException(
                    "DATABASE_URL must start with jdbc:postgresql: or postgres://, as in postgres://motcua:secret@localhost:5432/motcua");
        }
        URI uri = parseUri(databaseUrl);
        String[] credentials = (uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo()).split(":", 2);
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String url = "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query;
        return new DatabaseAddress(url, decode(credentials[0]), credentials.length > 1 ? decode(credentials[1]) : "");
    }

    private static URI parseUri(String databaseUrl) {
        try {
            return URI.create(databaseUrl);
        } catch (IllegalArgumentException e) {
            throw new DatabaseUnavailableException(
                    "DATABASE_URL is not a valid address; percent-encode special characters.");
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /// A connection of one's own; `DATABASE_URL` in JDBC form carries user and password itself.
    public Connection connect() throws SQLException {
        return user.isEmpty() ? DriverManager.getConnection(url) : DriverManager.getConnection(url, user, password);
    }

    /// Never the password: this value may reach a log.
    @Override
    public String toString() {
        return url.replaceAll("(?i)(password=)[^&]*", "$1[REDACTED]");
    }
}
