package armistice.engine;

import armistice.engine.rule.Signatories;
import armistice.model.deal.Agreement;
import armistice.model.deal.Draft;
import armistice.model.deal.Meeting;
import armistice.model.deal.Questionnaire;
import armistice.model.deal.Readout;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.play.Event;
import armistice.model.setting.Issue;
import armistice.model.setting.PastMeeting;
import armistice.model.setting.Scenario;
import armistice.model.setting.StandingAgreement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a scenario begins with: agreements in force, meetings held.
final class Standing {
    /// A turn long enough before the first that nothing said then opens a channel.
    private static final int BEFORE = -2;

    private Standing() {}

    /// Brings them into force, before the first turn.
    static void enter(Timeline timeline) {
        Scenario scenario = timeline.state().scenario();
        for (StandingAgreement standing : scenario.agreements()) {
            Agreement agreement = signed(scenario, standing);
            timeline.add(new Event.AgreementSigned(agreement));
            Treaties.enter(timeline, agreement);
        }
        scenario.meetings().forEach(past -> remember(timeline, past));
    }

    /// A meeting held before the first turn: what was told of it and written in it is known, to whom it was.
    private static void remember(Timeline timeline, PastMeeting past) {
        Map<PartyId, Boolean> came = new LinkedHashMap<>();
        past.guests().forEach(guest -> came.put(guest, true));
        Questionnaire writing = past.questions().isEmpty()
                ? null
                : new Questionnaire(past.questions(), BEFORE, Map.of(), false);
        timeline.add(new Event.MeetingCalled(new Meeting(past.id(), past.format(), past.host(), past.guests(), came,
                BEFORE, Meeting.Status.CALLED, past.date() + ": " + past.subject(), writing, null)));
        past.replies()
                .forEach(reply -> timeline.add(new Event.QuestionsAnswered(past.id(), reply.by(), reply.answers())));
        timeline.add(new Event.MeetingHeld(past.id(), 0));
        past.accounts()
                .forEach(account -> timeline.add(new Event.ReadoutPublished(past.id(), account.by(),
                        new Readout(account.points(), account.text()))));
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
