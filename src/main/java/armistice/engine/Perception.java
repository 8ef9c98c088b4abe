package armistice.engine;

import armistice.engine.state.Forces;
import armistice.engine.state.Standpoint;
import armistice.engine.state.World;
import armistice.model.id.PartyId;
import armistice.model.number.Estimate;
import armistice.model.number.Quantity;
import armistice.model.number.Ramp;
import armistice.model.setting.Party;
import armistice.model.setting.Prose;
import armistice.model.setting.Scenario;
import armistice.model.setting.ScoreSheet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a seat's own numbers rest on: its own data, what is public, and what its services estimate of the rest. No
/// number computed from it can depend on another seat's secret.
public final class Perception {
    private static final ScoreSheet UNKNOWN_SHEET = new ScoreSheet("", Map.of(), List.of(), List.of());
    private static final Prose UNKNOWN_TEXT = new Prose("", "");
    private static final Party.Start UNKNOWN_START = new Party.Start(0, 0, 0);

    private Perception() {}

    /// The standpoint of `seat` as the game stands.
    public static Standpoint of(GameState state, PartyId seat) {
        Scenario whole = state.scenario();
        List<Party> parties = whole.parties()
                .stream()
                .map(party -> party.id().equals(seat) ? party : known(party))
                .toList();
        return of(state, seat, whole.withParties(parties));
    }

    /// The standpoint of `seat` as the game stands.
    ///
    /// @param known the scenario as the seat knows it
    public static Standpoint of(GameState state, PartyId seat, Scenario known) {
        PartyState own = state.party(seat);
        return new Standpoint(known, seat, seen(state, seat), own.trust(), state.credibilities(), own.positions(),
                null);
    }

    /// A party as the others know it.
    public static Party known(Party party) {
        return new Party(party.id(), party.name(), party.shortName(), party.colour(), party.chanceKey(), party.role(),
                party.publicBrief(), UNKNOWN_TEXT, party.principals(), party.members(), List.of(), UNKNOWN_SHEET,
                List.of(), List.of(), UNKNOWN_START, Map.of(), party.positions(), 0, 0, party.walkOut(),
                party.persona(), party.facts());
    }

    /// Whether `seat` sees a quantity as it is: the public ones and its own.
    public static boolean shows(GameState state, PartyId seat, Quantity quantity) {
        return switch (quantity) {
            case Quantity.Variable _,Quantity.Control _,Quantity.Credibility _,Quantity.Months _ -> true;
            case Quantity.Strain q -> q.party().equals(seat);
            case Quantity.Morale q -> q.party().equals(seat);
            case Quantity.Men q -> q.party().equals(seat);
            case Quantity.Recruits q -> q.party().equals(seat);
            case Quantity.Arms q -> q.party().equals(seat);
            case Quantity.Losses q -> q.party().equals(seat);
            case Quantity.Capital q -> q.party().equals(seat);
            case Quantity.Trust q -> q.of().equals(seat);
            case Quantity.Mood q -> state.party(seat).moods().containsKey(q.constituency());
        };
    }

    /// The world as a seat sees it: ground, public variables and its own forces and strain as they are; what belongs to
    /// others as its services estimate it.
    private static World seen(GameState state, PartyId seat) {
        World truth = state.world();
        Map<Quantity, Estimate> estimates = state.party(seat).estimates();
        Map<PartyId, Forces> forces = new LinkedHashMap<>();
        for (PartyId army : truth.forces().keySet()) {
            forces.put(army, army.equals(seat) ? truth.forcesOf(army) : estimated(estimates, army));
        }
        Map<PartyId, Double> strain = new LinkedHashMap<>();
        for (PartyId party : truth.strain().keySet()) {
            strain.put(party, party.equals(seat)
                    ? truth.read(new Quantity.Strain(party))
                    : middle(estimates, new Quantity.Strain(party)));
        }
        List<Ramp> ramps = truth.ramps().stream().filter(ramp -> shows(state, seat, ramp.quantity())).toList();
        return new World(truth.months(), truth.control(), truth.fronts(), forces, truth.variables(), strain,
                truth.momentum(), ramps, truth.halted());
    }

    private static Forces estimated(Map<Quantity, Estimate> estimates, PartyId army) {
        return new Forces(middle(estimates, new Quantity.Men(army)), middle(estimates, new Quantity.Recruits(army)),
                middle(estimates, new Quantity.Arms(army)), middle(estimates, new Quantity.Morale(army)),
                middle(estimates, new Quantity.Losses(army)), 0);
    }

    private static double middle(Map<Quantity, Estimate> estimates, Quantity quantity) {
        Estimate estimate = estimates.get(quantity);
        if (estimate == null) {
            throw new IllegalStateException("no estimate of " + quantity.text());
        }
        return estimate.middle();
    }
}
