package armistice.report;

import armistice.ai.Rationale;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.setting.Scenario;
import armistice.session.ReasonedMove;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The texts that a seat tabled or amended in one turn, in short: what is in them, what decided, what the others answered.
final class TextsInShort {
    /// Texts of a turn that are told one by one; of more, the best so many.
    private static final int SINGLY = 2;
    /// How many clauses are told of a new text meant to last: those on the issues that weigh most with its author.
    private static final int HEART = 4;
    /// The same of a truce.
    private static final int TRUCE_HEART = 3;
    /// Share of what gains most from which what was asked for is told instead.
    private static final double MUCH = 0.5;
    /// Below this hardly anybody is thought to sign.
    private static final double HARDLY = 0.03;

    private final TextWords texts;
    private final Standings standings;
    private final Clauses clauses;
    private final Reactions reactions;
    private final SilenceInShort silence;
    private final int issues;

    TextsInShort(Scenario scenario, Clauses clauses, Standings standings, Reactions reactions) {
        this.texts = new TextWords(scenario);
        this.clauses = clauses;
        this.standings = standings;
        this.reactions = reactions;
        this.silence = new SilenceInShort(texts, standings);
        this.issues = scenario.issues().size();
    }

    /// A text that was put forward.
    private record Written(ReasonedMove move, Draft draft, Reactions.Version version) {

        /// Whether it is known how likely the seat thought it.
        boolean isJudged() {
            Rationale why = move.why();
            return why != null && !why.alternatives().isEmpty() && Standings.chosen(why).range() != null;
        }

        double likelihood() {
            return Standings.chosen(Objects.requireNonNull(move.why())).likelihood();
        }

        double promise() {
            Rationale why = move.why();
            if (why == null || why.alternatives().isEmpty()) {
                return 0;
            }
            Rationale.Alternative chosen = why.alternatives().getFirst();
            return chosen.own() * chosen.likelihood();
        }
    }

    /// A paragraph for each text, and one on the rest if there are many; where there is none, why not.
    List<String> tell(List<ReasonedMove> moves) {
        List<Written> written = moves.stream().flatMap(TextsInShort::written).toList();
        for (ReasonedMove move : moves) {
            Rationale why = move.why();
            if (move.command() instanceof Command.Ready && why != null && !FatesInShort.isLapse(why)) {
                return List.of("table nothing, " + silence.why(why) + ".");
            }
        }
        silence.end();
        List<String> told = new ArrayList<>();
        Stream.of(true, false)
                .map(truce -> written.stream().filter(text -> text.draft().stage().isTruce() == truce).toList())
                .forEach(kind -> kind(kind, told));
        return told;
    }

    private void kind(List<Written> kind, List<String> told) {
        if (kind.size() <= SINGLY) {
            kind.forEach(text -> told.add(one(text)));
            return;
        }
        List<Written> best = kind.stream()
                .sorted(Comparator.comparingDouble(Written::promise).reversed())
                .toList();
        List<Written> singly = IntStream.range(0, best.size())
                .filter(rank -> rank < SINGLY || reactions.isSigned(best.get(rank).version()))
                .mapToObj(best::get)
                .toList();
        List<Written> rest = best.stream().filter(text -> !singly.contains(text)).toList();
        told.add("put forward " + kind.size()
                + (kind.getFirst().draft().stage().isTruce() ? " truces" : " lasting texts")
                + " one after the other"
                + (isLastTurn(kind.getFirst()) ? ", as nothing can be lost in the last turn" : "")
                + ", the best two of them"
                + (singly.size() > SINGLY ? " and what was signed:" : ":"));
        singly.forEach(text -> told.add(one(text)));
        if (!rest.isEmpty()) {
            told.add("the other " + (rest.size() == 1 ? "one" : rest.size()) + ": "
                    + reactions.words(rest.stream().map(Written::version).toList()) + ".");
        }
    }

