package vn.motcua.procedure.format;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import vn.motcua.procedure.CatalogueFiles.Progress;
import vn.motcua.procedure.CorruptSourceException;

/// Walks through the files of a folder or an archive, each as text.
final class SourceEntries {
    private static final int LARGEST_FILE = 64 << 20;

    private SourceEntries() {}

    /// @param name path inside the source, as people find it again
    record Entry(String name, String text) {
        String fileName() {
            return name.substring(name.lastIndexOf('/') + 1);
        }
    }

    static void forEach(Path source, Consumer<Progress> progress, Consumer<Entry> consumer) {
        try {
            if (Files.isDirectory(source)) {
                folder(source, progress, consumer);
            } else if (isRecord(source.toString())) {
                single(source, progress, consumer);
            } else {
                archive(source, progress, consumer);
            }
        } catch (java.nio.file.NoSuchFileException e) {
            throw new CorruptSourceException(source + ": there is no such file or folder", e);
        } catch (IOException e) {
            throw new CorruptSourceException(source + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static boolean isRecord(String name) {
        return name.endsWith(".txt") || name.endsWith(".json");
    }

    private static void single(Path source, Consumer<Progress> progress, Consumer<Entry> consumer) throws IOException {
        byte[] bytes = Files.readAllBytes(source);
        consumer.accept(new Entry(String.valueOf(source.getFileName()), decode(source.toString(), bytes)));
        progress.accept(new Progress(bytes.length, bytes.length, 1));
    }

    private static void folder(Path source, Consumer<Progress> progress, Consumer<Entry> consumer) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(source)) {
            files = found.filter(file -> Files.isRegularFile(file) && isRecord(file.toString()))
                    .sorted()
                    .toList();
        }
        int done = 0;
        for (Path file : files) {
            String name = source.relativize(file).toString().replace('\\', '/');
            consumer.accept(new Entry(name, decode(name, Files.readAllBytes(file))));
            progress.accept(new Progress(++done, files.size(), done));
        }
    }

    private static void archive(Path source, Consumer<Progress> progress, Consumer<Entry> consumer) throws IOException {
        long total = Files.size(source);
        var counted = new Counted(new BufferedInputStream(Files.newInputStream(source), 1 << 16));
        int records = 0;
        String last = "its beginning";
        try (var tar = new TarArchiveInputStream(unpacked(source, counted))) {
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                last = entry.getName();
                if (!entry.isFile() || !isRecord(last)) {
                    continue;
                }
                if (entry.getSize() > LARGEST_FILE) {
                    throw new CorruptSourceException(source.getFileName() + ": entry " + last + " is too large");
                }
                consumer.accept(new Entry(last, decode(last, tar.readAllBytes())));
                progress.accept(new Progress(counted.count, total, ++records));
            }
        } catch (IOException e) {
            throw new CorruptSourceException(
                    source.getFileName() + ": the archive is damaged at entry " + last + " (" + reason(e) + ")", e);
        }
        progress.accept(new Progress(total, total, records));
    }

    private static String reason(IOException e) {
        return e instanceof EOFException || e.getMessage() == null ? "it ends too early" : e.getMessage();
    }

    private static InputStream unpacked(Path source, InputStream stream) throws IOException {
        String name = source.toString();
        if (name.endsWith(".xz")) {
            return new BufferedInputStream(new XZInputStream(stream), 1 << 16);
        }
        return name.endsWith("gz") ? new BufferedInputStream(new GZIPInputStream(stream), 1 << 16) : stream;
    }

    /// @throws CorruptSourceException with the line of the first byte that is not UTF-8
    private static String decode(String name, byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < buffer.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new CorruptSourceException(name + ", line " + line + ": is not UTF-8 text", e);
        }
    }

    /// Counts the packed bytes, for the progress bar.
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = super.read(buffer, offset, length);
            count += Math.max(0, got);
            return got;
        }
    }
}
