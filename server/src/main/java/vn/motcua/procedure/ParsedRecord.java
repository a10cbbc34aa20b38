package vn.motcua.procedure;

import java.util.List;

/// What became of one record of a source.
public sealed interface ParsedRecord {
    /// Name of the file or archive entry.
    String origin();

    List<Finding> findings();

    /// It can be taken over; findings say what was mended or is doubtful.
    ///
    /// @param fees the amounts that the source names, also where they are too flattened to be taken over
    record Accepted(String origin, Procedure procedure, List<Finding> findings, StatedFees fees)
            implements ParsedRecord {
        public Accepted {
            findings = List.copyOf(findings);
        }

        public Accepted(String origin, Procedure procedure, List<Finding> findings) {
            this(origin, procedure, findings, StatedFees.of(procedure.channels()));
        }

        /// The same record of the source, understood better.
        public Accepted with(Procedure better, List<Finding> more) {
            return new Accepted(origin, better, more, fees);
        }
    }

    /// It is kept out, under the name it had.
    record Rejected(String origin, String code, String name, List<Finding> findings) implements ParsedRecord {
        public Rejected {
            findings = List.copyOf(findings);
        }
    }
}
