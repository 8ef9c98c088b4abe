package armistice.ai;

import java.util.Arrays;
import java.util.List;

/// The rest of the game, played once in a seat's own head: the others are [Counterpart]s drawn from its beliefs, and luck at
/// the front and at home is drawn too. It can be played with one [Course] after the other, everything else being equal (common
/// random numbers).
final class Playout {
    private final Rest rest;
    private final List<Counterpart> others;
    private final double[] waits;
    private final double[][] gains;
    private final double[] initiative;
    private final double home;
    private final double luck;

    Playout(Rest rest, List<Counterpart> others, Draws draws) {
        this.rest = rest;
        this.others = others;
        int offers = rest.offers().size();
        this.waits = new double[offers];
        this.gains = new double[others.size()][offers];
        for (int k = 0; k < offers; k++) {
            ValuedText text = rest.offers().get(k);
            waits[k] = waits(text);
            for (int p = 0; p < others.size(); p++) {
                gains[p][k] = text.gain(others.get(p));
            }
        }
        this.initiative = new double[others.size() * rest.turns()];
        Arrays.setAll(initiative, number -> draws.uniform("initiative", number));
        this.home = draws.uniform("home", 0);
        this.luck = draws.normal("front", 0);
    }

    /// Turns of softening until everybody who must has signed a text.
    double waits(ValuedText text) {
        double longest = 0;
        for (Counterpart other : others) {
            if (text.draft().to().contains(other.party())) {
                longest = Math.max(longest, text.waits(other));
            }
        }
        return longest;
    }

    /// How well the drawn others fit all that they have answered.
    double plausibility() {
        double chance = 1;
        for (Counterpart other : others) {
            chance *= other.plausibility(rest.answers());
        }
        return chance;
    }

    /// What the seat ends up with, points over the outside option; exactly 0 without a settlement.
    ///
    /// @param begins turns after which it begins to table settlements
    double play(Course course, int begins) {
        for (int later = begins + 1; later <= rest.turns(); later++) {
            int offer = course.at(rest.conceded(later));
            int countered = countered(later, offer);
            if (countered < offer || waits[offer] <= later) {
                double signed = signed(rest.offers().get(countered), later);
                if (signed != 0) {
                    return signed;
                }
            }
        }
        return 0;
    }

    /// The best offer for the seat that one of the others tables itself; the seat's own if there is none better.
    private int countered(int later, int offer) {
        int best = offer;
        for (int p = 0; p < gains.length; p++) {
            if (initiative[(later - 1) * gains.length + p] < rest.initiative(p)) {
                double asks = others.get(p).asks(later);
                for (int k = 0; k < best; k++) {
                    if (gains[p][k] >= asks && waits[k] <= later) {
                        best = k;
                    }
                }
            }
        }
        return best;
    }

    /// What a text brings that is signed some turns later; 0 if it is then worth less than the outside option, and is not.
    double signed(ValuedText text, int later) {
        double surplus = text.surplus() * rest.share(later) - rest.drift() * luck * Math.sqrt(later);
        if (surplus <= 0) {
            return 0;
        }
        return home < text.ratified() ? surplus : -rest.standing();
    }
}
