package vn.motcua.feedback.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import vn.motcua.feedback.domain.Photos.CleanPhoto;

/// A picture on its way to the one person who may see it.
final class PhotoResponse {
    private PhotoResponse() {}

    static HttpResponse<byte[]> of(CleanPhoto photo) {
        return HttpResponse.ok(photo.bytes())
                .contentType(MediaType.of(photo.mediaType()))
                .header("Cache-Control", "private, max-age=3600")
                .header("Content-Disposition", "inline");
    }
}
