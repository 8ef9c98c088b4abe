package armistice.lab;

import armistice.model.Ordered;
import armistice.model.deal.Agreement;
import armistice.model.deal.Stage;
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
/// @param agreed    whether an agreement that was signed in the game came into force
/// @param settled   whether one of these was a settlement
/// @param entered   agreements that came into force, before the game or in it
/// @param broken    those of them that were broken or denounced
/// @param millis    how long the player took for each of its decisions, milliseconds
record Bout(double score, Map<PartyId, Double> surpluses, boolean agreed, boolean settled, int entered, int broken,
        List<Double> millis) {
    Bout {
        surpluses = Ordered.map(surpluses);
        millis = List.copyOf(millis);
    }

    static Bout of(GameSession session, PartyId seat, List<Double> millis) {
        Outcome outcome = session.outcome().orElseThrow(() -> new IllegalStateException("a game did not end"));
        Map<PartyId, Double> surpluses = new LinkedHashMap<>();
        outcome.scores()
                .forEach((party, score) -> surpluses.put(party, score.end() - score.costs() - score.outside()));
        List<Agreement> entered = session.view(seat)
                .agreements()
                .stream()
                .filter(agreement -> agreement.entered() >= 0)
                .toList();
        // What a scenario begins with was signed on turn 0.
        List<Agreement> own = entered.stream().filter(agreement -> agreement.signed() > 0).toList();
        Score score = Objects.requireNonNull(outcome.scores().get(seat));
        return new Bout(score.score(), surpluses, !own.isEmpty(),
                own.stream().anyMatch(agreement -> agreement.draft().stage() == Stage.SETTLEMENT), entered.size(),
                (int) entered.stream().filter(Bout::isBroken).count(), millis);
    }

    private static boolean isBroken(Agreement agreement) {
        return agreement.status() == Agreement.Status.BROKEN || agreement.status() == Agreement.Status.DENOUNCED;
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
