package armistice.model.deal;

import armistice.model.Ordered;
import armistice.model.id.PartyId;
import java.util.List;
import java.util.Map;

/// Questions put in writing, with the replies. Host and addressees read the questions, the host and its author a reply.
///
/// @param questions what is asked
/// @param deadline  last turn for replies
/// @param answers   the replies so far, one text for each question
/// @param leaked    whether all of it has become public
public record Questionnaire(List<String> questions, int deadline, Map<PartyId, List<String>> answers, boolean leaked) {
    public Questionnaire {
        questions = List.copyOf(questions);
        answers = Ordered.map(answers);
        if (questions.isEmpty()) {
            throw new IllegalArgumentException("a questionnaire has at least one question");
        }
    }

    /// The same questionnaire with a reply.
    public Questionnaire answered(PartyId by, List<String> texts) {
        return new Questionnaire(questions, deadline, Ordered.with(answers, by, List.copyOf(texts)), leaked);
    }

    /// The same questionnaire with the answers of some alone.
    public Questionnaire readBy(PartyId reader) {
        List<String> own = answers.get(reader);
        return new Questionnaire(questions, deadline, own == null ? Map.of() : Map.of(reader, own), leaked);
    }

    /// The same questionnaire, public.
    public Questionnaire published() {
        return new Questionnaire(questions, deadline, answers, true);
    }
}
