package armistice.view;

import armistice.engine.GameState;
import armistice.engine.Labels;
import armistice.engine.Quantities;
import armistice.engine.rule.Answering;
import armistice.engine.rule.OutsideOption;
import armistice.model.deal.Agreement;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Meeting;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.deal.PublicPosition;
import armistice.model.deal.Reservation;
import armistice.model.id.AgreementId;
import armistice.model.id.MeetingId;
import armistice.model.id.PartyId;
import armistice.model.id.PledgeId;
import armistice.model.id.ProposalId;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.number.Quantity;
import armistice.model.play.Conduct;
import armistice.model.play.Event;
import armistice.model.play.FrontReport;
import armistice.model.play.Outlook;
import armistice.model.play.Weighing;
import armistice.model.setting.Constituency;
import armistice.model.setting.Inject;
import armistice.model.setting.Issue;
import armistice.model.setting.Measure;
import armistice.model.setting.Option;
import armistice.model.setting.Scenario;
import armistice.view.ChronicleEntry.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Tells a seat what has happened: of every event what this seat may know of it, or nothing.
///
/// A new kind of event does not compile here until somebody has decided who may know of it.
public final class Chronicle {
    private final GameState before;
    private final GameState after;
    private final PartyId seat;
    private final Scenario scenario;
    private final Visibility visibility;
    private final List<ChronicleEntry> entries = new ArrayList<>();

    private Chronicle(GameState before, GameState after, PartyId seat) {
        this.before = before;
        this.after = after;
        this.seat = seat;
        this.scenario = before.scenario();
        this.visibility = new Visibility(after, seat);
    }

    /// What `seat` learns of `event`; often nothing.
    ///
    /// @param before the state before the event
    /// @param after  the state after it
    public static List<ChronicleEntry> of(GameState before, Event event, GameState after, PartyId seat) {
        Chronicle chronicle = new Chronicle(before, after, seat);
        chronicle.tell(event);
        return chronicle.entries;
    }

    private void tell(Event event) {
        switch (event) {
            case Event.GameStarted e -> {
                add(Topic.GAME, "chronicle.started", Set.of(), scenario.title());
                e.settings()
                        .changes()
                        .forEach(change -> add(Topic.GAME, "chronicle.assumption", Set.of(), change.parameter().key(),
                                change.from(), change.to(), change.parameter().unit()));
            }
            case Event.TurnOpened e -> add(Topic.GAME, "chronicle.turn", Set.of(), e.turn(), e.date().toString());
            case Event.InjectHappened e -> inject(scenario.inject(e.inject()));
            case Event.Improvised e -> {
                if (e.readers().isEmpty() || e.readers().contains(seat)) {
                    addBody(Topic.WORLD, "chronicle.event", e.readers(), "", e.text(), e.title());
                }
            }
            case Event.ProposalTabled e -> proposed(e.proposal());
            case Event.ProposalAmended e -> amended(e);
            case Event.ProposalAnswered e -> answered(e);
            case Event.AnswerWeighed e -> weighed(e);
            case Event.ProposalClosed e -> closed(e);
            case Event.ProposalLeaked e -> leaked(e.proposal());
            case Event.StatementMade e -> stated(e);
            case Event.MessageSent e -> message(e);
            case Event.MeasureTaken e -> measure(e);
            case Event.OrderGiven e -> {
                if (e.by().equals(seat)) {
                    add(Topic.WAR, "chronicle.order", Set.of(e.by()), scenario.region(e.region()).name(),
                            Words.of(e.posture()));
                }
            }
            case Event.WordGiven e -> word(e.pledge());
            case Event.WordSettled e -> wordSettled(e);
            case Event.MeetingCalled e -> meeting("chronicle.meetingCalled", e.meeting(), e.meeting().invited());
            case Event.InvitationAnswered e -> invitation(e);
            case Event.MeetingHeld e -> held(e.meeting());
            case Event.MeetingLapsed e -> lapsed(e.meeting());
            case Event.SeatAssigned e -> add(Topic.GAME, "chronicle.seat", Set.of(e.party()), name(e.party()),
                    Words.of(e.control()));
            case Event.AgreementSigned e -> signed(e.agreement());
            case Event.RatificationHeld e -> ratification(e);
            case Event.AgreementEntered e -> agreement("chronicle.entered", e.agreement());
            case Event.AgreementTested e -> kept(e);
            case Event.AgreementEnded e -> ended(e);
            case Event.AgreementSuspended e -> suspended(e);
            case Event.AgreementResumed e -> agreement("chronicle.resumed", e.agreement(), name(e.by()));
            case Event.ExtensionOffered e -> agreement(
                    e.extension().accepted().size() == 1 ? "chronicle.extensionOffered" : "chronicle.extensionAccepted",
                    e.agreement(), name(e.by()), e.extension().days());
            case Event.AgreementExtended e -> extended(e);
            case Event.ConditionFired e -> condition(e);
            case Event.WarWaged e -> war(e.report());
            case Event.QuantitiesChanged e -> quantities(e);
            case Event.CostsPaid e -> costs(e);
            case Event.Overridden e -> overridden(e);
            case Event.GameEnded e -> add(Topic.GAME, "chronicle.ended", Set.of(), Words.of(e.outcome().kind()));
            case Event.OutlookFormed e -> outlook(e);
            // Own papers, clockwork, or numbers that the seat's view shows elsewhere.
            case Event.EstimatesReceived _,Event.SeatStirred _,Event.DraftKept _,Event.DraftDropped _,Event.SeatReady _,Event.PosturesChanged _,Event.RampsChanged _,Event.TimePassed _ -> {}
        }
    }

