package armistice.view;

import armistice.engine.rule.MonthlyCost;
import armistice.engine.rule.Ripeness;
import armistice.engine.rule.StrainAccount;
import armistice.engine.state.Standpoint;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.number.Explanation;
import armistice.model.number.Quantity;
import java.util.List;
import java.util.Optional;

/// What a seat can tell of its own prospects from its view alone, each number with its terms: what a month costs it, where its
/// strain tends, how near it is to a ripe moment.
public final class Prospects {
    private static final double DAYS_A_MONTH = 30.44;

    private final SeatView view;
    private final Standpoint standpoint;

    public Prospects(SeatView view) {
        this.view = view;
        this.standpoint = view.standpoint();
    }

    /// What a month costs the seat as things stand.
    public Explanation monthlyCost() {
        return MonthlyCost.explained(standpoint);
    }

    /// The seat's strain, 0 to 100.
    public double strain() {
        return standpoint.world().read(new Quantity.Strain(view.seat()));
    }

    /// The seat's strain after this turn if nothing else changes; none where nothing strains it.
    public Optional<Explanation> strainAfter() {
        if (standpoint.self().strainSources().isEmpty()) {
            return Optional.empty();
        }
        boolean quiet = standpoint.world().hasHalted(view.scenario().war().groundActivity());
        var account = new StrainAccount(view.scenario(), standpoint.world()::read,
                view.scenario().turnDays() / DAYS_A_MONTH, quiet);
        return Optional.of(account.strain(view.seat(), strain()));
    }

    /// How near the seat is to a ripe moment by its own lights; none for a party that does not fight.
    ///
    /// @param reach the best own surplus that it thinks within reach, points
    public Optional<Explanation> ripeness(double reach) {
        if (!view.scenario().war().isBelligerent(view.seat())) {
            return Optional.empty();
        }
        List<Draft> table = view.proposals()
                .stream()
                .filter(proposal -> proposal.status() == Proposal.Status.TABLED && proposal.isPartyTo(view.seat()))
                .map(Proposal::draft)
                .toList();
        return Optional.of(Ripeness.explained(standpoint, table, reach));
    }
}
