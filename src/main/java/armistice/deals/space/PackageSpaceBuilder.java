package armistice.deals.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/// Collects plain data about issues, parties and their interactions and compiles them to a [PackageSpace]. Points are
/// rounded to whole units, so choose the unit as the smallest step in which values are stated.
public final class PackageSpaceBuilder {

    /// The largest number of joint options of one cluster.
    public static final int MAX_JOINT_OPTIONS = 5_000;

    /// Steps of the binary grid in one unit: penalties and reservation values are multiples of 1 / GRID unit.
    static final double GRID = 1 << 16;

    private static final double LARGEST_UNITS = 1L << 35;

    final int parties;
    final double unitsPerPoint;
    final List<Issue> issues = new ArrayList<>();
    final List<Linkage> linkages = new ArrayList<>();
    final List<HazardTerm> hazardTerms = new ArrayList<>();
    final List<RedLine> redLines = new ArrayList<>();
    final IntToDoubleFunction[] penalties;
    final double[] reservations;
    int signatories;

    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
    record Issue(String name, double[] units, int[] hazard, int[] required) {

        int options() {
            return hazard.length;
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared, never handed out
    record Linkage(Pattern pattern, double[] units) {}

    record HazardTerm(Pattern pattern, int thousandths) {}

    record RedLine(Pattern pattern, int parties) {}

    /// Starts an empty space. Until said otherwise all parties are standing signatories, reservation values are 0 and
    /// nobody is penalised for hazard.
    ///
    /// @param parties       2 to 6
    /// @param unitsPerPoint units in one point, such as 1000; all values are rounded to whole units
    public PackageSpaceBuilder(int parties, double unitsPerPoint) {
        require(parties >= 2 && parties <= 6, "a space has 2 to 6 parties, not " + parties);
        require(unitsPerPoint > 0 && unitsPerPoint < LARGEST_UNITS,
                "units per point must be positive, not " + unitsPerPoint);
        this.parties = parties;
        this.unitsPerPoint = unitsPerPoint;
        signatories = (1 << parties) - 1;
        reservations = new double[parties];
        penalties = new IntToDoubleFunction[parties];
        Arrays.fill(penalties, (IntToDoubleFunction) thousandths -> 0);
    }

    /// Says who signs every package, whatever it contains.
    public PackageSpaceBuilder signatories(int... standing) {
        signatories = 0;
        for (int party : standing) {
            signatories |= bit(party);
        }
        require(signatories != 0, "a space needs at least one standing signatory");
        return this;
    }

    /// Adds an issue; issues are numbered in the order in which they are added.
    ///
    /// @param name      for messages
    /// @param points    `[party][option]`, points
    /// @param logHazard `[option]`, natural logarithm of the hazard multiplier, in thousandths
    /// @param consent   `[option]`, bit set of the parties that must consent to it
    public PackageSpaceBuilder issue(String name, double[][] points, int[] logHazard, int[] consent) {
        int options = logHazard.length;
        require(options >= 1 && options <= 64, name + " has " + options + " options; 1 to 64 are allowed");
        require(points.length == parties, name + " has points for " + points.length + " parties, not " + parties);
        require(consent.length == options, name + " has consent for " + consent.length + " options, not " + options);
        double[] units = new double[options * parties];
        for (int party = 0; party < parties; party++) {
            require(points[party].length == options, name + " has " + points[party].length + " values of party " + party
                    + " for " + options + " options");
            for (int option = 0; option < options; option++) {
                units[option * parties + party] = units(points[party][option], name);
            }
        }
        for (int parts : consent) {
            require(parts >>> parties == 0, name + " asks for the consent of a party that is not there");
        }
        issues.add(new Issue(name, units, logHazard.clone(), consent.clone()));
        return this;
    }

    /// Adds an issue without hazard or consent.
    ///
    /// @param points `[party][option]`, points
    public PackageSpaceBuilder issue(String name, double[][] points) {
        int options = points.length == 0 ? 0 : points[0].length;
        return issue(name, points, new int[options], new int[options]);
    }

    /// Adds points for each party to all packages that match; negative points for a costly red line.
    public PackageSpaceBuilder linkage(Pattern pattern, double... points) {
        require(points.length == parties, "a linkage has points for " + points.length + " parties, not " + parties);
        linkages.add(new Linkage(pattern, Arrays.stream(points).map(value -> units(value, "a linkage")).toArray()));
        return this;
    }

    /// Adds to the log hazard of all packages that match: an interaction of factors, or a cap on their product.
    public PackageSpaceBuilder hazard(Pattern pattern, int thousandths) {
        hazardTerms.add(new HazardTerm(pattern, thousandths));
        return this;
    }

    /// An absolute red line: where the party's signature is needed, packages that match cannot be had.
    public PackageSpaceBuilder redLine(int party, Pattern pattern) {
        redLines.add(new RedLine(pattern, bit(party)));
        return this;
    }

    /// Options that cannot go together, whoever signs.
    public PackageSpaceBuilder impossible(Pattern pattern) {
        redLines.add(new RedLine(pattern, (1 << parties) - 1));
        return this;
    }

    /// Sets what each party gets without a deal, in points.
    public PackageSpaceBuilder reservations(double... points) {
        require(points.length == parties,
                "there are " + points.length + " reservation values for " + parties + " parties");
        System.arraycopy(points, 0, reservations, 0, parties);
        return this;
    }

    /// Sets what a party loses by the chance that a package fails.
    ///
    /// @param points from the sum of log hazards in thousandths to points; must never fall
    public PackageSpaceBuilder penalty(int party, IntToDoubleFunction points) {
        bit(party);
        penalties[party] = points;
        return this;
    }

    /// Compiles.
    ///
    /// @throws InvalidSpaceException if a cluster has more than [#MAX_JOINT_OPTIONS] joint options, a penalty falls, or a
    ///                               number is out of bounds
    public PackageSpace build() {
        require(!issues.isEmpty(), "a space needs at least one issue");
        return SpaceCompiler.compile(this);
    }

    /// Rounds points to the binary grid, in units.
    static double onGrid(double points, double unitsPerPoint, String where) {
        double units = points * unitsPerPoint;
        // The message is made only when it is needed: spelling the numbers out takes longer than all the rest.
        if (!(Math.abs(units) < LARGEST_UNITS)) {
            throw new InvalidSpaceException(where + " is " + points + " points, which is not a number below "
                    + LARGEST_UNITS / unitsPerPoint);
        }
        return Math.rint(units * GRID) / GRID;
    }

    static void require(boolean condition, String message) {
        if (!condition) {
            throw new InvalidSpaceException(message);
        }
    }

    private double units(double points, String where) {
        return Math.rint(onGrid(points, unitsPerPoint, "a value of " + where));
    }

    private int bit(int party) {
        require(party >= 0 && party < parties, "there is no party " + party + " among " + parties);
        return 1 << party;
    }
}
