package armistice.view;

import armistice.engine.GameState;
import armistice.engine.Perception;
import armistice.model.deal.Demand;
import armistice.model.deal.Draft;
import armistice.model.deal.Meeting;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.deal.Questionnaire;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.number.Quantity;
import armistice.model.setting.Inject;

/// Who may know what: the one place that says so, for views and the chronicle alike.
///
/// @param state the state of the game
/// @param seat  who looks
record Visibility(GameState state, PartyId seat) {

    /// Whether the seat sees a quantity as it is: the public ones and its own.
    boolean shows(Quantity quantity) {
        return Perception.shows(state, seat, quantity);
    }

    /// Whether the seat knows of a proposal: it may read the current version.
    boolean shows(Proposal proposal) {
        return shows(proposal.draft(), proposal);
    }

    /// Whether the seat may read every version of a proposal, and with them every answer.
    boolean showsAllOf(Proposal proposal) {
        for (Draft version : proposal.earlier()) {
            if (!shows(version, proposal)) {
                return false;
            }
        }
        return shows(proposal);
    }

    /// Whether the seat may read one version of a proposal: it is public, the seat is party to it, or the proposal has
    /// leaked, with all its versions.
    boolean shows(Draft version, Proposal proposal) {
        return !version.confidential() || state.leaked().contains(proposal.id()) || proposal.by().equals(seat)
                || version.to().contains(seat);
    }

    /// Whether the seat knows of a threat or promise: they are public, but those about a text that a seat does not
    /// know would give it away.
    boolean shows(Pledge pledge) {
        if (pledge.by().equals(seat) || pledge.to().equals(seat)) {
            return true;
        }
        if (pledge.demand() instanceof Demand.Accept(ProposalId id)) {
            Proposal proposal = state.proposal(id);
            return proposal != null && shows(proposal);
        }
        return true;
    }

    /// A meeting as the seat may read of it: questions put in writing are known to host and addressees, a reply to the host
    /// and its author, all of it to everybody once it has leaked.
    Meeting readable(Meeting meeting) {
        Questionnaire writing = meeting.writing();
        if (writing == null || writing.leaked() || meeting.host().equals(seat)) {
            return meeting;
        }
        return meeting.with(meeting.invited().contains(seat) ? writing.readBy(seat) : null);
    }

    /// Whether the seat learns of an event of the outside world.
    boolean shows(Inject inject) {
        return inject.readers().isEmpty() || inject.readers().contains(seat);
    }
}
