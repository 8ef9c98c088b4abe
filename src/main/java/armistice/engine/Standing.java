package armistice.engine;

import armistice.engine.rule.Signatories;
import armistice.model.deal.Agreement;
import armistice.model.deal.Draft;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.play.Event;
import armistice.model.setting.Issue;
import armistice.model.setting.Scenario;
import armistice.model.setting.StandingAgreement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Agreements that are in force when a scenario begins.
final class Standing {
    private Standing() {}

    /// Brings them into force, before the first turn.
    static void enter(Timeline timeline) {
        Scenario scenario = timeline.state().scenario();
        for (StandingAgreement standing : scenario.agreements()) {
            Agreement agreement = signed(scenario, standing);
            timeline.add(new Event.AgreementSigned(agreement));
            Treaties.enter(timeline, agreement);
        }
    }

    private static Agreement signed(Scenario scenario, StandingAgreement standing) {
        Map<IssueId, OptionId> options = new LinkedHashMap<>();
        for (Issue issue : scenario.issues()) {
            options.put(issue.id(), standing.clauses().getOrDefault(issue.id(), issue.open().id()));
        }
        Terms terms = new Terms(options);
        Set<PartyId> signatories = Signatories.of(scenario, terms);
        Draft draft = new Draft(signatories, standing.stage(), terms, standing.months(), false, List.of(), 0, "");
        return new Agreement(standing.id(), new ProposalId(standing.id().value()), 1, draft, signatories,
                Agreement.Status.SIGNED, 0, -1, Map.of());
    }
}
