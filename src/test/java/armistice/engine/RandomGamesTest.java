package armistice.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.engine.rule.DealValue;
import armistice.engine.rule.MonthlyCost;
import armistice.engine.rule.RatificationSupport;
import armistice.engine.rule.Scoring;
import armistice.engine.state.Forces;
import armistice.engine.state.World;
import armistice.model.deal.Draft;
import armistice.model.id.PartyId;
import armistice.model.number.Explanation;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.Rejection;
import armistice.model.play.Seat;
import armistice.model.setting.Constituency;
import armistice.model.setting.Scenario;
import armistice.scenario.json.ModelJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Games of random commands, sensible and not: nothing throws, nothing leaves its range, and numbers say what they are
/// made of.
class RandomGamesTest {
    private static final int COMMANDS = 250;
    private static final JsonMapper MAPPER = ModelJson.mapper();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void anyCommandIsAnsweredAndTheStateStaysSound(long seed) {
        Table table = Table.of(long12(), seed);
        RandomCommands random = new RandomCommands(seed);
        for (int i = 0; i < COMMANDS && !table.state().isOver(); i++) {
            Seat seat = random.seat(table.state());
            if (Engine.decide(table.state(), seat,
                    random.command(table.state(), seat)) instanceof Decision.Accepted(List<Event> events)) {
                table.fold(events);
                assertSound(table.state());
            }
        }
    }

    @Test
    void randomGamesReachWhatThereIsToReach() {
        Map<Class<?>, Integer> seen = new HashMap<>();
        Map<Rejection.Code, Integer> refused = new HashMap<>();
        for (long seed = 1; seed <= 12; seed++) {
            Table table = Table.of(long12(), seed);
            RandomCommands random = new RandomCommands(seed);
            for (int i = 0; i < COMMANDS && !table.state().isOver(); i++) {
                Seat seat = random.seat(table.state());
                switch (Engine.decide(table.state(), seat, random.command(table.state(), seat))) {
                    case Decision.Accepted(List<Event> events) -> {
                        events.forEach(event -> seen.merge(event.getClass(), 1, Integer::sum));
                        table.fold(events);
                    }
                    case Decision.Refused(Rejection rejection) -> refused.merge(rejection.code(), 1, Integer::sum);
                }
            }
        }

        assertThat(seen.keySet()).contains(Event.AgreementSigned.class, Event.AgreementEntered.class,
                Event.AgreementEnded.class, Event.AgreementTested.class, Event.RatificationHeld.class,
                Event.MeetingHeld.class, Event.WordSettled.class, Event.ProposalAmended.class, Event.RampsChanged.class,
                Event.PosturesChanged.class);
        assertThat(refused).hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyExplanationAddsUp(long seed) {
        Table table = Table.of(long12(), seed);
        RandomCommands random = new RandomCommands(seed);
        for (int i = 0; i < 120 && !table.state().isOver(); i++) {
            Seat seat = random.seat(table.state());
            if (Engine.decide(table.state(), seat,
                    random.command(table.state(), seat)) instanceof Decision.Accepted(List<Event> events)) {
                table.fold(events);
            }
            if (i % 20 == 0) {
                assertExplained(table.state(), random.draft(table.state()));
            }
        }
    }

    /// Renaming one valley to the other, with all their data and chance keys but not their places in the lists, renames
    /// the whole game.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void swappedPartiesGiveSwappedResults(long seed) {
        Table table = Table.of(long12(), seed);
        Table swapped = Table.of(swapped(long12()), seed);
        RandomCommands random = new RandomCommands(seed);
        for (int i = 0; i < COMMANDS && !table.state().isOver(); i++) {
            Seat seat = random.seat(table.state());
            var command = random.command(table.state(), seat);
            Decision one = Engine.decide(table.state(), seat, command);
            Decision two = Engine.decide(swapped.state(), swapped(seat, Seat.class),
                    swapped(command, Command.class));
            if (one instanceof Decision.Accepted(List<Event> events)
                    && two instanceof Decision.Accepted(List<Event> others)) {
                assertThat(others).as("command %d: %s", i, command)
                        .isEqualTo(events.stream().map(event -> swapped(event, Event.class)).toList());
                table.fold(events);
                swapped.fold(others);
            } else {
                assertThat(two.getClass()).isEqualTo(one.getClass());
            }
        }
    }

