package armistice.engine.rule;

import armistice.engine.state.Standpoint;
import armistice.engine.state.World;
import armistice.model.deal.Demand;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.id.PledgeId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/// What words given to a party put at stake in its answer to a proposal.
public final class Stakes {
    private Stakes() {}

    /// What open pledges of a kind that hang on this proposal would do to the party of `values`, points, each by its maker's
    /// credibility. A threat counts only as far as it hurts, a promise as far as it helps.
    public static Map<PledgeId, Double> of(DealValue values, Collection<Pledge> pledges, Proposal proposal,
            Pledge.Kind kind) {
        Standpoint standpoint = values.standpoint();
        Map<PledgeId, Double> points = new LinkedHashMap<>();
        for (Pledge pledge : pledges) {
            if (pledge.kind() == kind && pledge.status() == Pledge.Status.OPEN
                    && pledge.to().equals(standpoint.party()) && isMetBy(pledge.demand(), proposal)) {
                World after = Effects.on(standpoint.scenario(), standpoint.world(),
                        standpoint.scenario().measure(pledge.consequence()).effects());
                double change = OutsideOption.of(standpoint.in(after)).value() - values.outside().value();
                double meant = kind == Pledge.Kind.THREAT ? Math.min(0, change) : Math.max(0, change);
                points.put(pledge.id(), meant * standpoint.credibility().getOrDefault(pledge.by(), 0.0));
            }
        }
        return points;
    }

    private static boolean isMetBy(Demand demand, Proposal proposal) {
        return switch (demand) {
            case Demand.Accept accept -> accept.proposal().equals(proposal.id());
            case Demand.SignAny _ -> true;
            case Demand.RefrainFrom _ -> false;
        };
    }
}
