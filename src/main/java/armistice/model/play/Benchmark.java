package armistice.model.play;

import armistice.model.Ordered;
import armistice.model.id.PartyId;
import java.util.Map;

/// What the results of a game are measured against, computed at its start.
///
/// @param outside    each party's outside option, points
/// @param best       each party's best value over the bargaining range, or over the frontier if the range is empty, points
/// @param rangeEmpty whether the bargaining range of all parties was empty
public record Benchmark(Map<PartyId, Double> outside, Map<PartyId, Double> best, boolean rangeEmpty) {
    public Benchmark {
        outside = Ordered.map(outside);
        best = Ordered.map(best);
    }
}
