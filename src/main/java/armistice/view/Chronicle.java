package armistice.view;

import armistice.engine.GameState;
import armistice.model.id.PartyId;
import armistice.model.play.Event;
import armistice.view.ChronicleEntry.Topic;
import java.util.List;
import java.util.Set;

/// Tells a seat what has happened: of every event what this seat may know of it, or nothing.
///
/// A new kind of event does not compile here until somebody has decided who may know of it.
public final class Chronicle {
    private final Page page;
    private final TalksNews talks;
    private final MeetingNews meetings;
    private final AgreementNews agreements;
    private final WorldNews world;

    private Chronicle(Page page) {
        this.page = page;
        this.talks = new TalksNews(page);
        this.meetings = new MeetingNews(page);
        this.agreements = new AgreementNews(page);
        this.world = new WorldNews(page);
    }

    /// What `seat` learns of `event`; often nothing.
    ///
    /// @param before the state before the event
    /// @param after  the state after it
    public static List<ChronicleEntry> of(GameState before, Event event, GameState after, PartyId seat) {
        Page page = new Page(before, after, seat);
        new Chronicle(page).tell(event);
        return page.entries();
    }

    private void tell(Event event) {
        switch (event) {
            case Event.GameStarted e -> {
                page.add(Topic.GAME, "chronicle.started", Set.of(), page.scenario().title());
                if (!e.settings().allowsAdvice()) {
                    page.add(Topic.GAME, "chronicle.adviceOff", Set.of());
                }
                e.settings()
                        .changes()
                        .forEach(change -> page.add(Topic.GAME, "chronicle.assumption", Set.of(),
                                change.parameter().key(),
                                change.from(), change.to(), change.parameter().unit()));
            }
            case Event.TurnOpened e -> page.add(Topic.GAME, "chronicle.turn", Set.of(), e.turn(), e.date().toString());
            case Event.InjectHappened e -> world.inject(page.scenario().inject(e.inject()));
            case Event.Improvised e -> {
                if (e.readers().isEmpty() || e.readers().contains(page.seat())) {
                    page.addBody(Topic.WORLD, "chronicle.event", e.readers(), "", e.text(), e.title());
                }
            }
            case Event.ProposalTabled e -> talks.proposed(e.proposal());
            case Event.ProposalAmended e -> talks.amended(e);
            case Event.ProposalAnswered e -> talks.answered(e);
            case Event.AnswerWeighed e -> talks.weighed(e);
            case Event.ProposalClosed e -> talks.closed(e);
            case Event.ProposalLeaked e -> talks.leaked(e);
            case Event.StatementMade e -> talks.stated(e);
            case Event.MessageSent e -> talks.message(e);
            case Event.MeasureTaken e -> world.measure(e);
            case Event.AgreementBreached e -> agreements.breached(e);
            case Event.OrderGiven e -> {
                if (e.by().equals(page.seat())) {
                    page.add(Topic.WAR, "chronicle.order", Set.of(e.by()), page.scenario().region(e.region()).name(),
                            Words.of(e.posture()));
                }
            }
            case Event.WordGiven e -> talks.word(e.pledge());
            case Event.WordSettled e -> talks.wordSettled(e);
            case Event.MeetingCalled e -> meetings.called(e.meeting());
            case Event.InvitationAnswered e -> meetings.invitation(e);
            case Event.QuestionsAnswered e -> meetings.answered(e);
            case Event.QuestionnaireLeaked e -> meetings.leaked(e);
            case Event.ReadoutPublished e -> meetings.told(e);
            case Event.PositionsExposed e -> talks.exposed(e);
            case Event.MeetingHeld e -> meetings.held(e.meeting());
            case Event.MeetingLapsed e -> meetings.lapsed(e.meeting());
            case Event.AdviceAllowed e -> page.add(Topic.GAME,
                    e.allowed() ? "chronicle.adviceOn" : "chronicle.adviceOff", Set.of());
            case Event.SeatAssigned e -> page.add(Topic.GAME, "chronicle.seat", Set.of(e.party()), page.name(e.party()),
                    Words.of(e.control()));
            case Event.SeatExcused e -> page.add(Topic.GAME, "chronicle.excused", Set.of(e.party()),
                    page.name(e.party()), Words.of(e.silence()));
            case Event.AgreementSigned e -> agreements.signed(e.agreement());
            case Event.RatificationHeld e -> agreements.ratification(e);
            case Event.AgreementEntered e -> agreements.agreement("chronicle.entered", e.agreement());
            case Event.AgreementTested e -> agreements.kept(e);
            case Event.AgreementEnded e -> agreements.ended(e);
            case Event.AgreementSuspended e -> agreements.suspended(e);
            case Event.AgreementResumed e -> agreements.agreement("chronicle.resumed", e.agreement(),
                    page.name(e.by()));
            case Event.ExtensionOffered e -> agreements.prolonging(e);
            case Event.AgreementExtended e -> agreements.extended(e);
            case Event.ConditionFired e -> agreements.condition(e);
            case Event.WarWaged e -> world.war(e.report());
            case Event.QuantitiesChanged e -> world.quantities(e);
            case Event.CostsPaid e -> world.costs(e);
            case Event.Overridden e -> world.overridden(e);
            case Event.GameEnded e -> page.add(Topic.GAME, "chronicle.ended", Set.of(), Words.of(e.outcome().kind()));
            case Event.OutlookFormed e -> world.outlook(e);
            // Own papers, clockwork, or numbers that the seat's view shows elsewhere.
            case Event.EstimatesReceived _,Event.SeatStirred _,Event.DraftKept _,Event.DraftDropped _,Event.SeatReady _,Event.PosturesChanged _,Event.RampsChanged _,Event.TimePassed _ -> {}
        }
    }
}
