package armistice.deals.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Domains and profiles as NegMAS writes them.
final class NegmasTree {

    private NegmasTree() {}

    static Map<String, Object> domain(Domain domain) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("type", "negmas.outcomes.DiscreteCartesianOutcomeSpace");
        root.put("name", domain.name());
        root.put("issues", domain.issues().stream().map(NegmasTree::issue).toList());
        return root;
    }

    private static Map<String, Object> issue(Domain.Issue issue) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("name", issue.name());
        node.put("type", "negmas.outcomes.CategoricalIssue");
        node.put("values", issue.values());
        return node;
    }

    static Map<String, Object> profile(Domain domain, Profile profile) {
        List<Map<String, Object>> values = new ArrayList<>();
        for (int issue = 0; issue < domain.issues().size(); issue++) {
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("type", "negmas.preferences.TableFun");
            node.put("mapping", GeniusWebTree.worth(domain.issues().get(issue), profile.values().get(issue)));
            values.add(node);
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("type", "negmas.preferences.LinearAdditiveUtilityFunction");
        root.put("name", profile.name());
        root.put("reserved_value", profile.reservation());
        root.put("weights", profile.weights());
        root.put("values", values);
        return root;
    }
}
