package armistice.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Issues that are joined can be enumerated together.
///
/// Linkages and red lines of any party join the issues of their patterns; all issues with an option that brings a force,
/// a guarantee or a backing are joined, because what one is worth depends on the other. Between such clusters a party's value is
/// additive; within one the joint options are gone through one by one.
final class ClusterRule implements Rule {
    /// Most joint options of a cluster: `docs/model` says why.
    static final int LIMIT = 5_000;

    @Override
    public void check(Cursor scenario, Findings findings) {
        Map<String, Integer> options = new LinkedHashMap<>();
        Map<String, String> parents = new LinkedHashMap<>();
        List<String> forces = new ArrayList<>();
        for (Cursor issue : scenario.get("issues").items()) {
            String name = issue.get("id").text();
            options.put(name, issue.get("options").items().size());
            parents.put(name, name);
            if (issue.get("options")
                    .items()
                    .stream()
                    .anyMatch(one -> one.has("force") || one.has("guarantee")
                            || !one.get("backing").items().isEmpty())) {
                forces.add(name);
            }
        }
        join(forces, parents);
        for (Cursor party : scenario.get("parties").items()) {
            for (String list : List.of("linkages", "redLines")) {
                for (Cursor item : party.get("sheet").get(list).items()) {
                    join(item.get("pattern").entries().keySet(), parents);
                }
            }
        }
        report(scenario, options, parents, findings);
    }

    private static void report(Cursor scenario, Map<String, Integer> options, Map<String, String> parents,
            Findings findings) {
        Map<String, List<String>> clusters = new LinkedHashMap<>();
        parents.keySet()
                .forEach(issue -> clusters.computeIfAbsent(root(issue, parents), _ -> new ArrayList<>()).add(issue));
        clusters.values().forEach(issues -> {
            double joint = 1;
            for (String issue : issues) {
                joint *= options.getOrDefault(issue, 1);
            }
            if (joint > LIMIT) {
                findings.add(scenario.get("issues").pointer(), "the issues " + String.join(", ", issues)
                        + " are joined by linkages, red lines, forces, guarantees or backings and have "
                        + Decimal.text(joint)
                        + " joint options; allowed: at most " + LIMIT);
            }
        });
    }

    private static void join(Collection<String> issues, Map<String, String> parents) {
        String first = null;
        for (String issue : issues) {
            if (parents.containsKey(issue)) {
                if (first != null) {
                    parents.put(root(issue, parents), root(first, parents));
                }
                first = issue;
            }
        }
    }

    private static String root(String issue, Map<String, String> parents) {
        String root = issue;
        for (String parent = parents.getOrDefault(root, root); !parent.equals(root); parent = parents.getOrDefault(root,
                root)) {
            root = parent;
        }
        return root;
    }
}
