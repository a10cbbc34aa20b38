package vn.motcua.procedure.repeal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.motcua.procedure.ProcedureCode;

class SuccessorGraphTest {
    private static final ProcedureCode A = code(1);
    private static final ProcedureCode B = code(2);
    private static final ProcedureCode C = code(3);
    private static final ProcedureCode D = code(4);

    @Test
    void shouldShowTheShortestWayBack() {
        var graph = new SuccessorGraph(Map.of(B, List.of(D, C), C, List.of(A), D, List.of(C)));

        assertThat(graph.cycle(A, List.of(B))).containsExactly(A, B, C, A);
        assertThat(graph.cycle(A, List.of(A))).containsExactly(A, A);
    }

    @Test
    void shouldAcceptWhatMeetsAgainWithoutACircle() {
        var graph = new SuccessorGraph(Map.of(B, List.of(D), C, List.of(D)));

        assertThat(graph.cycle(A, List.of(B, C))).isEmpty();
        assertThat(graph.cycle(A, List.of())).isEmpty();
    }

    @Test
    void shouldNotCountWhatIsWrittenAnew() {
        var graph = new SuccessorGraph(Map.of(A, List.of(B), B, List.of(C)));

        assertThat(graph.cycle(A, List.of(C))).isEmpty();
        assertThat(graph.cycle(B, List.of(A))).containsExactly(B, A, B);
    }

    /// Whatever editors try one after the other, what was accepted never closes a circle, and what was refused would.
    @Property
    void shouldKeepTheGraphFreeOfCircles(@ForAll("attempts") List<Attempt> attempts) {
        Map<ProcedureCode, List<ProcedureCode>> standing = new HashMap<>();
        for (Attempt attempt : attempts) {
            List<ProcedureCode> cycle = new SuccessorGraph(standing).cycle(attempt.code(), attempt.successors());
            Map<ProcedureCode, List<ProcedureCode>> tried = new HashMap<>(standing);
            tried.put(attempt.code(), attempt.successors());
            assertThat(cycle.isEmpty()).isEqualTo(isFreeOfCircles(tried));
            if (cycle.isEmpty()) {
                standing = tried;
            } else {
                assertThat(cycle.getFirst()).isEqualTo(attempt.code()).isEqualTo(cycle.getLast());
                for (int i = 0; i + 1 < cycle.size(); i++) {
                    assertThat(tried.getOrDefault(cycle.get(i), List.of())).contains(cycle.get(i + 1));
                }
            }
        }
    }

    record Attempt(ProcedureCode code, List<ProcedureCode> successors) {}

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        Arbitrary<ProcedureCode> codes = Arbitraries.integers().between(1, 7).map(SuccessorGraphTest::code);
        return Combinators.combine(codes, codes.list().uniqueElements().ofMaxSize(3))
                .as(Attempt::new)
                .list()
                .ofMaxSize(20);
    }

    /// Takes away, again and again, what leads nowhere that is left.
    private static boolean isFreeOfCircles(Map<ProcedureCode, List<ProcedureCode>> graph) {
        Map<ProcedureCode, List<ProcedureCode>> left = new HashMap<>(graph);
        boolean changed = true;
        while (changed) {
            Set<ProcedureCode> keys = new HashSet<>(left.keySet());
            changed = left.values().removeIf(next -> next.stream().noneMatch(keys::contains));
        }
        return left.isEmpty();
    }

    private static ProcedureCode code(int number) {
        return new ProcedureCode("9.%06d".formatted(number));
    }
}
