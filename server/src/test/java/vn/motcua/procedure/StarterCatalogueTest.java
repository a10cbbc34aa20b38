package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every file that ships: a wrong value here would be told to citizens from the first minute.
class StarterCatalogueTest {
    private static final Map<String, byte[]> FILES = StarterCatalogue.files();
    private static final List<StarterEntry> ENTRIES = StarterCatalogue.read(ObjectMapper.getDefault());

    @Test
    void shouldReadEveryFileUnderItsOwnCode() {
        assertThat(FILES).hasSizeGreaterThanOrEqualTo(301);
        FILES.forEach((name, content) -> assertThat(StarterCatalogue.parse(name, content, ObjectMapper.getDefault())
                                .official()
                                .code()
                        + ".json")
                .isEqualTo(name));
    }

    @Test
    void shouldSayWhatPeopleNeedToKnow() {
        List<String> faults = new ArrayList<>();
        for (StarterEntry entry : ENTRIES) {
            Procedure facts = entry.official();
            PlainLayer plain = entry.plain();
            String code = facts.code().value();
            check(faults, code, "name", !facts.name().isBlank() && !plain.name().isBlank());
            check(
                    faults,
                    code,
                    "plain name of more than 70 characters",
                    plain.name().length() <= 70);
            check(faults, code, "aliases", plain.aliases().size() >= 3);
            check(faults, code, "field", !facts.field().isBlank());
            check(faults, code, "levels", !facts.levels().isEmpty());
            check(faults, code, "audiences", !facts.audiences().isEmpty());
            check(faults, code, "publisher", !facts.publication().publisher().isBlank());
            check(faults, code, "decision", !facts.publication().decision().isBlank());
            check(faults, code, "place", !plain.receivingPlace().isBlank());
            check(faults, code, "channels", !plain.channels().isEmpty());
            check(faults, code, "documents", !plain.documents().isEmpty());
            check(faults, code, "results", !facts.results().isEmpty());
            check(faults, code, "legal bases", !facts.legalBases().isEmpty());
            check(faults, code, "portal", facts.publication().portalUrl().startsWith("https://dichvucong.gov.vn"));
            check(
                    faults,
                    code,
                    "2 to 9 steps",
                    plain.steps().size() >= 2 && plain.steps().size() <= 9);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void shouldKeepStepsShortAndNameWhoActs() {
        List<String> faults = new ArrayList<>();
        for (StarterEntry entry : ENTRIES) {
            for (ProcedureStep step : entry.plain().steps()) {
                check(faults, entry.official().code().value(), step.text(), words(step.text()) <= 25);
                check(
                        faults,
                        entry.official().code().value(),
                        "who: " + step.text(),
                        !step.who().isBlank());
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void shouldCallFreeOnlyWhatHasAnExplicitZero() {
        List<String> faults = new ArrayList<>();
        for (StarterEntry entry : ENTRIES) {
            for (SubmissionChannel channel : entry.plain().channels()) {
                String code = entry.official().code() + " " + channel.channel();
                boolean zero = !channel.fees().isEmpty()
                        && channel.fees().stream().allMatch(fee -> fee.amount().signum() == 0);
                check(faults, code, "free", zero == (channel.feeStatement() == FeeStatement.FREE));
                check(
                        faults,
                        code,
                        "words without amount",
                        channel.feeStatement() != FeeStatement.IN_WORDS
                                || !channel.feeText().isBlank());
                check(faults, code, "currency", channel.fees().stream().allMatch(fee -> Set.of("VND", "USD")
                        .contains(fee.currency())));
                check(
                        faults,
                        code,
                        "free in words only",
                        zero || !channel.feeText().toLowerCase(Locale.ROOT).contains("miễn phí"));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void shouldHaveOneOfEachChannelAndCasesThatSayWhen() {
        List<String> faults = new ArrayList<>();
        for (StarterEntry entry : ENTRIES) {
            String code = entry.official().code().value();
            long kinds = entry.plain().channels().stream()
                    .map(SubmissionChannel::channel)
                    .distinct()
                    .count();
            check(
                    faults,
                    code,
                    "channel twice",
                    kinds == entry.plain().channels().size());
            for (RequiredDocument document : entry.plain().documents()) {
                boolean says = document.kind() != RequiredDocument.Kind.CASE
                        || !document.when().isBlank();
                check(faults, code, "case without when: " + document.name(), says);
                check(
                        faults,
                        code,
                        "counts of " + document.name(),
                        document.originals() >= 0 && document.copies() >= 0);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void shouldRelateOnlyToProceduresOfTheCatalogueAndNotToItself() {
        Set<ProcedureCode> codes = new HashSet<>();
        ENTRIES.forEach(entry -> assertThat(codes.add(entry.official().code())).isTrue());
        List<String> faults = new ArrayList<>();
        for (StarterEntry entry : ENTRIES) {
            for (ProcedureCode related : entry.plain().related()) {
                boolean known = codes.contains(related)
                        && !related.equals(entry.official().code());
                check(faults, entry.official().code().value(), related.value(), known);
            }
        }
        assertThat(faults).isEmpty();
    }

    /// The crawl repeated the page of one record for others; such an address leads to another procedure.
    @Test
    void shouldGiveEachProcedureItsOwnPage() {
        List<String> pages = ENTRIES.stream()
                .map(entry -> entry.official().publication().portalUrl())
                .filter(StarterCatalogueTest::isRecordPage)
                .toList();
        assertThat(pages).doesNotHaveDuplicates();
    }

    @Test
    void shouldLeadToFormsInSevenOfTenProcedures() {
        long leading = ENTRIES.stream()
                .filter(entry -> entry.plain().documents().stream()
                        .anyMatch(document -> !document.formLink().isEmpty()
                                || namesForm(document)
                                        && isRecordPage(
                                                entry.official().publication().portalUrl())))
                .count();
        assertThat(100 * leading / ENTRIES.size()).isGreaterThanOrEqualTo(70);
    }

    private static boolean namesForm(RequiredDocument document) {
        return document.kind() == RequiredDocument.Kind.FORM || !document.form().isEmpty();
    }

    private static boolean isRecordPage(String url) {
        return url.startsWith("https://dichvucong.gov.vn/");
    }

    @Test
    void shouldBeWrittenInComposedVietnamese() {
        assertThat(FILES.values().stream().map(bytes -> new String(bytes, StandardCharsets.UTF_8)))
                .allMatch(text -> Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }

    private static long words(String text) {
        return Stream.of(text.split("\\s+")).filter(word -> !word.isBlank()).count();
    }

    private static void check(List<String> faults, String code, String what, boolean good) {
        if (!good) {
            faults.add(code + ": " + what);
        }
    }
}
