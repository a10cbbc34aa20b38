package vn.motcua.conversation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A paragraph or a list of a long answer (đoạn văn), so that it can be read on a small screen.
///
/// @param list whether the lines are points
public record WordBlock(boolean list, List<String> lines) {
    private static final String POINT = "• ";

    /// Addresses the assistant itself writes: of the State, or of the page where the service is rated. What a citizen
    /// pasted is never made a link.
    private static final Pattern ADDRESS = Pattern.compile(
            "https://((?:[\\w-]+\\.)+gov\\.vn)(?:/[\\w./?=&%-]*[\\w/])?(?![\\w-]|\\.\\w)|https?://[\\w.:-]+/danh-gia(?![\\w/-])");

    /// A number to call, in a line that says to call: "113/2018" and "115 ngày" are none.
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d./-])(?:11[1345]|1022)(?![\\d/]|[.-]\\d|\\s*(?:ngày|đồng|VNĐ|triệu|tuổi|tháng|giờ|days))");

    private static final Pattern SAYS_TO_CALL =
            Pattern.compile("(?iu)\\b(?:gọi|call)\\b|^(?:11[1345]) –|:\\s*11[1345]\\b");

    /// Words, or a link.
    ///
    /// @param link where it leads; empty when nowhere
    public record Piece(String text, String link) {}

    public WordBlock {
        lines = List.copyOf(lines);
    }

    /// Cuts a text at blank lines and where points begin or end.
    static List<WordBlock> of(String text) {
        var blocks = new ArrayList<WordBlock>();
        var lines = new ArrayList<String>();
        boolean points = false;
        for (String line : text.split("\n")) {
            boolean point = line.startsWith(POINT);
            if (!lines.isEmpty() && (line.isBlank() || point != points)) {
                blocks.add(new WordBlock(points, lines));
                lines = new ArrayList<>();
            }
            if (!line.isBlank()) {
                points = point;
                lines.add(point ? line.substring(POINT.length()) : line);
            }
        }
        if (!lines.isEmpty()) {
            blocks.add(new WordBlock(points, lines));
        }
        return blocks;
    }

    /// Cuts a line into words and links; a long address of the State is shown by its site.
    public static List<Piece> pieces(String line) {
        var pieces = new ArrayList<Piece>();
        Matcher matcher = ADDRESS.matcher(line);
        int from = 0;
        while (matcher.find()) {
            String site = matcher.group(1);
            pieces.addAll(numbers(line.substring(from, matcher.start()), line));
            pieces.add(new Piece(site == null ? matcher.group() : site, matcher.group()));
            from = matcher.end();
        }
        pieces.addAll(numbers(line.substring(from), line));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    /// Numbers that a press calls: who is in danger does not type.
    private static List<Piece> numbers(String words, String line) {
        if (!SAYS_TO_CALL.matcher(line).find()) {
            return List.of(new Piece(words, ""));
        }
        var pieces = new ArrayList<Piece>();
        Matcher matcher = NUMBER.matcher(words);
        int from = 0;
        while (matcher.find()) {
            pieces.add(new Piece(words.substring(from, matcher.start()), ""));
            pieces.add(new Piece(matcher.group(), "tel:" + matcher.group()));
            from = matcher.end();
        }
        pieces.add(new Piece(words.substring(from), ""));
        return pieces;
    }
}
