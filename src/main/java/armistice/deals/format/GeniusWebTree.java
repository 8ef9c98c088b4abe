package armistice.deals.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Domains and profiles as GeniusWeb writes them.
final class GeniusWebTree {

    private GeniusWebTree() {}

    static Map<String, Object> domain(Domain domain) {
        Map<String, Object> issues = new LinkedHashMap<>();
        domain.issues().forEach(issue -> issues.put(issue.name(), Map.of("values", issue.values())));
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("name", domain.name());
        root.put("issuesValues", issues);
        return root;
    }

    static Map<String, Object> profile(Domain domain, Normalized normalized, String name) {
        Profile profile = normalized.profile();
        Map<String, Object> utilities = new LinkedHashMap<>();
        Map<String, Object> weights = new LinkedHashMap<>();
        for (int issue = 0; issue < domain.issues().size(); issue++) {
            Domain.Issue of = domain.issues().get(issue);
            utilities.put(of.name(), Map.of("DiscreteValueSetUtilities",
                    Map.of("valueUtilities", worth(of, profile.values().get(issue)))));
            weights.put(of.name(), normalized.weights().get(issue));
        }
        Map<String, @Nullable Object> space = new LinkedHashMap<>();
        space.put("name", name);
        space.put("issueUtilities", utilities);
        space.put("issueWeights", weights);
        space.put("domain", domain(domain));
        space.put("reservationBid", reservation(domain, profile));
        return Map.of("LinearAdditiveUtilitySpace", space);
    }

    static Map<String, Double> worth(Domain.Issue issue, List<Double> values) {
        Map<String, Double> worth = new LinkedHashMap<>();
        for (int value = 0; value < values.size(); value++) {
            worth.put(issue.values().get(value), values.get(value));
        }
        return worth;
    }

    /// A bid whose utility is the reservation value. GeniusWeb knows no number for it, so that there may be none.
    private static @Nullable Map<String, Object> reservation(Domain domain, Profile profile) {
        if (profile.reservation() == 0) {
            return null;
        }
        Map<String, Object> bid = new LinkedHashMap<>();
        int[] options = find(domain, profile);
        for (int issue = 0; issue < options.length; issue++) {
            bid.put(domain.issues().get(issue).name(), domain.issues().get(issue).values().get(options[issue]));
        }
        return Map.of("issuevalues", bid);
    }

    private static int[] find(Domain domain, Profile profile) {
        int[] options = new int[domain.issues().size()];
        List<Double> most = new ArrayList<>();
        double left = 0;
        for (int issue = 0; issue < options.length; issue++) {
            double best = 0;
            for (int value = 0; value < domain.issues().get(issue).values().size(); value++) {
                best = Math.max(best, profile.worth(issue, value));
            }
            most.add(best);
            left += best;
        }
        if (!search(domain, profile, options, 0, profile.reservation(), left, most, new int[]{100_000})) {
            throw new UnreadableDomain("no package is found that has the reservation value "
                    + Numbers.text(profile.reservation()) + " of " + profile.name()
                    + ", and GeniusWeb states it as a package");
        }
        return options;
    }

    private static boolean search(Domain domain, Profile profile, int[] options, int issue, double need, double left,
            List<Double> most, int[] tries) {
        if (issue == options.length) {
            return Math.abs(need) < 1e-9;
        }
        if (need > left + 1e-9 || --tries[0] < 0) {
            return false;
        }
        for (int value = 0; value < domain.issues().get(issue).values().size(); value++) {
            options[issue] = value;
            if (search(domain, profile, options, issue + 1, need - profile.worth(issue, value),
                    left - most.get(issue), most, tries)) {
                return true;
            }
        }
        return false;
    }
}