    /// Why what a seat can expect without a deal has moved since the last briefing.
    private void outlook(Event.OutlookFormed e) {
        Outlook last = before.party(e.seat()).outlook();
        if (e.seat().equals(seat) && last != null) {
            entries.add(new ChronicleEntry(after.turn(), after.date(), Topic.GAME, "chronicle.outlook",
                    List.of(e.outlook().value(), last.value()), Set.of(seat), "", "",
                    OutsideOption.moved(last, e.outlook())));
        }
    }

    private void inject(Inject inject) {
        if (visibility.shows(inject)) {
            addBody(Topic.WORLD, "chronicle.event", inject.readers(), inject.id().value(), inject.text(),
                    inject.title());
        }
    }

    private void proposed(Proposal proposal) {
        if (visibility.shows(proposal.draft(), proposal)) {
            addBody(Topic.TALKS, "chronicle.tabled", concerned(proposal), proposal.id().value(),
                    proposal.draft().note(), name(proposal.by()), Words.of(proposal.draft().stage()),
                    names(proposal.draft().to()), settled(proposal.draft()));
        }
    }

    private void amended(Event.ProposalAmended e) {
        Proposal proposal = after.proposal(e.proposal());
        if (proposal != null && visibility.shows(e.draft(), proposal)) {
            addBody(Topic.TALKS, "chronicle.amended", concerned(proposal), proposal.id().value(), e.draft().note(),
                    name(proposal.by()), proposal.version(), settled(e.draft()));
        }
    }

    private void answered(Event.ProposalAnswered e) {
        Proposal proposal = after.proposal(e.proposal());
        if (proposal == null || !visibility.shows(proposal)) {
            return;
        }
        String author = name(proposal.by());
        Set<PartyId> parties = Set.of(e.by(), proposal.by());
        String reference = proposal.id().value();
        switch (e.answer()) {
            case Answer.Accepted _ -> addBody(Topic.TALKS, "chronicle.accepted", parties, reference, "", name(e.by()),
                    author);
            case Answer.InPrinciple a -> addBody(Topic.TALKS, "chronicle.inPrinciple", parties, reference, "",
                    name(e.by()), author, reservations(a.reservations()));
            case Answer.Deferred a -> addBody(Topic.TALKS, "chronicle.asked", parties, reference, a.question(),
                    name(e.by()), author);
            case Answer.Refused a -> addBody(Topic.TALKS, "chronicle.refused", parties, reference, a.reason(),
                    name(e.by()), author);
        }
    }

