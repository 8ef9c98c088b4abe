package armistice.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.engine.Table;
import armistice.engine.Variant;
import armistice.engine.state.Standpoint;
import armistice.model.id.ActivityId;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Operation;
import armistice.model.number.Parameter;
import armistice.model.setting.Scenario;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// With one month to the horizon the war takes the ford to 0.63 and the orchards to 0.418, a mean of 0.524: worth
/// 0.55 + 0.45 x 0.048 = 0.5716 of 35 points. With the league (10.5), the guard (2) and the captives (4) that is 36.506.
/// The month costs (0.6 losses + 0.3 mills + 0.2 tolls) x 1.2 for a strain of 20.
class OutsideOptionTest {
    private static final String NO_TOLLS = "[{\"quantity\":\"variable:tolls\",\"change\":\"set\",\"amount\":0,\"overMonths\":0}]";

    @Test
    void itIsTheWorldAtTheHorizonLessTheCostOfGettingThere() {
        OutsideOption outside = OutsideOption.of(amber(Variant.of().with(Parameter.HORIZON, 1).build()));

        assertThat(outside.path().stateValue()).isCloseTo(36.506, within(1e-9));
        assertThat(outside.path().totalCost()).isCloseTo(1.32, within(1e-9));
        assertThat(outside.value()).isCloseTo(35.186, within(1e-9));
    }

    @Test
    void atTheHorizonItIsTheWorldAsItStands() {
        assertThat(OutsideOption.of(amber(Variant.of().with(Parameter.HORIZON, 0).build())).value())
                .isCloseTo(35.75, within(1e-9));
    }

    @Test
    void aBrokenMonthCountsForItsPart() {
        OutsideOption outside = OutsideOption.of(amber(Variant.of().with(Parameter.HORIZON, 1.5).build()));

        assertThat(outside.path().steps()).isEqualTo(2);
        assertThat(outside.path().cost(0, 0.5)).as("half of the first month").isCloseTo(0.66, within(1e-9));
        assertThat(outside.path().cost(1, 1.5)).as("0.98 x half a month").isBetween(0.62, 0.66);
        assertThat(outside.path().totalCost()).isCloseTo(
                outside.path().cost(0, 0.7) + outside.path().cost(0.7, 1.5), within(1e-9));
    }

    @Test
    void whoCanLeaveTheTableTakesTheBetterOfStayingAndLeaving() {
        Scenario better = walkOut(NO_TOLLS);
        Scenario worse = walkOut("[{\"quantity\":\"strain:amber\",\"change\":\"add\",\"amount\":30,\"overMonths\":0}]");

        assertThat(OutsideOption.of(amber(better)).value())
                .as("15 points for no tolls; costs 0.9 x 1.185, the strain falling to 18.5")
                .isCloseTo(36.506 + 15 - 1.0665, within(1e-9));
        assertThat(OutsideOption.of(amber(worse)).value()).isCloseTo(35.186, within(1e-9));
        Explanation explained = OutsideOption.of(amber(better)).explained();
        assertThat(explained.operation()).isEqualTo(Operation.MAXIMUM);
        assertThat(explained.parts()).extracting(Explanation::key)
                .containsExactly("explain.outside.stay", "explain.outside.leave");
    }

    @Test
    void seenFromEarlierItsCostsAreDiscountedFurther() {
        OutsideOption outside = OutsideOption.of(amber(Variant.of().with(Parameter.HORIZON, 1).build()));

        assertThat(outside.value(2)).as("36.506 - 0.98^2 x 1.32").isCloseTo(35.238272, within(1e-9));
    }

    @Test
    void aTruceSavesItsOwnCostsUntilItRunsOut() {
        Standpoint war = amber(Variant.of().with(Parameter.HORIZON, 2).build());
        Standpoint truce = war.in(war.world().withHalted(Map.of(new ActivityId("raids"), 1.5)));

        assertThat(OutsideOption.of(truce).path().cost(1, 0, 2)).as("mills: half of the second month")
                .isCloseTo(OutsideOption.of(war).path().cost(1, 1, 2) / 2, within(1e-9));
        assertThat(OutsideOption.of(truce).path().cost(2, 0, 2)).as("tolls: not halted")
                .isCloseTo(OutsideOption.of(war).path().cost(2, 0, 2), within(1e-9));
    }

    @Test
    void anAgreementWithoutAnEndIsNoPartOfWhatIsLeftWithoutIt() {
        Standpoint war = amber(Variant.base());
        Standpoint peace = war.in(war.world().withHalted(Map.of(new ActivityId("ground"), 0.0)));

        assertThat(OutsideOption.of(peace).value()).isEqualTo(OutsideOption.of(war).value());
    }

    @Test
    void powerShiftsAsOneSideOutgrowsTheOther() {
        Projection even = Projection.of(amber(Variant.base()));
        Projection uneven = Projection.of(amber(Variant.of().set("/war/armies/0/recruits", 6.0).build()));

        assertThat(uneven.powerShift()).isGreaterThan(even.powerShift() + 0.05);
    }

    @Test
    void theSameStandpointGivesTheSameValue() {
        assertThat(OutsideOption.of(amber(Variant.base())).value())
                .isEqualTo(OutsideOption.of(amber(Variant.base())).value());
    }

    private static Scenario walkOut(String effects) {
        return Variant.of()
                .with(Parameter.HORIZON, 1)
                .put("/parties/0/walkOut", "\"amber-smiths\"")
                .put("/measures/3/effects", effects)
                .build();
    }

    private static Standpoint amber(Scenario scenario) {
        return Table.of(scenario, 1).state().truth(Table.AMBER);
    }
}
