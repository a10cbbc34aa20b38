package vn.motcua.nlp.restore;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.motcua.nlp.text.VietnameseText;

class RestorerPropertyTest {
    private final Restorer restorer = Restorer.shipped();

    @Property
    void shouldFoldToTheSameLettersWhateverIsTyped(@ForAll String text) {
        assertThat(VietnameseText.fold(restorer.restore(text).text())).isEqualTo(VietnameseText.fold(text));
    }

    @Property
    void shouldFoldToTheSameLettersWhenWordsAreTyped(@ForAll("typed") String text) {
        Restoration read = restorer.restore(text);

        assertThat(VietnameseText.fold(read.text())).isEqualTo(VietnameseText.fold(text));
        assertThat(read.certainty()).isBetween(0.0, 1.0);
    }

    @Property
    void shouldChangeNothingMoreWhenAskedAgain(@ForAll("typed") String text) {
        String once = restorer.restore(text).text();

        assertThat(restorer.restore(once).text()).isEqualTo(once);
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of(
                        "lam",
                        "giay",
                        "khai",
                        "SINH",
                        "cho",
                        "Con",
                        "bao",
                        "nhieu",
                        "tien",
                        "dang",
                        "ky",
                        "o",
                        "dau",
                        "được",
                        "hòa",
                        "thủy",
                        "đất",
                        "ko",
                        "dc",
                        "12",
                        "1.001193",
                        "online",
                        "😀",
                        "e\u0302",
                        "ß",
                        "ﬁ",
                        "\u200b",
                        ".",
                        "?",
                        "\n",
                        "İ")
                .list()
                .ofMaxSize(25)
                .map(words -> String.join(" ", words));
    }
}
