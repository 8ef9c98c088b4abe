package armistice.engine;

import armistice.model.deal.Agreement;
import armistice.model.deal.Suspension;
import armistice.model.id.AgreementId;
import armistice.model.id.PartyId;
import armistice.model.number.Parameter;
import armistice.model.number.Quantity;
import armistice.model.number.Ramp;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.Rejection;
import armistice.model.play.Rejection.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Suspension of an agreement: its duties rest, what it halted may go on, the levels that a truce had set go back. Its own
/// time runs on; a suspension that is not lifted in time counts as notice of denunciation.
final class Suspensions {
    private Suspensions() {}

    static Decision suspend(GameState state, PartyId party, Command.Suspend command) {
        Rejection objection = objection(state, party, command.agreement(), command.ground());
        Agreement agreement = state.agreement(command.agreement());
        if (objection == null && command.reason().length() > Drafting.LONGEST_TEXT) {
            objection = Rejection.of(Code.TOO_LONG, String.valueOf(Drafting.LONGEST_TEXT));
        }
        if (objection != null || agreement == null) {
            return refused(objection, command.agreement());
        }
        Timeline timeline = new Timeline(state);
        rest(timeline, agreement, party, command);
        if (command.ground() == Suspension.Ground.CIRCUMSTANCES) {
            Treaties.distrust(timeline, agreement, party, Treaties.HALF);
        }
        return timeline.decision();
    }

    private static void rest(Timeline timeline, Agreement agreement, PartyId party, Command.Suspend command) {
        GameState state = timeline.state();
        Map<Quantity, Double> restored = Treaties.restorable(state, agreement.id());
        Map<Quantity, Double> levels = new LinkedHashMap<>();
        restored.keySet().forEach(quantity -> levels.put(quantity, Quantities.read(state, quantity)));
        List<Ramp> going = new ArrayList<>();
        List<Ramp> resting = new ArrayList<>();
        state.world().ramps().forEach(ramp -> (agreement.id().equals(ramp.under()) ? resting : going).add(ramp));
        timeline.add(new Event.AgreementSuspended(agreement.id(), new Suspension(party, command.ground(),
                command.reason(), state.turn(), levels, resting), restored));
        if (!resting.isEmpty()) {
            timeline.add(new Event.RampsChanged(going));
        }
    }

    /// Why `party` cannot suspend an agreement on some ground, or none if it can.
    static @Nullable Rejection objection(GameState state, PartyId party, AgreementId id, Suspension.Ground ground) {
        Rejection objection = Treaties.objection(state, party, id);
        Agreement agreement = state.agreement(id);
        if (objection != null || agreement == null) {
            return objection;
        }
        if (!agreement.isInForce()) {
            return Rejection.of(Code.ALREADY_SUSPENDED, id.value());
        }
        boolean breached = agreement.freshBreaches() > 0 && !party.equals(agreement.course().accused());
        return breached || ground != Suspension.Ground.BREACH ? null : Rejection.of(Code.NO_BREACH, id.value());
    }

    static Decision resume(GameState state, PartyId party, Command.Resume command) {
        Rejection objection = resumable(state, party, command.agreement());
        Agreement agreement = state.agreement(command.agreement());
        Suspension suspension = agreement == null ? null : agreement.course().suspension();
        if (objection != null || agreement == null || suspension == null) {
            return refused(objection, command.agreement());
        }
        Map<Quantity, Double> after = new LinkedHashMap<>();
        suspension.levels().forEach((quantity, level) -> {
            if (state.settledAfter(agreement, quantity) == null) {
                after.put(quantity, level);
            }
        });
        Timeline timeline = new Timeline(state);
        timeline.add(new Event.AgreementResumed(agreement.id(), party, after));
        if (!suspension.ramps().isEmpty()) {
            List<Ramp> ramps = new ArrayList<>(state.world().ramps());
            ramps.addAll(suspension.ramps());
            timeline.add(new Event.RampsChanged(ramps));
        }
        return timeline.decision();
    }

    /// Why `party` cannot resume an agreement, or none if it can: only who suspended it can, from the next turn on, so that
    /// nobody steps out of its duties for a moment.
    static @Nullable Rejection resumable(GameState state, PartyId party, AgreementId id) {
        Rejection objection = Treaties.objection(state, party, id);
        Agreement agreement = state.agreement(id);
        if (objection != null || agreement == null) {
            return objection;
        }
        Suspension suspension = agreement.course().suspension();
        if (suspension == null || !suspension.by().equals(party)) {
            return Rejection.of(Code.NOT_SUSPENDED, id.value());
        }
        return suspension.since() < state.turn() ? null : Rejection.of(Code.COOLDOWN, String.valueOf(state.turn() + 1));
    }

    /// Ends what has rested too long, and truces whose months have run out while they rested.
    static void lapse(Timeline timeline) {
        for (Agreement agreement : timeline.state().agreements()) {
            GameState state = timeline.state();
            Suspension suspension = agreement.course().suspension();
            if (agreement.status() != Agreement.Status.SUSPENDED || suspension == null) {
                continue;
            }
            double rested = (state.turn() - suspension.since() + 1) * state.turnMonths();
            if (Compliance.isRunOut(state, agreement)) {
                Treaties.end(timeline, agreement, Agreement.Status.EXPIRED, null);
            } else if (rested > state.scenario().value(Parameter.SUSPENSION_LIMIT) + 1e-9) {
                Treaties.end(timeline, agreement, Agreement.Status.DENOUNCED, suspension.by());
            }
        }
    }

    private static Decision refused(@Nullable Rejection objection, AgreementId id) {
        return new Decision.Refused(objection == null ? Rejection.of(Code.UNKNOWN_AGREEMENT, id.value()) : objection);
    }
}
