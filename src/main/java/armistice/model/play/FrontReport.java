package armistice.model.play;

import armistice.model.Ordered;
import armistice.model.id.PartyId;
import armistice.model.id.RegionId;
import java.util.Map;

/// What a turn of fighting did.
///
/// @param sectors by region of the front
/// @param armies  by belligerent
public record FrontReport(Map<RegionId, SectorReport> sectors, Map<PartyId, ArmyReport> armies) {
    public FrontReport {
        sectors = Ordered.map(sectors);
        armies = Ordered.map(armies);
    }

    /// One sector's turn.
    ///
    /// @param share    share held by the attacker afterwards, 0 to 1
    /// @param gained   km2 the attacker gained; negative if it lost ground
    /// @param expected km2 it gains on average
    /// @param noise    logarithm of this month's luck, correlated with the last
    public record SectorReport(double share, double gained, double expected, double noise) {}

    /// One belligerent's turn.
    ///
    /// @param losses killed and wounded this turn, thousands
    /// @param rate   the same as a monthly rate, thousands a month
    /// @param men    thousands in the theatre afterwards
    /// @param arms   arms that reached the forces, 1 at par
    /// @param morale morale afterwards
    public record ArmyReport(double losses, double rate, double men, double arms, double morale) {}
}
