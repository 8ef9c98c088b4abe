package armistice.ui.seat;

import armistice.ai.Move;
import armistice.model.id.RegionId;
import armistice.model.play.Command;
import armistice.model.play.Rejection;
import armistice.report.Debrief;
import armistice.view.ChronicleEntry;
import armistice.view.SeatView;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The way of one seat to its game. All methods may take their time and are called off the window's thread.
public interface Door {

    /// What the seat may know now.
    Snapshot look();

    /// Gives a command.
    ///
    /// @return why it was not carried out, or nothing if it was
    Optional<Rejection> submit(Command.OfParty command, long revision);

    /// What the program would do in this seat, what comes first first; nothing if it would wait or if advice is switched off.
    List<Move> advise();

    /// The game for looking back, everybody's reasons included; empty while it goes on.
    Optional<Debrief> debrief();

    /// What a seat knows at one moment.
    ///
    /// @param order     counts the looks: of two, the one with the higher order is the later
    /// @param revision  how much the seat had been told, to be sent with commands
    /// @param view      the seat's view
    /// @param chronicle what has happened as the seat learned it, oldest first
    /// @param before    the attacker's share of each region when the last turn began
    record Snapshot(long order, long revision, SeatView view, List<ChronicleEntry> chronicle,
            Map<RegionId, Double> before) {
        public Snapshot {
            before = Map.copyOf(before);
            chronicle = List.copyOf(chronicle);
        }
    }
}
