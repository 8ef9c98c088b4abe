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
/// @param past    answers that later ones have taken the place of, oldest first
public record Proposal(ProposalId id, PartyId by, int turn, int version, Draft draft, List<Draft> earlier,
        Status status, Map<PartyId, Answer> answers, List<PastAnswer> past) {

    /// An answer that a later one of the same party has taken the place of.
    ///
    /// @param by     whose answer it is
    /// @param draft  the version that it was given to
    /// @param answer the answer
    public record PastAnswer(PartyId by, Draft draft, Answer answer) {}

    /// Where a proposal stands.
    public enum Status {
        TABLED, AGREED, WITHDRAWN, EXPIRED
    }

    public Proposal {
        earlier = List.copyOf(earlier);
        answers = Ordered.map(answers);
        past = List.copyOf(past);
    }

    /// A text just tabled: its first version, which nobody has answered.
    public static Proposal tabled(ProposalId id, PartyId by, int turn, Draft draft) {
        return new Proposal(id, by, turn, 1, draft, List.of(), Status.TABLED, Map.of(), List.of());
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

    /// The same proposal with a party's answer; the one before, if it gave any, stays readable.
    public Proposal answered(PartyId party, Answer answer) {
        List<PastAnswer> replaced = new ArrayList<>(past);
        Answer before = answers.get(party);
        if (before != null) {
            replaced.add(new PastAnswer(party, version(before.version()), before));
        }
        return new Proposal(id, by, turn, version, draft, earlier, status, Ordered.with(answers, party, answer),
                replaced);
    }

    /// One of its versions, counted from 1; the current one for a number beyond.
    public Draft version(int number) {
        return number <= earlier.size() ? earlier.get(number - 1) : draft;
    }

    /// The next version; answers to the earlier one stay readable but no longer count.
    public Proposal amended(Draft next) {
        List<Draft> versions = new ArrayList<>(earlier);
        versions.add(draft);
        return new Proposal(id, by, turn, version + 1, next, versions, status, answers, past);
    }

    /// The same proposal with another status.
    public Proposal with(Status changed) {
        return new Proposal(id, by, turn, version, draft, earlier, changed, answers, past);
    }
}
