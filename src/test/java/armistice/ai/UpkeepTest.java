package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Agreement;
import armistice.model.deal.Stage;
import armistice.model.deal.Suspension;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Possibility.Kind;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import armistice.view.SeatView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Truces of whole games, as if the enemy had just broken them heavily.
class UpkeepTest {
    private static final Scenario ALASKA = new ScenarioReader().read("after-alaska-2025").orThrow().scenario();

    private final List<SeatView> views = LongStream.rangeClosed(41, 43)
            .mapToObj(seed -> BareGame.played(ALASKA, seed))
            .flatMap(game -> game.steps().stream())
            .map(BareGame.Step::view)
            .filter(view -> ALASKA.war().isBelligerent(view.seat()) && truces(view).findAny().isPresent())
            .toList();

    @Test
    void whatIsWorthResumingIsNotSuspendedForTheSameBreach() {
        assertThat(views.stream().filter(UpkeepTest::suspends)).as("suspended").isNotEmpty();
        assertThat(views.stream().filter(UpkeepTest::resumes)).as("resumed").isNotEmpty();
        assertThat(views.stream().filter(view -> resumes(view) == suspends(view))).as("both, or neither").isEmpty();
    }

    @Test
    void nobodySuspendsWhatNobodyHasBroken() {
        assertThat(views).noneMatch(
                view -> new Upkeep().consider(desk(view, truce(view))) instanceof Move(Command.Suspend _, var _));
    }

    private static boolean suspends(SeatView view) {
        Agreement broken = truce(view).kept(true).accusing(ALASKA.war().enemyOf(view.seat()));
        return new Upkeep().consider(desk(view, broken)) instanceof Move(Command.Suspend _, var _);
    }

    /// As if it had rested since the turn before.
    private static boolean resumes(SeatView view) {
        PartyId enemy = ALASKA.war().enemyOf(view.seat());
        Agreement rests = truce(view).kept(true)
                .accusing(enemy)
                .suspended(new Suspension(view.seat(), Suspension.Ground.BREACH, "", view.turn() - 1, Map.of(),
                        List.of()));
        SeatView atWar = Views.seenFrom(view, view.standpoint().in(view.standpoint().world().withHalted(Map.of())));
        return new Upkeep().consider(desk(atWar, rests)) instanceof Move(Command.Resume _, var _);
    }

    private static Desk desk(SeatView view, Agreement agreement) {
        String id = agreement.id().value();
        SeatView able = Views.able(Views.able(Views.agreed(view, agreement), Kind.SUSPEND, id), Kind.RESUME, id);
        return BareGame.desk(able);
    }

    private static Agreement truce(SeatView view) {
        return Objects.requireNonNull(truces(view).findFirst().orElse(null));
    }

    private static Stream<Agreement> truces(SeatView view) {
        Set<PartyId> fight = Set.of(ALASKA.war().attacker(), ALASKA.war().defender());
        return view.agreements()
                .stream()
                .filter(one -> one.isInForce() && one.draft().stage() == Stage.INTERIM_TRUCE
                        && one.freshBreaches() == 0 && one.signatories().containsAll(fight));
    }
}
