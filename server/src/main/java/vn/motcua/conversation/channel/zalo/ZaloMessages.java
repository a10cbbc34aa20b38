package vn.motcua.conversation.channel.zalo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.motcua.conversation.channel.OutgoingMessage;
import vn.motcua.conversation.channel.OutgoingMessage.QuickReply;

/// Puts an answer into the form Zalo accepts: pieces of at most 2,000 characters, suggestions as numbered lines and,
// the
/// first five, as buttons under the last piece.
final class ZaloMessages {
    static final int LONGEST = 2_000;
    private static final int MOST_BUTTONS = 5;
    private static final int MOST_NUMBERS = 9;
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_PAYLOAD = 1_000;

    private static final Pattern OWN_NUMBERS = Pattern.compile("(?m)^1[.)] ");
    private static final Pattern STARTS_WITH_DIGIT = Pattern.compile("\\s*\\d");

    private ZaloMessages() {}

    /// What to send one after the other, each small enough for Zalo.
    static List<OutgoingMessage> pieces(OutgoingMessage message) {
        List<String> texts = split(withNumbers(message));
        List<OutgoingMessage> pieces = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            boolean last = i == texts.size() - 1;
            pieces.add(new OutgoingMessage(texts.get(i), last ? message.quickReplies() : List.of()));
        }
        return pieces;
    }

    /// The `message` object of a piece.
    static Map<String, Object> body(OutgoingMessage piece) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("text", piece.text());
        if (!piece.quickReplies().isEmpty()) {
            body.put("attachment", buttons(piece.quickReplies()));
        }
        return body;
    }

    private static String withNumbers(OutgoingMessage message) {
        var text = new StringBuilder(
                Normalizer.normalize(message.text(), Normalizer.Form.NFC).strip());
        List<QuickReply> replies = numbered(message);
        for (int i = 0; i < replies.size(); i++) {
            text.append('\n').append(i + 1).append(". ");
            text.append(Normalizer.normalize(replies.get(i).title(), Normalizer.Form.NFC));
        }
        return text.toString();
    }

    /// The suggestions this class puts numbers to: none when the text numbers them itself, or when they are numbers
    /// ("5 stars"), which would then mean two things.
    static List<QuickReply> numbered(OutgoingMessage message) {
        boolean hasOwnNumbers = OWN_NUMBERS.matcher(message.text()).find()
                || message.quickReplies().stream()
                        .anyMatch(reply -> STARTS_WITH_DIGIT
                                        .matcher(reply.title())
                                        .lookingAt()
                                || STARTS_WITH_DIGIT.matcher(reply.text()).lookingAt());
        return hasOwnNumbers
                ? List.of()
                : message.quickReplies().stream().limit(MOST_NUMBERS).toList();
    }

    private static Map<String, Object> buttons(List<QuickReply> replies) {
        List<Map<String, Object>> buttons = replies.stream()
                .limit(MOST_BUTTONS)
                .map(reply -> Map.<String, Object>of(
                        "title", shortened(reply.title(), LONGEST_TITLE),
                        "type", "oa.query.show",
                        "payload", shortened(reply.text(), LONGEST_PAYLOAD)))
                .toList();
        return Map.of("type", "template", "payload", Map.of("buttons", buttons));
    }

    private static String shortened(String text, int longest) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (composed.length() <= longest) {
            return composed;
        }
        return composed.substring(0, safeEnd(composed, longest - 1)) + "…";
    }

    /// Splits at the end of a paragraph, a line, a sentence or a word, whichever comes last in the second half of what
    /// fits; a letter is never cut in two.
    static List<String> split(String text) {
        List<String> pieces = new ArrayList<>();
        String rest = text.strip();
        while (rest.length() > LONGEST) {
            int end = end(rest);
            pieces.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty() || pieces.isEmpty()) {
            pieces.add(rest);
        }
        return pieces;
    }

    private static int end(String text) {
        for (String boundary : new String[] {"\n\n", "\n", ". ", " "}) {
            int at = text.lastIndexOf(boundary, LONGEST - boundary.length());
            if (at >= LONGEST / 2) {
                return at + boundary.length();
            }
        }
        return safeEnd(text, LONGEST);
    }

    private static int safeEnd(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
