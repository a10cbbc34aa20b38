package vn.motcua.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.serde.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.motcua.testing.RunningServer;

/// Every file that ships is whole and keeps the rules of plain words.
@ExtendWith(RunningServer.class)
class StarterCatalogueIT {
    @Test
    void everyFileShouldBeWholeAndPlain(RunningServer server) {
        List<StarterEntry> entries = StarterCatalogue.read(server.get(ObjectMapper.class));

        assertThat(entries).hasSizeGreaterThanOrEqualTo(120);
        assertThat(entries.stream().map(entry -> entry.official().code()).distinct())
                .hasSameSizeAs(entries);
        assertThat(entries).allSatisfy(StarterCatalogueIT::check);
        assertThat(StarterCatalogue.files().keySet())
                .containsExactlyElementsOf(entries.stream()
                        .map(entry -> entry.official().code() + ".json")
                        .collect(Collectors.toList()));
    }

    private static void check(StarterEntry entry) {
        PlainLayer plain = entry.plain();
        assertThat(plain.name()).isNotBlank().hasSizeLessThanOrEqualTo(70);
        assertThat(plain.aliases()).isNotEmpty();
        assertThat(plain.documents()).isNotEmpty();
        assertThat(entry.official().levels()).isNotEmpty();
        assertThat(plain.steps())
                .hasSizeBetween(2, 9)
                .allSatisfy(step ->
                        assertThat(step.text().split("\\s+")).as(step.text()).hasSizeLessThanOrEqualTo(25));
        assertThat(plain.channels()).isNotEmpty().allSatisfy(channel -> {
            if (channel.feeStatement() == FeeStatement.NOT_STATED) {
                assertThat(channel.feeText().toLowerCase(Locale.ROOT)).doesNotContain("miễn phí", "không thu");
            }
        });
    }
}
