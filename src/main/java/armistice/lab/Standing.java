package armistice.lab;

import armistice.model.id.PartyId;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/// How a player did in a seat.
///
/// @param seat       the seat
/// @param entrant    the player
/// @param score      its final scores
/// @param lead       how much more it scored than the first player of the tournament in the same games
/// @param agreements share of the games in which an agreement came into force
/// @param efficiency share of the geometric mean of the surpluses at the Nash point; none if nobody could agree
/// @param durability share of the agreements in force that were not broken or denounced; none without agreements
/// @param millis     mean time of a decision, milliseconds
public record Standing(PartyId seat, Tournament.Entrant entrant, Mean score, Mean lead, double agreements,
        OptionalDouble efficiency, OptionalDouble durability, double millis) {

    /// A mean with its 95 % confidence interval.
    ///
    /// @param value  the mean
    /// @param margin half the width of the interval: 1.96 standard errors
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
        return new Standing(seat, entrant, Mean.of(bouts.stream().mapToDouble(Bout::score).toArray()), Mean.of(leads),
                bouts.stream().mapToDouble(bout -> bout.agreed() ? 1 : 0).average().orElseThrow(),
                nash.isEmpty()
                        ? OptionalDouble.empty()
                        : bouts.stream().mapToDouble(bout -> bout.efficiency(nash)).average(),
                entered == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - broken / (double) entered),
                bouts.stream().mapToDouble(Bout::millis).average().orElseThrow());
    }
}
