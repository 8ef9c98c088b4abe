package armistice.session;

import armistice.engine.GameState;
import armistice.engine.PartyState;
import armistice.engine.state.Forces;
import armistice.model.id.PartyId;

/// What is true of every state of every game. A step that would break it is not published: a fault is better seen at
/// once than carried through a game.
final class Invariants {
    private Invariants() {}

    /// @throws IllegalStateException if something is wrong with `state`
    static void check(GameState state) {
        state.world().control().forEach((region, share) -> within(share, 0, 1, "the share of " + region));
        state.world().strain().forEach((party, strain) -> within(strain, 0, 100, "the strain of " + party));
        state.world().variables().forEach((variable, value) -> within(value, -1e12, 1e12, variable.value()));
        state.world().forces().forEach(Invariants::forces);
        state.parties().forEach(Invariants::party);
    }

    private static void party(PartyId id, PartyState party) {
        within(party.capital(), -1e-6, 1e6, "the political capital of " + id);
        within(party.credibility(), 0, 1, "the credibility of " + id);
        within(party.costs(), -1e9, 1e9, "the costs of " + id);
        party.trust().forEach((other, trust) -> within(trust, 0, 1, "the trust of " + id + " in " + other));
        party.moods().forEach((constituency, mood) -> within(mood, -1e3, 1e3, "the mood of " + constituency));
    }

    private static void forces(PartyId id, Forces forces) {
        within(forces.men(), 0, 1e6, "the men of " + id);
        within(forces.recruits(), 0, 1e6, "the recruits of " + id);
        within(forces.arms(), 0, 1e6, "the arms of " + id);
        within(forces.morale(), 0, 1e3, "the morale of " + id);
        within(forces.totalLosses(), 0, 1e6, "the losses of " + id);
    }

    private static void within(double value, double least, double most, String what) {
        if (!(value >= least && value <= most)) {
            throw new IllegalStateException(what + " is " + value + ", not between " + least + " and " + most);
        }
    }
}
