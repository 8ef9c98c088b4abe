package armistice.report;

import static armistice.report.TwoValleys.AMBER;
import static armistice.report.TwoValleys.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;

import armistice.ai.Range;
import armistice.ai.Rationale;
import armistice.model.deal.Agreement;
import armistice.model.deal.Agreement.Status;
import armistice.model.deal.Answer;
import armistice.model.deal.Demand;
import armistice.model.deal.Draft;
import armistice.model.deal.Extension;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.deal.Stage;
import armistice.model.deal.Suspension;
import armistice.model.id.AgreementId;
import armistice.model.id.PartyId;
import armistice.model.id.PledgeId;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.model.play.Conduct;
import armistice.model.play.Event;
import armistice.model.setting.Issue;
import armistice.model.setting.Measure;
import armistice.model.setting.Scenario;
import armistice.session.ReasonedMove;
import armistice.session.SavedGame;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FatesInShortTest {
    private static final AgreementId PACT = new AgreementId("a1");
    private static final PledgeId WORD = new PledgeId("w1");
    private static final int TURN = 2;

    private static SavedGame saved;
    private static Scenario scenario;
    private static ReasonedMove table;

    @BeforeAll
    static void watch() {
        saved = TwoValleys.played(3);
        scenario = saved.header().scenario();
        table = saved.reasons()
                .stream()
                .filter(move -> move.command() instanceof Command.Table && move.view().seat().equals(AMBER))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thatATruceBrokeByChanceIsToldWithItsLikelihoodAndOnWhoseSide() {
        assertThat(told(AMBER, tested(0.1, BIRCH, BIRCH), ended(Status.BROKEN, BIRCH)))
                .containsExactly("the interim truce with Bi broke: by chance (10 % that turn), by the side of Bi; "
                        + "nobody decided it.");
    }

    @Test
    void whatWasDoneOnPurposeAgainstATruceIsToldWhenItBreaks() {
        Measure measure = scenario.measures().getFirst();
        assertThat(told(AMBER, new Event.AgreementBreached(PACT, BIRCH, measure.id(), null), tested(0.2, BIRCH, null),
                ended(Status.BROKEN, null)))
                .containsExactly("the interim truce with Bi broke: by chance (20 % that turn), by the side of Bi "
                        + "(not attributed); it had been breached on purpose by Bi with \"" + measure.label() + "\".");
    }

    @Test
    void aHeavyBreachThatATruceSurvivedIsTold() {
        Event survived = new Event.AgreementTested(PACT, 0.1, 0.12, null, new Conduct(0, BIRCH, BIRCH, false));
        assertThat(told(AMBER, survived))
                .containsExactly("the interim truce with Bi was broken heavily by Bi, by chance, and held.");
    }

    @Test
    void whoDidNotWantATruceToGoOnIsToldWhenItRunsOut() {
        assertThat(told(AMBER, ended(Status.EXPIRED, null)))
                .singleElement()
                .asString()
                .startsWith("the interim truce with Bi ran out: nobody offered to prolong it");
        assertThat(told(AMBER, new Event.ExtensionOffered(PACT, AMBER, new Extension(30, Set.of(AMBER))),
                ended(Status.EXPIRED, null)))
                .containsExactly("the interim truce with Bi ran out: Am offered to prolong it, Bi did not agree.");
    }

    @Test
    void whatTheOtherDidWithATruceIsToldAndWhatTheSeatDidItselfIsNot() {
        Event suspended = new Event.AgreementSuspended(PACT,
                new Suspension(BIRCH, Suspension.Ground.CIRCUMSTANCES, "", TURN, Map.of(), List.of()), Map.of());
        assertThat(told(AMBER, suspended)).containsExactly("the interim truce with Bi was suspended by Bi.");
        assertThat(told(BIRCH, suspended)).isEmpty();
    }

    @Test
    void aThreatThatWasNotCarriedOutIsToldWithTheReason() {
        assertThat(lapses(Rationale.of("bluff-threat", "Bi"), List.of())).containsExactly(
                "let its threat against Bi lapse: \"" + threatened().label() + "\" (a bluff from the start)");
    }

    @Test
    void ofAThreatThatIsNoLongerWorthItItIsToldWhatItWouldBring() {
        assertThat(lapses(meant(), List.of(table, lapse(threatened().label(), new Answer.Refused(1, "")))))
                .singleElement()
                .asString()
                .endsWith(" (carried out -0.4 by now)");
        assertThat(lapses(meant(), List.of(table, lapse("Another", new Answer.Refused(1, "")))))
                .singleElement()
                .asString()
                .as("another threat")
                .endsWith("\"" + threatened().label() + "\"");
    }

    @Test
    void andHowThePartyHasAnsweredSince() {
        Issue issue = scenario.issues().getFirst();
        Reservation any = new Reservation(issue.id(), issue.open().id(), "");
        assertThat(lapses(meant(), List.of(lapse(threatened().label(), new Answer.InPrinciple(1, List.of(any))))))
                .singleElement()
                .asString()
                .endsWith(" (carried out -0.4 by now, as Bi asks for changes instead of refusing)");
        assertThat(lapses(meant(), List.of(lapse(threatened().label(), new Answer.Accepted(1)))))
                .singleElement()
                .asString()
                .endsWith(" (carried out -0.4 by now, as Bi has said yes since)");
    }

    /// Why a threat was let lapse, as told at the end of the turn in which it was due.
    private static ReasonedMove lapse(String measure, Answer answer) {
        Rationale.Reception reception = new Rationale.Reception(BIRCH, Stage.SETTLEMENT, 0,
                new Rationale.Need(0, 0, 0), 0.5, new Range(0.5, 0.5), List.of(), answer, 0);
        Rationale why = new Rationale("lapse-threat-towards", List.of("Bi"), Map.of(), List.of(),
                List.of(new Rationale.Alternative("break-word", "", 0, 1, null, null, null, null),
                        new Rationale.Alternative("measure", measure, -0.4, 1, null, null, null, null)),
                List.of(reception));
        return new ReasonedMove(table.view(), new Command.Ready(true), why, List.of());
    }

    @Test
    void ofAThreatThatHasDoneItsWorkItIsToldThatThePartyHasSaidYes() {
        Draft draft = ((Command.Table) table.command()).draft();
        Proposal signed = Proposal.tabled(new ProposalId("p1"), AMBER, 1, draft)
                .answered(BIRCH, new Answer.Accepted(1));
        ReasonedMove later = new ReasonedMove(TwoValleys.with(table.view(), List.of(signed)), table.command(),
                table.why(),
                List.of());
        assertThat(lapses(meant(), List.of(later)))
                .singleElement()
                .asString()
                .endsWith(" (Bi has said yes since)");
    }

    @Test
    void whereTheThreatHungOnAnotherTextItIsToldThatTheYesWasToAnother() {
        Draft draft = ((Command.Table) table.command()).draft();
        Proposal asked = Proposal.tabled(new ProposalId("asked"), AMBER, 1, draft)
                .answered(BIRCH, new Answer.Refused(1, ""));
        Proposal signed = Proposal.tabled(new ProposalId("p1"), AMBER, 1, draft)
                .answered(BIRCH, new Answer.Accepted(1));
        ReasonedMove later = new ReasonedMove(TwoValleys.with(table.view(), List.of(asked, signed)), table.command(),
                table.why(), List.of());
        assertThat(lapses(new Demand.Accept(asked.id()), meant(), List.of(later)))
                .singleElement()
                .asString()
                .endsWith(" (Bi has said yes to another text since)");
        assertThat(lapses(new Demand.Accept(signed.id()), meant(), List.of(later)))
                .singleElement()
                .asString()
                .endsWith(" (Bi has said yes since)");
    }

    private static Rationale meant() {
        return Rationale.of("threaten", "Bi");
    }

    private static Measure threatened() {
        return scenario.measures().stream().filter(one -> one.by().contains(AMBER)).findFirst().orElseThrow();
    }

    /// What is told of a threat of Amber's that it let lapse.
    ///
    /// @param why   why it gave it
    /// @param moves what it did in the turn in which the threat was due
    private static List<String> lapses(Rationale why, List<ReasonedMove> moves) {
        return lapses(new Demand.SignAny(), why, moves);
    }

    private static List<String> lapses(Demand demand, Rationale why, List<ReasonedMove> moves) {
        Measure measure = threatened();
        Event.WordGiven given = new Event.WordGiven(new Pledge(WORD, AMBER, BIRCH, Pledge.Kind.THREAT,
                demand, measure.id(), 1, 1, Pledge.Status.OPEN), 0);
        Stream<Event> events = Stream.of(given, opened(), new Event.WordSettled(WORD, Pledge.Status.NOT_KEPT, 0.5));
        FatesInShort fates = new FatesInShort(scenario, AMBER, new Clauses(scenario), new Standings(scenario),
                Happenings.of(events));
        ReasonedMove word = new ReasonedMove(table.view(),
                new Command.GiveWord(BIRCH, Pledge.Kind.THREAT, demand, measure.id(), 1), why,
                List.of(given));
        assertThat(fates.lapses(1, List.of(word))).isEmpty();
        return fates.lapses(TURN, moves);
    }

    /// What a seat is told of a truce between the two after some events.
    private static List<String> told(PartyId seat, Event... events) {
        Draft draft = ((Command.Table) table.command()).draft();
        Draft truce = new Draft(Set.of(BIRCH), Stage.INTERIM_TRUCE, draft.terms(), 1, false, List.of(), TURN, "");
        Agreement pact = new Agreement(PACT, new ProposalId("p1"), 1, truce, Set.of(AMBER, BIRCH), Status.SIGNED, 1, -1,
                Map.of());
        Stream<Event> all = Stream.concat(Stream.of(new Event.AgreementSigned(pact), opened()), Stream.of(events));
        return new FatesInShort(scenario, seat, new Clauses(scenario), new Standings(scenario), Happenings.of(all))
                .fates(TURN, List.of());
    }

    private static Event tested(double hazard, PartyId blamed, @Nullable PartyId named) {
        return new Event.AgreementTested(PACT, hazard, 0, blamed, new Conduct(0, blamed, named, false));
    }

    private static Event ended(Status status, @Nullable PartyId by) {
        return new Event.AgreementEnded(PACT, status, by, Map.of(), null);
    }

    private static Event opened() {
        return new Event.TurnOpened(TURN, LocalDate.EPOCH);
    }
}
