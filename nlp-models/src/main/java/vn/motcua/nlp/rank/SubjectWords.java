package vn.motcua.nlp.rank;

import java.util.ArrayList;
import java.util.List;
import vn.motcua.nlp.text.QueryText;

/// The words of a question that say which procedure is meant (từ chỉ thủ tục), filler and aspect phrases taken out.
public final class SubjectWords {
    private SubjectWords() {}

    /// Returns the folded words in order; none when the question names no subject ("còn lệ phí?").
    public static List<String> of(QueryText text) {
        double[] weights = QueryPlan.weigh(text, pair -> false);
        var words = new ArrayList<String>();
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > 0) {
                words.add(text.folded().get(i));
            }
        }
        return List.copyOf(words);
    }
}
