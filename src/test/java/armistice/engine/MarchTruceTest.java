package armistice.engine;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Reservation;
import armistice.model.deal.Stage;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.Weighing;
import armistice.model.play.Weighing.Choice;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The halt of thirty days of March 2025, put to each seat of the scenario as it comes: what each weighs before it
/// answers stands in the log.
class MarchTruceTest {
    private static final Scenario SCENARIO = new ScenarioReader().read("jeddah-2025").orThrow().scenario();
    private static final double THIRTY_DAYS = 30 / 30.44;
    /// Deliveries, mobilisation, verification.
    private static final Set<String> CONDITIONS = Set.of("arms", "force-limits", "monitoring");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theDefenderDoesBestByAccepting(long seed) {
        assertThat(weighed("ukraine", "us", seed).best()).isEqualTo(Choice.ACCEPT);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theAttackerDoesBestByCounteringWithConditions(long seed) {
        Weighing weighing = weighed("russia", "us", seed);

        assertThat(weighing.best()).isEqualTo(Choice.COUNTER);
        assertThat(weighing.reservations()).extracting(Reservation::issue)
                .anyMatch(issue -> CONDITIONS.contains(issue.value()));
    }

    @ParameterizedTest
    @CsvSource({"us, ukraine", "europe, us", "russia, us", "ukraine, us"})
    void theThreeValuesOfEverySeatStandInTheLog(String seat, String author) {
        Weighing weighing = weighed(seat, author, 1);

        assertThat(List.of(weighing.accept(), weighing.counter(), weighing.refuse())).doesNotHaveDuplicates();
        assertThat(weighing.refuse()).isEqualTo(weighing.outside());
        assertThat(weighing.counter()).isEqualTo(
                weighing.taken() * weighing.revised() + (1 - weighing.taken()) * weighing.refuse());
    }

    private static Weighing weighed(String seat, String author, long seed) {
        Table table = Table.of(SCENARIO, seed);
        Set<PartyId> to = new LinkedHashSet<>(Table.parties(SCENARIO));
        to.remove(new PartyId(author));
        ProposalId proposal = table.table(new PartyId(author),
                new Draft(to, Stage.INTERIM_TRUCE, Table.terms(SCENARIO, "ceasefire=full"), THIRTY_DAYS, false,
                        List.of(), 2, ""));
        table.give(new PartyId(seat), new Command.Reply(proposal, new Answer.Refused(1, "Not now.")));
        return table.events(Event.AnswerWeighed.class).getLast().weighing();
    }
}
