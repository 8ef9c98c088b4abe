package armistice.view;

import armistice.engine.rule.Answering;
import armistice.model.deal.Answer;
import armistice.model.deal.Demand;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.id.MeasureId;
import armistice.model.id.PartyId;
import armistice.model.id.PledgeId;
import armistice.model.id.ProposalId;
import armistice.model.number.Explanation;
import armistice.model.play.Event;
import armistice.model.play.Weighing;
import armistice.view.ChronicleEntry.Topic;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a seat learns of the talks: texts, answers, words given and said.
final class TalksNews {
    private final Page page;

    TalksNews(Page page) {
        this.page = page;
    }

    void proposed(Proposal proposal) {
        if (page.visibility().shows(proposal.draft(), proposal)) {
            page.addBody(Topic.TALKS, "chronicle.tabled", concerned(proposal), proposal.id().value(),
                    proposal.draft().note(), page.name(proposal.by()), Words.of(proposal.draft().stage()),
                    page.names(proposal.draft().to()), page.settled(proposal.draft()));
        }
    }

    void amended(Event.ProposalAmended e) {
        Proposal proposal = page.after().proposal(e.proposal());
        if (proposal != null && page.visibility().shows(e.draft(), proposal)) {
            Proposal before = page.before().proposal(e.proposal());
            boolean known = before != null && page.visibility().shows(before);
            boolean recast = before != null && known && before.draft().stage() != e.draft().stage();
            String words = before != null && known && !recast ? page.changes(before.draft(), e.draft())
                    : page.settled(e.draft());
            String changed = words.isEmpty() ? "chronicle.renewed" : "chronicle.changedText";
            String unlike = recast ? "chronicle.recast" : "chronicle.amended";
            page.addBody(Topic.TALKS, known && !recast ? changed : unlike, concerned(proposal), proposal.id().value(),
                    e.draft().note(), page.name(proposal.by()), proposal.version(), words,
                    Words.of(e.draft().stage()));
        }
    }

    void answered(Event.ProposalAnswered e) {
        Proposal proposal = page.after().proposal(e.proposal());
        if (proposal == null || !page.visibility().shows(proposal)) {
            return;
        }
        String author = page.name(proposal.by());
        Set<PartyId> parties = Set.of(e.by(), proposal.by());
        String reference = proposal.id().value();
        switch (e.answer()) {
            case Answer.Accepted _ -> page.addBody(Topic.TALKS, "chronicle.accepted", parties, reference, "",
                    page.name(e.by()),
                    author);
            case Answer.InPrinciple a -> page.addBody(Topic.TALKS, "chronicle.inPrinciple", parties, reference, "",
                    page.name(e.by()), author, page.reservations(a.reservations()));
            case Answer.Deferred a -> page.addBody(Topic.TALKS, "chronicle.asked", parties, reference, a.question(),
                    page.name(e.by()), author);
            case Answer.Refused a when a.named().isEmpty() -> page.addBody(Topic.TALKS, "chronicle.refused", parties,
                    reference, a.reason(), page.name(e.by()), author);
            case Answer.Refused a -> page.addBody(Topic.TALKS, "chronicle.refusedOver", parties, reference, a.reason(),
                    page.name(e.by()), author, page.clauses(a.named(), proposal.version(a.version()).terms()));
        }
    }

    void weighed(Event.AnswerWeighed e) {
        Proposal proposal = page.after().proposal(e.proposal());
        if (!e.by().equals(page.seat()) || proposal == null) {
            return;
        }
        Weighing weighing = e.weighing();
        Explanation explained = Answering.explained(weighing, this::pledged);
        page.explained(Topic.TALKS, "chronicle.weighed",
                List.of(page.name(proposal.by()), weighing.accept(), weighing.counter(), weighing.refuse(),
                        Words.of(weighing.best()), page.reservations(weighing.reservations())),
                Set.of(), e.proposal().value(), explained);
    }

