package armistice.ui.reasons;

import armistice.model.id.PartyId;
import armistice.report.Debrief;
import armistice.report.SeatReasons;
import armistice.ui.kit.Tasks;
import armistice.ui.seat.SeatViewModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Whose reasons are shown, and how far they are worked out. Nothing is worked out before somebody looks, and each party's
/// reasons once.
public final class ReasonsViewModel {

    private final SeatViewModel seat;
    private final ReadOnlyObjectWrapper<List<PartyId>> parties = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> accords = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<PartyId>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown.Unasked());
    private final Map<PartyId, SeatReasons> known = new HashMap<>();
    private @Nullable Debrief debrief;
    private int question;

    /// What the page shows.
    public sealed interface Shown {

        /// Nobody has looked yet.
        record Unasked() implements Shown {}

        /// Something is being worked out.
        record Working(Tasks.Running running) implements Shown {}

        /// It was given up, or failed.
        record Stopped() implements Shown {}

        /// The program played no seat.
        record NoSeat() implements Shown {}

        /// The game goes on: until it is over each seat's reasons are its own.
        record GoesOn() implements Shown {}

        /// The reasons of the chosen party.
        record Told(SeatReasons reasons) implements Shown {}
    }

    public ReasonsViewModel(SeatViewModel seat) {
        this.seat = seat;
    }

    /// The parties that the program played; none before the game was read back.
    public ReadOnlyObjectProperty<List<PartyId>> partiesProperty() {
        return parties.getReadOnlyProperty();
    }

    /// What came of the talks, agreement by agreement; none before the game was read back.
    public ReadOnlyObjectProperty<List<String>> accordsProperty() {
        return accords.getReadOnlyProperty();
    }

    /// Whose reasons are asked for.
    public ReadOnlyObjectProperty<Optional<PartyId>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /// What the page shows.
    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Reads the game back and begins with the first party; does nothing if that was begun.
    public void open() {
        if (shown.get() instanceof Shown.Unasked || shown.get() instanceof Shown.GoesOn) {
            again();
        }
    }

    /// Works out what was given up.
    public void again() {
        var read = debrief;
        if (read == null) {
            int asked = ++question;
            shown.set(new Shown.Working(seat.lookBack(this::begin, () -> stopped(asked))));
        } else {
            chosen.get().ifPresent(this::choose);
        }
    }

    /// Asks for a party's reasons; what was under way for another is given up.
    public void choose(PartyId party) {
        giveUp();
        chosen.set(Optional.of(party));
        var told = known.get(party);
        var read = debrief;
        if (told != null) {
            shown.set(new Shown.Told(told));
        } else if (read != null) {
            int asked = ++question;
            shown.set(new Shown.Working(seat.reasons(read, party, this::tell, () -> stopped(asked))));
        }
    }

    /// Gives up what is under way, if anything.
    public void giveUp() {
        if (shown.get() instanceof Shown.Working(var running)) {
            question++;
            running.cancel();
            shown.set(new Shown.Stopped());
        }
    }

    private void begin(Optional<Debrief> read) {
        if (read.isEmpty()) {
            shown.set(new Shown.GoesOn());
            return;
        }
        debrief = read.get();
        accords.set(read.get().accords());
        parties.set(read.get().parties());
        if (parties.get().isEmpty()) {
            shown.set(new Shown.NoSeat());
        } else {
            choose(parties.get().getFirst());
        }
    }

    private void tell(SeatReasons reasons) {
        known.put(reasons.party(), reasons);
        shown.set(new Shown.Told(reasons));
    }

    /// A question that ended; if it was answered, the answer comes next.
    private void stopped(int asked) {
        if (asked == question) {
            shown.set(new Shown.Stopped());
        }
    }
}
