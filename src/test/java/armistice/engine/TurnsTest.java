package armistice.engine;

import static armistice.engine.Table.AMBER;
import static armistice.engine.Table.BIRCH;
import static armistice.engine.Table.BRIDGE;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.engine.rule.OutsideOption;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Meeting;
import armistice.model.deal.Proposal;
import armistice.model.id.InjectId;
import armistice.model.id.MeasureId;
import armistice.model.id.MeetingId;
import armistice.model.id.ProposalId;
import armistice.model.id.RegionId;
import armistice.model.number.Explanation;
import armistice.model.number.Parameter;
import armistice.model.number.Quantity;
import armistice.model.number.Ramp;
import armistice.model.play.Benchmark;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.GameSettings;
import armistice.model.play.Outlook;
import armistice.model.setting.Posture;
import armistice.model.setting.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final double TURN = 14 / 30.44;

    @Test
    void aGameOpensItsFirstTurnOnTheScenariosFirstDay() {
        Table table = Table.open(1);

        assertThat(table.events()).hasSize(6);
        assertThat(table.events().get(1)).isEqualTo(new Event.TurnOpened(1, LocalDate.of(2031, 4, 1)));
        assertThat(table.events(Event.EstimatesReceived.class)).extracting(Event.EstimatesReceived::seat)
                .containsExactly(AMBER, BIRCH);
    }

    @Test
    void aTurnIsResolvedInItsOrder() {
        Table table = Table.open(1);
        List<Event> events = table.closeTurn();

        assertThat(events).extracting(event -> event.getClass().getSimpleName())
                .containsExactly("WarWaged", "CostsPaid", "QuantitiesChanged", "TimePassed", "QuantitiesChanged",
                        "TurnOpened", "EstimatesReceived", "EstimatesReceived", "OutlookFormed", "OutlookFormed");
        assertThat(table.state().turn()).isEqualTo(2);
        assertThat(table.state().date()).isEqualTo(LocalDate.of(2031, 4, 15));
        assertThat(table.read("months")).isCloseTo(TURN, within(1e-12));
    }

    @Test
    void theTurnEndsWhenAllAreReady() {
        Table table = Table.open(1);
        List<Event> first = table.give(AMBER, new Command.Ready(true));
        table.give(BIRCH, new Command.Ready(true));

        assertThat(first).containsExactly(new Event.SeatReady(AMBER, true));
        assertThat(table.state().turn()).isEqualTo(2);
        assertThat(table.state().party(AMBER).ready()).isFalse();
    }

    @Test
    void whoIsAddressedIsNoLongerDone() {
        Table table = Table.open(1);
        table.give(BIRCH, new Command.Ready(true));
        ProposalId id = table.table(AMBER, table.truce(1));
        assertThat(table.state().party(BIRCH).ready()).as("by a proposal").isFalse();

        table.give(AMBER, new Command.Ready(true));
        table.give(BIRCH, new Command.Reply(id, new Answer.Refused(1, "No.")));
        assertThat(table.state().party(AMBER).ready()).as("by an answer").isFalse();

        table.give(BIRCH, new Command.Ready(true));
        table.give(AMBER, new Command.CallMeeting(BRIDGE, Set.of(BIRCH), ""));
        assertThat(table.state().party(BIRCH).ready()).as("by an invitation").isFalse();
    }

    @Test
    void whoGotAConfidentialTextStillSeemsDoneToTheOthers() {
        Table table = Table.open(1);
        table.meet();
        table.give(BIRCH, new Command.Ready(true));
        Draft open = table.truce(1);
        table.table(AMBER, new Draft(open.to(), open.stage(), open.terms(), open.months(), true, List.of(),
                open.expiresTurn(), ""));

        assertThat(table.state().party(BIRCH).ready()).as("it has something to answer").isFalse();
        assertThat(table.state().party(BIRCH).seemsReady()).isTrue();
        table.give(BIRCH, new Command.Ready(true));
        table.give(BIRCH, new Command.Ready(false));
        assertThat(table.state().party(BIRCH).seemsReady()).as("it says itself that it is not").isFalse();
    }

    /// The terms of the outside option of the last briefing are kept, so that a change can be told term by term.
    @Test
    void everySeatReckonsAtEachBriefingWhatItCanExpectWithoutADeal() {
        Table table = Table.open(1);
        Outlook first = requireNonNull(table.state().party(AMBER).outlook());
        table.closeTurn();
        Outlook second = requireNonNull(table.state().party(AMBER).outlook());
        Explanation moved = OutsideOption.moved(first, second);

        assertThat(first.value())
                .isEqualTo(OutsideOption.of(Perception.of(Table.open(1).state(), AMBER)).value());
        assertThat(moved.value()).isCloseTo(second.value(), within(1e-9));
        assertThat(moved.parts()).hasSize(first.shares().size() + 1);
    }

    /// 12 and 7.2 km2 a month on average; each sector's luck is in the report.
    @Test
    void theWarGoesOnWithLuck() {
        Table table = Table.open(1);
        Event.WarWaged war = (Event.WarWaged) table.closeTurn().getFirst();
        var ford = requireNonNull(war.report().sectors().get(new RegionId("ford")));

        assertThat(ford.expected()).isCloseTo(12 * TURN, within(1e-9));
        double variance = 0.35 * 0.35 * (1 - Math.pow(0.6, 2 * TURN));
        assertThat(ford.gained()).isCloseTo(12 * TURN * Math.exp(ford.noise() - variance / 2), within(1e-9));
        assertThat(table.read("control:ford")).isEqualTo(ford.share());
        assertThat(table.state().world().forcesOf(AMBER).totalLosses()).isCloseTo(1.5 * TURN, within(1e-9));
    }

    @Test
    void theTurnsCostsArePaidDiscounted() {
        Table table = Table.open(1);
        table.closeTurn();
        double first = table.state().party(AMBER).costs();
        table.closeTurn();

        assertThat(first).as("(0.6 + 0.3 + 0.2) x 1.2 a month").isCloseTo(1.32 * TURN, within(1e-6));
        assertThat(table.state().party(AMBER).costs() - first)
                .isCloseTo(1.32 * TURN * Math.pow(0.98, TURN), within(1e-3));
    }

    @Test
    void capitalComesInUpToItsLimit() {
        Table table = Table.open(1).closeTurns(1);
        assertThat(table.read("capital:amber")).isEqualTo(10);

        table.rule(new Command.Overrule(new Quantity.Capital(AMBER), 19.5, "Test."));
        table.closeTurn();
        assertThat(table.read("capital:amber")).isEqualTo(20);
    }

    @Test
    void aMeasureCostsCapitalAndActs() {
        Table table = Table.open(1);
        List<Event> events = table.give(AMBER, new Command.Take(new MeasureId("amber-free-some")));

        assertThat(events).containsExactly(
                new Event.MeasureTaken(AMBER, new MeasureId("amber-free-some"), 1, null),
                new Event.QuantitiesChanged(Event.QuantitiesChanged.Cause.MEASURE,
                        Map.of(Quantity.parse("variable:captives"), 0.8, Quantity.parse("trust:birch>amber"), 0.45,
                                Quantity.parse("mood:birch-assembly"), 0.1)));
        assertThat(table.read("capital:amber")).isEqualTo(7);
        assertThat(table.read("variable:captives")).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void aMeasureCanBeTakenAgainAfterItsCooldown() {
        Table table = Table.open(1);
        table.give(AMBER, new Command.Take(new MeasureId("amber-muster")));
        table.closeTurns(3);

        assertThat(table.ask(AMBER, new Command.Take(new MeasureId("amber-muster"))))
                .isInstanceOf(Decision.Accepted.class);
    }

    /// The muster brings 2 thousand men over 2 months: in the campaign, and not a second time beside it.
    @Test
    void whatAMeasureBringsOverMonthsComesInOnce() {
        Table with = Table.open(1);
        Table without = Table.open(1);
        with.give(AMBER, new Command.Take(new MeasureId("amber-muster")));
        with.closeTurn();
        without.closeTurn();

        assertThat(with.read("men:amber") - without.read("men:amber")).isCloseTo(TURN, within(1e-9));
        assertThat(with.state().world().ramps())
                .containsExactly(new Ramp(Quantity.parse("men:amber"), 1, 2 - TURN));
        with.closeTurns(4);
        without.closeTurns(4);
        assertThat(with.read("men:amber") - without.read("men:amber")).isCloseTo(2, within(1e-9));
        assertThat(with.state().world().ramps()).isEmpty();
    }

    @Test
    void ordersAreTakenUpAtTheEndOfTheTurn() {
        Table table = Table.open(1);
        List<Event> events = table.give(AMBER, new Command.Order(new RegionId("ford"), Posture.SURGE));
        var before = table.state().world().fronts().get(new RegionId("ford"));
        table.closeTurn();
        var after = table.state().world().fronts().get(new RegionId("ford"));

        assertThat(events).containsExactly(new Event.OrderGiven(AMBER, new RegionId("ford"), Posture.SURGE, 1));
        assertThat(requireNonNull(before).attacker()).isEqualTo(Posture.NORMAL);
        assertThat(requireNonNull(after).attacker()).isEqualTo(Posture.SURGE);
        assertThat(table.state().party(AMBER).orders()).isEmpty();
    }

    @Test
    void aProposalExpiresAfterItsLastTurn() {
        Table table = Table.open(1);
        Draft draft = table.truce(1);
        ProposalId id = table.table(AMBER,
                new Draft(draft.to(), draft.stage(), draft.terms(), 1, false, List.of(), 2, ""));
        table.closeTurn();
        var open = table.state().proposal(id);
        table.closeTurn();

        assertThat(open).extracting(Proposal::status).isEqualTo(Proposal.Status.TABLED);
        assertThat(table.state().proposal(id)).extracting(Proposal::status).isEqualTo(Proposal.Status.EXPIRED);
    }

    @Test
    void aNewVersionAsksForNewAnswers() {
        Table table = Table.open(1);
        ProposalId id = table.table(AMBER, table.truce(1));
        table.give(BIRCH, new Command.Reply(id, new Answer.Refused(1, "Longer.")));
        List<Event> events = table.give(AMBER, new Command.Amend(id, 1, table.truce(2)));

        assertThat(events).containsExactly(new Event.ProposalAmended(id, table.truce(2)));
        Proposal proposal = requireNonNull(table.state().proposal(id));
        assertThat(proposal.version()).isEqualTo(2);
        assertThat(proposal.earlier()).containsExactly(table.truce(1));
        assertThat(table.give(BIRCH, new Command.Reply(id, new Answer.Accepted(2)))).hasSize(4);
    }

    @Test
    void aMeetingTakesPlaceWhenAllHaveAnswered() {
        Table table = Table.open(1);
        table.give(AMBER, new Command.CallMeeting(BRIDGE, Set.of(BIRCH), "The ford"));
        MeetingId id = new MeetingId("m1");
        List<Event> events = table.give(BIRCH, new Command.AnswerInvitation(id, true));

        assertThat(events).containsExactly(new Event.InvitationAnswered(id, BIRCH, true), new Event.MeetingHeld(id, 1),
                new Event.QuantitiesChanged(Event.QuantitiesChanged.Cause.TRUST,
                        Map.of(Quantity.parse("trust:amber>birch"), 0.4 + 0.03, Quantity.parse("trust:birch>amber"),
                                0.4 + 0.03)));
        assertThat(table.read("capital:amber")).as("the host pays").isEqualTo(7);
        assertThat(table.read("capital:birch")).isEqualTo(8);
    }

    @Test
    void anInvitationThatIsDeclinedOrLeftOpenLapses() {
        Table table = Table.open(1);
        table.give(AMBER, new Command.CallMeeting(BRIDGE, Set.of(BIRCH), ""));
        List<Event> declined = table.give(BIRCH, new Command.AnswerInvitation(new MeetingId("m1"), false));
        table.give(BIRCH, new Command.CallMeeting(BRIDGE, Set.of(AMBER), ""));
        table.closeTurn();

        assertThat(declined.getLast()).isEqualTo(new Event.MeetingLapsed(new MeetingId("m1")));
        assertThat(table.state().meetings()).extracting(Meeting::status)
                .containsExactly(Meeting.Status.LAPSED, Meeting.Status.LAPSED);
        assertThat(table.read("capital:amber")).isEqualTo(10);
    }

    @Test
    void aMeetingWhoseHostCanNoLongerPayLapses() {
        Table table = Table.open(1);
        table.give(AMBER, new Command.CallMeeting(BRIDGE, Set.of(BIRCH), ""));
        table.rule(new Command.Overrule(new Quantity.Capital(AMBER), 0.5, "Test."));
        List<Event> events = table.give(BIRCH, new Command.AnswerInvitation(new MeetingId("m1"), true));

        assertThat(events.getLast()).isEqualTo(new Event.MeetingLapsed(new MeetingId("m1")));
        assertThat(table.read("capital:amber")).isEqualTo(0.5);
    }

    @Test
    void whoIsLeftOutOfAMeetingTrustsThoseWhoMetLess() {
        Scenario three = Variant.of().put("/parties/2", Variant.thirdParty()).build();
        Table table = Table.of(three, 1);
        table.meet();

        assertThat(table.read("trust:cedar>amber")).isCloseTo(0.47, within(1e-12));
        assertThat(table.read("trust:cedar>birch")).isCloseTo(0.47, within(1e-12));
    }

    @Test
    void aMeetingOpensAChannelForThisTurnAndTheNext() {
        Table table = Table.open(1);
        table.meet();
        assertThat(Drafting.hasChannel(table.state(), AMBER, BIRCH)).isTrue();
        table.closeTurn();
        assertThat(Drafting.hasChannel(table.state(), BIRCH, AMBER)).isTrue();
        table.closeTurn();
        assertThat(Drafting.hasChannel(table.state(), AMBER, BIRCH)).isFalse();
    }

    @Test
    void aConfidentialTextLeaksAsItsChannelDoes() {
        Table sealed = secretTabled(0);
        Table open = secretTabled(1);

        assertThat(sealed.events(Event.ProposalLeaked.class)).isEmpty();
        assertThat(open.events(Event.ProposalLeaked.class)).hasSize(1);
        open.closeTurn();
        assertThat(open.events(Event.ProposalLeaked.class)).as("once").hasSize(1);
    }

    /// Hail is due on 2 May 2031, news at the briefing of 13 May; whether it falls is a matter of chance 0.8.
    @Test
    void aDatedEventHappensOnceOnItsDay() {
        Table table = Table.of(Variant.of().set("/injects/0/chance", 1.0).build(), 1);
        table.closeTurns(2);
        assertThat(table.state().happened()).doesNotContainKey(new InjectId("hail"));
        table.closeTurn();
        assertThat(table.state().happened()).containsEntry(new InjectId("hail"), 4);
        assertThat(table.read("variable:mills-amber")).isCloseTo(0.25, within(1e-12));
        table.closeTurns(2);
        assertThat(table.events(Event.InjectHappened.class)).filteredOn(e -> e.inject().value().equals("hail"))
                .hasSize(1);
    }

    @Test
    void anEventWithoutADateWaitsForWhatItRequires() {
        Table table = Table.of(Variant.of().set("/injects/1/chance", 1.0).build(), 1);
        table.closeTurns(2);
        assertThat(table.state().happened()).as("not before the first month").isEmpty();
        table.closeTurn();
        assertThat(table.state().happened()).containsKey(new InjectId("caravan"));
        assertThat(table.read("variable:tolls")).isEqualTo(1.5);
    }

    @Test
    void anEventOfChanceZeroIsTheFacilitators() {
        Table table = Table.of(Variant.of().set("/injects/1/chance", 0.0).set("/injects/0/chance", 0.0).build(), 1);
        table.closeTurns(3);
        assertThat(table.state().happened()).isEmpty();
        List<Event> events = table.rule(new Command.ReleaseInject(new InjectId("caravan")));

        assertThat(events).containsExactly(new Event.InjectHappened(new InjectId("caravan")),
                new Event.QuantitiesChanged(Event.QuantitiesChanged.Cause.INJECT,
                        Map.of(Quantity.parse("variable:tolls"), 1.5)));
    }

    @Test
    void anOverrideKeepsTheNumberItReplaces() {
        Table table = Table.open(1);

        assertThat(table.rule(new Command.Overrule(new Quantity.Strain(BIRCH), 55, "Flood.")))
                .containsExactly(new Event.Overridden(new Quantity.Strain(BIRCH), 20, 55, "Flood."));
        assertThat(table.read("strain:birch")).isEqualTo(55);
    }

    @Test
    void withoutTalksTheWarRunsOnToTheLastTurn() {
        Scenario scenario = Variant.base();
        GameSettings settings = Table.settings(scenario, 3, 9, false);
        Benchmark benchmark = Table.benchmark(scenario, settings);
        GameState state = Engine.blank(scenario, settings, benchmark);
        for (Event event : Engine.start(scenario, settings, benchmark)) {
            state = Engine.evolve(state, event);
        }

        assertThat(state.isOver()).isTrue();
        assertThat(state.turn()).isEqualTo(9);
        assertThat(state.world().months()).isCloseTo(9 * TURN, within(1e-9));
    }

    @Test
    void theSameCommandsGiveTheSameEvents() {
        assertThat(secretTabled(1).events()).isEqualTo(secretTabled(1).events());
    }

    @Test
    void anotherSeedGivesAnotherWar() {
        assertThat(Table.open(1).closeTurn().getFirst()).isNotEqualTo(Table.open(2).closeTurn().getFirst());
    }

    @Test
    void discountingIsAParameter() {
        Table table = Table.of(Variant.of().with(Parameter.DISCOUNT, 1).with(Parameter.NOISE, 0).build(), 1);
        table.closeTurns(2);

        assertThat(table.state().party(AMBER).costs()).isCloseTo(2 * 1.32 * TURN, within(1e-6));
    }

    private static Table secretTabled(double leak) {
        Table table = Table.of(Variant.of().set("/formats/0/leak", leak).build(), 1);
        table.meet();
        Draft draft = table.truce(1);
        table.table(AMBER, new Draft(draft.to(), draft.stage(), draft.terms(), 1, true, List.of(), 6, ""));
        table.closeTurn();
        return table;
    }
}
