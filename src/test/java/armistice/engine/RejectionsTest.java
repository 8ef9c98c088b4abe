package armistice.engine;

import static armistice.engine.Table.AMBER;
import static armistice.engine.Table.BIRCH;
import static armistice.engine.Table.BRIDGE;
import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Answer;
import armistice.model.deal.Condition;
import armistice.model.deal.Demand;
import armistice.model.deal.Draft;
import armistice.model.deal.Pledge;
import armistice.model.deal.PublicPosition;
import armistice.model.deal.Readout;
import armistice.model.deal.Reservation;
import armistice.model.deal.Stage;
import armistice.model.deal.Suspension.Ground;
import armistice.model.deal.Terms;
import armistice.model.id.AgreementId;
import armistice.model.id.FormatId;
import armistice.model.id.InjectId;
import armistice.model.id.IssueId;
import armistice.model.id.MeasureId;
import armistice.model.id.MeetingId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.PersonaId;
import armistice.model.id.ProposalId;
import armistice.model.id.RegionId;
import armistice.model.number.Effect;
import armistice.model.number.Quantity;
import armistice.model.play.Command;
import armistice.model.play.OperationOrder.Effort;
import armistice.model.play.Rejection;
import armistice.model.play.Rejection.Code;
import armistice.model.play.Seat;
import armistice.model.play.SeatControl;
import armistice.model.play.Silence;
import armistice.model.setting.Posture;
import armistice.model.setting.Scenario;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every reason for which the engine refuses a command, each reached by a command that deserves it.
class RejectionsTest {
    private static final PartyId NOBODY = new PartyId("nobody");
    private static final MeasureId SMITHS = new MeasureId("amber-smiths");
    private static final MeasureId TOLLS = new MeasureId("amber-raise-tolls");
    private static final RegionId FORD = new RegionId("ford");
    private static final PartyId CEDAR = new PartyId("cedar");

    /// The two valleys and a third party, which must consent to a standing company.
    private static final Scenario SCENARIO = Variant.of()
            .put("/parties/2", Variant.thirdParty())
            .put("/issues/3/options/3/consent", "[\"cedar\"]")
            .put("/measures/0/by", "[\"amber\",\"cedar\"]")
            .build();
    private static final AgreementId FIRST = new AgreementId("a1");
    private static final String LONG = "x".repeat(4001);

    /// What is done first, who then commands what, and why it is refused.
    record Case(String name, Preparation first, PartyId party, Order order, Code code, List<String> arguments) {
        Case(String name, Preparation first, PartyId party, Order order, Code code, String... arguments) {
            this(name, first, party, order, code, List.of(arguments));
        }

        @Override
        public String toString() {
            return code + ": " + name;
        }
    }

    interface Preparation {
        void on(Table table);
    }

    interface Order {
        Command given(Table table);
    }

