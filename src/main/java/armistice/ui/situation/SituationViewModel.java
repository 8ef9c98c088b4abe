package armistice.ui.situation;

import armistice.model.id.RegionId;
import armistice.model.setting.Posture;
import armistice.model.setting.Region;
import armistice.ui.map.WarMap;
import armistice.ui.seat.SeatViewModel;
import java.util.ArrayList;
import java.util.List;

/// Who holds what, and how that has changed.
public final class SituationViewModel {

    private final SeatViewModel seat;

    SituationViewModel(SeatViewModel seat) {
        this.seat = seat;
    }

    /// One region.
    ///
    /// @param region       the region
    /// @param foreignShare share held by the belligerent that does not own it, 0 to 1
    /// @param holder       who holds that share
    /// @param change       km2 by which it changed last turn
    public record Row(Region region, double foreignShare, String holder, double change) {

        /// The region's label.
        public String name() {
            return region.name();
        }
    }

    /// The map as it stands.
    WarMap map() {
        return WarMap.of(seat.scenario(), region -> share(region.id()));
    }

    /// The regions in the scenario's order.
    List<Row> rows() {
        var war = seat.scenario().war();
        List<Row> rows = new ArrayList<>();
        for (var region : seat.scenario().regions()) {
            boolean attackers = war.attacker().equals(region.owner());
            double share = share(region.id());
            double changed = (share - seat.snapshotProperty().get().before().getOrDefault(region.id(), share))
                    * region.area();
            var holder = seat.scenario().party(attackers ? war.defender() : war.attacker());
            rows.add(
                    new Row(region, attackers ? 1 - share : share, holder.shortName(), attackers ? -changed : changed));
        }
        return rows;
    }

    /// What the own forces can be told to do.
    List<Posture> postures() {
        boolean attacks = seat.scenario().war().attacker().equals(seat.seat());
        return attacks ? List.of(Posture.HOLD, Posture.NORMAL, Posture.SURGE)
                : List.of(Posture.HOLD, Posture.NORMAL, Posture.SURGE, Posture.COUNTER_ATTACK);
    }

    /// What the own forces in a sector are told to do now.
    Posture posture(RegionId region) {
        var ordered = seat.view().own().orders().get(region);
        if (ordered != null) {
            return ordered;
        }
        var front = seat.view().standpoint().world().fronts().get(region);
        if (front == null) {
            return Posture.NORMAL;
        }
        return seat.scenario().war().attacker().equals(seat.seat()) ? front.attacker() : front.defender();
    }

    private double share(RegionId region) {
        return seat.view().standpoint().world().control().getOrDefault(region, 0.0);
    }
}
