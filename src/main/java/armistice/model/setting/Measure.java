package armistice.model.setting;

import armistice.model.Ordered;
import armistice.model.id.FactId;
import armistice.model.id.MeasureId;
import armistice.model.id.PartyId;
import armistice.model.number.Effect;
import armistice.model.number.Requirement;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Something a party can do outside the talks.
///
/// @param id          its name
/// @param by          who can take it
/// @param target      whose situation it is meant to change, if one party's
/// @param kind        what kind of lever it is
/// @param label       its label
/// @param description what it does, in words
/// @param cost        political capital it takes, points
/// @param covert      whether only its author learns of it at once
/// @param requires    what must hold before it can be taken
/// @param cooldown    turns before it can be taken again; 0: at most once a turn
/// @param times       how often it can be taken in a game; 0 for any number
/// @param effects     what it changes
/// @param facts       facts it rests on
/// @param operation   the military order that it is; none for what is no order
public record Measure(MeasureId id, Set<PartyId> by, @Nullable PartyId target, Kind kind, String label,
        String description, double cost, boolean covert, List<Requirement> requires, int cooldown, int times,
        List<Effect> effects, List<FactId> facts, @Nullable Operation operation) {

    /// What kind of lever a measure is.
    public enum Kind {
        CARROT, STICK, MILITARY, DIPLOMATIC, HOME
    }

    public Measure {
        by = Ordered.set(by);
        requires = List.copyOf(requires);
        effects = List.copyOf(effects);
        facts = List.copyOf(facts);
        if (cost < 0 || cooldown < 0 || times < 0) {
            throw new IllegalArgumentException("cost, cooldown and times of measure " + id + " are not negative");
        }
        if (operation != null && kind != Kind.MILITARY) {
            throw new IllegalArgumentException("only a military measure is an operation, not " + id);
        }
    }
}
