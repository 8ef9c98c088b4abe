package armistice.report;

import static armistice.report.TwoValleys.with;
import static org.assertj.core.api.Assertions.assertThat;

import armistice.ai.Range;
import armistice.ai.Rationale;
import armistice.model.deal.Answer;
import armistice.model.deal.Demand;
import armistice.model.deal.Draft;
import armistice.model.deal.Meeting;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.deal.Questionnaire;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.MeetingId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.Outcome;
import armistice.model.play.Score;
import armistice.model.setting.Issue;
import armistice.model.setting.Measure;
import armistice.model.setting.MeetingFormat;
import armistice.model.setting.Option;
import armistice.model.setting.Scenario;
import armistice.model.setting.ScoreSheet;
import armistice.session.ReasonedMove;
import armistice.session.SavedGame;
import armistice.view.SeatView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TurnInShortTest {
    private static SavedGame saved;
    private static List<ReasonedMove> moves = List.of();
    private static TextsInShort texts;
    private static RepliesInShort replies;

    @BeforeAll
    static void watch() {
        saved = TwoValleys.played(3);
        Scenario scenario = saved.header().scenario();
        moves = saved.reasons();
        Standings standings = new Standings(scenario);
        Clauses clauses = new Clauses(scenario);
        texts = new TextsInShort(scenario, clauses, standings, Reactions.in(saved));
        replies = new RepliesInShort(clauses, MoveWords.brief(scenario), standings);
    }

    @Test
    void whatWasTabledIsToldByTheNameOfTheProposal() {
        ReasonedMove table = first(Command.Table.class);
        assertThat(table.events()).filteredOn(Event.ProposalTabled.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(texts.tell(List.of(table))).singleElement()
                        .asString()
                        .containsPattern(
                                ((Event.ProposalTabled) event).proposal().id() + "( of [0-9.]+ months?)?, "));
    }

    @Test
    void ofManyTextsInATurnTheBestTwoAreToldAndHowManyThereWere() {
        ReasonedMove table = first(Command.Table.class);
        List<ReasonedMove> five = IntStream.range(0, 5).mapToObj(n -> again(table, "copy" + n)).toList();
        assertThat(texts.tell(five)).hasSize(4).satisfies(told -> {
            assertThat(told.getFirst()).startsWith("put forward 5 ");
            assertThat(told.get(1)).startsWith("table ");
            assertThat(told.get(2)).startsWith("table ");
            assertThat(told.getLast()).isEqualTo("the other 3: Not answered.");
        });
    }

    @Test
    void whatWasSignedIsToldItselfHoweverManyBetterTextsThereWere() {
        ReasonedMove table = first(Command.Table.class);
        Reactions reactions = Reactions.in(saved);
        ReasonedMove signed = moves.stream()
                .filter(move -> move.command() instanceof Command.Table
                        && tabled(move).filter(id -> reactions.isSigned(new Reactions.Version(id, 1))).isPresent())
                .findFirst()
                .orElseThrow();
        List<ReasonedMove> many = Stream.concat(
                IntStream.range(0, 4).mapToObj(n -> again(table, "copy" + n)),
                Stream.of(new ReasonedMove(signed.view(), signed.command(), null, signed.events()))).toList();
        assertThat(texts.tell(many)).filteredOn(told -> told.contains(tabled(signed).orElseThrow().value()))
                .singleElement()
                .asString()
                .contains("Signed by Am, Bi.");
    }

    private static Optional<ProposalId> tabled(ReasonedMove move) {
        return move.events()
                .stream()
                .filter(Event.ProposalTabled.class::isInstance)
                .map(event -> ((Event.ProposalTabled) event).proposal().id())
                .findFirst();
    }

    @Test
    void anAnswerGivenBeforeForTheSameReasonIsNotToldAgain() {
        ReasonedMove reply = first(Command.Reply.class);
        assertThat(replies.tell(List.of(reply))).hasSize(1);
        assertThat(replies.tell(List.of(reply))).isEmpty();
    }

    /// An answer to an invitation tells the share alone.
    @Test
    void whatAPartyHeldOutForIsItsShareOfTheBestSettlementOfTheSameMove() {
        ReasonedMove table = first(Command.Table.class);
        PartyId seat = table.view().seat();
        ReasonedMove later = moves.stream()
                .filter(move -> move.view().seat().equals(seat) && move.view().turn() > table.view().turn())
                .findFirst()
                .orElseThrow();
        SeatInShort told = new SeatInShort(saved.header().scenario(), seat,
                List.of(resting(table, Map.of("aspiration", 0.5, "best-settlement", 40.0)),
                        resting(later, Map.of("aspiration", 0.1))),
                Reactions.in(saved), Happenings.in(saved));
        assertThat(told.end(new Outcome(Outcome.Kind.NO_AGREEMENT, null, Map.of(seat, new Score(50, 32, 2, 20, 40)))))
                .isEqualTo(
                        "Score 50.0: 10.0 points above the start without talks (32.0 in the end less 2.0 of costs paid on "
                                + "the way, where no agreement was truly worth 20.0); it held out for 20.0.");
    }

    @ParameterizedTest
    @CsvSource({"THREAT, threaten, threaten, (carried out 1.5)",
        "THREAT, bluff-threat, threaten, (a bluff: carried out 1.5)",
        "PROMISE, promise, promise, (kept 1.5)"})
    void ofAWordItIsToldWhatCarryingItOutWouldBring(Pledge.Kind kind, String decision, String verb, String told) {
        Scenario scenario = saved.header().scenario();
        Measure measure = scenario.measures().getFirst();
        Rationale why = new Rationale(decision, List.of("Bi"), Map.of(), List.of(), List.of(new Rationale.Alternative(
                "word", measure.label(), 1.5, 1, null, null, null, null)), List.of());
        ReasonedMove word = new ReasonedMove(moves.getFirst().view(),
                new Command.GiveWord(TwoValleys.BIRCH, kind, new Demand.SignAny(), measure.id(), 2), why, List.of());
        assertThat(new DeedsInShort(scenario, MoveWords.brief(scenario), new Standings(scenario),
                Happenings.of(Stream.of())).tell(List.of(word)))
                .singleElement()
                .asString()
                .startsWith(verb + " Bi ")
                .contains("\"" + measure.label() + "\"")
                .endsWith(told);
    }

    @ParameterizedTest
    @CsvSource({"explain.reason.mistake, '1.5, by mistake)'", "explain.reason.whim, 1.5)"})
    void whatANewcomerMistakesIsToldAsSuch(String term, String told) {
        Scenario scenario = saved.header().scenario();
        Measure measure = scenario.measures().getFirst();
        Explanation seen = Explanation.product("explain.reason.seen", "", Unit.POINTS,
                List.of(Explanation.leaf("explain.reason.measure", "", -1.5, Unit.POINTS, ""),
                        Explanation.leaf(term, "", -1, Unit.FACTOR, "")));
        Rationale why = new Rationale("keep-promise", List.of(), Map.of(), List.of(), List.of(new Rationale.Alternative(
                "measure", measure.label(), 1.5, 1, null, null, null, seen)), List.of());
        ReasonedMove take = new ReasonedMove(moves.getFirst().view(), new Command.Take(measure.id()), why, List.of());

        assertThat(new DeedsInShort(scenario, MoveWords.brief(scenario), new Standings(scenario),
                Happenings.of(Stream.of())).tell(List.of(take))).singleElement().asString().endsWith(told);
    }

    @Test
    void whoCallsAMeetingIsToldWithWhoCame() {
        Event called = new Event.MeetingCalled(meeting());
        Event yes = new Event.InvitationAnswered(meeting().id(), TwoValleys.BIRCH, true);
        Event no = new Event.InvitationAnswered(meeting().id(), TwoValleys.BIRCH, false);
        Event held = new Event.MeetingHeld(meeting().id(), 1);

        assertThat(met(called, yes, held)).isEqualTo("all came");
        assertThat(met(called, no)).isEqualTo("not held, as Bi did not come");
        assertThat(met(called)).as("no reply is none").isEqualTo("not held, as Bi did not come");
        assertThat(met(called, yes)).as("too dear by then").isEqualTo("not held");
    }

    @Test
    void ofThoseWhoWereAskedToAMeetingItIsToldWhoCame() {
        PartyId third = new PartyId("third");
        Meeting two = new Meeting(meeting().id(), meeting().format(), TwoValleys.AMBER, Set.of(TwoValleys.BIRCH, third),
                Map.of(), 1, Meeting.Status.CALLED, "");
        assertThat(met(two, new Event.InvitationAnswered(two.id(), TwoValleys.BIRCH, true),
                new Event.MeetingHeld(two.id(), 1))).isEqualTo("Bi came");
    }

    @Test
    void questionsInWritingAreRepliedTo() {
        Meeting asked = meeting().with(new Questionnaire(List.of("When?"), 1, Map.of(), false));
        assertThat(met(asked, new Event.QuestionsAnswered(asked.id(), TwoValleys.BIRCH, List.of("Soon.")),
                new Event.MeetingHeld(asked.id(), 1))).isEqualTo("all replied");
        assertThat(met(asked)).isEqualTo("not held, as Bi did not reply");
    }

    private static Meeting meeting() {
        return new Meeting(new MeetingId("m"), saved.header().scenario().formats().getFirst().id(), TwoValleys.AMBER,
                Set.of(TwoValleys.BIRCH), Map.of(), 1, Meeting.Status.CALLED, "");
    }

    private static String met(Event... events) {
        return met(meeting(), Stream.of(events).skip(1).toArray(Event[]::new));
    }

    /// What is told of who came to a meeting that was called.
    private static String met(Meeting meeting, Event... later) {
        Scenario scenario = saved.header().scenario();
        MeetingFormat format = scenario.meetingFormat(meeting.format());
        Event called = new Event.MeetingCalled(meeting);
        ReasonedMove call = new ReasonedMove(moves.getFirst().view(),
                new Command.CallMeeting(format.id(), Set.of(TwoValleys.BIRCH), ""), Rationale.of("convene"),
                List.of(called));
        Happenings happenings = Happenings.of(Stream.concat(Stream.of(called), Stream.of(later)));
        String told = new DeedsInShort(scenario, MoveWords.brief(scenario), new Standings(scenario), happenings)
                .tell(List.of(call))
                .getFirst();
        String before = "call a meeting: " + format.label() + " with Bi (";
        assertThat(told).startsWith(before).endsWith(")");
        return told.substring(before.length(), told.length() - 1);
    }

    @Test
    void whoRefusedATextIsToldWithTheClausesThatItNamed() {
        Scenario scenario = saved.header().scenario();
        ReasonedMove table = first(Command.Table.class);
        ProposalId id = tabled(table).orElseThrow();
        List<Issue> over = scenario.issues().subList(0, 2);
        Answer no = new Answer.Refused(1, "", over.stream().map(Issue::id).toList());
        Reactions reactions = Reactions.of(scenario, Stream.of(new Event.ProposalAnswered(id, TwoValleys.BIRCH, no)));
        Reactions.Version version = new Reactions.Version(id, 1);

        assertThat(reactions.words(List.of(version)))
                .isEqualTo("No: Bi over " + over.getFirst().label() + " and " + over.getLast().label());
        assertThat(reactions.words(List.of(version, new Reactions.Version(id, 2)))).as("of several texts")
                .isEqualTo("No: Bi (1)");
    }

    @Test
    void theFirstTextMeantToLastThatHardlyAnybodyWouldSignSaysWhereItsAuthorStands() {
        ReasonedMove table = moves.stream()
                .filter(move -> move.command() instanceof Command.Table(var draft) && !draft.stage().isTruce()
                        && lasting(move.view()).isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(texts.tell(List.of(thought(table, 0.01))).getFirst()).contains(", to say where it stands. ");
        assertThat(texts.tell(List.of(thought(table, 0.04))).getFirst()).doesNotContain("where it stands");
    }

    @ParameterizedTest
    @CsvSource({"CARROT, to please Bi", "STICK, to press Bi"})
    void aMeasureIsToPressAPartyOrToPleaseIt(Measure.Kind kind, String aim) {
        Scenario scenario = saved.header().scenario();
        Measure measure = scenario.measures().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
        ReasonedMove take = new ReasonedMove(moves.getFirst().view(), new Command.Take(measure.id()),
                Rationale.of("take-towards", "Bi"), List.of());
        assertThat(new DeedsInShort(scenario, MoveWords.brief(scenario), new Standings(scenario),
                Happenings.of(Stream.of())).tell(List.of(take)))
                .containsExactly("take \"" + measure.label() + "\" (" + aim + ")");
    }

    @Test
    void aTextIsNamedByItsCodeWhereItsAuthorHasAnotherOfTheKindOnTheTable() {
        SeatView view = moves.stream()
                .map(ReasonedMove::view)
                .filter(one -> one.proposals().stream().anyMatch(text -> text.status() == Proposal.Status.TABLED))
                .findFirst()
                .orElseThrow();
        Proposal text = view.proposals()
                .stream()
                .filter(one -> one.status() == Proposal.Status.TABLED)
                .findFirst()
                .orElseThrow();
        Proposal twin = Proposal.tabled(new ProposalId("twin"), text.by(), text.turn(), text.draft());
        MoveWords words = MoveWords.brief(saved.header().scenario());
        assertThat(words.named(text.id(), with(view, List.of(text)))).doesNotContain(text.id().value());
        assertThat(words.named(text.id(), with(view, List.of(text, twin)))).endsWith(" " + text.id());
    }

    @Test
    void aNewVersionOfAnotherKindIsToldAsOne() {
        SeatView view = seeingALastingText();
        Proposal text = lasting(view).orElseThrow();
        Stage other = text.draft().stage() == Stage.SETTLEMENT ? Stage.FRAMEWORK : Stage.SETTLEMENT;
        Draft now = new Draft(text.draft().to(), other, text.draft().terms(), 0, false, List.of(),
                text.draft().expiresTurn(), "");
        Command.OfParty amend = new Command.Amend(text.id(), text.version(), now);
        String old = TextWords.stage(text.draft().stage()) + " " + text.id();

        assertThat(texts.tell(List.of(new ReasonedMove(view, amend, Rationale.of("table"), List.of()))))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("make " + old + " " + TextWords.one(other) + " with the same clauses");
        assertThat(new MoveWords(saved.header().scenario()).words(amend, view))
                .endsWith(", now " + TextWords.one(other) + ", with the same clauses");
    }

    @Test
    void whatAllChangesOfANewVersionTogetherBringIsToldPartyByParty() {
        SeatView view = seeingALastingText();
        Proposal text = lasting(view).orElseThrow();
        List<Issue> issues = view.scenario().issues().subList(0, 2);
        Terms terms = text.draft().terms();
        for (Issue issue : issues) {
            OptionId now = terms.option(issue.id());
            terms = terms.with(issue.id(),
                    issue.options().stream().map(Option::id).filter(o -> !o.equals(now)).findFirst().orElseThrow());
        }
        Command.OfParty amend = new Command.Amend(text.id(), text.version(), text.draft().withTerms(terms));
        Rationale.Gain much = new Rationale.Gain(TwoValleys.BIRCH, issues.getFirst().id(), 3);
        Rationale.Gain less = new Rationale.Gain(TwoValleys.BIRCH, issues.getLast().id(), -1.2);

        assertThat(texts.tell(List.of(new ReasonedMove(view, amend, bringing(much, less), List.of()))))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("; in all Bi +1.8)");
        assertThat(texts.tell(List.of(new ReasonedMove(view, amend, bringing(much), List.of()))))
                .singleElement(InstanceOfAssertFactories.STRING)
                .doesNotContain("in all");
    }

    private static Rationale bringing(Rationale.Gain... gains) {
        return new Rationale("table", List.of(), Map.of(), List.of(), List.of(), List.of(), List.of(gains), null);
    }

    private static SeatView seeingALastingText() {
        return moves.stream()
                .map(ReasonedMove::view)
                .filter(one -> lasting(one).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Proposal> lasting(SeatView view) {
        return view.proposals().stream().filter(text -> !text.draft().stage().isTruce()).findFirst();
    }

    @Test
    void howLikelyTextsWereThoughtOnAverageIsToldWithHowManyWereSigned() {
        ReasonedMove table = moves.stream()
                .filter(move -> move.command() instanceof Command.Table(var draft) && !draft.stage().isTruce()
                        && tabled(move).filter(id -> Reactions.in(saved).isSigned(new Reactions.Version(id, 1)))
                                .isPresent())
                .findFirst()
                .orElseThrow();
        List<ReasonedMove> three = List.of(thought(table, 0.5), thought(again(table, "one"), 0.3),
                thought(again(table, "two"), 0.1));
        assertThat(texts.record(three))
                .isEqualTo("3 meant to last (thought 30 % likely on average, 1 signed)");
    }

    private static ReasonedMove thought(ReasonedMove move, double likelihood) {
        Rationale.Alternative chosen = new Rationale.Alternative("offer", "", 10, likelihood, new Range(0, 1), null,
                null, null);
        return new ReasonedMove(move.view(), move.command(),
                new Rationale("table", List.of(), Map.of(), List.of(), List.of(chosen), List.of()), move.events());
    }

    private static ReasonedMove resting(ReasonedMove move, Map<String, Double> numbers) {
        Rationale why = new Rationale("table", List.of(), numbers, List.of(), List.of(), List.of());
        return new ReasonedMove(move.view(), move.command(), why, move.events());
    }

    private static ReasonedMove first(Class<? extends Command.OfParty> kind) {
        return moves.stream().filter(move -> kind.isInstance(move.command())).findFirst().orElseThrow();
    }

    private static ReasonedMove again(ReasonedMove table, String name) {
        var command = (Command.Table) table.command();
        Proposal copy = Proposal.tabled(new ProposalId(name), table.view().seat(), table.view().turn(),
                command.draft());
        return new ReasonedMove(table.view(), command, table.why(), List.of(new Event.ProposalTabled(copy)));
    }
}
