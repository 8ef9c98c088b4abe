package armistice.engine;

import armistice.engine.rule.Effects;
import armistice.model.id.PartyId;
import armistice.model.number.Effect;
import armistice.model.number.Quantity;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.Event.QuantitiesChanged.Cause;
import armistice.model.play.Outcome;
import armistice.model.play.Rejection.Code;
import armistice.model.play.SeatControl;
import armistice.model.setting.Inject;
import armistice.model.setting.Persona;
import armistice.model.setting.Scenario;

/// What the facilitator can do. Every override names its reason and keeps the number it replaced.
final class Facilitation {
    private Facilitation() {}

    static Decision decide(GameState state, Command.OfFacilitator command) {
        return switch (command) {
            case Command.ReleaseInject c -> release(state, c);
            case Command.Improvise c -> improvise(state, c);
            case Command.CloseTurn _ -> close(state);
            case Command.AssignSeat c -> assign(state, c);
            case Command.Excuse c -> excuse(state, c);
            case Command.AllowAdvice c -> advice(state, c);
            case Command.Overrule c -> overrule(state, c);
            case Command.EndGame c -> end(state, c);
        };
    }

    private static Decision release(GameState state, Command.ReleaseInject command) {
        Scenario scenario = state.scenario();
        if (!Scenario.has(scenario.injects(), Inject::id, command.inject())) {
            return Decision.refuse(Code.UNKNOWN_INJECT, command.inject().value());
        }
        if (state.happened().containsKey(command.inject())) {
            return Decision.refuse(Code.ALREADY_HAPPENED, scenario.inject(command.inject()).title());
        }
        Timeline timeline = new Timeline(state);
        TurnStart.happen(timeline, scenario.inject(command.inject()));
        return timeline.decision();
    }

    private static Decision improvise(GameState state, Command.Improvise command) {
        if (command.title().isBlank()) {
            return Decision.refuse(Code.EMPTY_TEXT);
        }
        for (PartyId reader : command.readers()) {
            if (!state.parties().containsKey(reader)) {
                return Decision.refuse(Code.UNKNOWN_PARTY, reader.value());
            }
        }
        for (Effect effect : command.effects()) {
            if (!Quantities.canSet(state, effect.quantity())) {
                return Decision.refuse(Code.UNKNOWN_QUANTITY, effect.quantity().text());
            }
            if (!Double.isFinite(effect.amount()) || !Double.isFinite(effect.overMonths())) {
                return Decision.refuse(Code.OUT_OF_RANGE, effect.quantity().text(), Numbers.plain(0));
            }
        }
        Timeline timeline = new Timeline(state);
        timeline.add(new Event.Improvised(command.title(), command.text(), command.readers(), command.effects()));
        Consequences.apply(timeline, Cause.INJECT, command.effects());
        return timeline.decision();
    }

    private static Decision close(GameState state) {
        Timeline timeline = new Timeline(state);
        TurnEnd.resolve(timeline);
        return timeline.decision();
    }

    private static Decision assign(GameState state, Command.AssignSeat command) {
        if (!state.parties().containsKey(command.party())) {
            return Decision.refuse(Code.UNKNOWN_PARTY, command.party().value());
        }
        if (command.control() instanceof SeatControl.Computer computer
                && !Scenario.has(state.scenario().personas(), Persona::id, computer.persona())) {
            return Decision.refuse(Code.UNKNOWN_PERSONA, computer.persona().value());
        }
        return Decision.of(new Event.SeatAssigned(command.party(), command.control()));
    }

    private static Decision excuse(GameState state, Command.Excuse command) {
        PartyState party = state.parties().get(command.party());
        if (party == null) {
            return Decision.refuse(Code.UNKNOWN_PARTY, command.party().value());
        }
        if (party.ready()) {
            return Decision.refuse(Code.ALREADY_SO);
        }
        Timeline timeline = new Timeline(state);
        timeline.add(new Event.SeatExcused(command.party(), command.silence(), command.detail()));
        TurnEnd.resolveIfAllAreReady(timeline);
        return timeline.decision();
    }

    private static Decision advice(GameState state, Command.AllowAdvice command) {
        return state.settings().allowsAdvice() == command.allowed()
                ? Decision.refuse(Code.ALREADY_SO)
                : Decision.of(new Event.AdviceAllowed(command.allowed()));
    }

    private static Decision overrule(GameState state, Command.Overrule command) {
        if (command.reason().isBlank()) {
            return Decision.refuse(Code.EMPTY_TEXT);
        }
        if (!Quantities.canSet(state, command.quantity())) {
            return Decision.refuse(Code.UNKNOWN_QUANTITY, command.quantity().text());
        }
        double possible = Effects.clamped(state.scenario(), command.quantity(), command.value());
        if (!Double.isFinite(command.value()) || possible != command.value()) {
            return Decision.refuse(Code.OUT_OF_RANGE, command.quantity().text(), Numbers.plain(possible));
        }
        double before = Quantities.read(state, command.quantity());
        return Decision.of(new Event.Overridden(command.quantity(), before, command.value(), command.reason()));
    }

    private static Decision end(GameState state, Command.EndGame command) {
        Timeline timeline = new Timeline(state);
        TurnEnd.end(timeline, Outcome.Kind.STOPPED, TurnEnd.lastInForce(state), command.reason());
        return timeline.decision();
    }
}