    private void weighed(Event.AnswerWeighed e) {
        Proposal proposal = after.proposal(e.proposal());
        if (!e.by().equals(seat) || proposal == null) {
            return;
        }
        Weighing weighing = e.weighing();
        Explanation explained = Answering.explained(weighing, this::pledged);
        entries.add(new ChronicleEntry(after.turn(), after.date(), Topic.TALKS, "chronicle.weighed",
                List.of(name(proposal.by()), weighing.accept(), weighing.counter(), weighing.refuse(),
                        Words.of(weighing.best()), reservations(weighing.reservations())),
                Set.of(), e.proposal().value(), "", explained));
    }

    private String pledged(String pledge) {
        Pledge word = after.pledge(new PledgeId(pledge));
        return word == null ? "" : name(word.by()) + ": " + scenario.measure(word.consequence()).label();
    }

    private void closed(Event.ProposalClosed e) {
        Proposal proposal = after.proposal(e.proposal());
        if (proposal != null && visibility.shows(proposal)) {
            addBody(Topic.TALKS, "chronicle.closed", concerned(proposal), proposal.id().value(), "",
                    name(proposal.by()), Words.of(e.status()));
        }
    }

    private void leaked(ProposalId id) {
        Proposal proposal = after.proposal(id);
        if (proposal != null) {
            addBody(Topic.TALKS, "chronicle.leaked", concerned(proposal), id.value(), "", name(proposal.by()),
                    settled(proposal.draft()));
        }
    }

    private void stated(Event.StatementMade e) {
        addBody(Topic.WORDS, e.positions().isEmpty() ? "chronicle.statement" : "chronicle.position", Set.of(e.by()), "",
                e.text(), name(e.by()), positions(e.positions()));
    }

    private void message(Event.MessageSent e) {
        if (e.from().equals(seat) || e.to().contains(seat)) {
            addBody(Topic.WORDS, "chronicle.message", e.to(), "", e.text(), name(e.from()), names(e.to()));
        }
    }

    private void measure(Event.MeasureTaken e) {
        Measure measure = scenario.measure(e.measure());
        if (!measure.covert() || e.by().equals(seat)) {
            addBody(Topic.MEASURES, "chronicle.measure", Set.of(e.by()), "", measure.description(), name(e.by()),
                    measure.label());
        }
    }

    private void word(Pledge pledge) {
        if (visibility.shows(pledge)) {
            addBody(Topic.WORDS,
                    pledge.kind() == Pledge.Kind.THREAT ? "chronicle.threat" : "chronicle.promise",
                    Set.of(pledge.by(), pledge.to()), pledge.id().value(), "", name(pledge.by()), name(pledge.to()),
                    scenario.measure(pledge.consequence()).label(), pledge.deadline());
        }
    }

    private void wordSettled(Event.WordSettled e) {
        Pledge pledge = after.pledge(e.pledge());
        if (pledge != null && visibility.shows(pledge)) {
            addBody(Topic.WORDS, "chronicle.wordSettled", Set.of(pledge.by(), pledge.to()), pledge.id().value(), "",
                    name(pledge.by()), scenario.measure(pledge.consequence()).label(), Words.of(e.status()));
        }
    }

    private void invitation(Event.InvitationAnswered e) {
        Meeting meeting = after.meeting(e.meeting());
        if (meeting != null) {
            addBody(Topic.MEETINGS, e.attends() ? "chronicle.attends" : "chronicle.declines",
                    Set.of(e.by(), meeting.host()), meeting.id().value(), "", name(e.by()),
                    scenario.meetingFormat(meeting.format()).label());
        }
    }

    private void held(MeetingId id) {
        Meeting meeting = after.meeting(id);
        if (meeting != null) {
            meeting("chronicle.meetingHeld", meeting,
                    meeting.invited().stream().filter(meeting::wasAttendedBy).toList());
        }
    }

    private void lapsed(MeetingId id) {
        Meeting meeting = after.meeting(id);
        if (meeting != null) {
            meeting("chronicle.meetingLapsed", meeting, meeting.invited());
        }
    }

    private void meeting(String key, Meeting meeting, Collection<PartyId> guests) {
        List<PartyId> all = new ArrayList<>(guests);
        all.add(meeting.host());
        addBody(Topic.MEETINGS, key, all, meeting.id().value(), meeting.subject(), name(meeting.host()),
                scenario.meetingFormat(meeting.format()).label(), names(guests));
    }

