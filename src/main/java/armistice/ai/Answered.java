package armistice.ai;

import armistice.model.deal.Agreement;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.setting.War;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What one party has answered to whole texts. What it has just not signed it hardly signs now, whatever its clauses are thought to be
/// worth to it; another text the less, the more of those clauses it says again, unless it makes all the changes that were asked for. A
/// truce that it has once tabled or signed it signs again, for whatever time and however the first one ended, unless it has turned the
/// very words down since.
///
/// In games between experienced parties none of 113 texts that were refused was signed later as it stood, and 4 % of 685 that
/// were answered in principle; the clauses alone had made it 34 and 42 %. Of 135 truces in the words of one that a party had
/// tabled or signed before it signed 87 % again; an earlier rule, by which that faded too, had made it 64 %. Who does not
/// fight may ask for changes only to win over those who do: that counts once they have all agreed without them.
final class Answered {
    private static final double REFUSED = -4;
    private static final double IN_PRINCIPLE = -2.9;
    private static final double ACCEPTED = 2.9;
    /// How much of what an answer to a text meant to last told counts for another one that says the same on every issue.
    private static final double ALIKE = 0.8;
    /// Turns after which an answer no longer counts for itself; it counts by its half of them half as much.
    private static final double FADES = 6;

    private final Map<Draft, Told> told = new HashMap<>();
    private final Map<Terms, Integer> signed = new HashMap<>();
    private final List<Unsigned> unsigned = new ArrayList<>();
    /// What the last text meant to last of the party itself says; none if it has tabled none.
    private @Nullable Terms own;

    /// What an answer tells.
    ///
    /// @param turn the turn in which what it answers was written
    private record Told(int turn, double logits) {}

    /// A text meant to last that was answered with less than yes.
    ///
    /// @param wanted the changes that were asked for; none if it was refused
    /// @param over   the issues of the clauses over which it was refused, as far as they were named
    private record Unsigned(Terms terms, @Nullable List<Reservation> wanted, List<IssueId> over, double logits) {
        static Unsigned of(Terms terms, Answer answer, double logits) {
            return new Unsigned(terms, answer instanceof Answer.InPrinciple but ? but.reservations() : null,
                    answer instanceof Answer.Refused no ? no.named() : List.of(), logits);
        }

        double logits(Terms now) {
            List<Reservation> asked = wanted;
            boolean met = asked != null && asked.stream().allMatch(one -> now.option(one.issue()).equals(one.wanted()));
            boolean keeps = over.stream().anyMatch(issue -> now.option(issue).equals(terms.option(issue)));
            return met ? 0 : keeps ? logits : logits * likeness(terms, now);
        }
    }

    private Answered() {}

    /// No answer yet.
    static Answered nothing() {
        return new Answered();
    }

    /// The latest answer of `party` to every text that the seat of `view` has seen it answer, and the truces that it has tabled or signed.
    static Answered of(SeatView view, PartyId party) {
        Answered all = new Answered();
        view.agreements()
                .stream()
                .filter(truce -> truce.draft().stage().isTruce() && truce.signatories().contains(party))
                .forEach(truce -> all.signed.merge(truce.draft().terms(), affirmed(view, truce), Math::max));
        for (Proposal proposal : view.proposals()) {
            if (proposal.by().equals(party)) {
                all.sign(proposal.draft(), written(view, proposal, proposal.draft()));
                all.own = proposal.draft().stage().isTruce() ? all.own : proposal.draft().terms();
            }
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

    /// The turn in which a truce was signed or, later, prolonged.
    private static int affirmed(SeatView view, Agreement truce) {
        return truce.signed() + (int) Math.floor(truce.course().extended() / Prolonging.turnMonths(view));
    }

    private void add(SeatView view, PartyId party, Proposal proposal, Draft text, Answer answer) {
        double fresh = Math.max(0, 1 - (view.turn() - written(view, proposal, text)) / FADES);
        double told = switch (answer) {
            case Answer.Accepted _ -> ACCEPTED;
            case Answer.Deferred _ -> 0;
            case Answer.InPrinciple _ -> mayWaitForOthers(view, party, proposal, text) ? 0 : IN_PRINCIPLE;
            case Answer.Refused _ -> REFUSED;
        };
        if (fresh * told < 0 && !text.stage().isTruce()) {
            unsigned.add(Unsigned.of(text.terms(), answer, fresh * told * ALIKE));
        }
        this.told.put(Drafts.bare(text), new Told(written(view, proposal, text), fresh * told));
        if (answer instanceof Answer.Accepted) {
            sign(text, written(view, proposal, text));
        }
    }

    private void sign(Draft text, int turn) {
        if (text.stage().isTruce()) {
            signed.merge(text.terms(), turn, Math::max);
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

    /// Whether the party's own last text meant to last says the same on an issue.
    boolean isItsOwn(IssueId issue, OptionId option) {
        return own != null && own.option(issue).equals(option);
    }

    /// By how much likelier, in logits, the party signs a text for what it has answered to it or to one like it; 0 for one that is like
    /// none that it has seen.
    double logits(Draft draft) {
        Told answer = told.isEmpty() ? null : told.get(Drafts.bare(draft));
        if (answer == null && !draft.stage().isTruce()) {
            return alike(draft);
        }
        Integer since = draft.stage().isTruce() ? signed.get(draft.terms()) : null;
        boolean holds = since != null && (answer == null || answer.logits >= 0 || since > answer.turn);
        return holds ? ACCEPTED : answer == null ? 0 : answer.logits;
    }

    /// What answers to other texts tell of one: something in them stands in the way that nobody has named, and the more of their clauses
    /// it says again, the likelier it says that too.
    private double alike(Draft draft) {
        return unsigned.stream().mapToDouble(one -> one.logits(draft.terms())).min().orElse(0);
    }

    private static double likeness(Terms before, Terms now) {
        Map<IssueId, OptionId> clauses = before.options();
        long same = clauses.entrySet().stream().filter(one -> now.option(one.getKey()).equals(one.getValue())).count();
        return (double) same / clauses.size();
    }
}
