package armistice.model.deal;

import armistice.model.Ordered;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A text on the table, with its versions and answers.
///
/// @param id      its name
/// @param by      who tabled it
/// @param turn    turn on which it was tabled
/// @param version number of the current version, from 1
/// @param draft   the current version
/// @param earlier earlier versions, oldest first
/// @param status  where it stands
/// @param answers the latest answer of each party that gave one
public record Proposal(ProposalId id, PartyId by, int turn, int version, Draft draft, List<Draft> earlier,
        Status status, Map<PartyId, Answer> answers) {

    /// Where a proposal stands.
    public enum Status {
        TABLED, AGREED, WITHDRAWN, EXPIRED
    }

    public Proposal {
        earlier = List.copyOf(earlier);
        answers = Ordered.map(answers);
    }

    /// Whether `party` is its author or an addressee.
    public boolean isPartyTo(PartyId party) {
        return party.equals(by) || draft.to().contains(party);
    }

    /// Whether `party` has accepted the current version; the author of a version accepts it by tabling.
    public boolean isAcceptedBy(PartyId party) {
        if (party.equals(by)) {
            return true;
        }
        return answers.get(party) instanceof Answer.Accepted accepted && accepted.version() == version;
    }

    /// The same proposal with a party's answer.
    public Proposal answered(PartyId party, Answer answer) {
        return new Proposal(id, by, turn, version, draft, earlier, status, Ordered.with(answers, party, answer));
    }

    /// The next version; answers to the earlier one stay readable but no longer count.
    public Proposal amended(Draft next) {
        List<Draft> versions = new ArrayList<>(earlier);
        versions.add(draft);
        return new Proposal(id, by, turn, version + 1, next, versions, status, answers);
    }

    /// The same proposal with another status.
    public Proposal with(Status changed) {
        return new Proposal(id, by, turn, version, draft, earlier, changed, answers);
    }
}
