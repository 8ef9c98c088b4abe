package armistice.deals;

import armistice.scenario.Spelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The names of what a space of deals numbers: its parties, its issues and their options.
///
/// @param parties names, in the order of the space
/// @param issues  in the order of the space
public record Agenda(List<String> parties, List<Topic> issues) {

    /// Copies the lists.
    public Agenda {
        parties = List.copyOf(parties);
        issues = List.copyOf(issues);
    }

    /// An issue.
    ///
    /// @param usual number of the option that a draft has where it does not name one; -1 if it must name one
    public record Topic(String name, List<String> options, int usual) {

        /// Copies the list.
        public Topic {
            options = List.copyOf(options);
        }
    }

    /// Thrown for a name that is not on the agenda; the message says which, and what was probably meant.
    public static final class UnknownName extends RuntimeException {

        private UnknownName(String message) {
            super(message);
        }
    }

    /// The number of a party; upper and lower case are alike, unless only they tell two parties apart.
    ///
    /// @throws UnknownName if there is none of that name
    public int party(String name) {
        if (parties.contains(name)) {
            return parties.indexOf(name);
        }
        for (int party = 0; party < parties.size(); party++) {
            if (parties.get(party).equalsIgnoreCase(name)) {
                return party;
            }
        }
        throw unknown("party", name, parties);
    }

    /// The names of the parties in a bit set.
    public List<String> named(int bits) {
        return IntStream.range(0, parties.size())
                .filter(party -> (bits >> party & 1) != 0)
                .mapToObj(parties::get)
                .toList();
    }

    /// The option that a package has on each issue, by name.
    public Map<String, String> terms(int[] options) {
        Map<String, String> terms = new LinkedHashMap<>();
        for (int issue = 0; issue < options.length; issue++) {
            terms.put(issues.get(issue).name, issues.get(issue).options.get(options[issue]));
        }
        return terms;
    }

    /// The package of some terms; issues that they do not name get their usual option.
    ///
    /// @throws UnknownName if an issue or option is not on the agenda, or an issue without a usual option is left out
    public int[] options(Map<String, String> terms) {
        List<String> names = issues.stream().map(Topic::name).toList();
        for (String name : terms.keySet()) {
            if (!names.contains(name)) {
                throw unknown("issue", name, names);
            }
        }
        int[] options = new int[issues.size()];
        for (int issue = 0; issue < options.length; issue++) {
            Topic topic = issues.get(issue);
            String chosen = terms.get(topic.name);
            options[issue] = chosen == null ? topic.usual : topic.options.indexOf(chosen);
            if (chosen != null && options[issue] < 0) {
                throw unknown("option of " + topic.name, chosen, topic.options);
            }
            if (options[issue] < 0) {
                throw new UnknownName("the terms name no option of the issue \"" + topic.name + "\"");
            }
        }
        return options;
    }

    private static UnknownName unknown(String what, String name, List<String> known) {
        String list = known.size() > 20 ? "" : " (there are: " + String.join(", ", known) + ")";
        return new UnknownName("there is no " + what + " \"" + name + "\"" + Spelling.hint(name, known) + list);
    }
}
