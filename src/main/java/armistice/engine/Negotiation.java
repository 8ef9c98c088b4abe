package armistice.engine;

import armistice.engine.rule.Signatories;
import armistice.model.deal.Agreement;
import armistice.model.deal.Answer;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.id.AgreementId;
import armistice.model.id.IssueId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.Rejection;
import armistice.model.play.Rejection.Code;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import armistice.model.setting.Scenario;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Proposals: tabling, amending, answering, withdrawing; and the signature that follows the last acceptance.
final class Negotiation {
    private Negotiation() {}

    static Decision table(GameState state, PartyId party, Command.Table command) {
        Rejection objection = Drafting.objection(state, party, command.draft());
        if (objection != null) {
            return new Decision.Refused(objection);
        }
        for (Proposal other : state.proposals()) {
            if (other.status() == Proposal.Status.TABLED && other.by().equals(party)
                    && other.draft().equals(command.draft())) {
                return Decision.refuse(Code.SAME_AS_BEFORE, other.id().value());
            }
        }
        ProposalId id = name(state, party);
        Timeline timeline = new Timeline(state);
        timeline.add(new Event.ProposalTabled(Proposal.tabled(id, party, state.turn(), command.draft())));
        return discreet(timeline, state, id);
    }

    /// A name that does not count: a number would tell others how many confidential texts there are.
    private static ProposalId name(GameState state, PartyId party) {
        String author = state.scenario().party(party).chanceKey();
        int count = 0;
        while (true) {
            ProposalId id = new ProposalId(state.chance().name("proposal", author + "/" + count));
            if (state.proposal(id) == null) {
                return id;
            }
            count++;
        }
    }

    static Decision amend(GameState state, PartyId party, Command.Amend command) {
        Rejection objection = ownOnTable(state, party, command.proposal());
        if (objection == null) {
            objection = version(state, command.proposal(), command.version());
        }
        if (objection == null) {
            objection = Drafting.objection(state, party, command.draft());
        }
        Proposal proposal = state.proposal(command.proposal());
        if (objection == null && proposal != null && proposal.draft().equals(command.draft())) {
            objection = Rejection.of(Code.SAME_AS_BEFORE, command.proposal().value());
        }
        if (objection != null) {
            return new Decision.Refused(objection);
        }
        Timeline timeline = new Timeline(state);
        timeline.add(new Event.ProposalAmended(command.proposal(), command.draft()));
        return discreet(timeline, state, command.proposal());
    }

    static Decision withdraw(GameState state, PartyId party, Command.Withdraw command) {
        Rejection objection = ownOnTable(state, party, command.proposal());
        return objection != null
                ? new Decision.Refused(objection)
                : Decision.of(new Event.ProposalClosed(command.proposal(), Proposal.Status.WITHDRAWN));
    }

    static Decision reply(GameState state, PartyId party, Command.Reply command) {
        Proposal proposal = state.proposal(command.proposal());
        Rejection objection = answerable(state, party, command.proposal());
        if (objection == null) {
            objection = version(state, command.proposal(), command.answer().version());
        }
        if (objection != null || proposal == null) {
            return refused(objection, command.proposal());
        }
        if (command.answer().equals(proposal.answers().get(party))) {
            return Decision.refuse(Code.ALREADY_ANSWERED, proposal.id().value());
        }
        Rejection fault = answer(state, party, proposal, command.answer());
        if (fault != null) {
            return new Decision.Refused(fault);
        }
        Timeline timeline = new Timeline(state);
        timeline.add(new Event.ProposalAnswered(proposal.id(), party, command.answer()));
        sign(timeline, proposal.id());
        return discreet(timeline, state, proposal.id());
    }

    private static Decision discreet(Timeline timeline, GameState before, ProposalId id) {
        Proposal proposal = timeline.state().proposal(id);
        if (proposal != null && !isKnown(timeline.state(), proposal)) {
            Discretion.keep(timeline, before);
        }
        return timeline.decision();
    }

    /// Why `party` cannot answer a proposal at all, or none if it can.
    static @Nullable Rejection answerable(GameState state, PartyId party, ProposalId id) {
        Proposal proposal = state.proposal(id);
        if (proposal == null || !(proposal.isPartyTo(party) || isKnown(state, proposal))) {
            return Rejection.of(Code.UNKNOWN_PROPOSAL, id.value());
        }
        if (!proposal.draft().to().contains(party)) {
            return Rejection.of(Code.NOT_ADDRESSED, id.value());
        }
        return proposal.status() == Proposal.Status.TABLED
                ? null
                : Rejection.of(Code.NOT_ON_TABLE, id.value(), proposal.status().name());
    }