    /// What the seat believed of its texts, and what came of them, as in "2 truces (thought 40 % likely on average, 1 signed)"; empty
    /// if it put forward none whose reasons are known.
    String record(List<ReasonedMove> moves) {
        List<Written> written = moves.stream().flatMap(TextsInShort::written).filter(Written::isJudged).toList();
        return Stream.of(false, true)
                .map(truce -> written.stream().filter(text -> text.draft().stage().isTruce() == truce).toList())
                .filter(kind -> !kind.isEmpty())
                .map(this::kept)
                .collect(Collectors.joining(", "));
    }

    private String kept(List<Written> kind) {
        double likely = kind.stream().mapToDouble(Written::likelihood).average().orElse(0);
        long signed = kind.stream().filter(text -> reactions.isSigned(text.version())).count();
        String truces = kind.size() == 1 ? " truce" : " truces";
        return kind.size() + (kind.getFirst().draft().stage().isTruce() ? truces : " meant to last") + " (thought "
                + ReasonFigures.percent(likely) + " likely on average, " + (signed == 0 ? "none" : signed) + " signed)";
    }

    private static Stream<Written> written(ReasonedMove move) {
        return switch (move.command()) {
            case Command.Table(var draft) -> move.events()
                    .stream()
                    .filter(Event.ProposalTabled.class::isInstance)
                    .map(event -> ((Event.ProposalTabled) event).proposal())
                    .map(proposal -> new Written(move, draft, new Reactions.Version(proposal.id(), 1)));
            case Command.Amend(var id, int version, var draft) -> Stream
                    .of(new Written(move, draft, new Reactions.Version(id, version + 1)));
            default -> Stream.empty();
        };
    }

    private String one(Written text) {
        Rationale why = text.move().why();
        return what(text)
                + (why == null ? SeatInShort.UNKNOWN
                        : ": " + because(why) + (isFirstWord(text) ? ", to say where it stands" : ""))
                + ". "
                + reactions.words(List.of(text.version())) + ".";
    }

    /// Whether it is the first text meant to last of its author, and hardly anybody is thought to sign it.
    private static boolean isFirstWord(Written text) {
        return text.move().command() instanceof Command.Table && !text.draft().stage().isTruce() && text.isJudged()
                && text.likelihood() < HARDLY && last(text) == null;
    }

