package armistice.report;

import static armistice.report.TwoValleys.AMBER;
import static armistice.report.TwoValleys.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Agreement;
import armistice.model.deal.Agreement.Status;
import armistice.model.deal.Proposal;
import armistice.model.id.AgreementId;
import armistice.model.play.Event;
import armistice.session.JournalStep;
import armistice.session.SavedGame;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AccordsTest {
    private static final AgreementId PACT = new AgreementId("a1");

    private final SavedGame saved = TwoValleys.played(3);

    @Test
    void anAgreementIsToldWithWhoSignedItAndSinceWhenItIsInForce() {
        assertThat(Accords.in(saved).lines()).last()
                .asString()
                .containsPattern("^Turn [0-9]+: settlement [a-z0-9]+, signed by Am, Bi, in force from turn [0-9]+");
    }

    @Test
    void whatAnAgreementSettlesIsTold() {
        assertThat(after()).containsPattern("It settled: [A-Z][^.]*: [A-Z]");
    }

    @Test
    void whoDidNotRatifyAnAgreementIsNamed() {
        assertThat(after(new Event.RatificationHeld(PACT, AMBER, Map.of(), true),
                new Event.RatificationHeld(PACT, BIRCH, Map.of(), false),
                new Event.AgreementEnded(PACT, Status.VOID, BIRCH, Map.of(), null)))
                .contains("signed by Am, Bi, not ratified by Bi.");
    }

    @Test
    void whoEndedAnAgreementIsNamedWithTheTurn() {
        assertThat(after(new Event.AgreementEntered(PACT, Map.of(), Map.of()), opened(4),
                new Event.AgreementEnded(PACT, Status.BROKEN, AMBER, Map.of(), null)))
                .contains("in force from turn 2 to 4, then it broke, blamed on Am.");
    }

    @Test
    void aGameWithoutAnAgreementSaysSo() {
        assertThat(Accords.of(saved.header().scenario(), Stream.of(opened(1))).lines())
                .containsExactly("Nothing was signed by all who had to.");
    }

    /// What is told of an agreement signed in turn 2 after some events.
    private String after(Event... events) {
        Proposal text = saved.steps()
                .stream()
                .map(JournalStep::events)
                .flatMap(List::stream)
                .filter(Event.ProposalTabled.class::isInstance)
                .map(event -> ((Event.ProposalTabled) event).proposal())
                .findFirst()
                .orElseThrow();
        Agreement pact = new Agreement(PACT, text.id(), 1, text.draft(), Set.of(AMBER, BIRCH), Status.SIGNED, 2, -1,
                Map.of());
        return Accords.of(saved.header().scenario(),
                Stream.concat(Stream.of(opened(2), new Event.AgreementSigned(pact)), Stream.of(events)))
                .lines()
                .getFirst();
    }

    private static Event opened(int turn) {
        return new Event.TurnOpened(turn, LocalDate.EPOCH);
    }
}
