package vn.motcua.procedure.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.LifeEvent;
import vn.motcua.procedure.SubmissionChannel;
import vn.motcua.procedure.plain.DraftMerge.Difference;
import vn.motcua.procedure.plain.Paper;
import vn.motcua.procedure.plain.PlainDraft;
import vn.motcua.procedure.plain.PlainDraft.Step;
import vn.motcua.shared.web.PageContext;

/// Names and values of a draft's fields in words, for comparing two editors' texts.
public final class FieldWording {
    private final PageContext page;

    public FieldWording(PageContext page) {
        this.page = page;
    }

    public String label(Difference difference) {
        String kind = difference.key().replaceFirst(":.*", "");
        Object value = Optional.ofNullable(difference.mine()).orElse(difference.theirs());
        String label = page.t("procedure.plain.field." + kind);
        if (value instanceof Paper paper && !paper.name().isEmpty()) {
            return label + ": " + shortened(paper.name());
        }
        if (value instanceof SubmissionChannel channel) {
            return label + ": " + page.t("procedure.channel." + channel.channel());
        }
        return value instanceof Step step && !step.text().isEmpty() ? label + ": " + shortened(step.text()) : label;
    }

    /// Names of the notes that go when all notes are dropped, each in quotes.
    public static List<String> dropped(PlainDraft draft) {
        return draft.papers().stream()
                .filter(Paper::isDroppable)
                .map(paper -> "‘" + shortened(paper.name()) + "’")
                .toList();
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    /// The value, one thing a line.
    public String value(@Nullable Object value) {
        if (value == null) {
            return page.t("procedure.plain.conflict.no_row");
        }
        return switch (value) {
            case Paper paper -> paper(paper);
            case Step step -> lines(step.who(), step.text(), step.duration());
            case SubmissionChannel channel -> lines(channel.timeText(), channel.feeText());
            case Collection<?> many ->
                String.join("\n", many.stream().map(this::item).toList());
            default -> value.toString();
        };
    }

    private String item(Object item) {
        return item instanceof LifeEvent event ? page.t("procedure.event." + event) : item.toString();
    }

    private String paper(Paper paper) {
        List<String> lines = new ArrayList<>();
        lines.add(paper.name());
        lines.add(page.t("procedure.doc." + paper.kind()) + " · "
                + page.t("procedure.page.originals", paper.originals()) + " · "
                + page.t("procedure.page.copies", paper.copies()));
        lines.add(paper.when().isEmpty() ? "" : page.t("procedure.page.when", paper.when()));
        lines.add(paper.note());
        lines.add(paper.form());
        lines.add(paper.formUrl());
        return lines(lines.toArray(String[]::new));
    }

    private static String lines(String... texts) {
        return String.join(
                "\n", List.of(texts).stream().filter(text -> !text.isEmpty()).toList());
    }
}
