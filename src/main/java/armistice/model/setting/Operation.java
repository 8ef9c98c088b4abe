package armistice.model.setting;

import armistice.model.id.ActivityId;
import armistice.model.id.RegionId;
import armistice.model.number.Effect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A military order beside the posture of a sector: all of one form, whatever is done. What it costs, what it changes and
/// whether it can be seen stand in its measure; here stands what it is, where it can be aimed, and what a truce makes of it.
///
/// @param form     what is done
/// @param activity the hostile activity that it belongs to: ordering it while an agreement halts that activity is a heavy
///                 breach; none where no truce forbids it by itself
/// @param targets  where it can be aimed; empty where it has no target of its own
public record Operation(Form form, @Nullable ActivityId activity, List<Target> targets) {

    /// What is done.
    public enum Form {
        /// Men and equipment gather.
        BUILD_UP,
        /// Ground is entered beyond the front.
        INCURSION,
        /// Strikes far behind the front.
        DEEP_STRIKE,
        /// Strikes on the supply of power and heat.
        GRID_STRIKE,
        /// Strikes on ships and ports.
        SEA_STRIKE,
        /// Ground is given up in good order.
        WITHDRAWAL
    }

    /// One place at which it can be aimed.
    ///
    /// @param region  where
    /// @param effects what it changes there, beside what it changes anywhere
    public record Target(RegionId region, List<Effect> effects) {
        public Target {
            effects = List.copyOf(effects);
        }
    }

    public Operation {
        targets = List.copyOf(targets);
    }

    /// The target in a region, or none if it cannot be aimed there.
    public @Nullable Target target(@Nullable RegionId region) {
        for (Target target : targets) {
            if (target.region().equals(region)) {
                return target;
            }
        }
        return null;
    }
}
