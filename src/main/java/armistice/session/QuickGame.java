package armistice.session;

import armistice.ai.FastPolicy;
import armistice.engine.Decision;
import armistice.engine.Engine;
import armistice.engine.GameState;
import armistice.engine.state.World;
import armistice.model.id.PartyId;
import armistice.model.play.Benchmark;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.GameSettings;
import armistice.model.play.Outcome;
import armistice.model.play.Seat;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioResult;
import armistice.view.Glance;
import armistice.view.SeatScenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A game between fast policies on the bare engine: nobody is told anything, nothing is written down, and each seat looks at
/// its view once a turn. For series of very many games.
public final class QuickGame {
    private final String scenarioHash;
    private final Map<PartyId, FastPolicy> players;
    private final List<World> worlds = new ArrayList<>();
    private GameState state;

    private QuickGame(ScenarioResult.Loaded scenario, GameSettings settings, Benchmark benchmark,
            Map<PartyId, FastPolicy> players) {
        this.scenarioHash = scenario.hash();
        this.players = players;
        this.state = Engine.blank(scenario.scenario(), settings, benchmark);
        worlds.add(state.world());
        fold(Engine.startUntold(scenario.scenario(), settings, benchmark));
    }

    /// Policies for every seat as its author cast it: for one thread, which may play any number of games with them.
    public static Map<PartyId, FastPolicy> players(ScenarioResult.Loaded scenario) {
        Scenario body = scenario.scenario();
        GameSettings settings = new GameSettings(0, Casting.asAuthored(body), body.turns(), true);
        GameState before = Engine.blank(body, settings, new Benchmark(Map.of(), Map.of(), true));
        Map<PartyId, FastPolicy> players = new LinkedHashMap<>();
        body.parties()
                .forEach(
                        party -> players.put(party.id(), new FastPolicy(SeatScenario.of(before, party.id()), party.id(),
                                body.persona(party.persona()))));
        return players;
    }

    /// Plays a game to its end.
    public static QuickGame play(ScenarioResult.Loaded scenario, GameSettings settings, Benchmark benchmark,
            Map<PartyId, FastPolicy> players) {
        QuickGame game = new QuickGame(scenario, settings, benchmark, players);
        while (!game.state.isOver()) {
            game.playTurn();
        }
        return game;
    }

    private void playTurn() {
        players.forEach((seat, player) -> {
            for (Command.OfParty move : player.turn(Glance.of(state, seat), whims(seat))) {
                submit(seat, move);
            }
        });
        int turn = state.turn();
        for (PartyId seat : players.keySet()) {
            if (!state.isOver() && state.turn() == turn && !state.party(seat).ready()) {
                submit(seat, new Command.Ready(true));
            }
        }
    }

    private long whims(PartyId seat) {
        return Casting.whims(state.scenario(), state.settings().seed(), seat);
    }

    private void submit(PartyId seat, Command.OfParty move) {
        if (Engine.decideUntold(state, new Seat.OfParty(seat), move) instanceof Decision.Accepted accepted) {
            fold(accepted.events());
        }
    }

    private void fold(List<Event> events) {
        for (Event event : events) {
            state = Engine.evolve(state, event);
            if (event instanceof Event.TimePassed) {
                worlds.add(state.world());
            }
        }
    }

    /// The turn on which it ended.
    public int turn() {
        return state.turn();
    }

    /// How it ended.
    public Outcome outcome() {
        Outcome outcome = state.outcome();
        if (outcome == null) {
            throw new IllegalStateException("the game did not end");
        }
        return outcome;
    }

    /// The true world at the start and after each turn's fighting.
    public List<World> worlds() {
        return List.copyOf(worlds);
    }

    /// What tells the final state from any other, hexadecimal.
    public String stateHash() {
        return StateHash.of(state, scenarioHash);
    }
}
