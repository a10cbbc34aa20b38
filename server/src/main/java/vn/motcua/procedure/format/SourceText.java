package vn.motcua.procedure.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import vn.motcua.procedure.CorruptSourceException;
import vn.motcua.procedure.CorruptSourceException.Fault;

/// Turns the bytes of a file into text. Only UTF-8 is taken over: a guessed encoding could change letters unseen; the
/// guess is told, so that the file can be saved anew.
final class SourceText {
    private static final String OLD_VIETNAMESE = "windows-1258";

    private SourceText() {}

    /// @throws CorruptSourceException with the line of the first byte that is not UTF-8
    static String decode(String name, byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            if (text.length() > 1 && text.indexOf('\0') >= 0 && looksLikeUtf16(bytes)) {
                throw new CorruptSourceException(Fault.NOT_UTF8, name, 1, "UTF-16", null);
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < buffer.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw new CorruptSourceException(Fault.NOT_UTF8, name, line, guess(bytes), e);
        }
    }

    private static String guess(byte[] bytes) {
        if (looksLikeUtf16(bytes)) {
            return "UTF-16";
        }
        if (Charset.isSupported(OLD_VIETNAMESE)) {
            String text = Normalizer.normalize(
                    new String(bytes, 0, Math.min(bytes.length, 20_000), Charset.forName(OLD_VIETNAMESE)),
                    Normalizer.Form.NFC);
            if (text.contains("thủ tục") || text.contains("Thủ tục")) {
                return OLD_VIETNAMESE;
            }
        }
        return "";
    }

    /// A byte order mark, or every other byte empty as in Latin letters of two bytes.
    private static boolean looksLikeUtf16(byte[] bytes) {
        boolean marked = bytes.length > 1
                && (bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe
                        || bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff);
        int looked = Math.min(bytes.length, 4_000);
        int empty = 0;
        for (int i = 0; i < looked; i++) {
            empty += bytes[i] == 0 ? 1 : 0;
        }
        return marked || looked > 0 && empty * 5 > looked;
    }
}
