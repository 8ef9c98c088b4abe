package armistice.deals.format;

import armistice.deals.Agenda;
import armistice.deals.Subject;
import armistice.deals.space.PackageSpace;
import armistice.deals.space.PackageSpaceBuilder;
import java.util.HashSet;
import java.util.List;

/// What was read, and what was done to it.
///
/// @param scaled  what was scaled or divided into steps, a sentence each
/// @param ignored what was left aside, a sentence each
public record Imported(Domain domain, List<Profile> profiles, List<String> scaled, List<String> ignored) {

    private static final int FEWEST = 2;
    private static final int MOST = 6;
    /// Utilities are whole billionths; where they are large, whole parts so that sums stay exact.
    private static final double FINEST = 1e9;
    private static final double LARGEST = 1e10;

    /// Copies the lists.
    public Imported {
        profiles = List.copyOf(profiles);
        scaled = List.copyOf(scaled);
        ignored = List.copyOf(ignored);
    }

    /// The space of deals between the parties whose profiles these are; everybody signs, nothing can fail.
    public Subject subject() {
        Domain.check(profiles.size() >= FEWEST && profiles.size() <= MOST,
                "a domain is analysed with 2 to 6 profiles, not " + profiles.size() + "; name them after the domain");
        List<String> names = profiles.stream().map(Profile::name).toList();
        Domain.check(new HashSet<>(names).size() == names.size(), "two profiles have the same name");
        Agenda agenda = new Agenda(names, domain.issues()
                .stream()
                .map(issue -> new Agenda.Topic(issue.name(), issue.values(), -1))
                .toList());
        double unit = unit();
        return new Subject(domain.name(), agenda, () -> space(unit), false, null);
    }

    private double unit() {
        double largest = 0;
        for (Profile profile : profiles) {
            double sum = Math.abs(profile.reservation());
            for (int issue = 0; issue < domain.issues().size(); issue++) {
                double most = 0;
                for (int value = 0; value < domain.issues().get(issue).values().size(); value++) {
                    most = Math.max(most, Math.abs(profile.worth(issue, value)));
                }
                sum += most;
            }
            largest = Math.max(largest, sum);
        }
        double unit = FINEST;
        while (unit > 1 && largest * unit > LARGEST) {
            unit /= 10;
        }
        Domain.check(largest * unit <= LARGEST, "utilities reach " + largest + ", too large to be held exactly");
        return unit;
    }

    private PackageSpace space(double unit) {
        PackageSpaceBuilder builder = new PackageSpaceBuilder(profiles.size(), unit);
        for (int issue = 0; issue < domain.issues().size(); issue++) {
            double[][] points = new double[profiles.size()][domain.issues().get(issue).values().size()];
            for (int party = 0; party < points.length; party++) {
                for (int value = 0; value < points[party].length; value++) {
                    points[party][value] = profiles.get(party).worth(issue, value);
                }
            }
            builder.issue(domain.issues().get(issue).name(), points);
        }
        return builder.reservations(profiles.stream().mapToDouble(Profile::reservation).toArray()).build();
    }
}
