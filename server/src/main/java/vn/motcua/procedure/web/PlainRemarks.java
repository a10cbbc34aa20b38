package vn.motcua.procedure.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.motcua.procedure.SubmissionChannel;
import vn.motcua.procedure.plain.Paper;
import vn.motcua.procedure.plain.PlainDraft;
import vn.motcua.procedure.plain.PlainDraft.Step;
import vn.motcua.procedure.plain.PlainLanguage;
import vn.motcua.procedure.plain.PlainLanguage.Remark;

/// Remarks of the plain-language check, beside the fields they are about.
final class PlainRemarks {
    private PlainRemarks() {}

    /// By field; rows as `paper.3`, `step.0`, `channel.DIRECT`.
    static Map<String, List<Remark>> of(PlainDraft draft) {
        Map<String, List<Remark>> remarks = new LinkedHashMap<>();
        add(remarks, "name", draft.name());
        add(remarks, "receivingPlace", draft.receivingPlace());
        for (int i = 0; i < draft.papers().size(); i++) {
            Paper paper = draft.papers().get(i);
            add(remarks, "paper." + i, paper.name(), paper.when(), paper.note());
        }
        for (int i = 0; i < draft.steps().size(); i++) {
            Step step = draft.steps().get(i);
            add(remarks, "step." + i, step.who(), step.text(), step.duration());
        }
        List<String> channels = draft.channelKeys();
        for (int i = 0; i < channels.size(); i++) {
            SubmissionChannel channel = draft.channels().get(i);
            add(remarks, "channel." + channels.get(i), channel.timeText(), channel.feeText());
        }
        add(remarks, "conditions", draft.conditions().toArray(String[]::new));
        add(remarks, "results", draft.results().toArray(String[]::new));
        return once(remarks);
    }

    /// A hint about a word comes where the page has the word first, one about length once a field.
    private static Map<String, List<Remark>> once(Map<String, List<Remark>> remarks) {
        Set<String> seen = new HashSet<>();
        Map<String, List<Remark>> once = new LinkedHashMap<>();
        remarks.forEach((field, all) -> {
            List<Remark> fresh = all.stream()
                    .filter(each -> seen.add(
                            each.kind() == PlainLanguage.Kind.LONG_SENTENCE
                                    ? field
                                    : each.kind() + each.found().toLowerCase(Locale.ROOT)))
                    .toList();
            if (!fresh.isEmpty()) {
                once.put(field, fresh);
            }
        });
        return once;
    }

    private static void add(Map<String, List<Remark>> remarks, String field, String... texts) {
        List<Remark> found = new ArrayList<>();
        for (String text : texts) {
            found.addAll(PlainLanguage.check(text));
        }
        if (!found.isEmpty()) {
            remarks.put(field, found.stream().distinct().toList());
        }
    }
}
