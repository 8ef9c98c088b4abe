package armistice.model.setting;

import armistice.model.Ordered;
import armistice.model.id.ActivityId;
import armistice.model.id.FactId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.number.Effect;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One answer to an issue.
///
/// @param id        its name
/// @param label     its label, a few words
/// @param clause    its clause in treaty language; empty for the open option
/// @param open      whether it leaves the issue open
/// @param vague     whether the clause is deliberately vague: easier to sign, likelier to break
/// @param position  its position on what the issue settles, in that unit; none for the open option or mere words
/// @param asItStands whether it leaves what the issue settles as it is on the day it comes into force, wherever that
///                  is by then, such as a line of contact; its position then only says where its value counts
/// @param hazard    factor on the monthly hazard of collapse; 1 is neutral
/// @param consent   parties that must sign an agreement with this option, beside both belligerents
/// @param halts     hostile activities it halts while in force
/// @param effects   further effects while in force
/// @param force     the foreign force it brings, if any
/// @param guarantee the guarantee it brings, if any
/// @param backing   parties that stand behind a foreign force under it: members that need a backstop send their troops
///                  only then
/// @param attribution how surely those who watch under it can tell who broke an agreement, 0 to 1; none if it brings
///                  nobody who watches
/// @param facts     facts it rests on
public record Option(OptionId id, String label, String clause, boolean open, boolean vague, @Nullable Double position,
        boolean asItStands, double hazard, Set<PartyId> consent, Set<ActivityId> halts, List<Effect> effects,
        @Nullable Force force,
        @Nullable Guarantee guarantee, Set<PartyId> backing, @Nullable Double attribution,
        List<FactId> facts) {
    public Option {
        consent = Ordered.set(consent);
        halts = Ordered.set(halts);
        effects = List.copyOf(effects);
        backing = Ordered.set(backing);
        facts = List.copyOf(facts);
        if (attribution != null && !(attribution >= 0 && attribution <= 1)) {
            throw new IllegalArgumentException("attribution " + attribution + " is not between 0 and 1");
        }
        if (!(hazard > 0)) {
            throw new IllegalArgumentException("hazard " + hazard + " is not above 0");
        }
    }

    /// A foreign force.
    ///
    /// @param troops  how many
    /// @param mission what for
    public record Force(int troops, Mission mission) {}

    /// What a foreign force is for; density and effect of each are parameters.
    public enum Mission {
        MONITORING, REASSURANCE, DEFENCE
    }

    /// A guarantee.
    ///
    /// @param guarantor who gives it
    /// @param strength  how much it binds, 0 (words) to 1 (an automatic duty to fight)
    /// @param onPaper   whether no troops stand behind it
    public record Guarantee(PartyId guarantor, double strength, boolean onPaper) {
        public Guarantee {
            if (!(strength >= 0 && strength <= 1)) {
                throw new IllegalArgumentException("strength " + strength + " is not between 0 and 1");
            }
        }
    }
}
