package armistice.engine.rule;

import armistice.model.deal.Terms;
import armistice.model.id.PartyId;
import armistice.model.setting.Issue;
import armistice.model.setting.Scenario;
import java.util.LinkedHashSet;
import java.util.Set;

/// Who must sign a text: both belligerents, and whoever must consent to one of its options.
public final class Signatories {
    private Signatories() {}

    /// The required signatories of `terms`, in the scenario's order of parties.
    public static Set<PartyId> of(Scenario scenario, Terms terms) {
        Set<PartyId> needed = new LinkedHashSet<>();
        needed.add(scenario.war().attacker());
        needed.add(scenario.war().defender());
        for (Issue issue : scenario.issues()) {
            needed.addAll(issue.option(terms.option(issue.id())).consent());
        }
        Set<PartyId> ordered = new LinkedHashSet<>();
        scenario.parties().forEach(party -> {
            if (needed.contains(party.id())) {
                ordered.add(party.id());
            }
        });
        return ordered;
    }
}
