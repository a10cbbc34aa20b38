package vn.motcua.nlp.text;

import java.util.Optional;

/// Decodes one word from its raw keystrokes (phím gõ Telex hoặc VNI); empty when no Vietnamese syllable comes out.
final class Keystrokes {
    private static final String TELEX_TONES = "fsrxj";
    private static final String VNI_TONES = "21345";
    private static final String VOWELS = "aăâeêioôơuưy";
    private static final String[] TONED = {
        "àáảãạ", "ằắẳẵặ", "ầấẩẫậ", "èéẻẽẹ", "ềếểễệ", "ìíỉĩị", "òóỏõọ", "ồốổỗộ", "ờớởỡợ", "ùúủũụ", "ừứửữự", "ỳýỷỹỵ"
    };

    private final StringBuilder letters = new StringBuilder();
    private int tone = -1;
    private int keysUsed;
    private boolean impossible;

    private Keystrokes() {}

    static Optional<String> decodeTelex(String word) {
        var keys = new Keystrokes();
        for (int i = 0; i < word.length(); i++) {
            keys.typeTelex(word.charAt(i));
        }
        return keys.result();
    }

    static Optional<String> decodeVni(String word) {
        var keys = new Keystrokes();
        for (int i = 0; i < word.length(); i++) {
            keys.typeVni(word.charAt(i));
        }
        return keys.result();
    }

    private void typeTelex(char c) {
        int toneKey = TELEX_TONES.indexOf(c);
        char last = letters.isEmpty() ? ' ' : letters.charAt(letters.length() - 1);
        if (toneKey >= 0 && hasVowel()) {
            setTone(toneKey);
        } else if (c == 'w') {
            horn(true);
        } else if (c == last && "aeo".indexOf(c) >= 0) {
            replaceLast("âêô".charAt("aeo".indexOf(c)));
        } else if (c == 'd' && letters.indexOf("d") == 0) {
            letters.setCharAt(0, 'đ');
            keysUsed++;
        } else {
            letters.append(c);
        }
    }

    private void typeVni(char c) {
        int toneKey = VNI_TONES.indexOf(c);
        if (toneKey >= 0 && hasVowel()) {
            setTone(toneKey);
        } else if (c == '6') {
            change("aeo", "âêô");
        } else if (c == '7') {
            horn(false);
        } else if (c == '8') {
            change("a", "ă");
        } else if (c == '9' && letters.indexOf("d") == 0) {
            letters.setCharAt(0, 'đ');
            keysUsed++;
        } else {
            letters.append(c);
        }
    }

    private boolean hasVowel() {
        return letters.chars().anyMatch(c -> VOWELS.indexOf(c) >= 0);
    }

    private void setTone(int key) {
        impossible |= tone >= 0;
        tone = key;
        keysUsed++;
    }

    private void replaceLast(char c) {
        letters.setCharAt(letters.length() - 1, c);
        keysUsed++;
    }

    private void change(String from, String to) {
        for (int i = letters.length() - 1; i >= 0; i--) {
            int index = from.indexOf(letters.charAt(i));
            if (index >= 0) {
                letters.setCharAt(i, to.charAt(index));
                keysUsed++;
                return;
            }
        }
        impossible = true;
    }

    private void horn(boolean telex) {
        int pair = Math.max(letters.lastIndexOf("uo"), letters.lastIndexOf("ưo"));
        if (pair >= 0) {
            letters.replace(pair, pair + 2, "ươ");
            keysUsed++;
            return;
        }
        if (telex && !hasVowel()) {
            letters.append('ư');
            keysUsed++;
            return;
        }
        change(telex ? "aou" : "ou", telex ? "ăơư" : "ơư");
    }

    private Optional<String> result() {
        String plain = VietnameseText.stripMarks(letters.toString());
        int rime = SyllableShape.rimeStart(plain);
        if (impossible || keysUsed == 0 || rime < 0 || breaksStopRule(plain)) {
            return Optional.empty();
        }
        placeTone(rime);
        return Optional.of(VietnameseText.normalize(letters.toString()));
    }

    /// Syllables that end in a stop carry only the sharp or the heavy tone.
    private boolean breaksStopRule(String plain) {
        boolean stop = plain.endsWith("c") || plain.endsWith("ch") || plain.endsWith("p") || plain.endsWith("t");
        return stop && tone >= 0 && tone != 1 && tone != 4;
    }

    private void placeTone(int rime) {
        if (tone < 0) {
            return;
        }
        int target = toneVowel(rime);
        int vowel = VOWELS.indexOf(letters.charAt(target));
        letters.setCharAt(target, TONED[vowel].charAt(tone));
    }

    private int toneVowel(int rime) {
        int end = rime;
        int marked = -1;
        while (end < letters.length() && VOWELS.indexOf(letters.charAt(end)) >= 0) {
            if ("ăâêôơư".indexOf(letters.charAt(end)) >= 0) {
                marked = end;
            }
            end++;
        }
        if (marked >= 0) {
            return marked;
        }
        boolean closed = end < letters.length();
        return closed || end - rime == 1 ? end - 1 : end - 2;
    }
}
