package armistice.report;

import armistice.ai.Rationale;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.deal.Terms;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.report.Reactions.Version;
import armistice.report.Standings.Worth;
import armistice.session.ReasonedMove;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The answers that a seat gave, turn by turn in short: to each version of a text the last of a turn, unless it is the one before for
/// the same reason. What was answered to a text stands with its author, too.
final class RepliesInShort {
    /// Texts of which the changes asked for are told.
    private static final int SINGLY = 2;
    /// The same in the last turn, whose answers decide.
    private static final int LAST = 5;
    /// What an answer of this decision asks for is its ally's.
    private static final String AS_AN_ALLY = "stand-by-ally";

    /// The answers, from yes to no.
    private static final List<String> VERBS = List.of("accept", "would change", "haggle over", "ask about", "put off",
            "refuse");

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

    /// What is said once in a paragraph or hangs together in it.
    ///
    /// @param names what its texts are called
    /// @param from  from what the seat was told to sign in this turn: a truce, and what is meant to last
    private record Paragraph(Map<Version, String> names, Map<Boolean, String> from) {
        Paragraph(Map<Version, String> names) {
            this(names, new HashMap<>());
        }

        String name(ReasonedMove move) {
            return Objects.requireNonNull(names.get(version(move)));
        }
    }

    /// One paragraph, or none.
    List<String> tell(List<ReasonedMove> moves) {
        Map<Version, ReasonedMove> last = new LinkedHashMap<>();
        for (ReasonedMove move : moves) {
            if (move.command() instanceof Command.Reply) {
                last.put(version(move), move);
            }
        }
        Map<String, List<ReasonedMove>> kinds = new LinkedHashMap<>();
        VERBS.forEach(verb -> kinds.put(verb, new ArrayList<>()));
        last.forEach((version, move) -> {
            String verb = verb(move);
            if (!isAgain(version.proposal(), verb, move)) {
                Objects.requireNonNull(kinds.get(verb)).add(move);
            }
        });
        Paragraph paragraph = new Paragraph(names(kinds.values().stream().flatMap(List::stream).toList()));
        List<String> told = new ArrayList<>();
        kinds.forEach((verb, answers) -> {
            if (!answers.isEmpty()) {
                told.add(verb + " " + items(answers, paragraph));
            }
        });
        return told.isEmpty() ? List.of() : List.of(String.join("; ", told));
    }

    /// Texts by names that tell them apart: by their codes where two of an author are of a kind, by the numbers of their versions where
    /// two of one text were answered.
    private Map<Version, String> names(List<ReasonedMove> told) {
        Map<ProposalId, String> plain = new HashMap<>();
        told.forEach(move -> plain.put(of(move), words.named(of(move), move.view())));
        Map<Version, String> names = new HashMap<>();
        for (ReasonedMove move : told) {
            ProposalId id = of(move);
            String name = Objects.requireNonNull(plain.get(id));
            boolean twin = Collections.frequency(plain.values(), name) > 1;
            boolean again = told.stream().filter(other -> of(other).equals(id)).count() > 1;
            names.put(version(move), (again ? "version " + version(move).number() + " of " : "") + name
                    + (twin ? " " + id : ""));
        }
        return names;
    }

    /// Answers of a kind; where many ask for changes, what those are is told of the texts that are worth most.
    ///
    private String items(List<ReasonedMove> answers, Paragraph paragraph) {
        List<ReasonedMove> best = answer(answers.getFirst()) instanceof Answer.InPrinciple ? best(answers) : answers;
        String rest = answers.stream()
                .filter(move -> !best.contains(move))
                .map(paragraph::name)
                .collect(Collectors.collectingAndThen(Collectors.toList(), AnswerInShort::names));
        return AnswerInShort.list(best.stream().map(move -> told(move, paragraph)).toList())
                + (rest.isEmpty() ? "" : "; also " + rest);
    }

    /// Those to texts meant to last, or to truces if there are no others, that are worth most.
    private static List<ReasonedMove> best(List<ReasonedMove> answers) {
        int most = isLastTurn(answers.getFirst()) ? LAST : SINGLY;
        boolean onlyTruces = answers.stream().allMatch(RepliesInShort::isToTruce);
        List<ReasonedMove> best = answers.stream()
                .filter(move -> onlyTruces || !isToTruce(move))
                .sorted(Comparator.comparingDouble(move -> -own(move)))
                .limit(most)
                .toList();
        return answers.stream().filter(best::contains).toList();
    }

    private static boolean isToTruce(ReasonedMove move) {
        Proposal proposal = move.view().proposal(of(move));
        return proposal != null && proposal.draft().stage().isTruce();
    }

