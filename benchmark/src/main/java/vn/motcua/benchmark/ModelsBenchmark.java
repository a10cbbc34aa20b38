package vn.motcua.benchmark;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.motcua.nlp.classify.Aspect;
import vn.motcua.nlp.classify.DialogueAct;
import vn.motcua.nlp.classify.MultiLabelClassifier;
import vn.motcua.nlp.classify.Scored;
import vn.motcua.nlp.classify.TextClassifier;
import vn.motcua.nlp.model.ModelId;
import vn.motcua.nlp.model.ModelStore;
import vn.motcua.nlp.text.QueryText;

/// How long the models of a message take, and making it ready for them (thời gian của từng mô hình).
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 2, time = 5)
public class ModelsBenchmark {
    private @Nullable TextClassifier<DialogueAct> acts;
    private @Nullable MultiLabelClassifier<Aspect> aspects;

    @Setup
    public void load() {
        ModelStore models = ModelStore.ofClassPath();
        acts = models.classifier(ModelId.DIALOGUE_ACT);
        aspects = models.aspects();
    }

    /// What the citizen does with the message.
    @Benchmark
    public List<Scored<DialogueAct>> act(Questions questions) {
        return Objects.requireNonNull(acts).classify(questions.next());
    }

    /// Which aspects of a procedure are asked for.
    @Benchmark
    public Set<Aspect> aspects(Questions questions) {
        return Objects.requireNonNull(aspects).labels(questions.next());
    }

    /// Repair, writing out and cutting.
    @Benchmark
    public QueryText text(Questions questions) {
        return QueryText.of(questions.next());
    }
}
