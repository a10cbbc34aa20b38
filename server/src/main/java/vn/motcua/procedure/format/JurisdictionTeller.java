package vn.motcua.procedure.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.procedure.Agencies;
import vn.motcua.procedure.Finding;
import vn.motcua.procedure.Finding.Reason;
import vn.motcua.procedure.Jurisdiction;
import vn.motcua.procedure.ParsedRecord;
import vn.motcua.procedure.ParsedRecord.Accepted;

/// Tells whether a record is in force everywhere or in one province, and in which.
///
/// A local decision makes a record local. Its province is told by the bodies it names, else by its text, else by the
/// other records of the same decision when all of them agree. What stays unsure waits for an editor.
public final class JurisdictionTeller {
    private JurisdictionTeller() {}

    static Jurisdiction of(String decision, Agencies agencies, String text) {
        Provinces provinces = Provinces.all();
        if (!Publishers.isLocal(decision)) {
            return ofNumber(decision, agencies);
        }
        String bodies = agencies.performing() + "\n" + agencies.competent() + "\n" + agencies.coordinating();
        Optional<String> province = provinces
                .mostNamedIn(bodies, true)
                .or(() -> provinces.mostNamedIn(agencies.receivingAddress(), true))
                .or(() -> provinces.mostNamedIn(text, false));
        return province.<Jurisdiction>map(Jurisdiction.Local::new)
                .orElseGet(() -> new Jurisdiction.Unsure("the record names no province: " + decision));
    }

    /// Numbers without letters, as in `543`, name nobody; then the bodies tell whether it is a province's own.
    private static Jurisdiction ofNumber(String decision, Agencies agencies) {
        if (!Publishers.of(decision).isEmpty()) {
            return new Jurisdiction.National();
        }
        return Provinces.all()
                .mostNamedIn(
                        agencies.performing() + "\n" + agencies.competent() + "\n" + agencies.receivingAddress(), false)
                .<Jurisdiction>map(Jurisdiction.Local::new)
                .orElseGet(Jurisdiction.National::new);
    }

    /// Settles records that told no province by what the others of their decision tell.
    public static List<ParsedRecord> settle(List<ParsedRecord> records) {
        Map<String, Map<String, Integer>> provincesOfDecision = new HashMap<>();
        for (ParsedRecord item : records) {
            if (item instanceof Accepted accepted
                    && accepted.procedure().jurisdiction() instanceof Jurisdiction.Local local) {
                String decision = accepted.procedure().publication().decision();
                provincesOfDecision
                        .computeIfAbsent(decision, missing -> new HashMap<>())
                        .merge(local.provinceCode(), 1, Integer::sum);
            }
        }
        return records.stream()
                .map(item -> item instanceof Accepted accepted ? settle(accepted, provincesOfDecision) : item)
                .toList();
    }

    private static ParsedRecord settle(Accepted accepted, Map<String, Map<String, Integer>> provincesOfDecision) {
        if (!(accepted.procedure().jurisdiction() instanceof Jurisdiction.Unsure unsure)) {
            return accepted;
        }
        String decision = accepted.procedure().publication().decision();
        Map<String, Integer> siblings = provincesOfDecision.getOrDefault(decision, Map.of());
        List<Finding> findings = new ArrayList<>(accepted.findings());
        if (siblings.size() != 1) {
            findings.add(Finding.of(Reason.PROVINCE_UNSURE, unsure.reason()));
            return accepted.with(accepted.procedure(), findings);
        }
        String code = siblings.keySet().iterator().next();
        findings.add(Finding.of(
                Reason.PROVINCE_FROM_SIBLINGS,
                decision + ": " + Provinces.all().nameOf(code).orElse(code)));
        return accepted.with(accepted.procedure().in(new Jurisdiction.Local(code)), findings);
    }
}
