package armistice.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.engine.Variant;
import armistice.engine.state.World;
import armistice.model.number.Effect;
import armistice.model.number.Quantity;
import armistice.model.number.Ramp;
import armistice.model.setting.Scenario;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectsTest {
    private final Scenario scenario = Variant.base();

    @ParameterizedTest
    @CsvSource({"variable:tolls, ADD, 0.5, 2, 2.5", "variable:tolls, ADD, 5, 2, 3", "variable:tolls, SET, -1, 2, 0",
        "variable:tolls, MULTIPLY, 0.5, 2, 1", "control:ford, ADD, 1, 0.6, 1", "trust:amber>birch, ADD, -1, 0.4, 0",
        "credibility:amber, SET, 2, 0.5, 1", "strain:amber, ADD, 200, 20, 100", "strain:amber, ADD, -200, 20, 0",
        "morale:amber, SET, 0, 1, 0.1", "morale:amber, SET, 9, 1, 2", "men:amber, ADD, -50, 40, 0",
        "capital:amber, ADD, -9, 8, 0", "mood:amber-assembly, ADD, -9, 8, -1"})
    void anEffectStaysWithinWhatItsQuantityCanBe(String quantity, Effect.Change change, double amount, double before,
            double after) {
        assertThat(Effects.after(scenario, new Effect(Quantity.parse(quantity), change, amount, 0), before))
                .isCloseTo(after, within(1e-12));
    }

    @Test
    void anEffectOverMonthsComesInEvenly() {
        Ramp ramp = Effects.ramp(new Effect(Quantity.parse("men:amber"), Effect.Change.ADD, 3, 6));

        assertThat(ramp).isEqualTo(new Ramp(Quantity.parse("men:amber"), 0.5, 6));
        assertThat(Effects.later(List.of(ramp), 2)).containsExactly(new Ramp(Quantity.parse("men:amber"), 0.5, 4));
        assertThat(Effects.later(List.of(ramp), 6)).isEmpty();
    }

    @Test
    void theWorldTakesOnlyWhatConcernsIt() {
        World world = World.atStart(scenario);
        World after = Effects.on(scenario, world,
                List.of(new Effect(Quantity.parse("variable:tolls"), Effect.Change.ADD, 0.5, 0),
                        new Effect(Quantity.parse("trust:amber>birch"), Effect.Change.ADD, 0.5, 0),
                        new Effect(Quantity.parse("men:birch"), Effect.Change.ADD, 4, 2)));

        assertThat(after).isEqualTo(world.with(Quantity.parse("variable:tolls"), 2.5)
                .withRamps(List.of(new Ramp(Quantity.parse("men:birch"), 2, 2))));
    }

    @Test
    void whatIsOnItsWayComesInAsTimePasses() {
        World world = World.atStart(scenario).withRamps(List.of(new Ramp(Quantity.parse("variable:tolls"), 0.4, 3)));

        assertThat(Effects.comeIn(scenario, world, 2).read(Quantity.parse("variable:tolls"))).isCloseTo(2.8,
                within(1e-12));
        assertThat(Effects.comeIn(scenario, world, 5).read(Quantity.parse("variable:tolls"))).isEqualTo(3);
        assertThat(Effects.comeIn(scenario, world, 5).ramps()).isEmpty();
    }
}
