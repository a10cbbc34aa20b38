package vn.motcua.chatbot.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.motcua.nlp.rank.SearchResult.Hit;
import vn.motcua.nlp.text.QueryText;

/// Which candidates really compete (thủ tục cạnh tranh): those of the same name at other levels do not, the likeliest
/// level stands for all.
public final class Rivals {
    /// More than any catalogue has: what changed names leave behind is let go at times.
    private static final int MOST_NAMES = 50_000;

    private final Map<String, String> bareNames = new ConcurrentHashMap<>();
    private final Function<String, Optional<String>> officialName;

    /// @param officialName of a code; empty when it is unknown
    public Rivals(Function<String, Optional<String>> officialName) {
        this.officialName = officialName;
    }

    /// The first of each name, in their order.
    public List<Hit> among(List<Hit> hits) {
        var names = new LinkedHashSet<String>();
        var kept = new ArrayList<Hit>();
        for (Hit hit : hits) {
            if (names.add(nameOf(hit).orElse(hit.id()))) {
                kept.add(hit);
            }
        }
        return kept;
    }

    /// The official name without its level and its brackets, without diacritics.
    Optional<String> nameOf(Hit hit) {
        return officialName.apply(hit.id()).map(this::bareName);
    }

    private String bareName(String officialName) {
        if (bareNames.size() > MOST_NAMES) {
            bareNames.clear();
        }
        return bareNames.computeIfAbsent(officialName, Rivals::bare);
    }

    private static String bare(String officialName) {
        String name = QueryText.ofRecord(officialName.replaceAll("\\(.*?\\)", " "))
                .foldedLine()
                .strip();
        return name.replaceFirst("^thu tuc ", "").replaceAll(" (tai|o) cap (xa|tinh|huyen|trung uong)$", "");
    }
}
