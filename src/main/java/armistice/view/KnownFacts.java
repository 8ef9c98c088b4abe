package armistice.view;

import armistice.model.id.FactId;
import armistice.model.setting.Document;
import armistice.model.setting.Fact;
import armistice.model.setting.Inject;
import armistice.model.setting.Issue;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The facts that a seat may know on a day: those of that day and before, and those that something it can see rests on.
///
/// The register also holds what happened later, for the events that tell of it; until then it is kept back.
final class KnownFacts {
    private KnownFacts() {}

    /// The facts of `register` that are known on `today`.
    ///
    /// @param seen the scenario as the seat sees it, but for its facts
    static List<Fact> of(List<Fact> register, Scenario seen, LocalDate today) {
        String day = today.toString();
        if (register.stream().allMatch(fact -> hasBegun(fact, day))) {
            return register;
        }
        Set<FactId> cited = cited(seen);
        return register.stream().filter(fact -> hasBegun(fact, day) || cited.contains(fact.id())).toList();
    }

    /// Whether a fact is of `today` or before, as exactly as its date says: a month has begun on its first day.
    static boolean hasBegun(Fact fact, LocalDate today) {
        return hasBegun(fact, today.toString());
    }

    private static boolean hasBegun(Fact fact, String today) {
        String first = fact.date().split(" ", 2)[0];
        return first.compareTo(today.substring(0, Math.min(first.length(), today.length()))) <= 0;
    }

    private static Set<FactId> cited(Scenario seen) {
        Set<FactId> cited = new HashSet<>();
        seen.parties().forEach(party -> cite(party, cited));
        seen.regions().forEach(region -> cited.addAll(region.facts()));
        seen.variables().forEach(variable -> cited.addAll(variable.facts()));
        seen.issues().forEach(issue -> cite(issue, cited));
        seen.measures().forEach(measure -> cited.addAll(measure.facts()));
        seen.formats().forEach(format -> cited.addAll(format.facts()));
        seen.documents().stream().map(Document::facts).forEach(cited::addAll);
        seen.injects().stream().map(Inject::facts).forEach(cited::addAll);
        return cited;
    }

    private static void cite(Party party, Set<FactId> cited) {
        cited.addAll(party.facts());
        party.principals().forEach(principal -> cited.addAll(principal.facts()));
        party.members().forEach(member -> cited.addAll(member.facts()));
        party.constituencies().forEach(constituency -> cited.addAll(constituency.facts()));
    }

    private static void cite(Issue issue, Set<FactId> cited) {
        cited.addAll(issue.facts());
        issue.options().forEach(option -> cited.addAll(option.facts()));
    }
}
