package vn.motcua.procedure.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/// An answer as the bytes that go out (câu trả lời dựng sẵn), and its tag.
///
/// @param tag speaks for the very bytes, so that what a new release says differently is fetched too
record Rendered(byte[] bytes, String tag) {
    static Rendered of(byte[] bytes) {
        var sum = new CRC32C();
        sum.update(bytes);
        return new Rendered(
                bytes, "\"" + Long.toHexString(sum.getValue()) + "-" + Integer.toHexString(bytes.length) + "\"");
    }

    /// The bytes, or 304 to whoever has them.
    MutableHttpResponse<?> answer(@Nullable String ifNoneMatch, MediaType type) {
        MutableHttpResponse<?> response = ProcedureController.matches(ifNoneMatch, tag)
                ? HttpResponse.notModified()
                : HttpResponse.ok(bytes).contentType(type);
        return response.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
}
