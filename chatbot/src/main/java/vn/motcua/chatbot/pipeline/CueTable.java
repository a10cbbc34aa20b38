package vn.motcua.chatbot.pipeline;

import java.util.EnumMap;
import java.util.Map;
import vn.motcua.chatbot.Chatbot;
import vn.motcua.nlp.text.WordLists;

/// Reads cue phrases by label from a data file.
final class CueTable {
    private CueTable() {}

    static <L extends Enum<L>> Map<L, Cues> load(String name, Class<L> labels) {
        var table = new EnumMap<L, Cues>(labels);
        for (String line : WordLists.lines(Chatbot.class, name)) {
            String[] cells = line.split("\t");
            table.put(Enum.valueOf(labels, cells[0]), Cues.of(cells[1]));
        }
        return table;
    }
}
