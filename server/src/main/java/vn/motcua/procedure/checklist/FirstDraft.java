package vn.motcua.procedure.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.motcua.procedure.CatalogueEntry;
import vn.motcua.procedure.Fee;
import vn.motcua.procedure.Publication;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.procedure.SubmissionChannel;
import vn.motcua.procedure.checklist.ChecklistTable.Bring;
import vn.motcua.procedure.checklist.ChecklistTable.Choice;
import vn.motcua.procedure.checklist.ChecklistTable.FeeRow;
import vn.motcua.procedure.checklist.ChecklistTable.Paper;
import vn.motcua.procedure.checklist.ChecklistTable.Question;
import vn.motcua.procedure.checklist.ChecklistTable.TimeRow;

/// A table to begin with, made of what the procedure says: each paper that is needed in some case only becomes a yes/no
/// question that the editor puts into better words.
final class FirstDraft {
    private static final int MOST_QUESTIONS = 6;

    private FirstDraft() {}

    static ChecklistTable of(CatalogueEntry entry) {
        List<Question> questions = new ArrayList<>();
        List<Paper> papers = new ArrayList<>();
        for (RequiredDocument document : entry.documents()) {
            if (document.kind() == RequiredDocument.Kind.CASE && questions.size() < MOST_QUESTIONS) {
                String id = "q" + (questions.size() + 1);
                questions.add(question(id, document));
                papers.add(paper(document, new Condition(List.of(Map.of(id, List.of("yes"))))));
            } else if (document.kind() != RequiredDocument.Kind.NOTE && document.kind() != RequiredDocument.Kind.CASE) {
                papers.add(paper(document, Condition.ALWAYS));
            }
        }
        SubmissionChannel channel =
                entry.channels().isEmpty() ? null : entry.channels().getFirst();
        Publication publication = entry.official().publication();
        return new ChecklistTable(
                entry.code(),
                new ChecklistTable.CheckedAgainst(publication.decision(), publication.asOf()),
                questions,
                papers,
                List.of(fee(channel)),
                List.of(time(channel)),
                List.of(new ChecklistTable.PlaceRow(Condition.ALWAYS, entry.receivingPlace())),
                List.of(),
                List.of(),
                List.of(),
                "");
    }

    private static Question question(String id, RequiredDocument document) {
        String when = document.when().isEmpty() ? document.name() : document.when();
        return new Question(
                id,
                Character.toUpperCase(when.charAt(0)) + when.substring(1) + "?",
                "",
                List.of(new Choice("yes", "Có"), new Choice("no", "Không")),
                Condition.ALWAYS);
    }

    private static Paper paper(RequiredDocument document, Condition when) {
        Bring bring =
                switch (document.kind()) {
                    case SHOW -> Bring.SHOW;
                    case FORM -> Bring.FORM;
                    case SUBMIT, CASE, NOTE -> Bring.SUBMIT;
                };
        return new Paper(document.name(), when, document.originals(), document.copies(), bring, document.note());
    }

    private static FeeRow fee(@Nullable SubmissionChannel channel) {
        Fee fee = channel == null || channel.fees().size() != 1
                ? null
                : channel.fees().getFirst();
        return new FeeRow(
                Condition.ALWAYS,
                fee == null ? null : fee.amount(),
                fee == null ? "VND" : fee.currency(),
                channel == null ? "" : channel.feeText());
    }

    private static TimeRow time(@Nullable SubmissionChannel channel) {
        return new TimeRow(
                Condition.ALWAYS,
                channel == null || channel.time() == null
                        ? null
                        : channel.time().amount(),
                channel == null || channel.time() == null
                        ? null
                        : channel.time().unit(),
                null,
                channel == null ? "" : channel.timeText());
    }
}
