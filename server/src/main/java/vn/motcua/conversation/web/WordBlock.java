package vn.motcua.conversation.web;

import java.util.ArrayList;
import java.util.List;

/// A paragraph or a list of a long answer (đoạn văn), so that it can be read on a small screen.
///
/// @param list whether the lines are points
public record WordBlock(boolean list, List<String> lines) {
    private static final String POINT = "• ";

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
}
