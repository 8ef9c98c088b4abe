package armistice.model.setting;

import armistice.model.Ordered;
import armistice.model.id.IndicatorId;
import armistice.model.id.PartyId;
import armistice.model.id.RegionId;
import java.util.Set;

/// A number that playouts report of each game, so that a scenario can be held against what was observed or estimated.
///
/// @param id      its name
/// @param label   its label, with its unit
/// @param reading what is read off the war
/// @param party   the belligerent whose ground or losses are meant
/// @param regions the regions that are meant; none for losses, which are those of the whole war
public record Indicator(IndicatorId id, String label, Reading reading, PartyId party, Set<RegionId> regions) {
    public Indicator {
        regions = Ordered.set(regions);
    }

    /// What can be read off the war.
    public enum Reading {
        /// Months from the scenario's start until the party holds all of the regions. Where a game ends before, the war
        /// that goes on from its end is projected without luck.
        MONTHS_TO_HOLD,
        /// The party's losses from the start until then, thousands.
        LOSSES_TO_HOLD,
        /// The party's losses in the game, thousands.
        LOSSES,
        /// What the party gained in the regions, km2, in each whole month of the game; negative where it lost ground.
        MONTHLY_ADVANCE,
        /// Share of the regions' area that the party holds at the end, 0 to 1.
        CONTROL
    }
}
