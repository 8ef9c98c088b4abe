package armistice.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.ai.Opinion;
import armistice.engine.Engine;
import armistice.engine.GameState;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.id.PartyId;
import armistice.model.number.Explanation;
import armistice.model.play.Event;
import armistice.model.setting.Party;
import armistice.scenario.ScenarioReader;
import armistice.view.Appraiser;
import armistice.view.Projector;
import armistice.view.Prospects;
import armistice.view.SeatView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the screens show a seat of others, and of its own prospects, rests on nothing that others keep to themselves.
class OpinionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"two-valleys, 1", "two-valleys, 2", "jeddah-2025, 1"})
    void othersSecretsMoveNoGuess(String scenario, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> seen = new ArrayList<>();
        for (GameState state : moments(scenario, seed)) {
            PartyId seat = one(state, random);
            GameState other = new OthersSecrets(state.scenario(), seat, random.split()).in(state, state);
            String shown = shown(Projector.project(state, seat));
            assertThat(shown(Projector.project(other, seat))).isEqualTo(shown);
            seen.add(shown);
        }
        assertThat(seen).anyMatch(shown -> shown.contains("explain.belief.gain"));
        assertThat(Set.copyOf(seen)).as("different things to show").hasSizeGreaterThan(8);
    }

    @Test
    void aGuessIsMadeOfItsTerms() {
        GameState state = moments("jeddah-2025", 1).getLast();
        SeatView view = Projector.project(state, state.scenario().war().defender());
        Opinion opinion = Opinion.of(view);
        Draft draft = view.proposals().getFirst().draft();
        opinion.on(draft, others(view)).forEach(guess -> {
            Explanation terms = opinion.explained(draft, guess.party());
            assertThat(terms.value()).isCloseTo(guess.likelihood(), within(1e-9));
            assertThat(recomputed(terms)).isTrue();
            assertThat(guess.likelihood()).isBetween(guess.range().low(), guess.range().high());
            assertThat(opinion.explained(draft, guess.party(), true).value()).isCloseTo(guess.range().low(),
                    within(1e-9));
        });
    }

    private static boolean recomputed(Explanation terms) {
        return Math.abs(terms.recomputed() - terms.value()) < 1e-9
                && terms.parts().stream().allMatch(OpinionTest::recomputed);
    }

    private static String shown(SeatView view) {
        Opinion opinion = Opinion.of(view);
        Appraiser appraiser = new Appraiser(view);
        StringBuilder shown = new StringBuilder();
        for (Proposal proposal : view.proposals()) {
            opinion.on(proposal.draft(), others(view))
                    .forEach(guess -> shown.append(guess.party())
                            .append(guess.leaning())
                            .append(guess.range())
                            .append(opinion.explained(proposal.draft(), guess.party()))
                            .append('\n'));
            shown.append(appraiser.explained(appraiser.weigh(proposal))).append('\n');
        }
        Prospects prospects = new Prospects(view);
        return shown.append(opinion.withinReach())
                .append(prospects.monthlyCost())
                .append(prospects.strainAfter())
                .append(prospects.ripeness(opinion.withinReach()))
                .toString();
    }

    private static List<PartyId> others(SeatView view) {
        return view.scenario().parties().stream().map(Party::id).filter(party -> !party.equals(view.seat())).toList();
    }

    private static PartyId one(GameState state, SplittableRandom random) {
        return state.scenario().parties().get(random.nextInt(state.scenario().parties().size())).id();
    }

    /// Twelve states of random games in which a proposal has just been tabled.
    private List<GameState> moments(String scenario, long seed) {
        var loaded = new ScenarioReader().read(scenario).orThrow();
        List<GameState> moments = new ArrayList<>();
        for (long luck = seed; moments.size() < 12; luck += 1000) {
            Path file = folder.resolve(luck + ".armistice");
            try (GameSession session = GameSession.start(loaded, TestGames.humans(loaded.scenario(), luck),
                    TestGames.BENCHMARKS.of(loaded), Journal.inMemory())) {
                new RandomPlay(session, luck).toTheEnd();
                session.saveCopy(file);
            }
            moments.addAll(tablings(SavedGame.read(file)));
        }
        return moments.subList(0, 12);
    }

    private static List<GameState> tablings(SavedGame game) {
        GameState state = Fold.blank(game.header(), game.plainSteps());
        List<GameState> tablings = new ArrayList<>();
        for (JournalStep step : game.steps()) {
            for (Event event : step.events()) {
                state = Engine.evolve(state, event);
                if (event instanceof Event.ProposalTabled) {
                    tablings.add(state);
                }
            }
        }
        return tablings;
    }
}
