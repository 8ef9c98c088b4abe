package armistice.lab;

import armistice.model.Ordered;
import armistice.model.deal.Agreement;
import armistice.model.id.PartyId;
import armistice.model.play.Outcome;
import armistice.model.play.Score;
import armistice.session.GameSession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What a game of a tournament tells about one of its players.
///
/// @param score     the player's final score
/// @param surpluses what each party ended with over its outside option at the start, points, discounted
/// @param agreed    whether an agreement came into force
/// @param entered   agreements that came into force
/// @param broken    agreements that were broken or denounced
/// @param millis    mean time of a decision of the player, milliseconds
record Bout(double score, Map<PartyId, Double> surpluses, boolean agreed, int entered, int broken, double millis) {
    Bout {
        surpluses = Ordered.map(surpluses);
    }

    static Bout of(GameSession session, PartyId seat, double millis) {
        Outcome outcome = session.outcome().orElseThrow(() -> new IllegalStateException("a game did not end"));
        Map<PartyId, Double> surpluses = new LinkedHashMap<>();
        outcome.scores()
                .forEach((party, score) -> surpluses.put(party, score.end() - score.costs() - score.outside()));
        List<Agreement> agreements = session.view(seat).agreements();
        int entered = count(agreements, Agreement.Status.IN_FORCE, Agreement.Status.EXPIRED,
                Agreement.Status.BROKEN, Agreement.Status.DENOUNCED, Agreement.Status.SUPERSEDED);
        int broken = count(agreements, Agreement.Status.BROKEN, Agreement.Status.DENOUNCED);
        Score own = Objects.requireNonNull(outcome.scores().get(seat));
        return new Bout(own.score(), surpluses, entered > 0, entered, broken, millis);
    }

    private static int count(List<Agreement> agreements, Agreement.Status... statuses) {
        return (int) agreements.stream().filter(agreement -> List.of(statuses).contains(agreement.status())).count();
    }

    /// How far the outcome comes to the one that Nash's solution picks: the ratio of the geometric means of all parties'
    /// surpluses; 0 if somebody lost.
    double efficiency(Map<PartyId, Double> nash) {
        double logarithm = 0;
        for (Map.Entry<PartyId, Double> best : nash.entrySet()) {
            double surplus = surpluses.getOrDefault(best.getKey(), 0.0);
            if (surplus <= 0) {
                return 0;
            }
            logarithm += Math.log(surplus / best.getValue());
        }
        return Math.exp(logarithm / nash.size());
    }
}
