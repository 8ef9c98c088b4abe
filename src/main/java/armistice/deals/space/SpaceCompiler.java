package armistice.deals.space;

import static armistice.deals.space.PackageSpaceBuilder.require;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;

/// Forms the clusters, the transitive union of issues that a pattern joins, and fills their tables.
final class SpaceCompiler {

    /// A penalty table has one entry for each thousandth between the smallest and the largest sum of log hazards.
    private static final int LARGEST_HAZARD_RANGE = 1_000_000;

    private final PackageSpaceBuilder data;
    private final int[] counts;
    private final int[] root;
    private int hazardOffset;

    private SpaceCompiler(PackageSpaceBuilder data) {
        this.data = data;
        counts = data.issues.stream().mapToInt(PackageSpaceBuilder.Issue::options).toArray();
        root = new int[counts.length];
        Arrays.setAll(root, issue -> issue);
    }

    static PackageSpace compile(PackageSpaceBuilder data) {
        return new SpaceCompiler(data).compile();
    }

    private PackageSpace compile() {
        patterns().forEach(this::join);
        Cluster[] clusters = clusters();
        long range = 0;
        double largest = 0;
        for (Cluster cluster : clusters) {
            range += shiftHazard(cluster);
            largest += Arrays.stream(cluster.value).map(Math::abs).max().orElse(0);
        }
        require(largest < 1L << 35,
                "values reach " + largest / data.unitsPerPoint + " points, too large for this unit");
        require(range <= LARGEST_HAZARD_RANGE, "log hazards span " + range + " thousandths; at most "
                + LARGEST_HAZARD_RANGE + " are allowed");
        double[][] penalties = new double[data.parties][];
        for (int party = 0; party < data.parties; party++) {
            penalties[party] = table(data.penalties[party], party, (int) range);
        }
        return new PackageSpace(
                new PackageSpace.Tables(data.parties, data.unitsPerPoint, counts, clusters, data.signatories,
                        hazardOffset, penalties))
                .withReservations(data.reservations);
    }

    private Stream<Pattern> patterns() {
        return Stream.of(data.linkages.stream().map(PackageSpaceBuilder.Linkage::pattern),
                data.hazardTerms.stream().map(PackageSpaceBuilder.HazardTerm::pattern),
                data.redLines.stream().map(PackageSpaceBuilder.RedLine::pattern)).flatMap(stream -> stream);
    }

    private void join(Pattern pattern) {
        for (Pattern.Choice choice : pattern.choices()) {
            int issue = choice.issue();
            require(issue < counts.length, "a pattern names issue " + issue + "; there are " + counts.length);
            require(counts[issue] == 64 || choice.options() >>> counts[issue] == 0, "a pattern names an option that "
                    + data.issues.get(issue).name() + " does not have");
            root[find(issue)] = find(pattern.choices().getFirst().issue());
        }
    }

    private int find(int issue) {
        while (root[issue] != issue) {
            issue = root[issue];
        }
        return issue;
    }

    private Cluster[] clusters() {
        List<Cluster> clusters = new ArrayList<>();
        for (int first = 0; first < counts.length; first++) {
            List<Integer> members = new ArrayList<>();
            for (int issue = 0; issue < counts.length; issue++) {
                if (find(issue) == find(first)) {
                    members.add(issue);
                }
            }
            if (members.getFirst() == first) {
                clusters.add(cluster(members.stream().mapToInt(Integer::intValue).toArray()));
            }
        }
        return clusters.toArray(Cluster[]::new);
    }

    private Cluster cluster(int[] issues) {
        long size = Arrays.stream(issues).mapToLong(issue -> counts[issue]).reduce(1, Math::multiplyExact);
        require(size <= PackageSpaceBuilder.MAX_JOINT_OPTIONS, names(issues) + " hang together and have " + size
                + " joint options; at most " + PackageSpaceBuilder.MAX_JOINT_OPTIONS + " are allowed");
        Cluster cluster = new Cluster(issues, Arrays.stream(issues).map(issue -> counts[issue]).toArray(),
                data.parties);
        int[] options = new int[counts.length];
        for (int code = 0; code < cluster.size; code++) {
            cluster.decode(code, options);
            addIssues(cluster, code, options);
            addPatterns(cluster, code, options);
        }
        return cluster;
    }

    private void addIssues(Cluster cluster, int code, int[] options) {
        for (int number : cluster.issues) {
            PackageSpaceBuilder.Issue issue = data.issues.get(number);
            int option = options[number];
            for (int party = 0; party < data.parties; party++) {
                cluster.value[code * data.parties + party] += issue.units()[option * data.parties + party];
            }
            cluster.hazard[code] += issue.hazard()[option];
            cluster.required[code] |= issue.required()[option];
        }
    }

    private void addPatterns(Cluster cluster, int code, int[] options) {
        for (PackageSpaceBuilder.Linkage linkage : data.linkages) {
            if (matches(linkage.pattern(), cluster, options)) {
                for (int party = 0; party < data.parties; party++) {
                    cluster.value[code * data.parties + party] += linkage.units()[party];
                }
            }
        }
        for (PackageSpaceBuilder.HazardTerm term : data.hazardTerms) {
            if (matches(term.pattern(), cluster, options)) {
                cluster.hazard[code] += term.thousandths();
            }
        }
        for (PackageSpaceBuilder.RedLine line : data.redLines) {
            if (matches(line.pattern(), cluster, options)) {
                cluster.refused[code] |= line.parties();
            }
        }
    }

    private boolean matches(Pattern pattern, Cluster cluster, int[] options) {
        return find(pattern.choices().getFirst().issue()) == find(cluster.issues[0]) && pattern.matches(options);
    }

    /// Moves the smallest log hazard to 0 and the shift to the offset.
    ///
    /// @return the largest after that
    private int shiftHazard(Cluster cluster) {
        int least = Arrays.stream(cluster.hazard).min().orElse(0);
        hazardOffset = Math.addExact(hazardOffset, least);
        for (int code = 0; code < cluster.size; code++) {
            cluster.hazard[code] = Math.subtractExact(cluster.hazard[code], least);
        }
        return Arrays.stream(cluster.hazard).max().orElse(0);
    }

    private double[] table(IntToDoubleFunction points, int party, int range) {
        double[] table = new double[range + 1];
        String where = "the penalty of party " + party;
        for (int s = 0; s <= range; s++) {
            table[s] = PackageSpaceBuilder.onGrid(points.applyAsDouble(s + hazardOffset), data.unitsPerPoint, where);
            if (s > 0 && !(table[s] >= table[s - 1])) {
                throw new InvalidSpaceException("the penalty of party " + party + " falls at a log hazard of "
                        + (s + hazardOffset) + " thousandths; it must never fall");
            }
        }
        return table;
    }

    private String names(int[] issues) {
        return String.join(", ", Arrays.stream(issues).mapToObj(issue -> data.issues.get(issue).name()).toList());
    }
}