    private void signed(Agreement agreement) {
        addBody(Topic.AGREEMENTS, "chronicle.signed", agreement.signatories(), agreement.id().value(), "",
                names(agreement.signatories()), Words.of(agreement.draft().stage()), settled(agreement.draft()));
    }

    private void agreement(String key, AgreementId id, Object... more) {
        Agreement agreement = after.agreement(id);
        if (agreement != null) {
            List<Object> arguments = new ArrayList<>(List.of(Words.of(agreement.draft().stage())));
            arguments.addAll(List.of(more));
            addBody(Topic.AGREEMENTS, key, agreement.signatories(), id.value(), "", arguments.toArray());
        }
    }

    private void suspended(Event.AgreementSuspended e) {
        Agreement agreement = after.agreement(e.agreement());
        if (agreement != null) {
            addBody(Topic.AGREEMENTS, "chronicle.suspended", agreement.signatories(), e.agreement().value(),
                    e.suspension().reason(), Words.of(agreement.draft().stage()), name(e.suspension().by()),
                    Words.of(e.suspension().ground()));
        }
    }

    private void extended(Event.AgreementExtended e) {
        Agreement agreement = after.agreement(e.agreement());
        if (agreement != null) {
            agreement("chronicle.extended", e.agreement(), e.months(), agreement.months());
        }
    }

    /// How an agreement was kept, as it is reported; who did a heavy breach only if that can be told.
    private void kept(Event.AgreementTested e) {
        Agreement agreement = after.agreement(e.agreement());
        Conduct conduct = e.conduct();
        if (agreement == null || conduct == null) {
            return;
        }
        String stage = Words.of(agreement.draft().stage());
        String id = agreement.id().value();
        if (conduct.small() > 0) {
            addBody(Topic.AGREEMENTS, "chronicle.violations", agreement.signatories(), id, "", conduct.small(), stage);
        }
        if (conduct.heavy() != null) {
            PartyId named = conduct.named();
            String key = named == null ? "chronicle.heavyBreachDenied" : "chronicle.heavyBreach";
            addBody(Topic.AGREEMENTS, key, agreement.signatories(), id, "", stage,
                    named == null ? "" : name(named));
        }
        if (conduct.onTheForce()) {
            addBody(Topic.AGREEMENTS, "chronicle.onTheForce", agreement.signatories(), id, "", stage);
        }
    }

    private void ended(Event.AgreementEnded e) {
        Agreement agreement = after.agreement(e.agreement());
        if (agreement == null) {
            return;
        }
        PartyId by = e.by();
        String reason = Objects.requireNonNullElse(e.reason(), "");
        String stage = Words.of(agreement.draft().stage());
        if (by == null) {
            addBody(Topic.AGREEMENTS, "chronicle.agreementEnded", agreement.signatories(), agreement.id().value(),
                    reason, stage, Words.of(e.status()));
        } else {
            addBody(Topic.AGREEMENTS, "chronicle.agreementEndedBy", agreement.signatories(), agreement.id().value(),
                    reason, stage, Words.of(e.status()), name(by));
        }
    }

    private void condition(Event.ConditionFired e) {
        addBody(Topic.AGREEMENTS, "chronicle.condition", List.of(e.condition().actor(), e.condition().subject()),
                e.agreement().value(), "", name(e.condition().actor()),
                scenario.measure(e.condition().consequence()).label());
    }

    private void ratification(Event.RatificationHeld e) {
        List<Explanation> votes = new ArrayList<>();
        for (Constituency constituency : scenario.party(e.party()).constituencies()) {
            Event.RatificationHeld.Vote vote = e.votes().get(constituency.id());
            if (vote != null) {
                // The vote is public; what a party thinks of its voters is its own.
                votes.add(Explanation.sum("explain.ratification.margin", constituency.name(), Unit.SHARE,
                        List.of(Explanation.leaf("explain.ratification.vote", constituency.name(), vote.support(),
                                Unit.SHARE, e.party().equals(seat) ? constituency.reasoning() : ""),
                                Explanation.leaf("explain.ratification.needed", constituency.name(), -vote.needed(),
                                        Unit.SHARE, "scenario"))));
            }
        }
        Explanation result = Explanation.minimum("explain.ratification.result", name(e.party()), Unit.SHARE, votes);
        entries.add(new ChronicleEntry(after.turn(), after.date(), Topic.AGREEMENTS,
                e.passed() ? "chronicle.ratified" : "chronicle.notRatified", List.of(name(e.party())),
                Set.of(e.party()), e.agreement().value(), "", result));
    }

