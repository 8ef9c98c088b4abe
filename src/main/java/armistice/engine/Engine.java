package armistice.engine;

import armistice.engine.rule.OutsideOption;
import armistice.engine.state.World;
import armistice.model.id.ConstituencyId;
import armistice.model.id.PartyId;
import armistice.model.play.Benchmark;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.GameSettings;
import armistice.model.play.Rejection.Code;
import armistice.model.play.Seat;
import armistice.model.play.SeatControl;
import armistice.model.setting.Constituency;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The door to the game's rules.
///
/// [#decide] answers a command with events or a rejection and changes nothing; [#evolve] folds an event into a new
/// state. Given the same scenario, settings and commands, the events are the same to the bit.
public final class Engine {
    private Engine() {}

    /// The state of a game before its first event.
    ///
    /// @throws IllegalArgumentException if `settings` lack a party of the scenario
    public static GameState blank(Scenario scenario, GameSettings settings, Benchmark benchmark) {
        Map<PartyId, PartyState> parties = new LinkedHashMap<>();
        for (Party party : scenario.parties()) {
            SeatControl control = settings.seats().get(party.id());
            if (control == null) {
                throw new IllegalArgumentException("nobody plays " + party.id());
            }
            parties.put(party.id(), atStart(party, control));
        }
        return new GameState(scenario, settings, benchmark, 0, 0, scenario.start(), World.atStart(scenario), parties,
                List.of(), List.of(), List.of(), List.of(), List.of(), Map.of(), Set.of(), null);
    }

    /// The state of the scenario's first day, with the agreements that are in force then, before anything happens.
    ///
    /// @throws IllegalArgumentException if `settings` lack a party of the scenario
    public static GameState opening(Scenario scenario, GameSettings settings, Benchmark benchmark) {
        Timeline timeline = new Timeline(blank(scenario, settings, benchmark));
        Standing.enter(timeline);
        return timeline.state();
    }

    /// The first events of a game: its start, and the opening of its first turn.
    public static List<Event> start(Scenario scenario, GameSettings settings, Benchmark benchmark) {
        return start(scenario, settings, benchmark, true);
    }

    /// The same, and nobody is told what to expect.
    public static List<Event> startUntold(Scenario scenario, GameSettings settings, Benchmark benchmark) {
        return start(scenario, settings, benchmark, false);
    }

    private static List<Event> start(Scenario scenario, GameSettings settings, Benchmark benchmark, boolean told) {
        Timeline timeline = new Timeline(blank(scenario, settings, benchmark), told);
        timeline.add(new Event.GameStarted(scenario.id(), settings, benchmark));
        Standing.enter(timeline);
        TurnStart.open(timeline, 1, scenario.start());
        if (!settings.talks()) {
            TurnEnd.runOn(timeline);
        }
        return timeline.events();
    }

    /// Every party's outside option on the scenario's first day, points.
    public static Map<PartyId, Double> outsideAtStart(Scenario scenario, GameSettings settings) {
        Benchmark none = new Benchmark(Map.of(), Map.of(), true);
        GameState state = opening(scenario, settings, none);
        Map<PartyId, Double> outside = new LinkedHashMap<>();
        for (Party party : scenario.parties()) {
            outside.put(party.id(), OutsideOption.of(state.truth(party.id())).value());
        }
        return outside;
    }

    /// What `command` of `seat` leads to, with what it was weighed against.
    public static Decision decide(GameState state, Seat seat, Command command) {
        Decision decision = decideUnweighed(state, seat, command);
        if (decision instanceof Decision.Accepted(List<Event> events) && command instanceof Command.Reply reply
                && seat instanceof Seat.OfParty(PartyId party)) {
            List<Event> all = new ArrayList<>();
            all.add(Weighings.of(state, party, reply));
            all.addAll(events);
            return new Decision.Accepted(all);
        }
        return decision;
    }