    private String because(Rationale why) {
        if (why.alternatives().isEmpty()) {
            return standings.brief(why);
        }
        return Stream.of(standings.promise(why), standings.hope(why), standings.brief(why),
                why.decision().equals("table-anew") ? "" : standings.rival(why))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /// What a new version brings those that had not accepted the old one; what they had asked for, if that is much of it.
    private static List<Rationale.Gain> gains(Rationale why, Proposal before) {
        List<Rationale.Gain> asked = why.gains()
                .stream()
                .filter(gain -> gain.points() > 0
                        && before.answers().get(gain.party()) instanceof Answer.InPrinciple(int _, var reservations)
                        && reservations.stream().anyMatch(one -> one.issue().equals(gain.issue())))
                .toList();
        return most(asked) < MUCH * most(why.gains()) ? why.gains() : asked;
    }

    private static double most(List<Rationale.Gain> gains) {
        return gains.stream().mapToDouble(Rationale.Gain::points).max().orElse(0);
    }

    /// What all changes together are thought to bring each of those that had not accepted the old version; empty where there is only one.
    private String sum(Rationale why) {
        Map<PartyId, DoubleSummaryStatistics> parties = why.gains()
                .stream()
                .collect(Collectors.groupingBy(Rationale.Gain::party, LinkedHashMap::new,
                        Collectors.summarizingDouble(Rationale.Gain::points)));
        String sums = parties.entrySet()
                .stream()
                .filter(one -> one.getValue().getCount() > 1)
                .map(one -> texts.party(one.getKey()) + " " + ReasonFigures.change(one.getValue().getSum()))
                .collect(Collectors.joining(", "));
        return sums.isEmpty() ? "" : "in all " + sums;
    }

    /// How long an amended truce runs now, if that is new.
    private static String longer(Proposal before, Draft draft) {
        return before.draft().months() == draft.months() ? ""
                : "now of " + ReasonFigures.months(draft.months());
    }

    /// How long a truce runs, and whether it stands beside another.
    private static String truce(Written text) {
        if (!text.draft().stage().isTruce()) {
            return "";
        }
        boolean stands = text.move()
                .view()
                .agreements()
                .stream()
                .anyMatch(agreement -> agreement.isInForce() && agreement.draft().stage().isTruce());
        return " of " + ReasonFigures.months(text.draft().months()) + (stands ? " beside the " + standing(text) : "");
    }

    /// A narrower truce says what still holds once the wider one is over.
    private static String standing(Written text) {
        boolean wider = text.draft().stage() == Stage.PARTIAL_TRUCE && text.move()
                .view()
                .agreements()
                .stream()
                .anyMatch(truce -> truce.isInForce() && truce.draft().stage() == Stage.INTERIM_TRUCE);
        return wider ? "full halt in force, to hold beyond it" : "truce in force";
    }

    private static boolean isLastTurn(Written text) {
        return text.move().view().turn() == text.move().view().turns();
    }

    /// What a text says of the issues that weigh most with its author.
    private String heart(Written text) {
        int most = text.draft().stage().isTruce() ? TRUCE_HEART : HEART;
        return " (" + String.join("; ",
                texts.weightiest(text.draft(), text.move().view().standpoint().sheet(), most)) + since(text) + ")";
    }

    /// What a text meant to last has otherwise than the author's last one.
    private String since(Written text) {
        Draft last = last(text);
        String since = last == null || text.draft().stage().isTruce() ? ""
                : clauses.since(last, text.draft(), text.move().view());
        return since.isEmpty() ? "" : "; against its last: " + since;
    }

    /// The text meant to last that its author had put forward last; none if it had put none.
    private static @Nullable Draft last(Written text) {
        SeatView view = text.move().view();
        return view.proposals()
                .stream()
                .filter(own -> own.by().equals(view.seat()))
                .map(Proposal::draft)
                .filter(draft -> !draft.stage().isTruce())
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /// Whether it is made of another's text.
    private static String origin(Written text) {
        Rationale why = text.move().why();
        return why != null && !why.alternatives().isEmpty() && Standings.chosen(why).key().equals("counter")
                ? ", made of another\u2019s,"
                : "";
    }

    private String what(Written text) {
        ProposalId id = text.version().proposal();
        Draft draft = text.draft();
        if (text.move().command() instanceof Command.Table) {
            List<String> settled = texts.settled(draft);
            return "table " + TextWords.one(draft.stage()) + " " + id + truce(text) + origin(text)
                    + (origin(text).isEmpty() ? ", " : " ") + (settled.size() == 1
                            ? settled.getFirst()
                            : (settled.size() == issues ? "settles all " + issues + " issues"
                                    : "settles " + settled.size() + " of " + issues + " issues") + heart(text));
        }
        Proposal before = Objects.requireNonNull(text.move().view().proposal(id));
        Rationale why = text.move().why();
        String changed = clauses.changed(before.draft(), draft, text.move().view(),
                why == null ? List.of() : gains(why, before), Clauses.Voice.WRITTEN);
        String news = Stream.of(longer(before, draft), changed, why == null ? "" : sum(why))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        boolean recast = before.draft().stage() != draft.stage();
        String old = TextWords.stage(before.draft().stage()) + " " + id;
        if (news.isEmpty()) {
            return recast ? "make " + old + " " + TextWords.one(draft.stage()) + " with the same clauses"
                    : "put " + old + " forward again";
        }
        return (recast ? "make " + old + " " + TextWords.one(draft.stage()) : "amend " + old) + origin(text) + " ("
                + (why == null ? "" : Standings.before(why)) + news + ")";
    }
}
