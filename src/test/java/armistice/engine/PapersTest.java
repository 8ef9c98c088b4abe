package armistice.engine;

import static armistice.engine.Table.AMBER;
import static armistice.engine.Table.BIRCH;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.model.deal.Draft;
import armistice.model.deal.Meeting;
import armistice.model.deal.PublicPosition;
import armistice.model.deal.Questionnaire;
import armistice.model.deal.Readout;
import armistice.model.deal.Readout.Point;
import armistice.model.deal.Readout.Stand;
import armistice.model.deal.Stage;
import armistice.model.id.IssueId;
import armistice.model.id.MeetingId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.SourceId;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.view.Projector;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What is told of meetings, asked and answered in writing, and what leaks.
class PapersTest {
    private static final MeetingId MEETING = new MeetingId("m1");
    private static final IssueId TOLLS = new IssueId("tolls");

    @Test
    void accountsThatContradictEachOtherCostTrustOnBothSides() {
        Table table = met();
        double before = table.read("trust:amber>birch");
        double back = table.read("trust:birch>amber");
        table.give(AMBER, account(Stand.DISCUSSED));
        double first = table.read("trust:amber>birch");
        table.give(BIRCH, account(Stand.NOT_RAISED));

        assertThat(first).isEqualTo(before);
        assertThat(table.read("trust:amber>birch")).isCloseTo(before - 0.03, within(1e-9));
        assertThat(table.read("trust:birch>amber")).isCloseTo(back - 0.03, within(1e-9));
        assertThat(requireNonNull(table.state().meeting(MEETING)).readouts().keySet()).containsExactly(AMBER, BIRCH);
    }

    @Test
    void accountsThatAgreeCostNothing() {
        Table table = met();
        table.give(AMBER, account(Stand.DISCUSSED));

        assertThat(table.give(BIRCH, account(Stand.DISCUSSED))).hasSize(1);
    }

    @Test
    void bothSeatsReadBothAccounts() {
        Table table = met();
        table.give(AMBER, account(Stand.DISCUSSED));
        table.give(BIRCH, account(Stand.NOT_RAISED));

        for (var seat : List.of(AMBER, BIRCH)) {
            assertThat(Projector.project(table.state(), seat).meetings().getFirst().readouts().keySet())
                    .containsExactly(AMBER, BIRCH);
        }
    }

    @Test
    void questionsInWritingWaitForTheirDeadline() {
        Table table = asked(2);
        table.closeTurn();
        assertThat(meeting(table).status()).isEqualTo(Meeting.Status.CALLED);
        table.give(BIRCH, new Command.AnswerQuestions(MEETING, List.of("Forty men.", "No.")));

        assertThat(meeting(table).status()).isEqualTo(Meeting.Status.HELD);
        assertThat(requireNonNull(meeting(table).writing()).answers())
                .isEqualTo(Map.of(BIRCH, List.of("Forty men.", "No.")));
    }

    @Test
    void questionsThatNobodyAnswersLapseAtTheirDeadline() {
        Table table = asked(2).closeTurns(2);

        assertThat(meeting(table).status()).isEqualTo(Meeting.Status.LAPSED);
    }

    @Test
    void whatIsWrittenIsReadByThoseWhoAskAndAnswerAlone() {
        Table table = Table.of(writing().put("/parties/2", Variant.thirdParty()).build(), 1);
        table.give(AMBER, questions(2));
        table.give(BIRCH, new Command.AnswerQuestions(MEETING, List.of("Forty men.", "No.")));

        assertThat(read(table, "amber").writing()).isEqualTo(meeting(table).writing());
        assertThat(read(table, "birch").writing()).isEqualTo(meeting(table).writing());
        assertThat(read(table, "cedar").writing()).isNull();
    }

    @Test
    void anAddresseeReadsNoReplyOfAnother() {
        Questionnaire both = new Questionnaire(List.of("How many?"), 2,
                Map.of(AMBER, List.of("Forty."), BIRCH, List.of("None.")), false);

        assertThat(both.readBy(AMBER).answers()).isEqualTo(Map.of(AMBER, List.of("Forty.")));
    }

    /// The bridge leaks everything: through its only publisher, at the price of trust, and its author is held to it.
    @Test
    void aPaperThatLeaksCostsTrustAndBindsItsAuthor() {
        Table table = Table.of(Variant.of()
                .put("/formats/0/leak", "1")
                .put("/formats/0/confidential", "true")
                .put("/sources/0/leaks", "1")
                .build(), 1);
        table.meet();
        Draft open = table.draft(AMBER, Stage.FRAMEWORK, 0, "tolls=halved");
        table.table(AMBER, new Draft(open.to(), open.stage(), open.terms(), 0, true, List.of(), 6, ""));
        table.closeTurn();

        SourceId through = requireNonNull(table.events(Event.ProposalLeaked.class).getFirst().through());
        assertThat(through).isEqualTo(table.state().scenario().sources().getFirst().id());
        assertThat(table.events(Event.PositionsExposed.class)).containsExactly(new Event.PositionsExposed(AMBER,
                List.of(new PublicPosition(TOLLS, new OptionId("halved"), 0.3))));
        assertThat(table.state().party(AMBER).positions()).containsKey(TOLLS);
        assertThat(table.events(Event.QuantitiesChanged.class))
                .anySatisfy(changed -> assertThat(changed.after().keySet().toString()).contains("Trust"));
    }

    @Test
    void questionsInWritingLeakToo() {
        Table table = Table.of(writing().put("/formats/0/leak", "1").put("/parties/2", Variant.thirdParty()).build(),
                1);
        table.give(AMBER, questions(3));
        table.closeTurn();

        assertThat(table.events(Event.QuestionnaireLeaked.class)).hasSize(1);
        assertThat(requireNonNull(read(table, "cedar").writing()).questions()).hasSize(2);
    }

    private static Table met() {
        Table table = Table.open(1);
        table.meet();
        return table;
    }

    private static Command account(Stand stand) {
        return new Command.PublishReadout(MEETING, new Readout(List.of(new Point(TOLLS, stand, null)), "We met."));
    }

    private static Variant writing() {
        return Variant.of().put("/formats/0/kind", "\"questionnaire\"");
    }

    private static Table asked(int deadline) {
        Table table = Table.of(writing().put("/formats/0/leak", "0").build(), 1);
        table.give(AMBER, questions(deadline));
        return table;
    }

    private static Command questions(int deadline) {
        return new Command.Ask(Table.BRIDGE, Set.of(BIRCH), List.of("How many men?", "Any fire?"), deadline);
    }

    private static Meeting meeting(Table table) {
        return requireNonNull(table.state().meeting(MEETING));
    }

    private static Meeting read(Table table, String seat) {
        return Projector.project(table.state(), new PartyId(seat)).meetings().getFirst();
    }
}
