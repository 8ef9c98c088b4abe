package armistice.view;

import static armistice.engine.Table.AMBER;
import static armistice.engine.Table.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;

import armistice.engine.Decision;
import armistice.engine.Engine;
import armistice.engine.GameState;
import armistice.engine.PartyState;
import armistice.engine.RandomCommands;
import armistice.engine.Table;
import armistice.engine.Variant;
import armistice.engine.state.Forces;
import armistice.engine.state.World;
import armistice.model.Ordered;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.deal.TermsPattern;
import armistice.model.id.ConstituencyId;
import armistice.model.id.MeasureId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.id.RegionId;
import armistice.model.number.Estimate;
import armistice.model.number.Quantity;
import armistice.model.number.Ramp;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.Outlook;
import armistice.model.play.Seat;
import armistice.model.setting.Party;
import armistice.model.setting.Posture;
import armistice.model.setting.Scenario;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Two states that differ only in what is secret of one party look the same to the other: nothing of a seat's view or
/// chronicle depends on it. Each test changes one of Birch's secrets and looks from Amber's seat.
class OthersSecretsTest {
    private static final Draft PAPER = paper();

    /// Components of a party's state that everybody may know; of `ready` and `stirred` only whether one of them holds.
    private static final Set<String> PUBLIC_OF_STATE = Set.of("control", "ready", "stirred", "credibility",
            "positions");

    /// Components of an authored party that everybody may know.
    private static final Set<String> PUBLIC_OF_PARTY = Set.of("id", "name", "shortName", "colour", "chanceKey", "role",
            "publicBrief", "principals", "members", "positions", "walkOut", "persona", "facts");

    @ParameterizedTest(name = "{0}")
    @MethodSource("secretsOfState")
    void noViewShowsAnothersState(String component, UnaryOperator<PartyState> change) {
        GameState state = inPlay().state();
        GameState other = with(state, change);

        assertThat(other).isNotEqualTo(state);
        assertThat(Projector.project(other, AMBER)).isEqualTo(Projector.project(state, AMBER));
        assertThat(Projector.project(other, BIRCH)).as("its owner does see it")
                .isNotEqualTo(Projector.project(state, BIRCH));
    }

    @Test
    void noViewShowsThatAConfidentialWordHasWokenAnother() {
        GameState state = inPlay().state();
        GameState done = with(state, p -> readiness(p, true, null));
        GameState woken = with(state, p -> readiness(p, false, true));

        assertThat(Projector.project(woken, AMBER)).isEqualTo(Projector.project(done, AMBER));
        assertThat(Projector.project(woken, BIRCH)).isNotEqualTo(Projector.project(done, BIRCH));
    }

    private static PartyState readiness(PartyState p, boolean ready, @Nullable Boolean stirred) {
        return new PartyState(p.control(), ready, p.capital(), p.credibility(), p.trust(), p.positions(), p.moods(),
                p.drafts(), p.orders(), p.estimates(), p.costs(), stirred, p.outlook());
    }

