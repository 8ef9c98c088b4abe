package armistice.deals.space;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// A party's value over all packages, compiled to primitive arrays. Immutable, safe for any number of threads.
///
/// A package is one option for each issue. Its surplus for party p is, in points,
///
///     S_p = V_p - pen_p(s) - W_p
///
/// where V_p is a sum over clusters of a table over joint options, s the sum over clusters of log hazards (thousandths),
/// pen_p never falls and W_p is the reservation value. All of it is exact, see the package description.
public final class PackageSpace {

    private final Tables tables;
    private final double[] reservation;
    private final Map<Layers.Filter, Layers> layers;

    /// What does not change with reservation values.
    ///
    /// @param counts       options of each issue
    /// @param standing     bit set of the parties that sign every package
    /// @param hazardOffset log hazard where s is 0, thousandths
    /// @param penalty      `[party][s]`, units
    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
    record Tables(int parties, double unitsPerPoint, int[] counts, Cluster[] clusters, int standing, int hazardOffset,
            double[][] penalty) {}

    PackageSpace(Tables tables) {
        this(tables, new double[tables.parties], new ConcurrentHashMap<>());
    }

    private PackageSpace(Tables tables, double[] reservation, Map<Layers.Filter, Layers> layers) {
        this.tables = tables;
        this.reservation = reservation;
        this.layers = layers;
    }

    /// The same space with other reservation values. Cheap: tables and what was derived from them are shared.
    ///
    /// @param points one for each party
    public PackageSpace withReservations(double... points) {
        PackageSpaceBuilder.require(points.length == parties(),
                "there are " + points.length + " reservation values for "
                        + parties() + " parties");
        double[] units = new double[parties()];
        Arrays.setAll(units, party -> PackageSpaceBuilder.onGrid(points[party], tables.unitsPerPoint,
                "the reservation value of party " + party));
        return new PackageSpace(tables, units, layers);
    }

    /// Number of parties.
    public int parties() {
        return tables.parties;
    }

    /// Number of issues.
    public int issues() {
        return tables.counts.length;
    }

    /// Number of options of an issue.
    public int options(int issue) {
        return tables.counts[issue];
    }

    /// Number of clusters.
    public int clusters() {
        return tables.clusters.length;
    }

    /// Issue numbers of a cluster, ascending.
    public int[] issuesOf(int cluster) {
        return tables.clusters[cluster].issues.clone();
    }

    /// The party's reservation value, in points.
    public double reservation(int party) {
        return reservation[party] / tables.unitsPerPoint;
    }