    private void war(FrontReport report) {
        List<Explanation> sectors = new ArrayList<>();
        report.sectors()
                .forEach((region, sector) -> sectors.add(Explanation.leaf("explain.front.sector",
                        scenario.region(region).name(), sector.gained(), Unit.SQUARE_KM, "front")));
        Explanation gained = Explanation.sum("explain.front.gained", name(scenario.war().attacker()), Unit.SQUARE_KM,
                sectors);
        entries.add(new ChronicleEntry(after.turn(), after.date(), Topic.WAR, "chronicle.front",
                List.of(name(scenario.war().attacker()), gained.value(), scenario.turnDays()),
                Set.of(scenario.war().attacker(), scenario.war().defender()), "", "", gained));
        FrontReport.ArmyReport own = report.armies().get(seat);
        if (own != null) {
            add(Topic.WAR, "chronicle.ownLosses", Set.of(seat), own.losses(), own.men());
        }
    }

    /// Public variables for everybody, own numbers for their owner; clockwork changes are not told one by one.
    private void quantities(Event.QuantitiesChanged e) {
        switch (e.cause()) {
            case MEASURE, INJECT, TRUST -> e.after().forEach(this::changed);
            case RAMP, STRAIN, CAPITAL -> {}
        }
    }

    private void changed(Quantity quantity, double value) {
        double was = Quantities.read(before, quantity);
        if (visibility.shows(quantity) && was != value) {
            add(topic(quantity), "chronicle.changed", Set.of(), Labels.of(scenario, quantity), was, value);
        }
    }

    private static Topic topic(Quantity quantity) {
        return quantity instanceof Quantity.Trust ? Topic.MEETINGS : Topic.WORLD;
    }

    private void costs(Event.CostsPaid e) {
        Double own = e.points().get(seat);
        if (own != null && own != 0) {
            add(Topic.GAME, "chronicle.costs", Set.of(seat), own);
        }
    }

    /// An override is told to those who can see the number.
    private void overridden(Event.Overridden e) {
        if (visibility.shows(e.quantity())) {
            addBody(Topic.GAME, "chronicle.overridden", Set.of(), "", e.reason(), Labels.of(scenario, e.quantity()),
                    e.before(), e.after());
        }
    }

    private String settled(Draft draft) {
        List<String> clauses = new ArrayList<>();
        for (Issue issue : scenario.issues()) {
            Option option = issue.option(draft.terms().option(issue.id()));
            if (!option.open()) {
                clauses.add(issue.label() + ": " + option.label());
            }
        }
        return String.join("; ", clauses);
    }

    private String reservations(List<Reservation> reservations) {
        List<String> texts = reservations.stream().map(reservation -> {
            Issue issue = scenario.issue(reservation.issue());
            return issue.label() + ": " + issue.option(reservation.wanted()).label();
        }).toList();
        return String.join("; ", texts);
    }

    private String positions(List<PublicPosition> positions) {
        List<String> texts = positions.stream().map(position -> {
            Issue issue = scenario.issue(position.issue());
            return issue.label() + ": " + issue.option(position.option()).label();
        }).toList();
        return String.join("; ", texts);
    }

    private static Set<PartyId> concerned(Proposal proposal) {
        Set<PartyId> parties = new LinkedHashSet<>(proposal.draft().to());
        parties.add(proposal.by());
        return parties;
    }

    private String name(PartyId party) {
        return scenario.party(party).name();
    }

    private String names(Collection<PartyId> parties) {
        return String.join(", ", parties.stream().map(this::name).toList());
    }

    private void add(Topic topic, String key, Collection<PartyId> parties, Object... arguments) {
        addBody(topic, key, parties, "", "", arguments);
    }

    private void addBody(Topic topic, String key, Collection<PartyId> parties, String reference, String body,
            Object... arguments) {
        entries.add(new ChronicleEntry(after.turn(), after.date(), topic, key, List.of(arguments),
                new LinkedHashSet<>(parties), reference, body, null));
    }
}
