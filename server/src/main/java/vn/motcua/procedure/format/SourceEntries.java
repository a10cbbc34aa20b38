package vn.motcua.procedure.format;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import vn.motcua.procedure.CatalogueFiles.Progress;
import vn.motcua.procedure.CorruptSourceException;
import vn.motcua.procedure.CorruptSourceException.Fault;

/// Walks through the files of a folder or an archive, each as text. Nothing of an archive is ever written to a disk,
// and
/// no more of it is unpacked than the largest set of records could be.
final class SourceEntries {
    private static final int LARGEST_FILE = 64 << 20;

    /// The national set unpacks to some 80 MB.
    private static final long LARGEST_SOURCE = 1L << 30;

    private static final int MOST_FILES = 200_000;
    private static final int XZ_MEMORY_KIB = 200 << 10;
    private static final int TAR_END = 1024;

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
            } else if (isArchive(source.toString()) || !Files.exists(source)) {
                archive(source, progress, consumer);
            } else {
                throw new CorruptSourceException(Fault.UNKNOWN_KIND, source.toString());
            }
        } catch (java.nio.file.NoSuchFileException e) {
            throw new CorruptSourceException(Fault.NOT_THERE, source.toString(), 0, "", e);
        } catch (IOException e) {
            throw new CorruptSourceException(Fault.UNREADABLE, source.toString(), 0, String.valueOf(e.getMessage()), e);
        }
    }

    private static boolean isRecord(String name) {
        return name.endsWith(".txt") || name.endsWith(".json");
    }

    private static boolean isArchive(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(?:tar|tgz|txz|tar\\.gz|tar\\.xz)");
    }

    private static void single(Path source, Consumer<Progress> progress, Consumer<Entry> consumer) throws IOException {
        byte[] bytes = bytes(source, source.toString());
        consumer.accept(new Entry(String.valueOf(source.getFileName()), SourceText.decode(source.toString(), bytes)));
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
            consumer.accept(new Entry(name, SourceText.decode(name, bytes(file, name))));
            progress.accept(new Progress(++done, files.size(), done));
        }
    }

    private static byte[] bytes(Path file, String name) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new CorruptSourceException(Fault.TOO_LARGE, name);
        }
        return Files.readAllBytes(file);
    }

    private static void archive(Path source, Consumer<Progress> progress, Consumer<Entry> consumer) throws IOException {
        long total = Files.size(source);
        var packed = new Counted(new BufferedInputStream(Files.newInputStream(source), 1 << 16), Long.MAX_VALUE);
        int records = 0;
        String last = "";
        try (var tar = new TarArchiveInputStream(new Counted(unpacked(source, packed), LARGEST_SOURCE))) {
            checkEnd(source, total);
            TarArchiveEntry entry;
            while ((entry = tar.getNextEntry()) != null) {
                last = entry.getName();
                checkName(source, last);
                if (!entry.isFile() || !isRecord(last)) {
                    continue;
                }
                consumer.accept(new Entry(last, SourceText.decode(last, content(tar, last))));
                progress.accept(new Progress(packed.count, total, ++records));
                if (records > MOST_FILES) {
                    throw new CorruptSourceException(Fault.TOO_LARGE, String.valueOf(source.getFileName()));
                }
            }
        } catch (IOException e) {
            throw new CorruptSourceException(
                    Fault.DAMAGED, String.valueOf(source.getFileName()), 0, reason(last, e), e);
        }
        progress.accept(new Progress(total, total, records));
    }

    /// Sparse files grow while they are read, so the size that the header promises is not enough.
    private static byte[] content(TarArchiveInputStream tar, String name) throws IOException {
        byte[] bytes = tar.readNBytes(LARGEST_FILE + 1);
        if (bytes.length > LARGEST_FILE) {
            throw new CorruptSourceException(Fault.TOO_LARGE, name);
        }
        return bytes;
    }

    /// Harmless as long as nothing is unpacked to a disk, but nobody packs records like this by mistake.
    private static void checkName(Path source, String name) {
        boolean outside = name.startsWith("/")
                || name.matches("[A-Za-z]:.*")
                || List.of(name.split("[/\\\\]")).contains("..");
        if (outside) {
            throw new CorruptSourceException(Fault.UNSAFE_NAME, String.valueOf(source.getFileName()), 0, name, null);
        }
    }

    /// A bare tar that was cut between two of its files looks whole, but for the two empty blocks at its end.
    private static void checkEnd(Path source, long size) throws IOException {
        if (!source.toString().endsWith(".tar")) {
            return;
        }
        try (InputStream stream = Files.newInputStream(source)) {
            stream.skipNBytes(Math.max(0, size - TAR_END));
            for (byte each : stream.readNBytes(TAR_END)) {
                if (each != 0) {
                    throw new EOFException();
                }
            }
        }
    }

    private static String reason(String last, IOException e) {
        String words = e instanceof EOFException || e.getMessage() == null ? "it ends too early" : e.getMessage();
        return (last.isEmpty() ? "at its beginning" : "after " + last) + ": " + words;
    }

    private static InputStream unpacked(Path source, InputStream stream) throws IOException {
        String name = source.toString();
        if (name.endsWith("xz")) {
            return new BufferedInputStream(new XZInputStream(stream, XZ_MEMORY_KIB), 1 << 16);
        }
        return name.endsWith("gz") ? new BufferedInputStream(new GZIPInputStream(stream), 1 << 16) : stream;
    }

    /// Counts the bytes that pass, for the progress bar, and stops what goes on for too long.
    private static final class Counted extends FilterInputStream {
        private final long most;
        private long count;

        Counted(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int got = super.read(buffer, offset, length);
            count(Math.max(0, got));
            return got;
        }

        @Override
        public long skip(long bytes) throws IOException {
            long skipped = super.skip(bytes);
            count(skipped);
            return skipped;
        }

        private void count(long more) {
            count += more;
            if (count > most) {
                throw new CorruptSourceException(Fault.TOO_LARGE, "the archive, unpacked");
            }
        }
    }
}