    record Ruling(String name, Preparation first, Command command, Code code) {
        @Override
        public String toString() {
            return code + ": " + name;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPartyIsToldWhyNot(Case refused) {
        Table table = Table.of(SCENARIO, 1);
        refused.first.on(table);
        GameState before = table.state();
        Rejection rejection = table.refusal(refused.party, refused.order.given(table));

        assertThat(rejection.code()).isEqualTo(refused.code);
        if (!refused.arguments.isEmpty()) {
            assertThat(rejection.arguments()).isEqualTo(refused.arguments);
        }
        assertThat(table.state()).isSameAs(before);
    }

    @ParameterizedTest
    @MethodSource("rulings")
    void theFacilitatorIsToldWhyNot(Ruling refused) {
        Table table = Table.of(SCENARIO, 1);
        refused.first.on(table);

        assertThat(table.refusal(refused.command).code()).isEqualTo(refused.code);
    }

    @Test
    void eachQuestionHasItsAnswer() {
        Table table = Table.of(Variant.of().put("/formats/0/kind", "\"questionnaire\"").build(), 1);
        table.give(AMBER, new Command.Ask(Table.BRIDGE, Set.of(BIRCH), List.of("Why?", "When?"), 2));

        assertThat(table.refusal(BIRCH, new Command.AnswerQuestions(new MeetingId("m1"), List.of("So."))))
                .isEqualTo(Rejection.of(Code.WRONG_ANSWERS, "2"));
        assertThat(table.refusal(BIRCH, new Command.AnswerInvitation(new MeetingId("m1"), true)).code())
                .isEqualTo(Code.WRONG_ANSWERS);
    }

    @Test
    void aRefusalOverIssuesOfTheScenarioStandsAmongTheAnswers() {
        Table table = Table.of(SCENARIO, 1);
        table.table(AMBER, table.truce(1));
        table.give(BIRCH, refuse(last(table), "line", "fire"));

        assertThat(table.state().proposals().getLast().answers().get(BIRCH)).isInstanceOfSatisfying(
                Answer.Refused.class,
                refused -> assertThat(refused.named()).containsExactly(new IssueId("line"), new IssueId("fire")));
    }

    @Test
    void onlyStalenessAndAdviceAreLeftToTheSession() {
        EnumSet<Code> untested = EnumSet.complementOf(EnumSet.of(Code.STALE, Code.ADVICE_OFF, Code.WRONG_ANSWERS));
        cases().map(Case::code).forEach(untested::remove);
        rulings().map(Ruling::code).forEach(untested::remove);

        assertThat(untested).isEmpty();
    }

    @Test
    void eachKindOfSeatHasItsOwnCommands() {
        GameState state = Table.open(1).state();

        assertThat(Engine.decide(state, new Seat.OfParty(AMBER), new Command.CloseTurn()))
                .isEqualTo(Decision.refuse(Code.NOT_YOUR_COMMAND));
        assertThat(Engine.decide(state, new Seat.Facilitator(), new Command.Ready(true)))
                .isEqualTo(Decision.refuse(Code.NOT_YOUR_COMMAND));
    }

    private static Stream<Case> cases() {
        return Stream.of(drafts(), proposals(), treaties(), papers(), levers(), meetings(), words(), rest())
                .flatMap(List::stream);
    }

    private static List<Case> drafts() {
        return List.of(
                table("nothing but open issues", Code.NOTHING_SETTLED, t -> t.draft(AMBER, Stage.FRAMEWORK, 0)),
                table("an issue is missing", Code.INCOMPLETE_TERMS,
                        t -> t.truce(1).withTerms(new Terms(Map.of(new IssueId("fire"), new OptionId("all")))),
                        "Line on the river"),
                table("an issue too many", Code.INCOMPLETE_TERMS, t -> {
                    Map<IssueId, OptionId> options = new LinkedHashMap<>(t.truce(1).terms().options());
                    options.put(new IssueId("moon"), new OptionId("all"));
                    return t.truce(1).withTerms(new Terms(options));
                }),
                table("no such option", Code.UNKNOWN_OPTION, t -> t.draft(AMBER, Stage.FRAMEWORK, 0, "fire=never"),
                        "never", "Ceasefire"),
                table("the line in a truce", Code.WRONG_STAGE,
                        t -> t.draft(AMBER, Stage.INTERIM_TRUCE, 1, "fire=all", "line=present"), "Line on the river"),
                table("nobody addressed", Code.NO_ADDRESSEE, t -> to(t.truce(1), Set.of())),
                table("oneself addressed", Code.NO_ADDRESSEE, t -> to(t.truce(1), Set.of(AMBER, BIRCH))),
                table("a stranger addressed", Code.UNKNOWN_PARTY, t -> to(t.truce(1), Set.of(NOBODY))),
                table("confidential without having met", Code.NO_CHANNEL, RejectionsTest::secret, "Birch Valley"),
                table("an own red line", Code.RED_LINE, t -> t.draft(AMBER, Stage.FRAMEWORK, 0, "line=to-birch"),
                        "No land is left without a watch on the line."),
                table("expired before it is sent", Code.BAD_EXPIRY, t -> expiring(t.truce(1), 0), "1", "6"),
                table("expires after the game", Code.BAD_EXPIRY, t -> expiring(t.truce(1), 7)),
                table("a truce without end", Code.BAD_DURATION, t -> t.truce(24.5), "24"),
                table("an interim truce of raids", Code.HALTS_TOO_LITTLE,
                        t -> t.draft(AMBER, Stage.INTERIM_TRUCE, 1, "fire=raids")),
                table("a partial truce of nothing", Code.HALTS_TOO_LITTLE,
                        t -> t.draft(AMBER, Stage.PARTIAL_TRUCE, 1, "captives=all")),
                table("a partial truce of all", Code.HALTS_TOO_MUCH,
                        t -> t.draft(AMBER, Stage.PARTIAL_TRUCE, 1, "fire=all")),
                table("a long note", Code.TOO_LONG,
                        t -> new Draft(Set.of(BIRCH), Stage.INTERIM_TRUCE, t.truce(1).terms(), 1, false, List.of(), 6,
                                LONG)),
                table("a condition with another's measure", Code.NOT_YOUR_MEASURE,
                        t -> with(t.truce(1), condition(AMBER, BIRCH, SMITHS))),
                table("a signatory is left out", Code.MISSING_SIGNATORY,
                        t -> t.draft(AMBER, Stage.FRAMEWORK, 0, "guard=company"), "Cedar Hills"),
                table("who must act is left out", Code.MISSING_SIGNATORY,
                        t -> with(t.truce(1), condition(BIRCH, CEDAR, TOLLS))),
                table("a condition on nobody", Code.UNKNOWN_PARTY,
                        t -> with(t.truce(1), condition(NOBODY, AMBER, TOLLS))));
    }

    private static List<Case> proposals() {
        return List.of(
                new Case("answer", t -> {}, BIRCH, t -> accept(new ProposalId("zzzzz")), Code.UNKNOWN_PROPOSAL,
                        "zzzzz"),
                new Case("withdraw", t -> {}, BIRCH, t -> new Command.Withdraw(new ProposalId("zzzzz")),
                        Code.UNKNOWN_PROPOSAL),
                new Case("its author answers", t -> t.table(AMBER, t.truce(1)), AMBER, t -> accept(last(t)),
                        Code.NOT_ADDRESSED),
                new Case("withdraw another's", t -> t.table(AMBER, t.truce(1)), BIRCH,
                        t -> new Command.Withdraw(last(t)), Code.NOT_YOURS),
                new Case("amend another's", t -> t.table(AMBER, t.truce(1)), BIRCH,
                        t -> new Command.Amend(last(t), 1, t.truce(2)), Code.NOT_YOURS),
                new Case("answer what is withdrawn",
                        t -> t.give(AMBER, new Command.Withdraw(t.table(AMBER, t.truce(1)))),
                        BIRCH, t -> accept(last(t)), Code.NOT_ON_TABLE),
                new Case("another version", t -> t.table(AMBER, t.truce(1)), BIRCH,
                        t -> new Command.Reply(last(t), new Answer.Accepted(2)), Code.UNKNOWN_VERSION),
                new Case("amend another version", t -> t.table(AMBER, t.truce(1)), AMBER,
                        t -> new Command.Amend(last(t), 2, t.truce(2)), Code.UNKNOWN_VERSION),
                new Case("answer twice", t -> t.give(BIRCH, refuse(t.table(AMBER, t.truce(1)))), BIRCH,
                        t -> refuse(last(t)), Code.ALREADY_ANSWERED),
                new Case("table twice", t -> t.table(AMBER, t.truce(1)), AMBER, t -> new Command.Table(t.truce(1)),
                        Code.SAME_AS_BEFORE),
                new Case("amend nothing", t -> t.table(AMBER, t.truce(1)), AMBER,
                        t -> new Command.Amend(last(t), 1, t.truce(1)), Code.SAME_AS_BEFORE),
                new Case("reserve what is offered", t -> t.table(AMBER, t.truce(1)), BIRCH,
                        t -> reserve(last(t), "fire", "all"), Code.SAME_AS_BEFORE, "Ceasefire"),
                new Case("reserve an unknown issue", t -> t.table(AMBER, t.truce(1)), BIRCH,
                        t -> reserve(last(t), "moon", "all"), Code.UNKNOWN_OPTION),
                new Case("reserve an unknown option", t -> t.table(AMBER, t.truce(1)), BIRCH,
                        t -> reserve(last(t), "fire", "never"), Code.UNKNOWN_OPTION),
                new Case("accept across an own red line",
                        t -> t.table(AMBER, t.draft(AMBER, Stage.FRAMEWORK, 0, "line=to-amber")), BIRCH,
                        t -> accept(last(t)),
                        Code.RED_LINE),
                new Case("ask nothing", t -> t.table(AMBER, t.truce(1)), BIRCH,
                        t -> new Command.Reply(last(t), new Answer.Deferred(1, Set.of(), " ")), Code.EMPTY_TEXT),
                new Case("ask of an unknown issue", t -> t.table(AMBER, t.truce(1)), BIRCH,
                        t -> new Command.Reply(last(t), new Answer.Deferred(1, Set.of(new IssueId("moon")), "?")),
                        Code.UNKNOWN_OPTION),
                new Case("refuse over an unknown issue", t -> t.table(AMBER, t.truce(1)), BIRCH,
                        t -> refuse(last(t), "fire", "moon"), Code.UNKNOWN_OPTION, "", "moon"),
                new Case("a long refusal", t -> t.table(AMBER, t.truce(1)), BIRCH,
                        t -> new Command.Reply(last(t), new Answer.Refused(1, LONG)), Code.TOO_LONG),
                new Case("keep a draft without a name", t -> {}, AMBER, t -> new Command.KeepDraft(" ", t.truce(1)),
                        Code.EMPTY_TEXT),
                new Case("drop an unknown draft", t -> {}, AMBER, t -> new Command.DropDraft("mine"),
                        Code.UNKNOWN_DRAFT),
                new Case("denounce", t -> {}, AMBER, t -> new Command.Denounce(new AgreementId("a1"), ""),
                        Code.UNKNOWN_AGREEMENT),
                new Case("denounce what others signed", t -> t.sign(AMBER, t.truce(1)), CEDAR,
                        t -> new Command.Denounce(new AgreementId("a1"), ""), Code.NOT_A_SIGNATORY),
                new Case("denounce before it is in force", t -> t.sign(AMBER, t.truce(1)), AMBER,
                        t -> new Command.Denounce(new AgreementId("a1"), ""), Code.NOT_IN_FORCE));
    }

    private static List<Case> treaties() {
        return List.of(
                new Case("suspend twice", t -> inForce(t).give(AMBER, suspension(Ground.CIRCUMSTANCES)), BIRCH,
                        t -> suspension(Ground.CIRCUMSTANCES), Code.ALREADY_SUSPENDED),
                new Case("suspend for a breach that nobody committed", RejectionsTest::inForce, BIRCH,
                        t -> suspension(Ground.BREACH), Code.NO_BREACH),
                new Case("resume what binds", RejectionsTest::inForce, AMBER, t -> new Command.Resume(FIRST),
                        Code.NOT_SUSPENDED),
                new Case("resume what the other suspended",
                        t -> inForce(t).give(AMBER, suspension(Ground.CIRCUMSTANCES)), BIRCH,
                        t -> new Command.Resume(FIRST), Code.NOT_SUSPENDED),
                new Case("prolong a framework", RejectionsTest::framework, AMBER,
                        t -> new Command.Extend(FIRST, 30), Code.NOT_A_TRUCE),
                new Case("prolong by nothing", RejectionsTest::inForce, AMBER, t -> new Command.Extend(FIRST, 0),
                        Code.BAD_EXTENSION, "653"),
                new Case("prolong beyond two years", RejectionsTest::inForce, AMBER,
                        t -> new Command.Extend(FIRST, 700), Code.BAD_EXTENSION, "653"),
                new Case("agree twice", t -> inForce(t).give(AMBER, new Command.Extend(FIRST, 30)), AMBER,
                        t -> new Command.Extend(FIRST, 30), Code.ALREADY_ANSWERED));
    }

    private static List<Case> papers() {
        return List.of(
                new Case("ask in writing on the bridge", t -> {}, AMBER,
                        t -> new Command.Ask(Table.BRIDGE, Set.of(BIRCH), List.of("Why?"), 2), Code.NOT_IN_WRITING),
                new Case("answer what was not asked in writing", t -> t.give(AMBER,
                        new Command.CallMeeting(Table.BRIDGE, Set.of(BIRCH), "")), BIRCH,
                        t -> new Command.AnswerQuestions(new MeetingId("m1"), List.of("So.")), Code.NOT_IN_WRITING),
                new Case("tell of a meeting that was not held", t -> t.give(AMBER,
                        new Command.CallMeeting(Table.BRIDGE, Set.of(BIRCH), "")), AMBER,
                        t -> new Command.PublishReadout(new MeetingId("m1"), new Readout(List.of(), "We met.")),
                        Code.NOT_THERE),
                new Case("tell of it twice", RejectionsTest::told, AMBER,
                        t -> new Command.PublishReadout(new MeetingId("m1"), new Readout(List.of(), "We met again.")),
                        Code.ALREADY_TOLD));
    }

    private static void told(Table table) {
        table.meet();
        table.give(AMBER, new Command.PublishReadout(new MeetingId("m1"), new Readout(List.of(), "We met.")));
    }

    private static Command suspension(Ground ground) {
        return new Command.Suspend(FIRST, ground, "");
    }

    private static Table inForce(Table table) {
        table.sign(AMBER, table.truce(3));
        return table.closeTurns(1);
    }

    private static void framework(Table table) {
        table.sign(AMBER, table.draft(AMBER, Stage.FRAMEWORK, 0, "captives=all"));
        table.closeTurn();
    }

    private static List<Case> levers() {
        return List.of(
                new Case("take", t -> {}, AMBER, t -> new Command.Take(new MeasureId("rain")), Code.UNKNOWN_MEASURE),
                new Case("aim what is no operation", t -> {}, AMBER,
                        t -> new Command.Launch(SMITHS, null, Effort.USUAL), Code.NOT_AN_OPERATION, "Pay the smiths"),
                new Case("aim where it cannot be aimed", t -> {}, BIRCH,
                        t -> new Command.Launch(new MeasureId("birch-muster"), FORD, Effort.USUAL), Code.NO_TARGET,
                        "Muster", "ford"),
                new Case("take another's", t -> {}, BIRCH, t -> new Command.Take(SMITHS), Code.NOT_YOUR_MEASURE,
                        "Pay the smiths"),
                new Case("take too dear a measure", t -> broke(t, AMBER), AMBER, t -> new Command.Take(SMITHS),
                        Code.NO_CAPITAL, "2", "1"),
                new Case("take twice a turn", t -> t.give(AMBER, new Command.Take(SMITHS)), AMBER,
                        t -> new Command.Take(SMITHS), Code.COOLDOWN, "2"),
                new Case("take within the cooldown", t -> {
                    t.give(AMBER, new Command.Take(TOLLS));
                    t.closeTurn();
                }, AMBER, t -> new Command.Take(TOLLS), Code.COOLDOWN, "3"),
                new Case("take too often", t -> {
                    t.give(AMBER, new Command.Take(new MeasureId("amber-free-some")));
                    t.closeTurn();
                    t.give(AMBER, new Command.Take(new MeasureId("amber-free-some")));
                    t.closeTurn();
                }, AMBER, t -> new Command.Take(new MeasureId("amber-free-some")), Code.USED_UP, "2"),
                new Case("requirement", t -> t.rule(new Command.Overrule(Quantity.parse("variable:tolls"), 3, "Test.")),
                        AMBER, t -> new Command.Take(TOLLS), Code.REQUIREMENT, "River tolls", "\u2264", "2.5"),
                new Case("order elsewhere", t -> {}, AMBER, t -> new Command.Order(new RegionId("hills"), Posture.HOLD),
                        Code.NO_SECTOR),
                new Case("order without forces", t -> {}, CEDAR, t -> new Command.Order(FORD, Posture.HOLD),
                        Code.NO_FORCES),
                new Case("order the same", t -> {}, AMBER, t -> new Command.Order(FORD, Posture.NORMAL),
                        Code.SAME_POSTURE, "The Ford"),
                new Case("order under a truce", t -> {
                    t.sign(AMBER, t.truce(3));
                    t.closeTurn();
                }, AMBER, t -> new Command.Order(FORD, Posture.SURGE), Code.TRUCE_HOLDS));
    }

    private static List<Case> meetings() {
        return List.of(
                new Case("call", t -> {}, AMBER, t -> call(new FormatId("moon"), BIRCH), Code.UNKNOWN_FORMAT),
                new Case("call what others host", t -> {}, CEDAR, t -> call(BRIDGE, BIRCH), Code.NOT_A_HOST),
                new Case("call whom it is not for", t -> {}, AMBER, t -> call(BRIDGE, CEDAR), Code.NOT_A_GUEST,
                        "Cedar Hills", "Talks on the bridge"),
                new Case("call a stranger", t -> {}, AMBER, t -> call(BRIDGE, NOBODY), Code.UNKNOWN_PARTY),
                new Case("call oneself", t -> {}, AMBER, t -> call(BRIDGE, AMBER), Code.NOT_A_GUEST),
                new Case("call nobody", t -> {}, AMBER, t -> new Command.CallMeeting(BRIDGE, Set.of(), ""),
                        Code.WRONG_SIZE, "2", "2"),
                new Case("call twice", t -> t.give(AMBER, call(BRIDGE, BIRCH)), AMBER, t -> call(BRIDGE, BIRCH),
                        Code.ALREADY_MET),
                new Case("a long subject", t -> {}, AMBER, t -> new Command.CallMeeting(BRIDGE, Set.of(BIRCH), LONG),
                        Code.TOO_LONG),
                new Case("answer", t -> {}, BIRCH, t -> new Command.AnswerInvitation(new MeetingId("m9"), true),
                        Code.UNKNOWN_MEETING),
                new Case("the host answers", t -> t.give(AMBER, call(BRIDGE, BIRCH)), AMBER,
                        t -> new Command.AnswerInvitation(new MeetingId("m1"), true), Code.UNKNOWN_MEETING),
                new Case("answer twice", Table::meet, BIRCH,
                        t -> new Command.AnswerInvitation(new MeetingId("m1"), false),
                        Code.ALREADY_REPLIED),
                new Case("call without capital",
                        t -> t.rule(new Command.Overrule(new Quantity.Capital(AMBER), 0.5, "Test.")),
                        AMBER, t -> call(BRIDGE, BIRCH), Code.NO_CAPITAL));
    }

    private static List<Case> words() {
        return List.of(
                new Case("say nothing", t -> {}, AMBER, t -> new Command.Declare(List.of(), " "), Code.EMPTY_TEXT),
                new Case("say too much", t -> {}, AMBER, t -> new Command.Declare(List.of(), LONG), Code.TOO_LONG),
                new Case("a position on nothing", t -> {}, AMBER,
                        t -> new Command.Declare(List.of(position("moon", "all")), "Ours."), Code.UNKNOWN_OPTION),
                new Case("an unknown position", t -> {}, AMBER,
                        t -> new Command.Declare(List.of(position("line", "never")), "Ours."), Code.UNKNOWN_OPTION),
                new Case("a position without capital",
                        t -> t.rule(new Command.Overrule(new Quantity.Capital(AMBER), 0, "Test.")), AMBER,
                        t -> new Command.Declare(List.of(position("line", "to-amber")), "Ours."), Code.NO_CAPITAL),
                new Case("write to oneself", t -> {}, AMBER, t -> new Command.Send(Set.of(AMBER), "Hm."),
                        Code.NO_ADDRESSEE),
                new Case("write to a stranger", t -> {}, AMBER, t -> new Command.Send(Set.of(NOBODY), "Hm."),
                        Code.UNKNOWN_PARTY),
                new Case("threaten a stranger", t -> {}, AMBER, t -> word(NOBODY, new Demand.SignAny(), TOLLS, 2),
                        Code.UNKNOWN_PARTY),
                new Case("threaten with nothing", t -> {}, AMBER,
                        t -> word(BIRCH, new Demand.SignAny(), new MeasureId("rain"), 2), Code.UNKNOWN_MEASURE),
                new Case("threaten with another's measure", t -> {}, AMBER,
                        t -> word(BIRCH, new Demand.SignAny(), new MeasureId("birch-muster"), 2),
                        Code.NOT_YOUR_MEASURE),
                new Case("a deadline gone by", t -> t.closeTurn(), AMBER,
                        t -> word(BIRCH, new Demand.SignAny(), TOLLS, 1),
                        Code.BAD_DEADLINE, "2", "5"),
                new Case("a deadline on the last turn", t -> {}, AMBER,
                        t -> word(BIRCH, new Demand.SignAny(), TOLLS, 6),
                        Code.BAD_DEADLINE),
                new Case("threaten twice", t -> t.give(AMBER, word(BIRCH, new Demand.SignAny(), TOLLS, 2)), AMBER,
                        t -> word(BIRCH, new Demand.SignAny(), TOLLS, 3), Code.SAME_PLEDGE),
                new Case("demand an answer to nothing", t -> {}, AMBER,
                        t -> word(BIRCH, new Demand.Accept(new ProposalId("zzzzz")), TOLLS, 2), Code.UNKNOWN_PROPOSAL),
                new Case("demand that an author accept", t -> t.table(BIRCH, fromBirch(t)), AMBER,
                        t -> word(BIRCH, new Demand.Accept(last(t)), TOLLS, 2), Code.NOT_ADDRESSED),
                new Case("demand that one's own measure be left", t -> {}, AMBER,
                        t -> word(BIRCH, new Demand.RefrainFrom(SMITHS), TOLLS, 2), Code.NOT_YOUR_MEASURE),
                new Case("demand that no measure be taken", t -> {}, AMBER,
                        t -> word(BIRCH, new Demand.RefrainFrom(new MeasureId("rain")), TOLLS, 2),
                        Code.UNKNOWN_MEASURE));
    }

    private static List<Case> rest() {
        return List.of(
                new Case("a stranger speaks", t -> {}, NOBODY, t -> new Command.Ready(true), Code.UNKNOWN_PARTY,
                        "nobody"),
                new Case("ready twice", t -> t.give(AMBER, new Command.Ready(true)), AMBER,
                        t -> new Command.Ready(true),
                        Code.ALREADY_READY),
                new Case("not ready before", t -> {}, AMBER, t -> new Command.Ready(false), Code.ALREADY_READY),
                new Case("after the end", t -> t.rule(new Command.EndGame("Test.")), AMBER,
                        t -> new Command.Ready(true),
                        Code.GAME_OVER));
    }

    private static Stream<Ruling> rulings() {
        return Stream.of(
                new Ruling("release", t -> {}, new Command.ReleaseInject(new InjectId("moon")), Code.UNKNOWN_INJECT),
                new Ruling("release twice", t -> t.rule(new Command.ReleaseInject(new InjectId("caravan"))),
                        new Command.ReleaseInject(new InjectId("caravan")), Code.ALREADY_HAPPENED),
                new Ruling("no title", t -> {}, new Command.Improvise("", "", Set.of(), List.of()), Code.EMPTY_TEXT),
                new Ruling("strange reader", t -> {}, new Command.Improvise("News", "", Set.of(NOBODY), List.of()),
                        Code.UNKNOWN_PARTY),
                new Ruling("effect on nothing", t -> {}, improvised("strain:nobody", 1), Code.UNKNOWN_QUANTITY),
                new Ruling("effect on the clock", t -> {}, improvised("months", 1), Code.UNKNOWN_QUANTITY),
                new Ruling("endless effect", t -> {}, improvised("strain:amber", Double.POSITIVE_INFINITY),
                        Code.OUT_OF_RANGE),
                new Ruling("advice on while it is on", t -> {}, new Command.AllowAdvice(true), Code.ALREADY_SO),
                new Ruling("excuse of nobody", t -> {}, new Command.Excuse(NOBODY, Silence.ABSENT, ""),
                        Code.UNKNOWN_PARTY),
                new Ruling("excused twice", t -> t.rule(new Command.Excuse(AMBER, Silence.ABSENT, "")),
                        new Command.Excuse(AMBER, Silence.ABSENT, ""), Code.ALREADY_SO),
                new Ruling("strange seat", t -> {}, new Command.AssignSeat(NOBODY, new SeatControl.Human()),
                        Code.UNKNOWN_PARTY),
                new Ruling("strange persona", t -> {},
                        new Command.AssignSeat(AMBER, new SeatControl.Computer(new PersonaId("moon"))),
                        Code.UNKNOWN_PERSONA),
                new Ruling("no reason", t -> {}, new Command.Overrule(new Quantity.Strain(AMBER), 3, ""),
                        Code.EMPTY_TEXT),
                new Ruling("the clock", t -> {}, new Command.Overrule(new Quantity.Months(), 3, "Test."),
                        Code.UNKNOWN_QUANTITY),
                new Ruling("too much", t -> {}, new Command.Overrule(new Quantity.Strain(AMBER), 101, "Test."),
                        Code.OUT_OF_RANGE),
                new Ruling("no number", t -> {}, new Command.Overrule(new Quantity.Strain(AMBER), Double.NaN, "Test."),
                        Code.OUT_OF_RANGE),
                new Ruling("not the facilitator's", t -> {}, new Command.Ready(true), Code.NOT_YOUR_COMMAND));
    }

    private static Case table(String name, Code code, Function<Table, Draft> draft,
            String... arguments) {
        return new Case(name, t -> {}, AMBER, t -> new Command.Table(draft.apply(t)), code, arguments);
    }

    private static Draft to(Draft draft, Set<PartyId> to) {
        return new Draft(to, draft.stage(), draft.terms(), draft.months(), false, List.of(), draft.expiresTurn(), "");
    }

    private static Draft secret(Table table) {
        Draft draft = table.truce(1);
        return new Draft(draft.to(), draft.stage(), draft.terms(), draft.months(), true, List.of(), 6, "");
    }

    private static Draft fromBirch(Table table) {
        return table.draft(BIRCH, Stage.INTERIM_TRUCE, 1, "fire=all");
    }

    private static Draft expiring(Draft draft, int turn) {
        return new Draft(draft.to(), draft.stage(), draft.terms(), draft.months(), false, List.of(), turn, "");
    }

    private static Draft with(Draft draft, Condition condition) {
        return new Draft(draft.to(), draft.stage(), draft.terms(), draft.months(), false, List.of(condition), 6, "");
    }

    private static Condition condition(PartyId subject, PartyId actor, MeasureId measure) {
        return new Condition(Condition.Trigger.HEAVY_BREACH, subject, 6, actor, measure);
    }

    private static Command improvised(String quantity, double amount) {
        return new Command.Improvise("News", "", Set.of(),
                List.of(new Effect(Quantity.parse(quantity), Effect.Change.ADD, amount, 0)));
    }

    private static ProposalId last(Table table) {
        return table.state().proposals().getLast().id();
    }

    private static Command accept(ProposalId proposal) {
        return new Command.Reply(proposal, new Answer.Accepted(1));
    }

    private static Command refuse(ProposalId proposal, String... over) {
        return new Command.Reply(proposal, new Answer.Refused(1, "No.", Stream.of(over).map(IssueId::new).toList()));
    }

    private static Command reserve(ProposalId proposal, String issue, String option) {
        return new Command.Reply(proposal,
                new Answer.InPrinciple(1, List.of(new Reservation(new IssueId(issue), new OptionId(option), ""))));
    }

    private static Command call(FormatId format, PartyId guest) {
        return new Command.CallMeeting(format, Set.of(guest), "");
    }

    private static PublicPosition position(String issue, String option) {
        return new PublicPosition(new IssueId(issue), new OptionId(option), 0.5);
    }

    private static Command word(PartyId to, Demand demand, MeasureId consequence, int deadline) {
        return new Command.GiveWord(to, Pledge.Kind.THREAT, demand, consequence, deadline);
    }

    private static void broke(Table table, PartyId party) {
        table.rule(new Command.Overrule(new Quantity.Capital(party), 1, "Test."));
    }
}
