package armistice.view;

import armistice.engine.GameState;
import armistice.engine.Legality;
import armistice.model.deal.Agreement;
import armistice.model.deal.Proposal;
import armistice.model.id.PartyId;
import armistice.model.play.Possibility;
import java.util.List;

/// The little of a [SeatView] that a policy for very many games looks at: the texts the seat knows of and what it can do.
///
/// @param turn          current turn, from 1
/// @param turns         number of turns of this game
/// @param proposals     proposals it knows of, oldest first
/// @param agreements    agreements, oldest first
/// @param possibilities what it could do about measures, agreements and meetings, and why not
public record Glance(int turn, int turns, List<Proposal> proposals, List<Agreement> agreements,
        List<Possibility> possibilities) {
    public Glance {
        proposals = List.copyOf(proposals);
        agreements = List.copyOf(agreements);
        possibilities = List.copyOf(possibilities);
    }

    /// What `seat` sees of `state` at a glance.
    public static Glance of(GameState state, PartyId seat) {
        return new Glance(state.turn(), state.settings().turns(),
                Projector.proposals(state, new Visibility(state, seat)), state.agreements(),
                Legality.atAGlance(state, seat));
    }

    /// Whether the seat can do something now; false also for what it knows nothing of.
    public boolean can(Possibility.Kind kind, String target) {
        return possibilities.stream()
                .anyMatch(possibility -> possibility.kind() == kind
                        && possibility.target().equals(target) && possibility.isPossible());
    }

    /// The same of a whole view.
    public static Glance of(SeatView view) {
        return new Glance(view.turn(), view.turns(), view.proposals(), view.agreements(), view.possibilities());
    }
}
