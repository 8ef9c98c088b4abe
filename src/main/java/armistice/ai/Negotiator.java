package armistice.ai;

import armistice.view.SeatView;
import java.util.List;

/// Plays a seat, one command at a time, from that seat's view alone.
///
/// Whoever runs the game asks again and again, after every command with the view it led to. A move whose command is
/// [armistice.model.play.Command.Ready] means that there is nothing (more) to do on this view; asked again when
/// something new has arrived, for example a proposal, the answer may be another move, also when the seat is ready. With
/// several negotiators, ask round them until a whole round brings nothing but readiness, and only then submit that.
///
/// A negotiator keeps nothing between calls that it could not work out again from the view: a game that is saved and
/// resumed goes on the same way.
public interface Negotiator {

    /// What the seat of `view` does next. The same view gives the same move.
    Move next(SeatView view);

    /// Why the seat puts no text forward on a view on which it has nothing more to do.
    default Rationale silence(SeatView view) {
        return Rationale.of("ready");
    }

    /// Why the seat lets threats of its own lapse that have come due, on a view on which it has nothing more to do: one reason for each
    /// that it could carry out.
    default List<Rationale> lapses(SeatView view) {
        return List.of();
    }
}
