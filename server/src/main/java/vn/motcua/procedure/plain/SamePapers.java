package vn.motcua.procedure.plain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.procedure.RequiredDocument.Kind;

/// Joins rows of one paper (giấy tờ lặp lại): a record that lists its cases side by side repeats what every case needs.
/// A paper of every case is needed always, or where its own condition holds.
final class SamePapers {
    private SamePapers() {}

    static List<Paper> merged(List<Paper> papers) {
        Set<String> cases = new HashSet<>();
        boolean onlyCases = true;
        for (Paper paper : papers) {
            if (paper.kind() != Kind.NOTE) {
                onlyCases &= HeadingScope.isCase(paper.above()) && !paper.when().isEmpty();
                cases.add(paper.above());
            }
        }
        Map<String, Set<String>> headings = new HashMap<>();
        papers.forEach(paper ->
                headings.computeIfAbsent(same(paper), key -> new HashSet<>()).add(paper.above()));
        Map<String, Set<String>> counts = new HashMap<>();
        papers.forEach(paper -> counts.computeIfAbsent(HeadingScope.key(paper.name()), key -> new HashSet<>())
                .add(paper.originals() + " " + paper.copies()));
        List<Paper> merged = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Paper paper : papers) {
            boolean everywhere = onlyCases
                    && cases.size() > 1
                    && counts.getOrDefault(HeadingScope.key(paper.name()), Set.of())
                                    .size()
                            == 1
                    && headings.getOrDefault(same(paper), Set.of()).equals(cases);
            boolean repeated = !taken.add(same(paper) + "\n" + (everywhere ? "" : paper.when()));
            if (!repeated || paper.kind() == Kind.NOTE) {
                merged.add(everywhere ? paper.inEveryCase(own(paper)) : paper);
            }
        }
        return merged;
    }

    private static String same(Paper paper) {
        return paper.kind() + " " + HeadingScope.key(paper.name()) + " " + paper.originals() + " " + paper.copies()
                + " " + HeadingScope.key(own(paper));
    }

    /// The condition that the paper has beside that of its heading; empty for none.
    private static String own(Paper paper) {
        String above = CaseWords.condition(paper.above());
        if (above.isEmpty() || paper.when().equals(above)) {
            return above.isEmpty() ? paper.when() : "";
        }
        return paper.when().startsWith(above + ", ") ? paper.when().substring(above.length() + 2) : paper.when();
    }
}
