package vn.motcua.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class VietnameseTextPropertyTest {
    @Property
    void normalizeIsIdempotent(@ForAll String text) {
        String once = VietnameseText.normalize(text);
        assertThat(VietnameseText.normalize(once)).isEqualTo(once);
    }

    @Property
    void foldIsIdempotentAndIgnoresNormalisation(@ForAll String text) {
        String once = VietnameseText.fold(text);
        assertThat(VietnameseText.fold(once)).isEqualTo(once);
        assertThat(VietnameseText.fold(VietnameseText.normalize(text))).isEqualTo(once);
    }

    @Property
    void foldedSyllablesPairWithSyllables(@ForAll String text) {
        assertThat(Tokenizer.foldedSyllables(text)).hasSameSizeAs(Tokenizer.syllables(text));
    }

    @Property
    void repairNeverFailsAndKeepsPossibleSyllables(
            @ForAll @StringLength(max = 40) @CharRange(from = 'a', to = 'z') @CharRange(from = ' ', to = '9')
                    String text) {
        String repaired = TypingRepair.repair(text);
        assertThat(TypingRepair.repair(repaired)).isEqualTo(repaired);
        assertThat(Abbreviations.expand(text)).isNotNull();
    }

    @Property
    void tableOfPlainLettersGivesWhatTheRulesOfUnicodeGive(
            @ForAll @CharRange(from = '\u0000', to = '\u0250') @CharRange(from = '\u1e00', to = '\u2020') String text) {
        // A character of no table makes the whole text take the general way; it is folded away again.
        String generally = VietnameseText.normalize(text + " \uac00").replaceFirst(" ?\uac00$", "");
        assertThat(VietnameseText.normalize(text)).isEqualTo(generally);
        assertThat(VietnameseText.stripMarks(generally))
                .isEqualTo(VietnameseText.stripMarks(generally + " \uac00").replaceFirst(" ?\uac00$", ""));
    }
}
