package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.PartyId;
import armistice.model.id.PersonaId;
import armistice.model.play.Command;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// A whole game of `jeddah-2025` with the United States as mediator.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneTextTest {
    private static final PartyId US = new PartyId("us");
    private BareGame game;
    private List<Draft> versions;

    @BeforeAll
    void play() {
        Scenario scenario = new ScenarioReader().read("jeddah-2025").orThrow().scenario();
        game = BareGame.played(scenario, 5, scenario.turns(), Map.of(US, scenario.persona(new PersonaId("mediator"))));
        versions = new ArrayList<>();
        for (Proposal text : texts()) {
            versions.addAll(text.earlier());
            versions.add(text.draft());
        }
    }

    @Test
    void worksOnOneTextOnly() {
        assertThat(texts()).hasSize(1);
        assertThat(texts().getFirst().version()).isGreaterThan(2);
    }

    @Test
    void addressesTheTextToWhoeverMustSignIt() {
        assertThat(versions).allSatisfy(draft -> {
            assertThat(draft.stage()).isEqualTo(Stage.SETTLEMENT);
            assertThat(draft.to()).contains(new PartyId("russia"), new PartyId("ukraine"));
        });
    }

    @Test
    void takesUpReservations() {
        Set<Reservation> wanted = new LinkedHashSet<>();
        for (BareGame.Step step : game.steps()) {
            if (step.move().command() instanceof Command.Reply(var id, Answer.InPrinciple but)
                    && Objects.requireNonNull(step.view().proposal(id)).by().equals(US)) {
                wanted.addAll(but.reservations());
            }
        }
        assertThat(wanted).isNotEmpty();
        Terms first = versions.getFirst().terms();
        Terms last = versions.getLast().terms();
        assertThat(wanted).as("something that the first version lacked and the last has").anySatisfy(one -> {
            assertThat(first.option(one.issue())).isNotEqualTo(one.wanted());
            assertThat(last.option(one.issue())).isEqualTo(one.wanted());
        });
    }

    @Test
    void leavesTheLastVersionForAYesOrANo() {
        int turns = game.end().scenario().turns();
        assertThat(game.steps()).filteredOn(step -> step.view().seat().equals(US) && step.view().turn() == turns)
                .extracting(step -> step.move().command())
                .noneMatch(command -> command instanceof Command.Table || command instanceof Command.Amend);
        assertThat(versions.getLast().note()).contains("yes or a no");
    }

    @Test
    void tellsHowTheTextStandsWithEachReader() {
        assertThat(game.steps()).filteredOn(step -> step.move().command() instanceof Command.Amend
                && step.view().seat().equals(US))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.move().rationale().receptions())
                        .isSortedAccordingTo(Comparator.comparingDouble(Rationale.Reception::likelihood))
                        .extracting(one -> one.party().value())
                        .containsExactlyInAnyOrder("russia", "ukraine", "europe"));
    }

    private List<Proposal> texts() {
        return game.end().proposals().stream().filter(text -> text.by().equals(US)).toList();
    }
}
