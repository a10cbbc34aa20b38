package vn.motcua.nlp.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What one must know of a model before trusting it (phiếu mô tả mô hình).
///
/// @param sha256 of the model file, in hexadecimal
/// @param data what it learned from
/// @param metrics measured on texts the measured model had not seen
/// @param gate the least the build accepts, in words
/// @param trainedFrom hash of the data and the code that made it
public record ModelCard(
        String name,
        int version,
        String sha256,
        String data,
        String licence,
        Map<String, Double> metrics,
        String gate,
        String trainedFrom) {
    public ModelCard {
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
    }
}