    /// Number of packages, those that red lines rule out included.
    public BigInteger packages() {
        return Arrays.stream(tables.counts).mapToObj(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /// Number of packages that cross no absolute red line of anyone.
    public BigInteger packagesFreeOfRedLines() {
        return Arrays.stream(tables.clusters)
                .map(cluster -> BigInteger.valueOf(Arrays.stream(cluster.refused).filter(bits -> bits == 0).count()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /// What each party gains over its reservation value. Takes nanoseconds and allocates nothing.
    ///
    /// @param options one for each issue
    /// @param out     receives points, one for each party
    public void surplus(int[] options, double[] out) {
        surplusUnits(options, out);
        for (int party = 0; party < tables.parties; party++) {
            out[party] /= tables.unitsPerPoint;
        }
    }

    /// The sum of log hazards of a package, in thousandths.
    public int logHazard(int[] options) {
        int s = 0;
        for (Cluster cluster : tables.clusters) {
            s += cluster.hazard[cluster.code(options)];
        }
        return s + tables.hazardOffset;
    }

    /// Bit set of the parties that must sign this package: the standing ones and those whose consent an option needs.
    public int signatories(int[] options) {
        int bits = tables.standing;
        for (Cluster cluster : tables.clusters) {
            bits |= cluster.required[cluster.code(options)];
        }
        return bits;
    }

    /// Bit set of the parties whose absolute red line this package crosses.
    public int refusals(int[] options) {
        int bits = 0;
        for (Cluster cluster : tables.clusters) {
            bits |= cluster.refused[cluster.code(options)];
        }
        return bits;
    }

    /// Bit set of the parties whose signature is asked for and who would not give it: a surplus below 0, or an absolute
    /// red line crossed. The package is in the bargaining range exactly if it is 0.
    public int balkers(int[] options, Signatories who) {
        double[] units = new double[tables.parties];
        surplusUnits(options, units);
        int below = 0;
        for (int party = 0; party < tables.parties; party++) {
            below |= units[party] < 0 ? 1 << party : 0;
        }
        int asked = who == Signatories.ALL ? everyone() : signatories(options);
        return asked & (below | refusals(options));
    }

    /// The package with what it gives each party.
    public Deal deal(int[] options) {
        PackageSpaceBuilder.require(options.length == issues(), "a package has " + options.length + " options for "
                + issues() + " issues");
        double[] units = new double[tables.parties];
        surplusUnits(options, units);
        return new Deal(options, units, tables.unitsPerPoint);
    }

    /// The same packages measured against another one instead of the reservation values.
    ///
    /// @param gains what that package gives over them, units
    PackageSpace above(double[] gains) {
        double[] units = new double[parties()];
        Arrays.setAll(units, party -> reservation[party] + gains[party]);
        return new PackageSpace(tables, units, layers);
    }

    /// The same packages with one more party, the last, whose points are the log hazard in thousandths with the sign turned.
    PackageSpace withHazardAsParty() {
        return withParty(cluster -> Arrays.stream(cluster.hazard).mapToDouble(s -> -s * tables.unitsPerPoint).toArray(),
                new double[tables.penalty[0].length], tables.hazardOffset * tables.unitsPerPoint);
    }

    /// The same packages with one more party, the last, who loses a point for every issue in which a package differs from
    /// another.
    PackageSpace withChangesAsParty(int[] from) {
        return withParty(
                cluster -> Arrays.stream(cluster.changes(from)).map(n -> -n * tables.unitsPerPoint).toArray(),
                new double[tables.penalty[0].length], 0);
    }

    /// The same packages with one more party, the last, whose surplus is the sum of the others'.
    PackageSpace withSumAsParty() {
        double[] penalty = new double[tables.penalty[0].length];
        Arrays.setAll(penalty, s -> Arrays.stream(tables.penalty).mapToDouble(each -> each[s]).sum());
        return withParty(cluster -> cluster.sums(parties()), penalty, Arrays.stream(reservation).sum());
    }

    /// @param value   what the party gets from each joint option of a cluster, units
    /// @param charges `[s]`: its penalty, units
    /// @param without its reservation value, units
    private PackageSpace withParty(Function<Cluster, double[]> value, double[] charges, double without) {
        int more = parties() + 1;
        Cluster[] clusters = Arrays.stream(tables.clusters)
                .map(cluster -> cluster.withParty(parties(), value.apply(cluster)))
                .toArray(Cluster[]::new);
        double[][] penalty = Arrays.copyOf(tables.penalty, more);
        penalty[more - 1] = charges;
        double[] units = Arrays.copyOf(reservation, more);
        units[more - 1] = without;
        return new PackageSpace(new Tables(more, tables.unitsPerPoint, tables.counts, clusters, tables.standing,
                tables.hazardOffset, penalty), units, new ConcurrentHashMap<>());
    }

    Tables tables() {
        return tables;
    }

    double[] reservationUnits() {
        return reservation;
    }

    int everyone() {
        return (1 << tables.parties) - 1;
    }

    /// The options that can matter, arranged for search; made once for each filter.
    Layers layers(Layers.Filter filter) {
        return layers.computeIfAbsent(filter, key -> Layers.of(tables, key));
    }

    private void surplusUnits(int[] options, double[] out) {
        int parties = tables.parties;
        for (int party = 0; party < parties; party++) {
            out[party] = -reservation[party];
        }
        int s = 0;
        for (Cluster cluster : tables.clusters) {
            int code = cluster.code(options);
            s += cluster.hazard[code];
            int at = code * parties;
            for (int party = 0; party < parties; party++) {
                out[party] += cluster.value[at + party];
            }
        }
        for (int party = 0; party < parties; party++) {
            out[party] -= tables.penalty[party][s];
        }
    }
}
