package vn.motcua.nlp.training;

/// Hits, misses and false alarms of a yes-or-no answer.
final class F1Counts {
    private int hits;
    private int misses;
    private int falseAlarms;

    void add(boolean gold, boolean said) {
        if (gold && said) {
            hits++;
        } else if (gold) {
            misses++;
        } else if (said) {
            falseAlarms++;
        }
    }

    boolean hasGold() {
        return hits + misses > 0;
    }

    double f1() {
        int all = 2 * hits + misses + falseAlarms;
        return all == 0 ? 0 : 2.0 * hits / all;
    }
}
