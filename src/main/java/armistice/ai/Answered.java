package armistice.ai;

import armistice.model.deal.Agreement;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Terms;
import armistice.model.id.PartyId;
import armistice.model.setting.War;
import armistice.view.SeatView;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/// What one party has answered to whole texts, word for word: what it has just not signed it hardly signs now, whatever its
/// clauses are thought to be worth to it.
///
/// In games between experienced parties none of 113 texts that were refused was signed later as it stood, and 4 % of 685 that
/// were answered in principle; the clauses alone had made it 34 and 42 %. What it has signed it is as likely to sign again. Who
/// does not fight may ask for changes only to win over those who do: that counts once they have all agreed without them.
final class Answered {
    private static final double REFUSED = -4;
    private static final double IN_PRINCIPLE = -2.9;
    private static final double ACCEPTED = 2.9;
    /// Turns after which an answer no longer counts for itself; it counts by its half of them half as much.
    private static final double FADES = 6;

    private final Map<Draft, Double> logits = new HashMap<>();
    private final Map<Terms, Double> signed = new HashMap<>();

    private Answered() {}

    /// No answer yet.
    static Answered nothing() {
        return new Answered();
    }

    /// The latest answer of `party` to every text that the seat of `view` has seen it answer. A truce that it keeps it would sign
    /// again, for whatever time.
    static Answered of(SeatView view, PartyId party) {
        Answered all = new Answered();
        view.agreements()
                .stream()
                .filter(truce -> truce.draft().stage().isTruce() && truce.signatories().contains(party))
                .forEach(truce -> all.signed.merge(truce.draft().terms(), ACCEPTED * kept(view, truce), Math::max));
        for (Proposal proposal : view.proposals()) {
            proposal.past()
                    .stream()
                    .filter(past -> past.by().equals(party))
                    .forEach(past -> all.add(view, party, proposal, past.draft(), past.answer()));
            Answer answer = proposal.answers().get(party);
            if (answer != null) {
                all.add(view, party, proposal, proposal.version(answer.version()), answer);
            }
        }
        return all;
    }

    /// How fresh it is that a truce was last affirmed, 0 to 1: signed, prolonged, or kept to this day.
    private static double kept(SeatView view, Agreement truce) {
        double affirmed = truce.signed() + truce.course().extended() / Prolonging.turnMonths(view);
        return truce.isInForce() ? 1 : Math.clamp(1 - (view.turn() - affirmed) / FADES, 0.0, 1.0);
    }

    private void add(SeatView view, PartyId party, Proposal proposal, Draft text, Answer answer) {
        double fresh = Math.max(0, 1 - (view.turn() - written(view, proposal, text)) / FADES);
        double told = switch (answer) {
            case Answer.Accepted _ -> ACCEPTED;
            case Answer.Deferred _ -> 0;
            case Answer.InPrinciple _ -> mayWaitForOthers(view, party, proposal, text) ? 0 : IN_PRINCIPLE;
            case Answer.Refused _ -> REFUSED;
        };
        logits.put(Drafts.bare(text), fresh * told);
        if (answer instanceof Answer.Accepted && text.stage().isTruce()) {
            signed.merge(text.terms(), fresh * told, Math::max);
        }
    }

    /// Whether a party does not fight and not all who do have agreed to a version.
    private static boolean mayWaitForOthers(SeatView view, PartyId party, Proposal proposal, Draft text) {
        War war = view.scenario().war();
        return !war.isBelligerent(party) && Stream.concat(Stream.of(proposal.by()), text.to().stream())
                .anyMatch(other -> war.isBelligerent(other) && !isSignedBy(other, proposal, text));
    }

    private static boolean isSignedBy(PartyId party, Proposal proposal, Draft text) {
        Answer answer = proposal.answers().get(party);
        boolean latest = answer instanceof Answer.Accepted && proposal.version(answer.version()).equals(text);
        return party.equals(proposal.by()) || latest || proposal.past()
                .stream()
                .anyMatch(past -> past.by().equals(party) && past.draft().equals(text)
                        && past.answer() instanceof Answer.Accepted);
    }

    /// The turn in which a version was written: most run out one turn later.
    private static int written(SeatView view, Proposal proposal, Draft text) {
        return Math.clamp(text.expiresTurn() - 1, proposal.turn(), Math.max(proposal.turn(), view.turn()));
    }

    /// By how much likelier, in logits, the party signs a text for what it has answered to it; 0 for one that it has not seen.
    double logits(Draft draft) {
        Double told = logits.isEmpty() ? null : logits.get(Drafts.bare(draft));
        double kept = draft.stage().isTruce() ? signed.getOrDefault(draft.terms(), 0.0) : 0;
        return told == null || kept >= Math.abs(told) ? kept : told;
    }
}
