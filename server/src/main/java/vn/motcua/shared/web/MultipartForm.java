package vn.motcua.shared.web;

import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.http.multipart.CompletedPart;
import io.micronaut.http.server.multipart.MultipartBody;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.reactivestreams.Publisher;
import org.reactivestreams.Subscriber;
import org.reactivestreams.Subscription;

/// A form with files, read whole. Waits on the calling (virtual) thread, as everything here does.
///
/// @param fields the last value of each field; of a file `<field>.filename`
/// @param files content of the files that were chosen, in order
/// @param tooLarge a file was over the server's limit; what came before it is here
public record MultipartForm(Map<String, String> fields, List<byte[]> files, boolean tooLarge) {
    public static MultipartForm read(MultipartBody body) {
        Map<String, String> fields = new HashMap<>();
        List<byte[]> files = new ArrayList<>();
        var done = new CompletableFuture<Void>();
        ((Publisher<CompletedPart>) body).subscribe(new Collector(fields, files, done));
        try {
            done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof ContentLengthExceededException) {
                return new MultipartForm(fields, files, true);
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        return new MultipartForm(fields, files, false);
    }

    /// Takes one part after the other as the network brings them.
    private record Collector(Map<String, String> fields, List<byte[]> files, CompletableFuture<Void> done)
            implements Subscriber<CompletedPart> {
        @Override
        public void onSubscribe(Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(CompletedPart part) {
            try {
                if (part instanceof CompletedFileUpload file) {
                    addFile(file);
                } else {
                    fields.put(part.getName(), new String(part.getBytes(), StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                done.completeExceptionally(new UncheckedIOException(e));
            }
        }

        /// A browser sends an empty file when none was chosen; a client may send the JSON part as a file.
        private void addFile(CompletedFileUpload file) throws IOException {
            byte[] bytes = file.getBytes();
            fields.put(file.getName() + ".filename", file.getFilename());
            if (file.getName().equals("report")) {
                fields.put("report", new String(bytes, StandardCharsets.UTF_8));
            } else if (bytes.length > 0) {
                files.add(bytes);
            }
        }

        @Override
        public void onError(Throwable failure) {
            done.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            done.complete(null);
        }
    }
}
