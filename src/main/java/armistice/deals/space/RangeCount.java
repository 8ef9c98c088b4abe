package armistice.deals.space;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How many packages lie in the bargaining range, exactly.
///
/// **Idea.** Meet in the middle: a [RangeSplit] of the layers, walked by a [RangeWalk] that asks a [RangeTail]. The hazards
/// of prefixes are taken one sum after the other, so that at each the tail's values are plain numbers.
///
/// **For the required signatories of each package** the packages are split by the set M of their signatories. Those whose
/// consents are exactly M are those within M less those within a smaller set: inclusion and exclusion over counts with the
/// same floors.
public final class RangeCount {

    /// Numbers of packages are added up in 63 bits.
    private static final int LARGEST_BITS = 62;

    private final PackageSpace space;
    private final Progress progress;

    private RangeCount(PackageSpace space, Progress progress) {
        this.space = space;
        this.progress = progress;
    }

    /// Counts.
    ///
    /// @throws InvalidSpaceException if the space is too large for that
    public static BigInteger of(PackageSpace space, Signatories who, Progress progress) {
        RangeCount count = new RangeCount(space, progress);
        return who == Signatories.ALL ? count.within(space.everyone(), space.everyone()) : count.required();
    }

    private BigInteger required() {
        int[] possible = Consent.possible(space);
        BigInteger sum = BigInteger.ZERO;
        for (int signing : possible) {
            for (int consents : possible) {
                if ((consents & ~signing) == 0) {
                    BigInteger count = within(consents, signing);
                    sum = Integer.bitCount(signing & ~consents) % 2 == 0 ? sum.add(count) : sum.subtract(count);
                }
            }
        }
        return sum;
    }

    /// Counts the packages that need no consent outside a set and suit all signatories.
    private BigInteger within(int consents, int signing) {
        Layers layers = space.layers(new Layers.Filter(signing, consents, Layers.Reduction.NONE));
        if (layers.isEmpty()) {
            return BigInteger.ZERO;
        }
        if (suitsAlways(layers, signing)) {
            return Arrays.stream(layers.code)
                    .map(codes -> BigInteger.valueOf(codes.length))
                    .reduce(BigInteger.ONE, BigInteger::multiply);
        }
        Box box = Box.open(space.parties());
        for (int party = 0; party < space.parties(); party++) {
            box.floor()[party] = (signing >> party & 1) != 0 ? 0 : Double.NEGATIVE_INFINITY;
        }
        AnyGoal probe = AnyGoal.in(box);
        Hunt hunt = new Hunt(space, layers, new AnyGoal(probe::threshold, surplus -> false), progress);
        Aim.box(hunt, box, layers.spreads());
        if (hunt.settled()) {
            return BigInteger.ZERO;
        }
        PackageSpaceBuilder.require(space.packages().bitLength() < LARGEST_BITS,
                "a space of " + space.packages() + " packages is too large to count its range");
        return BigInteger.valueOf(
                new RangeWalk(space, layers, signing, mixes(hunt, box, layers.spreads()), progress).count());
    }

    /// Whether even the worst of everything contents all.
    private boolean suitsAlways(Layers layers, int signing) {
        for (int party = 0; party < layers.parties; party++) {
            double worst = -space.reservationUnits()[party]
                    - space.tables().penalty()[party][layers.topHazard[layers.count]];
            for (double[] value : layers.value) {
                double least = Double.POSITIVE_INFINITY;
                for (int at = party; at < value.length; at += layers.parties) {
                    least = Math.min(least, value[at]);
                }
                worst += least;
            }
            if ((signing >> party & 1) != 0 && worst < 0) {
                return false;
            }
        }
        return true;
    }

    /// The sharpest directions of the range, and the even mix of its parties.
    private static List<double[]> mixes(Hunt hunt, Box box, double[] spread) {
        List<double[]> mixes = new ArrayList<>(hunt.sharpest());
        double[] even = new double[spread.length];
        Arrays.setAll(even, party -> box.hasFloor(party) ? 1 / spread[party] : 0);
        mixes.add(even);
        return mixes;
    }
}
