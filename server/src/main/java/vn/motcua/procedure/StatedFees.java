package vn.motcua.procedure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The amounts that a source names (các mức thu), whatever they are for, so that two sources can be compared.
///
/// @param legible false when amounts cannot be told from the source's text
/// @param amounts as in `50000 VND`, each once
public record StatedFees(boolean legible, List<String> amounts) {
    /// Nothing can be said about the source's amounts.
    public static final StatedFees ILLEGIBLE = new StatedFees(false, List.of());

    public StatedFees {
        amounts = amounts.stream().distinct().sorted().toList();
    }

    public static StatedFees of(Collection<SubmissionChannel> channels) {
        return new StatedFees(
                true,
                channels.stream()
                        .flatMap(channel -> channel.fees().stream())
                        .map(fee -> amount(fee.amount(), fee.currency()))
                        .toList());
    }

    public static String amount(BigDecimal amount, String currency) {
        return amount.stripTrailingZeros().toPlainString() + " " + currency;
    }

    /// As the database has it.
    @Nullable
    String joined() {
        return legible ? String.join(";", amounts) : null;
    }

    static StatedFees parse(@Nullable String joined) {
        if (joined == null) {
            return ILLEGIBLE;
        }
        Stream<String> parts = Arrays.stream(joined.split(";")).filter(part -> !part.isEmpty());
        return new StatedFees(true, parts.toList());
    }
}