    /// The same without the events that only account for a choice: they change nothing, and take far longer to work out
    /// than what does.
    public static Decision decideUnweighed(GameState state, Seat seat, Command command) {
        if (state.isOver()) {
            return Decision.refuse(Code.GAME_OVER);
        }
        return switch (command) {
            case Command.OfParty ofParty when seat instanceof Seat.OfParty(PartyId party) -> party(state, party,
                    ofParty);
            case Command.OfFacilitator ofFacilitator when seat instanceof Seat.Facilitator -> Facilitation.decide(state,
                    ofFacilitator);
            case Command.OfParty _,Command.OfFacilitator _ -> Decision.refuse(Code.NOT_YOUR_COMMAND);
        };
    }

    /// The same where nobody reads what the parties can expect: their outlooks, which change nothing else, are not formed.
    public static Decision decideUntold(GameState state, Seat seat, Command command) {
        return !state.isOver() && command instanceof Command.Ready ready && seat instanceof Seat.OfParty(PartyId party)
                && state.parties().containsKey(party)
                        ? ready(state, party, ready, false)
                        : decideUnweighed(state, seat, command);
    }

    /// The state after `event`.
    public static GameState evolve(GameState state, Event event) {
        return Evolve.evolve(state, event);
    }

    private static Decision party(GameState state, PartyId party, Command.OfParty command) {
        if (!state.parties().containsKey(party)) {
            return Decision.refuse(Code.UNKNOWN_PARTY, party.value());
        }
        return switch (command) {
            case Command.Table c -> Negotiation.table(state, party, c);
            case Command.Amend c -> Negotiation.amend(state, party, c);
            case Command.Reply c -> Negotiation.reply(state, party, c);
            case Command.Withdraw c -> Negotiation.withdraw(state, party, c);
            case Command.Denounce c -> Treaties.denounce(state, party, c);
            case Command.Suspend c -> Suspensions.suspend(state, party, c);
            case Command.Resume c -> Suspensions.resume(state, party, c);
            case Command.Extend c -> Extensions.extend(state, party, c);
            case Command.KeepDraft c -> Drafting.keep(state, party, c);
            case Command.DropDraft c -> Drafting.drop(state, party, c);
            case Command.Declare c -> Words.declare(state, party, c);
            case Command.Send c -> Words.send(state, party, c);
            case Command.GiveWord c -> Words.give(state, party, c);
            case Command.Take c -> Levers.take(state, party, c);
            case Command.Launch c -> Operations.launch(state, party, c);
            case Command.Order c -> Levers.order(state, party, c);
            case Command.CallMeeting c -> Meetings.call(state, party, c);
            case Command.Ask c -> Questionnaires.ask(state, party, c);
            case Command.AnswerQuestions c -> Questionnaires.answer(state, party, c);
            case Command.PublishReadout c -> Readouts.publish(state, party, c);
            case Command.AnswerInvitation c -> Meetings.answer(state, party, c);
            case Command.Ready c -> ready(state, party, c, true);
        };
    }

    private static Decision ready(GameState state, PartyId party, Command.Ready command, boolean told) {
        if (state.party(party).ready() == command.ready()) {
            return Decision.refuse(Code.ALREADY_READY);
        }
        Timeline timeline = new Timeline(state, told);
        timeline.add(new Event.SeatReady(party, command.ready()));
        TurnEnd.resolveIfAllAreReady(timeline);
        return timeline.decision();
    }

    private static PartyState atStart(Party party, SeatControl control) {
        Map<ConstituencyId, Double> moods = new LinkedHashMap<>();
        for (Constituency constituency : party.constituencies()) {
            moods.put(constituency.id(), 0.0);
        }
        PartyState blank = new PartyState(control, false, party.start().capital(), party.start().credibility(),
                party.trust(), Map.of(), moods, Map.of(), Map.of(), Map.of(), 0, null, null);
        PartyState state = blank;
        for (var position : party.positions()) {
            state = state.withPosition(position);
        }
        return state;
    }
}
