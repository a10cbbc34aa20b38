package vn.motcua.nlp.training;

import java.util.List;
import vn.motcua.nlp.text.VietnameseText;

/// Puts a report into a letter, so that the polite words, places and worries around it are learned to mean nothing.
record Letters(List<String> openings, List<String> places, List<String> impacts, List<String> closings) {
    /// Returns the letter with this number; every second one has no diacritics.
    String around(String report, int number) {
        String place = pick(places, number, 1);
        String core = number % 2 == 0 ? report + " " + place : place + " " + report;
        String impact = pick(impacts, number, 7);
        if (number % 3 == 0) {
            impact += " " + pick(impacts, number, 11);
        }
        String letter = String.join(" ", pick(openings, number, 5), core + ".", impact, pick(closings, number, 3));
        return number % 4 < 2 ? letter : VietnameseText.fold(letter);
    }

    private static String pick(List<String> lines, int number, int step) {
        return lines.get(number * step % lines.size());
    }
}