    /// Why `party` cannot change or withdraw a proposal, or none if it can.
    static @Nullable Rejection ownOnTable(GameState state, PartyId party, ProposalId id) {
        Proposal proposal = state.proposal(id);
        if (proposal == null || !(proposal.isPartyTo(party) || isKnown(state, proposal))) {
            return Rejection.of(Code.UNKNOWN_PROPOSAL, id.value());
        }
        if (!proposal.by().equals(party)) {
            return Rejection.of(Code.NOT_YOURS, id.value());
        }
        return proposal.status() == Proposal.Status.TABLED
                ? null
                : Rejection.of(Code.NOT_ON_TABLE, id.value(), proposal.status().name());
    }

    /// Whether everybody knows of a proposal.
    static boolean isKnown(GameState state, Proposal proposal) {
        return !proposal.draft().confidential() || state.leaked().contains(proposal.id());
    }

    private static @Nullable Rejection version(GameState state, ProposalId id, int version) {
        Proposal proposal = state.proposal(id);
        if (proposal == null || proposal.version() == version) {
            return null;
        }
        return Rejection.of(Code.UNKNOWN_VERSION, id.value(), String.valueOf(version),
                String.valueOf(proposal.version()));
    }

    private static @Nullable Rejection answer(GameState state, PartyId party, Proposal proposal, Answer answer) {
        return switch (answer) {
            case Answer.Accepted _ -> Drafting.redLine(state, party, proposal.draft());
            case Answer.InPrinciple inPrinciple -> reservations(state.scenario(), proposal, inPrinciple);
            case Answer.Deferred deferred -> deferred.question().length() > Drafting.LONGEST_TEXT
                    ? Rejection.of(Code.TOO_LONG, String.valueOf(Drafting.LONGEST_TEXT))
                    : questions(state.scenario(), deferred);
            case Answer.Refused refused -> refused.reason().length() > Drafting.LONGEST_TEXT
                    ? Rejection.of(Code.TOO_LONG, String.valueOf(Drafting.LONGEST_TEXT))
                    : known(state.scenario(), refused.named());
        };
    }

    private static @Nullable Rejection questions(Scenario scenario, Answer.Deferred deferred) {
        Rejection unknown = known(scenario, deferred.about());
        return unknown == null && deferred.about().isEmpty() && deferred.question().isBlank()
                ? Rejection.of(Code.EMPTY_TEXT)
                : unknown;
    }

    private static @Nullable Rejection known(Scenario scenario, Collection<IssueId> issues) {
        return issues.stream()
                .filter(issue -> !Scenario.has(scenario.issues(), Issue::id, issue))
                .findFirst()
                .map(issue -> Rejection.of(Code.UNKNOWN_OPTION, "", issue.value()))
                .orElse(null);
    }

    private static @Nullable Rejection reservations(Scenario scenario, Proposal proposal, Answer.InPrinciple answer) {
        for (Reservation reservation : answer.reservations()) {
            if (!Scenario.has(scenario.issues(), Issue::id, reservation.issue())) {
                return Rejection.of(Code.UNKNOWN_OPTION, "", reservation.issue().value());
            }
            Issue issue = scenario.issue(reservation.issue());
            if (!Scenario.has(issue.options(), Option::id, reservation.wanted())) {
                return Rejection.of(Code.UNKNOWN_OPTION, reservation.wanted().value(), issue.label());
            }
            if (proposal.draft().terms().option(issue.id()).equals(reservation.wanted())) {
                return Rejection.of(Code.SAME_AS_BEFORE, issue.label());
            }
        }
        return null;
    }

    private static void sign(Timeline timeline, ProposalId id) {
        GameState state = timeline.state();
        Proposal proposal = state.proposal(id);
        if (proposal == null) {
            return;
        }
        Set<PartyId> required = Signatories.of(state.scenario(), proposal.draft().terms());
        if (!required.stream().allMatch(proposal::isAcceptedBy)) {
            return;
        }
        timeline.add(new Event.ProposalClosed(id, Proposal.Status.AGREED));
        AgreementId agreement = new AgreementId("a" + (state.agreements().size() + 1));
        timeline.add(new Event.AgreementSigned(new Agreement(agreement, id, proposal.version(), proposal.draft(),
                required, Agreement.Status.SIGNED, state.turn(), -1, Map.of())));
    }

    private static Decision refused(@Nullable Rejection objection, ProposalId id) {
        return new Decision.Refused(objection == null ? Rejection.of(Code.UNKNOWN_PROPOSAL, id.value()) : objection);
    }
}
