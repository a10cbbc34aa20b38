package vn.motcua.procedure.plain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.PlainPublishing.Standing;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.RequiredDocument;

/// A record on an editor's screen: the official text, the draft as it stands, and from where saving goes on.
///
/// @param draft the open draft, else what is published
/// @param last the newest deed of an editor, if there was any
/// @param seen the official text before the change that nobody has looked at; absent when there is none
public record Editing(
        Standing standing,
        Stamp stamp,
        PlainDraft draft,
        Optional<Edit> last,
        @Nullable Procedure seen) {

    /// From which state a form was filled in; saving tells by it whether somebody else was faster.
    ///
    /// @param number of the newest edit; 0 before the first
    /// @param plain the published version; absent when there is none
    public record Stamp(int number, Optional<UUID> plain) {
        @Override
        public String toString() {
            return number + "." + plain.map(UUID::toString).orElse("-");
        }

        /// @throws IllegalArgumentException the text is no stamp
        public static Stamp parse(String text) {
            String[] parts = text.split("\\.", 2);
            if (parts.length != 2 || !parts[0].matches("\\d{1,9}")) {
                throw new IllegalArgumentException("no stamp: " + text);
            }
            return new Stamp(
                    Integer.parseInt(parts[0]),
                    parts[1].equals("-") ? Optional.empty() : Optional.of(UUID.fromString(parts[1])));
        }
    }

    /// One deed of an editor.
    public record Edit(
            int number,
            EditAction action,
            PlainDraft content,
            UUID official,
            Optional<UUID> plain,
            String actorName,
            Instant at) {}

    /// Whether there is a draft that is not published.
    public boolean hasDraft() {
        return last.filter(edit -> edit.action() == EditAction.DRAFTED).isPresent();
    }

    /// The cases that the record's headings name, to choose from.
    public List<String> conditions() {
        return standing.entry().official().documents().stream()
                .map(RequiredDocument::group)
                .filter(HeadingScope::isCase)
                .map(CaseWords::condition)
                .distinct()
                .toList();
    }
}
