package armistice.engine;

import armistice.model.number.Quantity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads and sets any quantity of a game, wherever the state keeps it.
public final class Quantities {
    private Quantities() {}

    /// The value of `quantity`.
    ///
    /// @throws IllegalArgumentException if it names nothing of this game
    public static double read(GameState state, Quantity quantity) {
        return switch (quantity) {
            case Quantity.Capital q -> state.party(q.party()).capital();
            case Quantity.Credibility q -> state.party(q.party()).credibility();
            case Quantity.Trust q -> existing(state.party(q.of()).trust().get(q.in()), quantity);
            case Quantity.Mood q -> existing(mood(state, q), quantity);
            case Quantity.Variable _,Quantity.Control _,Quantity.Strain _,Quantity.Morale _,Quantity.Men _,Quantity.Recruits _,Quantity.Arms _,Quantity.Losses _,Quantity.Months _ -> state
                    .world()
                    .read(quantity);
        };
    }

    static GameState set(GameState state, Map<Quantity, Double> values) {
        GameState next = state;
        for (Map.Entry<Quantity, Double> value : values.entrySet()) {
            next = set(next, value.getKey(), value.getValue());
        }
        return next;
    }

    static GameState set(GameState state, Quantity quantity, double value) {
        return switch (quantity) {
            case Quantity.Capital q -> state.withParty(q.party(), p -> p.withCapital(value));
            case Quantity.Credibility q -> state.withParty(q.party(), p -> p.withCredibility(value));
            case Quantity.Trust q -> state.withParty(q.of(), p -> p.withTrust(q.in(), value));
            case Quantity.Mood q -> setMood(state, q, value);
            case Quantity.Variable _,Quantity.Control _,Quantity.Strain _,Quantity.Morale _,Quantity.Men _,Quantity.Recruits _,Quantity.Arms _,Quantity.Losses _,Quantity.Months _ -> state
                    .withWorld(state.world().with(quantity, value));
        };
    }

    /// Whether `quantity` names something of this game.
    public static boolean exists(GameState state, Quantity quantity) {
        try {
            read(state, quantity);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    /// Whether `quantity` names something of this game that can be set: all but the clock.
    static boolean canSet(GameState state, Quantity quantity) {
        return !(quantity instanceof Quantity.Months) && exists(state, quantity);
    }

    private static @Nullable Double mood(GameState state, Quantity.Mood quantity) {
        for (PartyState party : state.parties().values()) {
            Double mood = party.moods().get(quantity.constituency());
            if (mood != null) {
                return mood;
            }
        }
        return null;
    }

    private static GameState setMood(GameState state, Quantity.Mood quantity, double value) {
        GameState next = state;
        for (var party : state.parties().entrySet()) {
            if (party.getValue().moods().containsKey(quantity.constituency())) {
                next = next.withParty(party.getKey(), p -> p.withMood(quantity.constituency(), value));
            }
        }
        return next;
    }

    private static double existing(@Nullable Double value, Quantity quantity) {
        if (value == null) {
            throw new IllegalArgumentException(quantity.text() + " names nothing of this game");
        }
        return value;
    }
}
