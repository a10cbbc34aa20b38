package vn.motcua.procedure;

import java.util.Map;

/// Lets the sorting of documents learn from what editors confirmed and corrected (huấn luyện lại).
public interface DocumentLearner {
    /// What came of it.
    ///
    /// @param rightBefore corrections that the model in use before got right by itself
    /// @param rightNow those that the new one does
    /// @param inUse whether the new model sorts from now on, on all nodes
    record Report(int corrections, int rightBefore, int rightNow, Map<String, Double> metrics, boolean inUse) {}

    /// Takes some seconds of one core.
    Report train();
}