    @Test
    void everyComponentOfAPartysStateIsPublicOrTestedAsASecret() {
        assertThat(Stream.concat(PUBLIC_OF_STATE.stream(), secretsOfState().map(a -> (String) a.get()[0])))
                .containsExactlyInAnyOrderElementsOf(components(PartyState.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("secretsOfParty")
    void noViewShowsAnothersAuthoredSecrets(String component, String json) {
        Scenario base = Variant.base();
        Scenario changed = Variant.of().put("/parties/1/" + component, json).build();
        Table one = Table.of(base, 1);
        Table two = Table.of(changed, 1);
        GameState other = withScenario(one.state(), two.state().scenario());

        assertThat(changed).isNotEqualTo(base);
        assertThat(Projector.project(other, AMBER)).isEqualTo(Projector.project(one.state(), AMBER));
    }

    @Test
    void everyComponentOfAPartyIsPublicOrTestedAsASecret() {
        assertThat(Stream.concat(PUBLIC_OF_PARTY.stream(), secretsOfParty().map(a -> (String) a.get()[0])))
                .containsExactlyInAnyOrderElementsOf(components(Party.class));
    }

    @Test
    void ofAnothersRedLinesOnlyThoseDrawnInPublicShow() {
        String line = "{\"pattern\": {\"league\": [\"none\"]}, \"absolute\": false, \"points\": 6, \"stated\": %s, \"reason\": \"Said.\"}";
        Scenario hidden = Variant.of().put("/parties/1/sheet/redLines/1", line.formatted(false)).build();
        Scenario stated = Variant.of().put("/parties/1/sheet/redLines/1", line.formatted(true)).build();

        assertThat(ruledOut(Table.of(Variant.base(), 1).state())).isEmpty();
        assertThat(ruledOut(Table.of(hidden, 1).state())).isEmpty();
        assertThat(ruledOut(Table.of(stated, 1).state()))
                .containsExactly(stated.party(BIRCH).sheet().redLines().get(1).pattern());
    }

    private static List<TermsPattern> ruledOut(GameState state) {
        return Objects.requireNonNull(Projector.project(state, AMBER).others().get(BIRCH)).ruledOut();
    }

    @ParameterizedTest
    @ValueSource(strings = {"men", "recruits", "arms", "morale", "losses", "totalLosses", "strain"})
    void noViewShowsAnothersForcesOrStrain(String what) {
        GameState state = inPlay().state();
        World world = state.world();
        Forces f = world.forcesOf(BIRCH);
        World changed = switch (what) {
            case "totalLosses" -> world.withForces(BIRCH,
                    new Forces(f.men(), f.recruits(), f.arms(), f.morale(), f.losses(), f.totalLosses() + 1));
            default -> world.with(Quantity.parse(what + ":birch"), world.read(Quantity.parse(what + ":birch")) + 0.1);
        };
        GameState other = withWorld(state, changed);

        assertThat(Projector.project(other, AMBER)).isEqualTo(Projector.project(state, AMBER));
        assertThat(Projector.project(other, BIRCH)).isNotEqualTo(Projector.project(state, BIRCH));
    }

    @Test
    void everyComponentOfForcesIsTested() {
        assertThat(components(Forces.class)).containsExactlyInAnyOrder("men", "recruits", "arms", "morale", "losses",
                "totalLosses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"men:birch", "strain:birch", "trust:birch>amber", "mood:birch-assembly", "capital:birch",
        "recruits:birch", "arms:birch", "morale:birch"})
    void noViewShowsWhatIsOnItsWayToAnother(String quantity) {
        GameState state = inPlay().state();
        GameState other = withWorld(state, state.world().withRamps(List.of(new Ramp(Quantity.parse(quantity), 1, 2))));

        assertThat(Projector.project(other, AMBER)).isEqualTo(Projector.project(state, AMBER));
        assertThat(Projector.project(other, BIRCH)).isNotEqualTo(Projector.project(state, BIRCH));
    }

    @Test
    void aThirdPartyKnowsNothingOfAConfidentialTextUntilItLeaks() {
        Table table = Table.of(Variant.of().put("/parties/2", Variant.thirdParty()).build(), 1);
        table.meet();
        GameState before = table.state();
        ProposalId id = table.table(AMBER, confidential(table.truce(2)));
        var cedar = new PartyId("cedar");

        assertThat(Projector.project(table.state(), cedar)).isEqualTo(Projector.project(before, cedar));
        assertThat(told(before, table.events().getLast(), table.state(), cedar)).isEmpty();
        table.fold(List.of(new Event.ProposalLeaked(id, null)));
        assertThat(Projector.project(table.state(), cedar).proposals()).extracting(Proposal::id).containsExactly(id);
    }

    @Test
    void answersToAConfidentialVersionStayAmongItsReaders() {
        Table table = Table.of(Variant.of().put("/parties/2", Variant.thirdParty()).build(), 1);
        table.meet();
        ProposalId id = table.table(AMBER, confidential(table.truce(2)));
        table.give(BIRCH, new Command.Reply(id, new Answer.Refused(1, "Too short.")));
        table.give(AMBER, new Command.Amend(id, 1, table.truce(3)));
        var cedar = new PartyId("cedar");
        Proposal seen = Projector.project(table.state(), cedar).proposals().getFirst();

        assertThat(seen.draft()).isEqualTo(table.truce(3));
        assertThat(seen.earlier()).isEmpty();
        assertThat(seen.answers()).isEmpty();
    }

    @Test
    void aCovertMeasureIsItsAuthorsOwn() {
        Table table = Table.open(1);
        table.give(BIRCH, new Command.Take(new MeasureId("birch-smiths")));

        assertThat(Projector.project(table.state(), AMBER).measures()).isEmpty();
        assertThat(Projector.project(table.state(), BIRCH).measures()).hasSize(1);
    }

    /// What Birch alone knows of an event is not told to Amber, whatever the numbers in it.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void theChronicleTellsNothingOfAnothersSecrets(long seed) {
        Table table = Table.of(Variant.of().set("/turns", 12).build(), seed);
        RandomCommands random = new RandomCommands(seed);
        int told = 0;
        for (int i = 0; i < 150 && !table.state().isOver(); i++) {
            GameState state = table.state();
            Seat seat = random.seat(state);
            if (Engine.decide(state, seat,
                    random.command(state, seat)) instanceof Decision.Accepted(List<Event> events)) {
                for (Event event : events) {
                    GameState before = table.state();
                    table.fold(List.of(event));
                    List<ChronicleEntry> entries = told(before, event, table.state(), AMBER);
                    assertThat(told(scrambled(before), event, scrambled(table.state()), AMBER)).isEqualTo(entries);
                    told += entries.size();
                }
            }
        }

        assertThat(told).isGreaterThan(15);
    }

    private static Stream<Arguments> secretsOfState() {
        return Stream.of(
                secret("capital", p -> state(p, "capital", p.capital() + 0.25)),
                secret("trust", p -> state(p, "trust", Map.of(AMBER, 0.9))),
                secret("moods", p -> state(p, "moods", Map.of(new ConstituencyId("birch-assembly"), 0.7))),
                secret("drafts", p -> state(p, "drafts", Map.of("mine", PAPER))),
                secret("orders", p -> state(p, "orders", Map.of(new RegionId("ford"), Posture.SURGE))),
                secret("estimates", p -> {
                    Map<Quantity, Object> estimates = new LinkedHashMap<>(p.estimates());
                    estimates.put(Quantity.parse("men:amber"), new Estimate(1, 2, 3));
                    return state(p, "estimates", estimates);
                }),
                secret("costs", p -> state(p, "costs", 17.5)),
                secret("outlook", p -> state(p, "outlook", new Outlook(17.5, List.of()))));
    }

    private static Stream<Arguments> secretsOfParty() {
        return Stream.of(Arguments.of("confidentialBrief", "{\"file\":\"x\",\"text\":\"Other goals.\"}"),
                Arguments.of("constituencies", "[]"),
                Arguments.of("sheet", Variant.json("/parties/0/sheet")),
                Arguments.of("drivers", "[]"), Arguments.of("strainSources", "[]"),
                Arguments.of("start", "{\"capital\":1,\"strain\":2,\"credibility\":0.1}"),
                Arguments.of("trust", "{\"amber\":0.9}"), Arguments.of("shock", "11.5"),
                Arguments.of("intelligence", "0.9"));
    }

    private static Arguments secret(String component, UnaryOperator<PartyState> change) {
        return Arguments.of(component, change);
    }

    /// The same game state with every secret of Birch changed.
    private static GameState scrambled(GameState state) {
        GameState changed = state;
        for (Arguments secret : secretsOfState().toList()) {
            @SuppressWarnings("unchecked")
            UnaryOperator<PartyState> change = (UnaryOperator<PartyState>) secret.get()[1];
            changed = with(changed, change);
        }
        World world = changed.world();
        Forces f = world.forcesOf(BIRCH);
        return withWorld(changed, world.with(new Quantity.Strain(BIRCH), 77)
                .withForces(BIRCH, new Forces(f.men() + 3, f.recruits() + 1, 0.4, 0.7, f.losses() + 1, 99)));
    }

    private static Table inPlay() {
        Table table = Table.open(3);
        table.table(BIRCH, table.draft(BIRCH, Stage.INTERIM_TRUCE, 2, "fire=all"));
        table.closeTurn();
        return table;
    }

    private static Draft confidential(Draft draft) {
        return new Draft(draft.to(), draft.stage(), draft.terms(), draft.months(), true, List.of(), 6, "Between us.");
    }

    private static Draft paper() {
        return Table.open(1).truce(1);
    }

    private static List<ChronicleEntry> told(GameState before, Event event, GameState after,
            PartyId seat) {
        return Chronicle.of(before, event, after, seat);
    }

    private static GameState with(GameState state, UnaryOperator<PartyState> change) {
        return copy(state, "parties", Ordered.with(state.parties(), BIRCH, change.apply(state.party(BIRCH))));
    }

    private static GameState withWorld(GameState state, World world) {
        return copy(state, "world", world);
    }

    private static GameState withScenario(GameState state, Scenario scenario) {
        return copy(state, "scenario", scenario);
    }

    private static PartyState state(PartyState of, String component, Object value) {
        return copy(of, component, value);
    }

    /// A record with one component replaced.
    private static <R extends Record> R copy(R of, String component, Object value) {
        try {
            RecordComponent[] all = of.getClass().getRecordComponents();
            List<Object> values = new ArrayList<>();
            for (RecordComponent each : all) {
                values.add(each.getName().equals(component) ? value : each.getAccessor().invoke(of));
            }
            Class<?>[] types = Arrays.stream(all).map(RecordComponent::getType).toArray(Class<?>[]::new);
            @SuppressWarnings("unchecked")
            Class<R> type = (Class<R>) of.getClass();
            return type.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static List<String> components(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    }
}
