package vn.motcua.procedure.web;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.procedure.ProcedureStep;
import vn.motcua.shared.web.PageContext;

/// The steps of a procedure laid out as a flow chart (lưu đồ các bước), one box below the other so that it is read at
/// phone width. What the citizen does stands at the left edge, what the authority does is set in, so that one sees at
/// a glance where one has to act.
///
/// Lengths are in the drawing's own units, about one CSS pixel on a phone of 360.
///
/// @param height of the whole drawing
public record FlowChart(List<Box> boxes, int height) {
    public static final int WIDTH = 328;

    private static final int INSET = 28;
    private static final int PADDING = 12;
    private static final int LINE = 21;
    private static final int ARROW = 26;
    /// Mean width of a letter of the drawing's 16-unit text, measured over the catalogue's steps with room to spare.
    private static final double LETTER = 8.6;
    /// More than this is no longer a picture: the list then stands alone.
    private static final int MOST_STEPS = 9;

    private static final int MOST_LETTERS = 220;

    /// A step.
    ///
    /// @param citizen whether the citizen acts
    /// @param who in bold on the first line; may be empty
    /// @param lines the words, broken to the box's width
    public record Box(
            int number, boolean citizen, int x, int y, int width, int height, String who, List<String> lines) {
        public int textX() {
            return x + PADDING;
        }

        /// Base line of the n-th line of words, from 0.
        public int lineY(int line) {
            return y + PADDING + LINE * (line + (who.isEmpty() ? 0 : 1)) + 15;
        }

        public int whoY() {
            return y + PADDING + 15;
        }

        public int bottom() {
            return y + height;
        }

        public int centre() {
            return WIDTH / 2;
        }
    }

    /// No boxes when the steps do not make a picture: too many, or whole paragraphs.
    public static FlowChart of(List<ProcedureStep> steps, PageContext page) {
        boolean drawable = steps.size() > 1
                && steps.size() <= MOST_STEPS
                && steps.stream().allMatch(step -> step.text().length() <= MOST_LETTERS);
        if (!drawable) {
            return new FlowChart(List.of(), 0);
        }
        List<Box> boxes = new ArrayList<>();
        int y = 2;
        for (ProcedureStep step : steps) {
            Box box = box(boxes.size() + 1, step, y, page);
            boxes.add(box);
            y = box.bottom() + ARROW;
        }
        return new FlowChart(List.copyOf(boxes), y - ARROW + 2);
    }

    public boolean isDrawn() {
        return !boxes.isEmpty();
    }

    private static Box box(int number, ProcedureStep step, int y, PageContext page) {
        boolean citizen = ActingParty.of(step.who()) == ActingParty.CITIZEN;
        int x = citizen ? 2 : INSET;
        int width = WIDTH - INSET - 2;
        String who = number + ". " + (step.who().isEmpty() ? page.t("procedure.flow.step") : step.who());
        List<String> lines = wrapped(step.text(), (int) ((width - 2 * PADDING) / LETTER));
        int height = 2 * PADDING + LINE * (lines.size() + 1) - 4;
        return new Box(number, citizen, x, y, width, height, who, lines);
    }

    static List<String> wrapped(String text, int letters) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }
}
