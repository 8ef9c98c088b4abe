package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.engine.state.Chance;
import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.id.PartyId;
import armistice.model.play.Level;
import armistice.model.setting.Persona;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import armistice.view.SeatView;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ForesightTest {
    private static final PartyId AMBER = new PartyId("amber");

    private static final Scenario VALLEYS = new ScenarioReader().read("two-valleys").orThrow().scenario();

    private final SeatView view = BareGame.firstView("two-valleys", AMBER);

    @Test
    void theSameSeatForeseesTheSameWheneverItLooks() {
        assertThat(desk(view, 1).foresight().goingOn()).isEqualTo(desk(view, 1).foresight().goingOn());
    }

    @Test
    void anotherSeatsChanceGivesOtherPlayouts() {
        assertThat(desk(view, 1).foresight().goingOn()).isNotEqualTo(desk(view, 2).foresight().goingOn());
    }

    @Test
    void moreEffortMeansMorePlayoutsAndAboutTheSameMean() {
        Prospect few = Foresight.of(desk(view, 1), desk(view, 1).frontier(), Effort.SERIES).goingOn();
        Prospect many = Foresight.of(desk(view, 1), desk(view, 1).frontier(), Effort.TABLE).goingOn();
        assertThat(many.playouts()).isGreaterThan(few.playouts());
        assertThat(many.mean()).isCloseTo(few.mean(), within(5 * few.spread() / Math.sqrt(few.playouts())));
    }

    @Test
    void nothingIsToBeExpectedAfterTheLastTurn() {
        assertThat(desk(Views.at(view, view.turns()), 1).foresight().goingOn().mean()).isZero();
    }

    @Test
    void lessIsToBeExpectedTheFewerTurnsAreLeft() {
        assertThat(desk(Views.at(view, view.turns() - 1), 1).foresight().goingOn().mean())
                .isLessThan(desk(view, 1).foresight().goingOn().mean());
    }

    @Test
    void whoHasNothingToOfferExpectsNothing() {
        Prospect prospect = Foresight.of(desk(view, 1), List.of(), Effort.SERIES).goingOn();
        assertThat(prospect.mean()).isZero();
        assertThat(prospect.likelihood()).isZero();
    }

    @Test
    void aTextThatNobodyElseMustSignBringsWhatItIsWorthNow() {
        Desk desk = desk(Views.at(view, view.turns()), 1);
        Draft alone = desk.frontier().getFirst().draft();
        ValuedText text = new ValuedText(new Draft(Set.of(), Stage.SETTLEMENT, alone.terms(), 0, false,
                List.of(), view.turns(), ""), desk.values().choice(alone.terms()), 10, 1);
        assertThat(desk.foresight().tabling(text).likelihood()).isCloseTo(1, within(1e-9));
        assertThat(desk.foresight().tabling(text).mean()).isCloseTo(10, within(1e-9));
    }

    @Test
    void tablingATextThatMayBeSignedPromisesNoLessThanGoingOnWithoutIt() {
        Desk desk = desk(view, 1);
        Foresight foresight = desk.foresight();
        double best = desk.frontier()
                .stream()
                .mapToDouble(offer -> foresight.tabling(ValuedText.of(desk, offer.draft())).mean())
                .max()
                .orElseThrow();
        assertThat(best).isGreaterThanOrEqualTo(foresight.goingOn().mean());
    }

    @Test
    void aTruceIsWorthHardlyLessBesideASettlementThanBeforeOne() {
        Desk desk = desk(view, 1);
        assertThat(desk.offers(Stage.INTERIM_TRUCE)).isNotEmpty().allSatisfy(offer -> {
            ValuedText truce = ValuedText.of(desk, offer.draft());
            assertThat(desk.foresight().beside(truce).mean())
                    .isGreaterThan(0.95 * desk.foresight().before(truce).mean());
        });
    }

    @Test
    void countsAmongTheBestOfWhatItTablesWhatEachAlternativePromises() {
        BareGame game = BareGame.played(VALLEYS, 5, view.turns(), Map.of(), Level.EXPERT);
        assertThat(game.steps()).filteredOn(step -> step.move().rationale().decision().equals("table-ahead"))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.move().rationale().alternatives()).isNotEmpty()
                        .allSatisfy(one -> assertThat(one.prospect()).isNotNull()
                                .satisfies(prospect -> assertThat(prospect.playouts()).isPositive()))
                        .satisfies(ForesightTest::lastingOnesBestFirst));
    }

    @Test
    void onlyAnExpertPaysForPlayouts() {
        BareGame game = BareGame.played(VALLEYS, 5, view.turns(), Map.of(), Level.EXPERIENCED);
        assertThat(game.steps()).flatExtracting(step -> step.move().rationale().alternatives())
                .extracting(Rationale.Alternative::prospect)
                .isNotEmpty()
                .containsOnlyNulls();
    }

    @Test
    void drawnCounterpartsSignAsOftenAsIsBelieved() {
        Desk desk = desk(view, 1);
        Belief belief = desk.beliefs().getFirst();
        Draft draft = desk.frontier().getLast().draft();
        int[] choice = desk.values().choice(draft.terms()).clone();
        long signing = IntStream.range(0, 4000)
                .filter(n -> Counterpart.drawn(belief, choice.length, 10, Draws.of(11, n, 0)).waits(draft, choice) == 0)
                .count();
        assertThat(signing / 4000.0).isCloseTo(belief.likelihood(draft), within(0.12));
    }

    /// The first leaves as much as any other, give or take a standard error.
    private static void lastingOnesBestFirst(List<? extends Rationale.Alternative> alternatives) {
        List<? extends Rationale.Alternative> lasting = alternatives.stream()
                .filter(one -> one.text() != null && !one.text().stage().isTruce() && !one.key().equals("as-is"))
                .toList();
        assertThat(lasting)
                .allSatisfy(one -> assertThat(mean(one) - error(one)).isLessThanOrEqualTo(mean(lasting.getFirst())));
    }

    private static double error(Rationale.Alternative alternative) {
        Prospect prospect = alternative.prospect();
        return prospect == null ? 0 : prospect.error();
    }

    private static double mean(Rationale.Alternative alternative) {
        Prospect prospect = alternative.prospect();
        return prospect == null ? 0 : prospect.mean();
    }

    private static Desk desk(SeatView view, long seed) {
        Persona persona = view.scenario().persona(view.scenario().party(AMBER).persona());
        return new Desk(view, persona, Skill.of(Level.EXPERT), Effort.SERIES, new Chance(seed, view.turn()),
                new Valuation(view));
    }
}
