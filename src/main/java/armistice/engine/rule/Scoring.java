package armistice.engine.rule;

import armistice.engine.state.Standpoint;
import armistice.model.deal.Draft;
import armistice.model.id.PartyId;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.number.Parameter;
import armistice.model.play.Benchmark;
import armistice.model.play.Score;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A party's result at the end of a game.
///
///     score = 100 x (discount^T x value of the outcome - costs paid - W at the start) / max(5, best - W at the start)
///
/// The outcome's value is EV of the agreement in force, or W at the end if there is none; best is the party's best
/// value in the bargaining range at the start.
public final class Scoring {
    private static final double SMALLEST_SPAN = 5;

    private Scoring() {}

    /// The score of `standpoint`'s party.
    ///
    /// @param deal  the agreement in force at the end, or none
    /// @param costs costs paid during the game, discounted to the start, points
    public static Score of(Standpoint standpoint, @Nullable Draft deal, double costs, Benchmark benchmark) {
        double value = deal == null
                ? OutsideOption.of(standpoint).value()
                : DealValue.withoutTruce(standpoint).value(deal);
        double discount = Math.pow(standpoint.scenario().value(Parameter.DISCOUNT), standpoint.world().months());
        double end = discount * value;
        double outside = known(benchmark.outside().get(standpoint.party()), standpoint.party());
        double best = known(benchmark.best().get(standpoint.party()), standpoint.party());
        double score = 100 * (end - costs - outside) / Math.max(SMALLEST_SPAN, best - outside);
        return new Score(score, end, costs, outside, best);
    }

    /// A score with its terms.
    public static Explanation explained(Score score, String party) {
        Explanation gain = Explanation.sum("explain.score.gain", "", Unit.POINTS,
                List.of(Explanation.leaf("explain.score.end", "", score.end(), Unit.POINTS, "deal"),
                        Explanation.leaf("explain.score.costs", "", -score.costs(), Unit.POINTS, "drivers"),
                        Explanation.leaf("explain.score.outside", "", -score.outside(), Unit.POINTS, "outside")));
        double span = Math.max(SMALLEST_SPAN, score.best() - score.outside());
        return Explanation.product("explain.score.score", party, Unit.POINTS,
                List.of(gain, Explanation.leaf("explain.score.scale", "", 100 / span, Unit.FACTOR, "benchmark")));
    }

    private static double known(@Nullable Double value, PartyId party) {
        if (value == null) {
            throw new IllegalArgumentException("the benchmark lacks " + party);
        }
        return value;
    }
}
