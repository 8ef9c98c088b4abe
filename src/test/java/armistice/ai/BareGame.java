package armistice.ai;

import armistice.engine.Decision;
import armistice.engine.Engine;
import armistice.engine.GameState;
import armistice.engine.state.Chance;
import armistice.model.deal.Proposal;
import armistice.model.id.PartyId;
import armistice.model.play.Benchmark;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.GameSettings;
import armistice.model.play.Level;
import armistice.model.play.Outcome;
import armistice.model.play.Seat;
import armistice.model.play.SeatControl;
import armistice.model.setting.Party;
import armistice.model.setting.Persona;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import armistice.view.Projector;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A whole game between negotiators on the bare engine, with all that a test may want to look at.
final class BareGame {
    private static final int MOST_MOVES_A_TURN = 400;

    /// One move with the view it was made on.
    record Step(SeatView view, Move move) {}

    private final Map<PartyId, Persona> personas = new LinkedHashMap<>();
    private final Map<PartyId, Negotiator> negotiators = new LinkedHashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<String> rejections = new ArrayList<>();
    private final Level level;
    private GameState state;

    /// A view with some more proposals.
    static SeatView seeing(SeatView view, Proposal... more) {
        List<Proposal> proposals = new ArrayList<>(view.proposals());
        proposals.addAll(List.of(more));
        return Views.proposed(view, proposals.toArray(Proposal[]::new));
    }

    /// What an experienced negotiator of the seat's own character has in front of it.
    static Desk desk(SeatView view) {
        return desk(view, 1);
    }

    /// The same with other whims.
    static Desk desk(SeatView view, long seed) {
        return desk(view, Level.EXPERIENCED, seed);
    }

    /// The same at another level.
    static Desk desk(SeatView view, Level level) {
        return desk(view, level, 1);
    }

    private static Desk desk(SeatView view, Level level, long seed) {
        Scenario scenario = view.scenario();
        return new Desk(view, scenario.persona(scenario.party(view.seat()).persona()), Skill.of(level), Effort.SERIES,
                new Chance(seed, view.turn()), new Valuation(view));
    }

    private BareGame(Scenario scenario, long seed, int turns, Map<PartyId, Persona> personas, Level level) {
        this.level = level;
        Map<PartyId, SeatControl> seats = new LinkedHashMap<>();
        for (Party party : scenario.parties()) {
            Persona persona = personas.getOrDefault(party.id(), scenario.persona(party.persona()));
            seats.put(party.id(), new SeatControl.Computer(persona.id(), level));
            this.personas.put(party.id(), persona);
            negotiators.put(party.id(), freshNegotiator(seed, party, persona, level));
        }
        GameSettings settings = new GameSettings(seed, seats, turns, true);
        Map<PartyId, Double> outside = Engine.outsideAtStart(scenario, settings);
        Map<PartyId, Double> best = new LinkedHashMap<>();
        outside.forEach((party, value) -> best.put(party, value + 20));
        Benchmark benchmark = new Benchmark(outside, best, false);
        this.state = Engine.blank(scenario, settings, benchmark);
        Engine.start(scenario, settings, benchmark).forEach(this::evolve);
    }

    private static Negotiator freshNegotiator(long seed, Party party, Persona persona, Level level) {
        return new Envoy(persona, level,
                Double.doubleToLongBits(new Chance(seed, 0).uniform("negotiator", party.chanceKey())));
    }

    /// A negotiator like the one that plays a party, that has seen nothing yet.
    Negotiator freshNegotiator(PartyId party) {
        return freshNegotiator(state.settings().seed(), state.scenario().party(party),
                Objects.requireNonNull(personas.get(party)), level);
    }

    /// What a party sees before the first move.
    static SeatView firstView(String scenario, PartyId party) {
        Scenario read = new ScenarioReader().read(scenario).orThrow().scenario();
        return Projector.project(new BareGame(read, 1, read.turns(), Map.of(), Level.EXPERIENCED).state, party);
    }

    static BareGame played(Scenario scenario, long seed) {
        return played(scenario, seed, scenario.turns(), Map.of());
    }

    static BareGame played(Scenario scenario, long seed, int turns, Map<PartyId, Persona> personas) {
        return played(scenario, seed, turns, personas, Level.EXPERIENCED);
    }

    static BareGame played(Scenario scenario, long seed, int turns, Map<PartyId, Persona> personas, Level level) {
        BareGame game = new BareGame(scenario, seed, turns, personas, level);
        while (!game.state.isOver()) {
            game.playTurn();
        }
        return game;
    }

    /// Rounds until one brings nothing but readiness, which is then submitted.
    private void playTurn() {
        int turn = state.turn();
        int moves = 0;
        boolean busy = true;
        while (busy) {
            busy = false;
            for (PartyId party : negotiators.keySet()) {
                boolean acted = act(party);
                while (acted) {
                    busy = true;
                    moves++;
                    if (moves > MOST_MOVES_A_TURN) {
                        throw new IllegalStateException("turn " + turn + " does not end: " + steps.getLast().move());
                    }
                    acted = act(party);
                }
            }
        }
        for (PartyId party : negotiators.keySet()) {
            if (!state.isOver() && state.turn() == turn) {
                submit(party, new Command.Ready(true));
            }
        }
    }

    private boolean act(PartyId party) {
        SeatView view = Projector.project(state, party);
        Move move = Objects.requireNonNull(negotiators.get(party)).next(view);
        if (move.isDone()) {
            return false;
        }
        steps.add(new Step(view, move));
        return submit(party, move.command());
    }

    private boolean submit(PartyId party, Command command) {
        return switch (Engine.decide(state, new Seat.OfParty(party), command)) {
            case Decision.Accepted accepted -> {
                accepted.events().forEach(this::evolve);
                yield true;
            }
            case Decision.Refused refused -> {
                rejections.add(party + " " + command + ": " + refused.rejection());
                yield false;
            }
        };
    }

    private void evolve(Event event) {
        events.add(event);
        state = Engine.evolve(state, event);
    }

    GameState end() {
        return state;
    }

    Outcome outcome() {
        return Objects.requireNonNull(state.outcome());
    }

    List<Step> steps() {
        return steps;
    }

    List<Event> events() {
        return events;
    }

    List<String> rejections() {
        return rejections;
    }

    /// The moves of one party whose command is of one type.
    <C extends Command> List<C> commands(PartyId party, Class<C> type) {
        return steps.stream()
                .filter(step -> step.view().seat().equals(party))
                .map(step -> step.move().command())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