    private static double own(ReasonedMove move) {
        Rationale.Alternative accept = alternative(move.why(), "accept");
        return accept == null ? 0 : accept.own();
    }

    private static boolean isLastTurn(ReasonedMove move) {
        return move.view().turn() == move.view().turns();
    }

    private static ProposalId of(ReasonedMove move) {
        return ((Command.Reply) move.command()).proposal();
    }

    private static Version version(ReasonedMove move) {
        return new Version(of(move), answer(move).version());
    }

    private static Answer answer(ReasonedMove move) {
        return ((Command.Reply) move.command()).answer();
    }

    /// Whether a text was last answered in the same way for the same reason.
    private boolean isAgain(ProposalId id, String verb, ReasonedMove move) {
        Rationale why = move.why();
        String kind = verb + (why == null ? "" : why.decision() + why.subjects() + why.bluff());
        return kind.equals(before.put(id, kind));
    }

    private static String verb(ReasonedMove move) {
        return switch (answer(move)) {
            case Answer.Accepted _ -> VERBS.getFirst();
            case Answer.InPrinciple _ -> VERBS.get(isHaggling(move.why()) ? 2 : 1);
            case Answer.Deferred deferred -> VERBS.get(deferred.about().isEmpty() ? 4 : 3);
            case Answer.Refused _ -> VERBS.getLast();
        };
    }

    /// Whether the seat would not sign the text even with the changes that it asks for.
    private static boolean isHaggling(@Nullable Rationale why) {
        Rationale.Alternative changed = alternative(why, "in-principle");
        Double threshold = why == null ? null : why.numbers().get("threshold");
        return why != null && !why.decision().equals(AS_AN_ALLY) && changed != null && threshold != null
                && changed.own() < threshold;
    }

    private AnswerInShort told(ReasonedMove move, Paragraph paragraph) {
        String text = paragraph.name(move);
        Rationale why = move.why();
        if (why == null) {
            return new AnswerInShort(text + SeatInShort.UNKNOWN, "", null, null, "", "");
        }
        Proposal proposal = move.view().proposal(of(move));
        Double threshold = why.numbers().get("threshold");
        String due = threshold == null ? "" : ReasonFigures.figure(threshold);
        boolean known = due.equals(paragraph.from.put(isToTruce(move), due));
        boolean changes = answer(move) instanceof Answer.InPrinciple;
        String because = Stream
                .of(changes && why.decision().equals(AS_AN_ALLY)
                        ? "for its ally " + why.subjects().getFirst()
                        : standings.brief(why),
                        proposal != null && answer(move) instanceof Answer.Accepted
                                ? clauses.boon(proposal.draft(), move.view())
                                : "",
                        answer(move) instanceof Answer.Accepted ? standings.inTheWay(why, "", "") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return new AnswerInShort(text, wanted(move, proposal, why),
                signing("accept", move, why), changes ? signing("in-principle", move, why) : null, known ? "" : due,
                because);
    }

    /// What is asked for: what it offers those who are to be won, and what gains most for the seat itself; what it does not mean
    /// stands apart, for what the changed text is worth goes without it.
    private String wanted(ReasonedMove move, @Nullable Proposal proposal, Rationale why) {
        if (proposal == null || !(answer(move) instanceof Answer.InPrinciple(int _, var reservations))) {
            return "";
        }
        Rationale.Bluff bluff = why.bluff();
        Draft text = proposal.draft();
        Terms meant = text.terms();
        String unmeant = "";
        for (Reservation one : reservations) {
            if (bluff != null && one.issue().equals(bluff.issue())) {
                unmeant = " and, as a bluff, " + clauses.wanted(one);
            } else {
                meant = meant.with(one.issue(), one.wanted());
            }
        }
        return clauses.changed(text, text.withTerms(meant), move.view(), why.gains(), Clauses.Voice.ASKED) + unmeant;
    }

    /// What the text is worth as it stands, or with the changes asked for.
    private @Nullable Worth signing(String key, ReasonedMove move, Rationale why) {
        Rationale.Alternative text = alternative(why, key);
        if (text == null) {
            return null;
        }
        Draft draft = text.text();
        return standings.signing(text, draft == null ? text.own() : clauses.surplus(draft, move.view()),
                why.numbers().getOrDefault("threshold", 0.0));
    }

    private static Rationale.@Nullable Alternative alternative(@Nullable Rationale why, String key) {
        return why == null ? null
                : why.alternatives().stream().filter(one -> one.key().equals(key)).findFirst().orElse(null);
    }
}
