package armistice.lab;

import armistice.model.id.PartyId;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// How a player did in a seat.
///
/// @param seat       the seat
/// @param entrant    the player
/// @param score      its final scores
/// @param lead       how much more it scored than the first player of the tournament in the same games
/// @param agreements share of the games in which an agreement signed in them came into force
/// @param settled    share of the games in which one of these was a settlement
/// @param efficiency share of the geometric mean of the surpluses at the Nash point; none if nobody could agree
/// @param durability share of the agreements in force that were not broken or denounced; none without agreements
/// @param decisions  how many decisions it took in all games
/// @param millis     how long they took, milliseconds
public record Standing(PartyId seat, Tournament.Entrant entrant, Mean score, Mean lead, double agreements,
        double settled, OptionalDouble efficiency, OptionalDouble durability, int decisions,
        PlayoutSummary.Spread millis) {

    /// A mean with its 95 % confidence interval.
    ///
    /// @param value  the mean
    /// @param margin half the width of the interval: 1.96 standard errors, the normal approximation (with fewer than twenty
    ///               games the interval is too narrow)
    public record Mean(double value, double margin) {
        private static final double NORMAL = 1.96;

        /// The mean of two or more numbers.
        static Mean of(double[] numbers) {
            double mean = IntStream.range(0, numbers.length).mapToDouble(i -> numbers[i]).average().orElseThrow();
            double squares = 0;
            for (double number : numbers) {
                squares += (number - mean) * (number - mean);
            }
            double variance = squares / Math.max(1, numbers.length - 1);
            return new Mean(mean, NORMAL * Math.sqrt(variance / numbers.length));
        }
    }

    static Standing of(PartyId seat, Tournament.Entrant entrant, List<Bout> bouts, List<Bout> first,
            Map<PartyId, Double> nash) {
        double[] leads = IntStream.range(0, bouts.size())
                .mapToDouble(game -> bouts.get(game).score() - first.get(game).score())
                .toArray();
        int entered = bouts.stream().mapToInt(Bout::entered).sum();
        int broken = bouts.stream().mapToInt(Bout::broken).sum();
        double[] millis = bouts.stream()
                .flatMap(bout -> bout.millis().stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        return new Standing(seat, entrant, Mean.of(bouts.stream().mapToDouble(Bout::score).toArray()), Mean.of(leads),
                share(bouts, Bout::agreed), share(bouts, Bout::settled),
                nash.isEmpty()
                        ? OptionalDouble.empty()
                        : bouts.stream().mapToDouble(bout -> bout.efficiency(nash)).average(),
                entered == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - broken / (double) entered),
                millis.length, PlayoutSummary.Spread.of(millis));
    }

    private static double share(List<Bout> bouts, Predicate<Bout> what) {
        return bouts.stream().filter(what).count() / (double) bouts.size();
    }
}