    private static Scenario long12() {
        return Variant.of().set("/turns", 12).build();
    }

    private static void assertSound(GameState state) {
        World world = state.world();
        assertThat(world.control().values()).allMatch(share -> share >= 0 && share <= 1);
        assertThat(world.strain().values()).allMatch(strain -> strain >= 0 && strain <= 100);
        assertThat(world.momentum()).isBetween(0.0, 1.0);
        for (Forces forces : world.forces().values()) {
            assertThat(List.of(forces.men(), forces.arms(), forces.losses())).allMatch(x -> x >= 0 && x < 1e12);
            assertThat(forces.morale()).isBetween(0.1, 2.0);
        }
        assertThat(world.variables()).allSatisfy((id, value) -> assertThat(value)
                .isBetween(state.scenario().variable(id).low(), state.scenario().variable(id).high()));
        for (PartyState party : state.parties().values()) {
            assertThat(party.capital()).isNotNegative();
            assertThat(party.credibility()).isBetween(0.0, 1.0);
            assertThat(party.trust().values()).allMatch(trust -> trust >= 0 && trust <= 1);
            assertThat(party.costs()).isFinite();
        }
        assertThat(world.halted().keySet()).isEqualTo(Halts.of(state).keySet());
        // When the game is over, the last turn has passed and none has begun.
        double passed = state.isOver() ? state.turnMonths() : 0;
        Halts.of(state)
                .forEach((activity, left) -> assertThat(world.quietMonths(activity) + passed)
                        .isBetween(left - 1e-9, Math.max(left, passed) + 1e-9));
        assertThat(state.turn()).isLessThanOrEqualTo(state.settings().turns());
    }

    private static void assertExplained(GameState state, Draft draft) {
        for (PartyId party : state.parties().keySet()) {
            DealValue values = DealValue.from(state.truth(party));
            assertAddsUp(values.outside().explained());
            assertThat(values.outside().explained().value()).isCloseTo(values.outside().value(), near());
            assertAddsUp(MonthlyCost.explained(state.truth(party)));
            assertThat(MonthlyCost.explained(state.truth(party)).value()).isCloseTo(MonthlyCost.of(state.truth(party)),
                    near());
            if (draft.terms().options().keySet().stream().noneMatch(issue -> issue.value().equals("moon"))
                    && Drafting.objection(state, party, draft) == null) {
                assertAddsUp(values.explained(draft));
                assertThat(values.explained(draft).value()).isCloseTo(values.value(draft), near());
                assertAddsUp(values.hazard(draft).explained());
                for (Constituency constituency : state.scenario().party(party).constituencies()) {
                    assertAddsUp(RatificationSupport.explained(state.scenario(), constituency, draft.terms(), 0.3));
                }
                assertAddsUp(Scoring.explained(Scoring.of(state.truth(party), draft, 1, state.benchmark()), "x"));
            }
        }
    }

    /// Parts combine by the named operation to the value, all the way down.
    private static void assertAddsUp(Explanation whole) {
        assertThat(whole.value()).as(whole.key()).isFinite().isCloseTo(whole.recomputed(), near());
        assertThat(whole.parts().isEmpty()).as(whole.key())
                .isEqualTo(
                        whole.operation() == Explanation.Operation.LEAF || whole.parts().isEmpty());
        whole.parts().forEach(RandomGamesTest::assertAddsUp);
    }

    private static Offset<Double> near() {
        return within(1e-9);
    }

    private static Scenario swapped(Scenario scenario) {
        ObjectNode tree = (ObjectNode) MAPPER.readTree(swap(MAPPER.writeValueAsString(scenario)));
        ArrayNode parties = (ArrayNode) tree.get("parties");
        parties.add(parties.remove(0));
        return MAPPER.readValue(tree.toString(), Scenario.class);
    }

    private static <T> T swapped(T value, Class<T> type) {
        return MAPPER.readValue(swap(MAPPER.writerFor(type).writeValueAsString(value)), type);
    }

    private static String swap(String json) {
        return json.replace("amber", "\u0000")
                .replace("birch", "amber")
                .replace("\u0000", "birch")
                .replace("Amber", "\u0000")
                .replace("Birch", "Amber")
                .replace("\u0000", "Birch");
    }
}
