package vn.motcua.shared.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/// Addresses of the static files of the `pwa` module, each with a fingerprint of its content.
@Singleton
public final class Assets {
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    String address(String name) {
        return addresses.computeIfAbsent(name, Assets::fingerprinted);
    }

    private static String fingerprinted(String name) {
        try (InputStream stream = Assets.class.getResourceAsStream("/META-INF/pwa/" + name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no static file " + name);
            }
            var checksum = new CRC32();
            checksum.update(stream.readAllBytes());
            return "/static/" + name + "?v=" + Long.toHexString(checksum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