    private String pledged(String pledge) {
        Pledge word = page.after().pledge(new PledgeId(pledge));
        return word == null ? "" : page.name(word.by()) + ": " + page.scenario().measure(word.consequence()).label();
    }

    void closed(Event.ProposalClosed e) {
        Proposal proposal = page.after().proposal(e.proposal());
        if (proposal != null && page.visibility().shows(proposal)) {
            page.addBody(Topic.TALKS, "chronicle.closed", concerned(proposal), proposal.id().value(), "",
                    page.name(proposal.by()), Words.of(e.status()));
        }
    }

    void leaked(Event.ProposalLeaked e) {
        Proposal proposal = page.after().proposal(e.proposal());
        if (proposal != null) {
            String through = page.source(e.through());
            page.addBody(Topic.TALKS, through.isEmpty() ? "chronicle.leaked" : "chronicle.leakedThrough",
                    concerned(proposal), e.proposal().value(), "", page.name(proposal.by()),
                    page.settled(proposal.draft()), through);
        }
    }

    void exposed(Event.PositionsExposed e) {
        page.add(Topic.WORDS, "chronicle.exposed", Set.of(e.by()), page.name(e.by()), page.positions(e.positions()));
    }

    void stated(Event.StatementMade e) {
        page.addBody(Topic.WORDS, e.positions().isEmpty() ? "chronicle.statement" : "chronicle.position",
                Set.of(e.by()), "",
                e.text(), page.name(e.by()), page.positions(e.positions()));
    }

    void message(Event.MessageSent e) {
        if (e.from().equals(page.seat()) || e.to().contains(page.seat())) {
            page.addBody(Topic.WORDS, "chronicle.message", e.to(), "", e.text(), page.name(e.from()),
                    page.names(e.to()));
        }
    }

    void word(Pledge pledge) {
        if (page.visibility().shows(pledge)) {
            boolean threat = pledge.kind() == Pledge.Kind.THREAT;
            String key = switch (pledge.demand()) {
                case Demand.Accept _ -> threat ? "chronicle.threatAccept" : "chronicle.promiseAccept";
                case Demand.SignAny _ -> threat ? "chronicle.threatSign" : "chronicle.promiseSign";
                case Demand.RefrainFrom _ -> threat ? "chronicle.threatRefrain" : "chronicle.promiseRefrain";
            };
            page.addBody(Topic.WORDS, key, Set.of(pledge.by(), pledge.to()), pledge.id().value(), "",
                    page.name(pledge.by()), page.name(pledge.to()),
                    page.scenario().measure(pledge.consequence()).label(), pledge.deadline(),
                    demanded(pledge.demand()), stage(pledge.demand()));
        }
    }

    /// Whose text is demanded to be accepted, or what is to be refrained from.
    private String demanded(Demand demand) {
        return switch (demand) {
            case Demand.Accept(ProposalId id) -> {
                Proposal proposal = page.after().proposal(id);
                yield proposal == null ? id.value() : page.name(proposal.by());
            }
            case Demand.SignAny _ -> "";
            case Demand.RefrainFrom(MeasureId measure) -> page.scenario().measure(measure).label();
        };
    }

    private String stage(Demand demand) {
        Proposal proposal = demand instanceof Demand.Accept(ProposalId id) ? page.after().proposal(id) : null;
        return proposal == null ? "" : Words.of(proposal.draft().stage());
    }

    void wordSettled(Event.WordSettled e) {
        Pledge pledge = page.after().pledge(e.pledge());
        if (pledge != null && page.visibility().shows(pledge)) {
            page.addBody(Topic.WORDS, "chronicle.wordSettled", Set.of(pledge.by(), pledge.to()), pledge.id().value(),
                    "",
                    page.name(pledge.by()), page.scenario().measure(pledge.consequence()).label(),
                    Words.of(e.status()));
        }
    }

    private static Set<PartyId> concerned(Proposal proposal) {
        Set<PartyId> parties = new LinkedHashSet<>(proposal.draft().to());
        parties.add(proposal.by());
        return parties;
    }
}
