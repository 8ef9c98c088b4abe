package armistice.report;

import armistice.ai.Rationale;
import armistice.model.deal.Proposal;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Outcome;
import armistice.model.play.Score;
import armistice.model.play.SeatControl;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.session.ReasonedMove;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// One seat of a saved game in short: where it stood, what it did and why turn by turn, and what came of it. It tells what
/// the seat keeps to itself.
public final class SeatInShort {
    /// What the words and numbers mean, paragraph by paragraph.
    public static final List<String> HOW_TO_READ = """
        How to read this: seat by seat, turn by turn. Points are of the party's own score sheet over no agreement, of 100 in all. \
        What others would gain and sign is what the party thought, and can be wrong.
        No agreement is worth what the party reckons from what it knows of forces and front, which news can move, without what is \
        paid already; the score's is by the true state, with it. A dash: no text meant to last was tabled or answered.
        A text tabled: what it says of the issues that weigh most with its author, four if it is meant to last, three of a truce; \
        made of another's: the text of another with few changes; beside the truce in force: to take its place or add to it; what \
        it is worth, how likely all sign, in brackets who was thought rather not to, over which clause most, and what else came near \
        (level with: ahead by no more than chance or rounding; for experts, in their play-outs); then the answers, a no with what it \
        was over, if it said so. A text can be accepted until the end of the next turn. Where nothing was tabled, why not, with the \
        best that it thought of, and why it does not give way on the clause that stands in the way: the first text meant to last says \
        where its author stands, however unlikely it is, and so does one that asks for clearly less; others that hardly anybody \
        would sign are spared. A newcomer learns nothing from answers, and mistakes what some measures do.
        A new version: what the old one was worth and how likely all were by then thought to sign it, what is thought to gain most \
        for a party that had not accepted it, what gains the author most, and what all changes together are thought to bring those \
        parties. A framework may leave for later what a settlement settles, but need not; once one has become the other, it stays \
        so. Nobody returns to a clause that its own texts have replaced by another or to what they have given up, nor asks for more \
        than its last one did; but what that left open may be settled again. Only an expert tries all in the last turn, one text \
        after the other; what nobody has turned down yet looks likelier than it is.
        An answer: in principle means with changes. Told are the one that gains the party most, after what it offers another whom it \
        would win; what the text is worth as it stands and so changed, from what the party signs (told again when it changes), and who \
        was thought rather not to; + 2: and two changes more. A text across a red line is refused, or answered with a change that \
        clears it. To haggle is to ask for changes that would not do, as one also may for an ally's sake; on what it bluffs it would \
        not insist. Where it asks for changes in many texts, they are told of the few worth most; an answer is not told again while it \
        stays the same. In the last turn changes say what was missing: nobody can make them any more, and who holds out does so for \
        the conflict goes on.
        A measure: what it brings; one aimed at nobody, from a quarter of a point on. Most can be taken more than once. A threat: \
        what carrying it out would bring if the party goes on refusing; it is carried out if it is still worth it when its time has \
        come. Meetings are called for trust and channels: who called one and who came, or who stayed away and why. What befell its \
        agreements stands last."""
            .lines()
            .toList();

    /// What is said of a move whose reasons are not known.
    static final String UNKNOWN = " (this version of the program would do otherwise)";

    private final Scenario scenario;
    private final Party party;
    private final List<ReasonedMove> moves;
    private final TextsInShort texts;
    private final RepliesInShort replies;
    private final DeedsInShort deeds;
    private final FatesInShort fates;

    /// @param moves what the program did in the seat, in order
    SeatInShort(Scenario scenario, PartyId party, List<ReasonedMove> moves, Reactions reactions,
            Happenings happenings) {
        this.scenario = scenario;
        this.party = scenario.party(party);
        this.moves = List.copyOf(moves);
        MoveWords words = MoveWords.brief(scenario);
        Standings standings = new Standings(scenario);
        Clauses clauses = new Clauses(scenario);
        this.texts = new TextsInShort(scenario, clauses, standings, reactions);
        this.replies = new RepliesInShort(clauses, words, standings);
        this.deeds = new DeedsInShort(scenario, words, standings, happenings);
        this.fates = new FatesInShort(scenario, party, clauses, standings, happenings);
    }

    /// Who plays the seat.
    public String player(SeatControl control) {
        return switch (control) {
            case SeatControl.Human _ -> "played by a person";
            case SeatControl.Computer computer -> computer.skill().name().toLowerCase(Locale.ROOT) + ", \u201c"
                    + scenario.persona(computer.persona()).label() + "\u201d";
        };
    }

    /// What it did in a turn and what befell its agreements. To be asked turn by turn, in order: an answer is not told again while
    /// it stays the same.
    SeatReasons.Told turn(int turn) {
        List<ReasonedMove> now = moves.stream().filter(move -> move.view().turn() == turn).toList();
        return new SeatReasons.Told(texts.tell(now), replies.tell(now),
                Stream.of(deeds.tell(now), fates.lapses(turn, now)).flatMap(List::stream).toList(),
                fates.fates(turn, now));
    }

    /// What came of it, held against what it held out for; empty if it has no score.
    public String end(Outcome outcome) {
        Score score = outcome.scores().get(party.id());
        if (score == null) {
            return "";
        }
        double gain = score.end() - score.costs() - score.outside();
        String record = texts.record(moves);
        return String.format(Locale.ROOT, "Score %.1f: %s %s the start without talks (%s)%s.%s",
                score.score(), ReasonFigures.points(Math.abs(gain)), gain < 0 ? "below" : "above", footing(score),
                hoped(),
                record.isEmpty() ? "" : " Texts it put forward: " + record + ".");
    }

    /// What a score rests on: all counted at the start, from the true state of things.
    private static String footing(Score score) {
        String costs = ReasonFigures.figure(score.costs());
        return ReasonFigures.figure(score.end()) + " in the end"
                + (costs.equals(ReasonFigures.figure(0)) ? "" : " less " + costs + " of costs paid on the way")
                + ", where no agreement was truly worth " + ReasonFigures.figure(score.outside());
    }

    /// What it held out for at first and at last, points over no agreement.
    private String hoped() {
        List<Double> goals = moves.stream().flatMap(SeatInShort::goal).toList();
        if (goals.isEmpty()) {
            return "";
        }
        String first = ReasonFigures.figure(goals.getFirst());
        String last = ReasonFigures.figure(goals.getLast());
        return "; it held out for " + (first.equals(last) ? first : first + " at first, " + last + " at last");
    }

    /// From what a move shows that it would have signed a text meant to last.
    private static Stream<Double> goal(ReasonedMove move) {
        Rationale why = move.why();
        if (why == null) {
            return Stream.empty();
        }
        Map<String, Double> numbers = why.numbers();
        if (move.command() instanceof Command.Reply(var id, var _)) {
            Proposal text = move.view().proposal(id);
            return text == null || text.draft().stage().isTruce()
                    ? Stream.empty()
                    : Stream.ofNullable(numbers.get("threshold"));
        }
        Double share = numbers.get("aspiration");
        Double best = numbers.get("best-settlement");
        return share == null || best == null ? Stream.empty() : Stream.of(share * best);
    }
}
