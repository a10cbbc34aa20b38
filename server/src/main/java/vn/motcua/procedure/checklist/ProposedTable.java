package vn.motcua.procedure.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.motcua.procedure.ChecklistUpkeep.Asked;
import vn.motcua.procedure.ChecklistUpkeep.Chosen;
import vn.motcua.procedure.ChecklistUpkeep.Proposed;
import vn.motcua.procedure.checklist.ChecklistTable.Choice;
import vn.motcua.procedure.checklist.ChecklistTable.Paper;
import vn.motcua.procedure.checklist.ChecklistTable.Question;

/// Says a drafted table in words (bảng hỏi bằng lời): what each answer brings about, so that an editor judges it
// without
/// its form and without reading every way through it.
final class ProposedTable {
    private final ChecklistTable table;

    private ProposedTable(ChecklistTable table) {
        this.table = table;
    }

    static Proposed of(ChecklistTable drafted, Map<String, String> words, boolean sound) {
        var said = new ProposedTable(drafted.asking(words));
        List<Asked> questions = IntStream.range(0, drafted.questions().size())
                .mapToObj(i -> said.asked(
                        drafted.questions().get(i).text(),
                        said.table.questions().get(i)))
                .toList();
        List<String> always = said.table.papers().stream()
                .filter(paper -> paper.when().always())
                .map(paper -> (paper.note().startsWith("Chỉ khi ") ? "(tùy trường hợp) " : "") + paper.document())
                .toList();
        return new Proposed(
                questions,
                always,
                Ways.through(said.table).ends().size(),
                sound,
                Integer.toHexString(drafted.toString().hashCode()));
    }

    private Asked asked(String proposed, Question question) {
        String only =
                question.when().alternatives().stream().map(each -> said(each)).collect(Collectors.joining(" hoặc "));
        return new Asked(
                proposed,
                question.text(),
                only,
                question.choices().stream()
                        .map(choice -> new Chosen(choice.text(), papers(question, choice), facts(question, choice)))
                        .toList());
    }

    /// Those that this answer decides, being the last one that they depend on.
    private List<String> papers(Question question, Choice choice) {
        List<String> papers = new ArrayList<>();
        for (Paper paper : table.papers()) {
            for (Map<String, List<String>> alternative : paper.when().alternatives()) {
                boolean last =
                        alternative.getOrDefault(question.id(), List.of()).contains(choice.id())
                                && table.questions().stream()
                                        .skip(table.questions().indexOf(question) + 1L)
                                        .noneMatch(later -> alternative.containsKey(later.id()));
                if (last) {
                    papers.add(paper.document());
                }
            }
        }
        return papers.stream().distinct().toList();
    }

    /// Days and fee that hold for this answer only.
    private List<String> facts(Question question, Choice choice) {
        Stream<String> times = table.times().stream()
                .filter(row -> names(row.when(), question, choice))
                .map(ProposedTable::time);
        Stream<String> fees = table.fees().stream()
                .filter(row -> names(row.when(), question, choice))
                .map(ProposedTable::fee);
        List<String> own = Stream.concat(
                        table.times().stream()
                                                .map(ProposedTable::time)
                                                .distinct()
                                                .count()
                                        > 1
                                ? times
                                : Stream.empty(),
                        table.fees().stream().map(ProposedTable::fee).distinct().count() > 1 ? fees : Stream.empty())
                .filter(each -> !each.isBlank())
                .distinct()
                .toList();
        return own;
    }

    private static boolean names(Condition when, Question question, Choice choice) {
        return when.alternatives().stream()
                .anyMatch(each -> each.getOrDefault(question.id(), List.of()).contains(choice.id()));
    }

    private static String time(ChecklistTable.TimeRow row) {
        if (row.amount() == null || row.unit() == null) {
            return row.text();
        }
        String unit =
                switch (row.unit()) {
                    case WORKING_DAY -> "ngày làm việc";
                    case DAY -> "ngày";
                    case HOUR -> "giờ";
                    case MONTH -> "tháng";
                    case YEAR -> "năm";
                };
        return row.amount().toPlainString().replace('.', ',') + " " + unit;
    }

    private static String fee(ChecklistTable.FeeRow row) {
        return row.amount() == null
                ? row.text()
                : "%,d".formatted(row.amount().longValue()).replace(',', '.') + " "
                        + row.currency().replace("VND", "đồng");
    }

    private String said(Map<String, List<String>> alternative) {
        return alternative.entrySet().stream()
                .map(each -> each.getValue().stream()
                        .map(choice -> text(each.getKey(), choice))
                        .collect(Collectors.joining(" / ")))
                .collect(Collectors.joining("; "));
    }

    private String text(String question, String choice) {
        return table.questions().stream()
                .filter(each -> each.id().equals(question))
                .flatMap(each -> each.choice(choice).stream())
                .map(Choice::text)
                .findFirst()
                .orElse(choice);
    }
}
