package armistice.report;

import armistice.ai.Rationale;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.deal.Terms;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.session.ReasonedMove;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The answers that a seat gave, turn by turn in short: to each text the last of a turn, unless it is the one before for the same
/// reason. What was answered to a text stands with its author, too.
final class RepliesInShort {
    /// Answers of a kind that are told one by one.
    private static final int SINGLY = 3;
    /// What an answer of this decision asks for is its ally's, and told there.
    private static final String AS_AN_ALLY = "stand-by-ally";

    private final Clauses clauses;
    private final MoveWords words;
    private final Standings standings;
    /// What was last answered to each text.
    private final Map<ProposalId, String> before = new HashMap<>();

    RepliesInShort(Clauses clauses, MoveWords words, Standings standings) {
        this.clauses = clauses;
        this.words = words;
        this.standings = standings;
    }

    /// One paragraph, or none.
    List<String> tell(List<ReasonedMove> moves) {
        Map<ProposalId, ReasonedMove> last = new LinkedHashMap<>();
        for (ReasonedMove move : moves) {
            if (move.command() instanceof Command.Reply(ProposalId id, Answer _)) {
                last.put(id, move);
            }
        }
        Map<String, List<ReasonedMove>> kinds = new LinkedHashMap<>();
        last.forEach((id, move) -> {
            String verb = verb(answer(move));
            if (!isAgain(id, verb, move)) {
                kinds.computeIfAbsent(verb, _ -> new ArrayList<>()).add(move);
            }
        });
        List<String> told = new ArrayList<>();
        kinds.forEach((verb, answers) -> told.add(verb + " " + items(answers)));
        return told.isEmpty() ? List.of() : List.of(String.join("; ", told));
    }

    /// Answers of a kind; of many, those to the texts that were worth most, but all of those of the last turn.
    private String items(List<ReasonedMove> answers) {
        List<ReasonedMove> first = answers.size() <= SINGLY || isLastTurn(answers.getFirst())
                ? answers
                : answers.stream()
                        .sorted(Comparator.comparingDouble(
                                move -> -alternative(move.why(), "accept").map(Rationale.Alternative::own).orElse(0.0)))
                        .limit(SINGLY)
                        .toList();
        int more = answers.size() - first.size();
        return first.stream()
                .map(move -> words.named(((Command.Reply) move.command()).proposal(), move.view()) + because(move))
                .collect(Collectors.joining(", ")) + (more > 0 ? " and " + more + " more" : "");
    }

    private static boolean isLastTurn(ReasonedMove move) {
        return move.view().turn() == move.view().turns();
    }

    private static Answer answer(ReasonedMove move) {
        return ((Command.Reply) move.command()).answer();
    }

    /// Whether a text was last answered in the same way for the same reason.
    private boolean isAgain(ProposalId id, String verb, ReasonedMove move) {
        Rationale why = move.why();
        String kind = verb + (why == null ? "" : why.decision() + why.subjects());
        return kind.equals(before.put(id, kind));
    }

    private static String verb(Answer answer) {
        return switch (answer) {
            case Answer.Accepted _ -> "accept";
            case Answer.InPrinciple _ -> "would change";
            case Answer.Deferred deferred -> deferred.about().isEmpty() ? "put off" : "ask about";
            case Answer.Refused _ -> "refuse";
        };
    }

    private String because(ReasonedMove move) {
        Answer answer = answer(move);
        Rationale why = move.why();
        if (why == null) {
            return SeatInShort.UNKNOWN;
        }
        String parts = Stream
                .of(why.decision().equals(AS_AN_ALLY) ? "" : wanted(move, why), worth(move, why), standings.brief(why),
                        answer instanceof Answer.Accepted ? standings.inTheWay(why, "", "") : "")
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return parts.isEmpty() ? "" : " (" + parts + ")";
    }

    /// What is asked for: what it offers those who are to be won, and what gains most for the seat itself.
    private String wanted(ReasonedMove move, Rationale why) {
        Proposal proposal = move.view().proposal(((Command.Reply) move.command()).proposal());
        if (proposal == null || !(answer(move) instanceof Answer.InPrinciple(int _, var reservations))) {
            return "";
        }
        Terms terms = proposal.draft().terms();
        for (Reservation one : reservations) {
            terms = terms.with(one.issue(), one.wanted());
        }
        return clauses.changed(proposal.draft(), proposal.draft().withTerms(terms), move.view(), why.gains(),
                Clauses.Voice.ASKED);
    }

    /// What the text is worth as it stands and with the changes asked for, and from what the seat signs.
    private String worth(ReasonedMove move, Rationale why) {
        Optional<Rationale.Alternative> asItStands = alternative(why, "accept");
        if (asItStands.isEmpty()) {
            return "";
        }
        Optional<Rationale.Alternative> changed = answer(move) instanceof Answer.InPrinciple
                ? alternative(why, "in-principle")
                : Optional.empty();
        Double threshold = why.numbers().get("threshold");
        double from = threshold == null ? 0 : threshold;
        return signing(asItStands.get(), move, from)
                + changed.map(text -> ", so changed " + signing(text, move, from)).orElse("")
                + (threshold == null ? "" : ", from " + ReasonFigures.figure(threshold));
    }

    private String signing(Rationale.Alternative text, ReasonedMove move, double from) {
        Draft draft = text.text();
        return standings.signing(text, draft == null ? text.own() : clauses.surplus(draft, move.view()), from);
    }

    private static Optional<Rationale.Alternative> alternative(@Nullable Rationale why, String key) {
        return why == null ? Optional.empty()
                : why.alternatives().stream().filter(one -> one.key().equals(key)).findFirst();
    }
}
