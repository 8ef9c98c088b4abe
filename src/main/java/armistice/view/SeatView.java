package armistice.view;

import armistice.engine.MeasureUse;
import armistice.engine.state.Standpoint;
import armistice.model.Ordered;
import armistice.model.deal.Agreement;
import armistice.model.deal.Draft;
import armistice.model.deal.Meeting;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.deal.PublicPosition;
import armistice.model.deal.TermsPattern;
import armistice.model.id.ConstituencyId;
import armistice.model.id.InjectId;
import armistice.model.id.IssueId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.id.RegionId;
import armistice.model.number.Estimate;
import armistice.model.number.Quantity;
import armistice.model.play.Outcome;
import armistice.model.play.Outlook;
import armistice.model.play.Possibility;
import armistice.model.setting.Posture;
import armistice.model.setting.Scenario;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that one seat may know at one moment. Screens, AI parties and exports for players see this and never the state.
///
/// @param seat          whose view it is
/// @param scenario      the scenario as this seat knows it: of other parties only what is public
/// @param turn          current turn, from 1
/// @param turns         number of turns of this game
/// @param date          first day of the turn
/// @param standpoint    what the seat's values depend on: the world as it sees it, its trust, its public positions
/// @param own           the seat's own numbers and papers
/// @param others        what shows of every party, this one included
/// @param proposals     proposals it knows of, oldest first
/// @param leaked        confidential proposals that became known
/// @param agreements    agreements, oldest first
/// @param pledges       threats and promises it knows of, oldest first
/// @param meetings      meetings, oldest first
/// @param measures      measures taken that it knows of, oldest first
/// @param happened      events of the outside world it knows of, with their turn
/// @param possibilities what it could do, and why not
/// @param outcome       how the game ended; none while it goes on
public record SeatView(PartyId seat, Scenario scenario, int turn, int turns, LocalDate date, Standpoint standpoint,
        Own own, Map<PartyId, Shown> others, List<Proposal> proposals, List<ProposalId> leaked,
        List<Agreement> agreements, List<Pledge> pledges, List<Meeting> meetings, List<MeasureUse> measures,
        Map<InjectId, Integer> happened, List<Possibility> possibilities, @Nullable Outcome outcome) {
    public SeatView {
        others = Ordered.map(others);
        proposals = List.copyOf(proposals);
        leaked = List.copyOf(leaked);
        agreements = List.copyOf(agreements);
        pledges = List.copyOf(pledges);
        meetings = List.copyOf(meetings);
        measures = List.copyOf(measures);
        happened = Ordered.map(happened);
        possibilities = List.copyOf(possibilities);
    }

    /// A seat's own numbers and papers.
    ///
    /// @param ready     whether it is done for this turn
    /// @param capital   political capital, points
    /// @param moods     shifts of its constituencies' readiness to ratify, logits
    /// @param drafts    drafts it keeps
    /// @param orders    postures it ordered this turn
    /// @param estimates what it believes of what it cannot see
    /// @param costs     costs paid so far, discounted to the start, points
    /// @param outlook   what it can expect without a deal, as it reckoned at this turn's briefing; none before the first
    public record Own(boolean ready, double capital, Map<ConstituencyId, Double> moods, Map<String, Draft> drafts,
            Map<RegionId, Posture> orders, Map<Quantity, Estimate> estimates, double costs,
            @Nullable Outlook outlook) {
        public Own {
            moods = Ordered.map(moods);
            drafts = Ordered.map(drafts);
            orders = Ordered.map(orders);
            estimates = Ordered.map(estimates);
        }
    }

    /// What shows of a party.
    ///
    /// @param human       whether a person plays it
    /// @param ready       whether it is done for this turn
    /// @param credibility how far its word is believed, 0 to 1
    /// @param positions   its public positions
    /// @param ruledOut    what it has ruled out in public: the terms of the red lines that it has drawn there
    public record Shown(boolean human, boolean ready, double credibility, Map<IssueId, PublicPosition> positions,
            List<TermsPattern> ruledOut) {
        public Shown {
            positions = Ordered.map(positions);
            ruledOut = List.copyOf(ruledOut);
        }
    }

    /// The proposal of that name, or none if this seat knows of none.
    public @Nullable Proposal proposal(ProposalId id) {
        for (Proposal proposal : proposals) {
            if (proposal.id().equals(id)) {
                return proposal;
            }
        }
        return null;
    }

    /// What this seat could do of one kind.
    public List<Possibility> possibilities(Possibility.Kind kind) {
        return possibilities.stream().filter(possibility -> possibility.kind() == kind).toList();
    }

    /// Whether the seat can do something now; false also for what it knows nothing of.
    public boolean can(Possibility.Kind kind, String target) {
        return possibilities.stream()
                .anyMatch(possibility -> possibility.kind() == kind
                        && possibility.target().equals(target) && possibility.isPossible());
    }
}
