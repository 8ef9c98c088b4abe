package armistice.engine.rule;

import armistice.engine.state.Chance;
import armistice.engine.state.World;
import armistice.model.id.PartyId;
import armistice.model.number.Estimate;
import armistice.model.number.Parameter;
import armistice.model.number.Quantity;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.model.setting.War;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a seat's services report of numbers it cannot see: the truth through an error, drawn once a turn.
///
/// The estimate is the truth times a log-normal error, of which a part is systematic and stays for the whole game, for sources
/// and methods stay the same, and the rest is drawn anew. The range shown is where the truth lies nine times in ten if the
/// error's spread is as authored. It becomes part of the seat's own state, so that what the seat is shown later
/// depends on it and no longer on the truth.
public final class Intelligence {
    /// 95 % point of the standard normal distribution.
    private static final double NINE_IN_TEN = 1.6449;
    /// The turn by whose luck the systematic part of errors is drawn: before the first.
    private static final int BEFORE_THE_GAME = 0;

    private Intelligence() {}

    /// The numbers of others that a party has to guess.
    public static List<Quantity> hiddenFrom(Scenario scenario, PartyId seat) {
        List<Quantity> hidden = new ArrayList<>();
        for (War.Army army : scenario.war().armies()) {
            if (!army.party().equals(seat)) {
                hidden.add(new Quantity.Men(army.party()));
                hidden.add(new Quantity.Recruits(army.party()));
                hidden.add(new Quantity.Arms(army.party()));
                hidden.add(new Quantity.Morale(army.party()));
                hidden.add(new Quantity.Losses(army.party()));
            }
        }
        for (Party party : scenario.parties()) {
            if (!party.id().equals(seat)) {
                hidden.add(new Quantity.Strain(party.id()));
            }
        }
        return hidden;
    }

    /// This turn's estimates of a seat.
    public static Map<Quantity, Estimate> report(Scenario scenario, PartyId seat, World truth, Chance chance) {
        Party observer = scenario.party(seat);
        double spread = observer.intelligence();
        double systematic = Math.clamp(scenario.value(Parameter.SYSTEMATIC_ERROR), 0.0, 1.0);
        Chance lasting = new Chance(chance.seed(), BEFORE_THE_GAME);
        Map<Quantity, Estimate> estimates = new LinkedHashMap<>();
        for (Quantity quantity : hiddenFrom(scenario, seat)) {
            String key = observer.chanceKey() + "/" + keyOf(scenario, quantity);
            double error = Math.sqrt(systematic) * lasting.normal("intelligence", key)
                    + Math.sqrt(1 - systematic) * chance.normal("intelligence", key);
            double seen = truth.read(quantity) * Math.exp(spread * error);
            estimates.put(quantity,
                    new Estimate(Effects.clamped(scenario, quantity, seen * Math.exp(-NINE_IN_TEN * spread)),
                            Effects.clamped(scenario, quantity, seen),
                            Effects.clamped(scenario, quantity, seen * Math.exp(NINE_IN_TEN * spread))));
        }
        return estimates;
    }

    /// The world as a seat sees it: the public parts as they are, the own hidden parts as they are, the rest as
    /// estimated.
    ///
    /// @param truth the true world, of which only public and own parts are read
    public static World seen(Scenario scenario, PartyId seat, World truth, Map<Quantity, Estimate> estimates) {
        World seen = truth;
        for (Quantity quantity : hiddenFrom(scenario, seat)) {
            Estimate estimate = estimates.get(quantity);
            if (estimate == null) {
                throw new IllegalArgumentException(seat + " has no estimate of " + quantity.text());
            }
            seen = seen.with(quantity, estimate.middle());
        }
        return seen;
    }

    /// A name of the quantity that travels with the data: the party's chance key, not its name.
    private static String keyOf(Scenario scenario, Quantity quantity) {
        return switch (quantity) {
            case Quantity.Men q -> "men/" + scenario.party(q.party()).chanceKey();
            case Quantity.Recruits q -> "recruits/" + scenario.party(q.party()).chanceKey();
            case Quantity.Arms q -> "arms/" + scenario.party(q.party()).chanceKey();
            case Quantity.Morale q -> "morale/" + scenario.party(q.party()).chanceKey();
            case Quantity.Losses q -> "losses/" + scenario.party(q.party()).chanceKey();
            case Quantity.Strain q -> "strain/" + scenario.party(q.party()).chanceKey();
            case Quantity.Variable _,Quantity.Control _,Quantity.Capital _,Quantity.Trust _,Quantity.Credibility _,Quantity.Mood _,Quantity.Months _ -> throw new IllegalArgumentException(
                    quantity.text() + " is not hidden");
        };
    }
}
