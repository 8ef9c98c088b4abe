package armistice.lab;

import armistice.model.Ordered;
import armistice.model.id.IndicatorId;
import armistice.model.id.PartyId;
import armistice.model.play.Outcome;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a series of games has in common.
///
/// @param games    how many
/// @param outcomes how many ended in each way
/// @param turns    mean number of turns
/// @param scores   each party's scores
/// @param indicators the scenario's indicators over all games, and over all their months where a game has several values;
///                   one that no game has a value of is left out
public record PlayoutSummary(int games, Map<Outcome.Kind, Integer> outcomes, double turns,
        Map<PartyId, Spread> scores, Map<IndicatorId, Spread> indicators) {
    public PlayoutSummary {
        indicators = Ordered.map(indicators);
        outcomes = Ordered.map(outcomes);
        scores = Ordered.map(scores);
    }

    /// How a number is spread over the games.
    ///
    /// @param mean   its mean
    /// @param low    a twentieth of the games has less (5th percentile, nearest rank)
    /// @param median half of the games has less
    /// @param high   a twentieth of the games has more (95th percentile, nearest rank)
    public record Spread(double mean, double low, double median, double high) {

        static Spread of(double[] values) {
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            return new Spread(Arrays.stream(values).average().orElseThrow(), rank(sorted, 0.05), rank(sorted, 0.5),
                    rank(sorted, 0.95));
        }

        private static double rank(double[] sorted, double share) {
            return sorted[Math.clamp((int) Math.ceil(share * sorted.length) - 1, 0, sorted.length - 1)];
        }
    }

    /// The summary of `games`, at least one.
    public static PlayoutSummary of(List<PlayedGame> games) {
        Map<Outcome.Kind, Integer> outcomes = new EnumMap<>(Outcome.Kind.class);
        for (Outcome.Kind kind : Outcome.Kind.values()) {
            outcomes.put(kind, (int) games.stream().filter(game -> game.outcome() == kind).count());
        }
        Map<PartyId, Spread> scores = new LinkedHashMap<>();
        for (PartyId party : games.getFirst().scores().keySet()) {
            scores.put(party, Spread.of(games.stream().mapToDouble(game -> score(game, party)).toArray()));
        }
        return new PlayoutSummary(games.size(), outcomes,
                games.stream().mapToInt(PlayedGame::turns).average().orElseThrow(), scores,
                indicators(games));
    }

    private static Map<IndicatorId, Spread> indicators(List<PlayedGame> games) {
        Map<IndicatorId, Spread> indicators = new LinkedHashMap<>();
        for (IndicatorId indicator : games.getFirst().indicators().keySet()) {
            double[] values = games.stream()
                    .flatMap(game -> game.indicators().getOrDefault(indicator, List.of()).stream())
                    .mapToDouble(Double::doubleValue)
                    .toArray();
            if (values.length > 0) {
                indicators.put(indicator, Spread.of(values));
            }
        }
        return indicators;
    }

    private static double score(PlayedGame game, PartyId party) {
        Double score = game.scores().get(party);
        if (score == null) {
            throw new IllegalArgumentException("game " + game.game() + " has no party " + party);
        }
        return score;
    }
}
