package armistice.engine;

import armistice.engine.rule.Effects;
import armistice.model.deal.Agreement;
import armistice.model.deal.Demand;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.id.MeasureId;
import armistice.model.id.PartyId;
import armistice.model.number.Parameter;
import armistice.model.number.Quantity;
import armistice.model.play.Event;
import java.util.LinkedHashMap;
import java.util.Map;

/// Threats and promises at the end of a turn: whether the condition was met, and whether the word was kept.
final class Pledges {
    private Pledges() {}

    static void settle(Timeline timeline) {
        for (Pledge pledge : timeline.state().pledges()) {
            switch (pledge.status()) {
                case OPEN -> open(timeline, pledge);
                case DUE -> due(timeline, pledge);
                case KEPT, NOT_KEPT, MOOT -> {}
            }
        }
    }

    private static void open(Timeline timeline, Pledge pledge) {
        GameState state = timeline.state();
        boolean met = isMet(state, pledge);
        boolean over = state.turn() >= pledge.deadline();
        boolean refrains = pledge.demand() instanceof Demand.RefrainFrom;
        boolean decided = refrains ? over || !met : over || met;
        if (!decided) {
            return;
        }
        boolean followsUp = met == (pledge.kind() == Pledge.Kind.PROMISE);
        if (!followsUp) {
            settled(timeline, pledge, Pledge.Status.MOOT);
        } else if (hasActed(state, pledge.by(), pledge.consequence(), pledge.made())) {
            settled(timeline, pledge, Pledge.Status.KEPT);
        } else {
            settled(timeline, pledge, Pledge.Status.DUE);
        }
    }

    private static void due(Timeline timeline, Pledge pledge) {
        GameState state = timeline.state();
        boolean kept = hasActed(state, pledge.by(), pledge.consequence(), pledge.made());
        settled(timeline, pledge, kept ? Pledge.Status.KEPT : Pledge.Status.NOT_KEPT);
    }

    /// A word kept makes the next one more believed, a bluff less.
    private static void settled(Timeline timeline, Pledge pledge, Pledge.Status status) {
        GameState state = timeline.state();
        double before = state.party(pledge.by()).credibility();
        double share = state.scenario().value(Parameter.BLUFF);
        double after = switch (status) {
            case KEPT -> before + share * (1 - before);
            case NOT_KEPT -> before * (1 - share);
            case OPEN, DUE, MOOT -> before;
        };
        timeline.add(new Event.WordSettled(pledge.id(), status, after));
        boolean decided = status == Pledge.Status.KEPT || status == Pledge.Status.NOT_KEPT;
        if (decided && pledge.kind() == Pledge.Kind.PROMISE) {
            trust(timeline, pledge, status == Pledge.Status.KEPT);
        }
    }

    private static void trust(Timeline timeline, Pledge pledge, boolean kept) {
        GameState state = timeline.state();
        double change = kept
                ? state.scenario().value(Parameter.TRUST_KEPT)
                : -state.scenario().value(Parameter.TRUST_BROKEN);
        Quantity trust = new Quantity.Trust(pledge.to(), pledge.by());
        Map<Quantity, Double> after = new LinkedHashMap<>();
        after.put(trust, Effects.clamped(state.scenario(), trust, Quantities.read(state, trust) + change));
        timeline.add(new Event.QuantitiesChanged(Event.QuantitiesChanged.Cause.TRUST, after));
    }

    private static boolean isMet(GameState state, Pledge pledge) {
        return switch (pledge.demand()) {
            case Demand.Accept accept -> {
                Proposal proposal = state.proposal(accept.proposal());
                yield proposal != null && proposal.isAcceptedBy(pledge.to());
            }
            case Demand.SignAny _ -> state.agreements()
                    .stream()
                    .anyMatch(agreement -> agreement.signed() >= pledge.made()
                            && agreement.signatories().contains(pledge.to())
                            && agreement.status() != Agreement.Status.VOID);
            case Demand.RefrainFrom refrain -> !hasActed(state, pledge.to(), refrain.measure(), pledge.made());
        };
    }

    private static boolean hasActed(GameState state, PartyId party, MeasureId measure, int since) {
        return state.measures()
                .stream()
                .anyMatch(
                        use -> use.by().equals(party) && use.measure().equals(measure) && use.turn() >= since);
    }
}
