package armistice.model.setting;

import armistice.model.Ordered;
import armistice.model.id.PersonaId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A character that an AI party can play.
///
/// @param id          its name
/// @param label       its label
/// @param description what it is like
/// @param opening     share of its best surplus that it asks for at first, 0 to 1
/// @param closing     share of its best surplus below which it does not go at the end, 0 to 1
/// @param concession  exponent of the concession curve: below 1 yields late, above 1 early
/// @param reciprocity how much it answers concessions with concessions, 0 to 1
/// @param pressure    how readily it uses sticks and threats, 0 to 1
/// @param generosity  how readily it uses carrots and promises, 0 to 1
/// @param candour     how readily it says in public and in questions what it wants, 0 to 1
/// @param truceFirst  whether it seeks an interim truce before a settlement, 0 (never) to 1 (always)
/// @param bluff       how readily it says what it does not mean, 0 to 1; none: not at all
/// @param traits      what else it does by habit
public record Persona(PersonaId id, String label, String description, double opening, double closing,
        double concession, double reciprocity, double pressure, double generosity, double candour,
        double truceFirst, @Nullable Double bluff, Set<Trait> traits) {
    public Persona {
        traits = Ordered.set(traits);
    }

    /// A habit that a character has or has not.
    public enum Trait {
        /// Signs nothing before the belligerents that it trusts have.
        STANDS_BY_ALLIES,
        /// Works on one text for all parties, and tables no other.
        MEDIATES
    }

    /// How readily it says what it does not mean, 0 to 1.
    public double bluffing() {
        return bluff == null ? 0 : bluff;
    }

    /// Whether it has a habit.
    public boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
