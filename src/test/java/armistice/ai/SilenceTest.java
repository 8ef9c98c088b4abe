package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Agreement;
import armistice.model.deal.Stage;
import armistice.model.play.Level;
import armistice.scenario.ScenarioReader;
import armistice.view.SeatView;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Why parties would put nothing forward, on the views of whole games.
class SilenceTest {
    private static final Set<String> ANEW = Set.of("truce-now", "no-truce");
    private static final Set<String> TAKING_BACK = Set.of("silent-back", "silent-harsher");

    private final List<SeatView> views = LongStream.of(31, 32, 33, 37)
            .mapToObj(seed -> BareGame.played(new ScenarioReader().read("jeddah-2025").orThrow().scenario(), seed))
            .flatMap(game -> game.steps().stream())
            .map(BareGame.Step::view)
            .toList();
    private final List<Rationale> silences = views.stream().map(SilenceTest::why).toList();
    private final List<Rationale> late = views.stream()
            .filter(view -> view.turn() == view.turns())
            .map(SilenceTest::why)
            .toList();

    private static Rationale why(SeatView view) {
        return Silence.why(BareGame.desk(view));
    }

    /// Of such a text it may not be told that it takes something back: it may.
    @Test
    void whatIsLikelyToBeSignedIsNotLeftForTakingSomethingBack() {
        assertThat(silences.stream().filter(why -> TAKING_BACK.contains(why.decision())))
                .isNotEmpty()
                .allSatisfy(why -> assertThat(why.alternatives().get(1).likelihood()).isLessThan(0.25));
    }

    @Test
    void whatGoesBackToAReplacedClauseIsToldAsSuch() {
        assertThat(views.stream().map(view -> Silence.why(BareGame.desk(view, Level.EXPERT))))
                .anyMatch(why -> why.decision().equals("silent-replaced"));
    }

    @Test
    void noFrameworkThatIsThoughtOfLeavesOpenWhatTheSeatHasToSay() {
        List<Desk> desks = views.stream().filter(view -> view.turn() % 4 == 0).map(BareGame::desk).toList();
        assertThat(desks.stream().flatMap(desk -> desk.offers(Stage.FRAMEWORK).stream())).isNotEmpty();
        assertThat(desks).allSatisfy(desk -> assertThat(desk.offers(Stage.FRAMEWORK))
                .noneMatch(offer -> desk.left().isIn(offer.terms())));
    }

    /// An ally that would not sign is another reason than a clause that would cost it something.
    @Test
    void anAllyIsToldAsUnwillingOnlyIfItIs() {
        assertThat(silences.stream().filter(why -> why.decision().equals("silent-ally")))
                .allSatisfy(why -> assertThat(why.receptions()).anyMatch(one -> one.likelihood() < 0.3));
    }

    @Test
    void whatWouldCostAnAllySomethingIsToldAsSuch() {
        assertThat(silences).anyMatch(why -> why.decision().equals("silent-spared"));
    }

    /// Who looks ahead might take something back in the last turn: that is no reason then.
    @Test
    void inTheLastTurnNothingIsLeftForTakingSomethingBack() {
        List<Rationale> experts = views.stream()
                .filter(view -> view.turn() == view.turns())
                .map(view -> Silence.why(BareGame.desk(view, Level.EXPERT)))
                .toList();
        assertThat(experts).isNotEmpty()
                .noneMatch(why -> TAKING_BACK.contains(why.decision())
                        || Set.of("silent-vain", "silent-waits").contains(why.decision()));
        assertThat(late).isNotEmpty().noneMatch(why -> why.decision().equals("silent-waits"));
    }

    /// Where none was signed yet, or one holds, a truce needs no word of its own.
    @Test
    void ofATruceInPlaceOfOneThatIsOverItIsToldWhatItWouldBe() {
        List<SeatView> over = views.stream().filter(SilenceTest::isOver).toList();
        assertThat(over).isNotEmpty()
                .map(SilenceTest::why)
                .filteredOn(why -> why.alternatives().size() > 1
                        && !Stage.valueOf(why.alternatives().get(1).subject()).isTruce())
                .isNotEmpty()
                .allMatch(why -> why.alternatives().stream().anyMatch(one -> ANEW.contains(one.key())));
        assertThat(views).filteredOn(view -> !isOver(view))
                .map(SilenceTest::why)
                .noneMatch(why -> why.alternatives().stream().anyMatch(one -> ANEW.contains(one.key())));
    }

    private static boolean isOver(SeatView view) {
        List<Agreement> truces = view.agreements().stream().filter(one -> one.draft().stage().isTruce()).toList();
        return !truces.isEmpty() && truces.stream()
                .noneMatch(one -> one.isAlive() || one.status() == Agreement.Status.SIGNED);
    }

    @Test
    void whereSomethingIsTakenBackTheIssueIsNamed() {
        Set<String> named = Set.of("silent-back", "silent-replaced", "silent-spared", "silent-ally");
        assertThat(silences)
                .allSatisfy(why -> assertThat(why.subjects()).hasSize(named.contains(why.decision()) ? 1 : 0));
    }
}
