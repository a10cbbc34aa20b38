package vn.motcua.procedure;

import java.util.List;

/// What became of one record of a source.
public sealed interface ParsedRecord {
    /// Name of the file or archive entry.
    String origin();

    List<Finding> findings();

    /// It can be taken over; findings say what was mended or is doubtful.
    record Accepted(String origin, Procedure procedure, List<Finding> findings) implements ParsedRecord {
        public Accepted {
            findings = List.copyOf(findings);
        }
    }

    /// It is kept out, under the name it had.
    record Rejected(String origin, String code, String name, List<Finding> findings) implements ParsedRecord {
        public Rejected {
            findings = List.copyOf(findings);
        }
    }
}
