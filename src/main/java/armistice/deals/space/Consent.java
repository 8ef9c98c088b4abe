package armistice.deals.space;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Which sets of signatories packages may need.
final class Consent {

    private Consent() {}

    /// The standing signatories with every subset of those whose consent some option needs; small sets first.
    static int[] possible(PackageSpace space) {
        int asked = 0;
        for (Cluster cluster : space.tables().clusters()) {
            for (int bits : cluster.required) {
                asked |= bits;
            }
        }
        int standing = space.tables().standing();
        int extra = asked & ~standing;
        return IntStream.rangeClosed(0, extra)
                .filter(bits -> (bits & ~extra) == 0)
                .map(bits -> bits | standing)
                .boxed()
                .sorted(Comparator.comparingInt(Integer::bitCount))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// The joint options of packages that need these signatures at most, and cross none of these parties' red lines.
    static Layers.Filter filter(int signing) {
        return new Layers.Filter(signing, signing, Layers.Reduction.BETTER);
    }
}
