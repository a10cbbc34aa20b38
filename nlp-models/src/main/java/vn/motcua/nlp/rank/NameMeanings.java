package vn.motcua.nlp.rank;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.motcua.nlp.meaning.MeaningModel;
import vn.motcua.nlp.meaning.Places;
import vn.motcua.nlp.text.QueryText;

/// Where the names of every entry lie in the space of meanings (vị trí nghĩa của tên gọi). Immutable.
final class NameMeanings {
    private final MeaningModel model;
    private final Map<String, List<float[]>> own;
    private final List<String> ids;
    private final Map<String, Integer> numbers;
    /// The number of the entry that each place belongs to.
    private final int[] owners;

    private final Places places;

    NameMeanings(MeaningModel model, List<IndexedText> texts) {
        this(model, new HashMap<>(), texts, Set.of());
    }

    private NameMeanings(
            MeaningModel model, Map<String, List<float[]>> own, Collection<IndexedText> changed, Set<String> gone) {
        this.model = model;
        this.own = own;
        gone.forEach(own::remove);
        changed.forEach(text -> own.put(text.id(), placesOf(text)));
        this.ids = own.keySet().stream().sorted().toList();
        this.numbers = HashMap.newHashMap(ids.size());
        var all = new ArrayList<float[]>();
        var numbersOf = new ArrayList<Integer>();
        for (String id : ids) {
            int number = numbers.size();
            numbers.put(id, number);
            for (float[] place : own.getOrDefault(id, List.of())) {
                all.add(place);
                numbersOf.add(number);
            }
        }
        this.owners = numbersOf.stream().mapToInt(Integer::intValue).toArray();
        this.places = Places.of(all);
    }

    /// The meanings after a change; only the changed entries' are worked out.
    ///
    /// @param gone ids of entries that changed or were removed
    NameMeanings with(Collection<IndexedText> changed, Set<String> gone) {
        return new NameMeanings(model, new HashMap<>(own), changed, gone);
    }

    private List<float[]> placesOf(IndexedText text) {
        var all = new ArrayList<float[]>();
        all.add(model.ofName(text.title(), text.field()));
        text.names().forEach(name -> all.add(model.ofName(name, text.field())));
        return all;
    }

    /// Where a question lies.
    float[] place(QueryText question) {
        return model.ofQuestion(question);
    }

    /// How near a place lies to what no procedure answers; 0 at least.
    float outside(float[] question) {
        return Math.max(0, Places.of(List.of(model.outside())).nearness(question)[0]);
    }

    String id(int number) {
        return ids.get(number);
    }

    /// The number of an entry, or -1.
    int number(String id) {
        return numbers.getOrDefault(id, -1);
    }

    /// For each entry by its number the cosine of the question with its nearest name.
    float[] nearness(float[] question) {
        float[] all = places.nearness(question);
        float[] best = new float[ids.size()];
        for (int i = 0; i < all.length; i++) {
            best[owners[i]] = Math.max(best[owners[i]], all[i]);
        }
        return best;
    }
}
