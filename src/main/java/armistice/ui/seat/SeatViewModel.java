package armistice.ui.seat;

import armistice.ai.Move;
import armistice.ai.Opinion;
import armistice.ai.Suggestion;
import armistice.model.deal.Draft;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Possibility;
import armistice.model.play.Rejection;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.report.Debrief;
import armistice.report.SeatReasons;
import armistice.ui.kit.Problems;
import armistice.ui.kit.Tasks;
import armistice.ui.kit.Texts;
import armistice.ui.seat.Door.Snapshot;
import armistice.view.Appraiser;
import armistice.view.ChronicleEntry;
import armistice.view.Narrator;
import armistice.view.SeatView;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What one seat sees, and what it does. All screens of a game share one; it lives on the window's thread.
public final class SeatViewModel {

    private final Door door;
    private final Tasks tasks;
    private final Problems problems;
    private final Texts texts;
    private final Narrator narrator;
    private final ReadOnlyObjectWrapper<Snapshot> snapshot;
    private final ReadOnlyObjectWrapper<Appraiser> appraiser;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable Opinion opinion;
    private Runnable acted = () -> {};

    /// @param first what the seat sees when the screens open
    public SeatViewModel(Door door, Snapshot first, Tasks tasks, Problems problems, Texts texts, Narrator narrator) {
        this.door = door;
        this.tasks = tasks;
        this.problems = problems;
        this.texts = texts;
        this.narrator = narrator;
        this.snapshot = new ReadOnlyObjectWrapper<>(first);
        this.appraiser = new ReadOnlyObjectWrapper<>(new Appraiser(first.view()));
    }

    /// The view with its chronicle; replaced whenever the game moved on.
    public ReadOnlyObjectProperty<Snapshot> snapshotProperty() {
        return snapshot.getReadOnlyProperty();
    }

    /// Whether a command is under way.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// The view now.
    public SeatView view() {
        return snapshot.get().view();
    }

    /// What has happened, oldest first.
    public List<ChronicleEntry> chronicle() {
        return snapshot.get().chronicle();
    }

    /// Values texts from this seat's standpoint.
    public Appraiser appraiser() {
        return appraiser.get();
    }

    /// What this seat has reason to think of the others.
    public Opinion opinion() {
        var known = opinion;
        if (known == null) {
            known = Opinion.of(view());
            opinion = known;
        }
        return known;
    }

    /// The scenario as this seat knows it.
    public Scenario scenario() {
        return view().scenario();
    }

    /// The seat's party.
    public PartyId seat() {
        return view().seat();
    }

    /// The seat's party with its data.
    public Party self() {
        return scenario().party(seat());
    }

    /// Whether the game has ended.
    public boolean isOver() {
        return view().outcome() != null;
    }

    /// Why something cannot be done now: a sentence, or nothing if it can.
    public String whyNot(Possibility.Kind kind, String target) {
        if (isOver()) {
            return texts.text("seat.over");
        }
        for (var possibility : view().possibilities(kind)) {
            if (possibility.target().equals(target)) {
                var rejection = possibility.whyNot();
                return rejection == null ? "" : narrator.tell(rejection);
            }
        }
        return texts.text("seat.not-offered");
    }

    /// Has something done whenever a command was carried out.
    public void acted(Runnable then) {
        acted = then;
    }

    /// Gives a command; a refusal is told to the user.
    ///
    /// @param done runs when it was carried out
    public void submit(Command.OfParty command, Runnable done) {
        var revision = snapshot.get().revision();
        busy.set(true);
        tasks.run(texts.text("seat.task"), _ -> {
            var rejection = door.submit(command, revision);
            return new Outcome(rejection, door.look());
        }, outcome -> {
            accept(outcome.now());
            outcome.rejection().ifPresentOrElse(this::refuse, () -> {
                acted.run();
                done.run();
            });
        }, () -> busy.set(false));
    }

    /// Gives a command.
    public void submit(Command.OfParty command) {
        submit(command, () -> {});
    }

    /// Looks at the game again, because it moved on by itself.
    public void refresh() {
        tasks.run(texts.text("seat.task"), _ -> door.look(), this::accept);
    }

    /// Asks what would help a settlement that is being drafted, by what this seat knows.
    ///
    /// @param done takes the answer
    public Tasks.Running suggest(Draft draft, Consumer<List<Suggestion>> done) {
        var view = view();
        return tasks.run(texts.text("suggest.task"), progress -> {
            try {
                // An opinion of its own: the window goes on using the other.
                return Opinion.of(view).suggestions(draft, progress::isCancelled);
            } catch (CancellationException e) {
                return List.<Suggestion>of(); // nobody waits for it any more
            }
        }, done);
    }

    /// Asks the program what it would do in this seat.
    ///
    /// @param done takes the answer, unless it is no longer wanted by then
    public Tasks.Running advise(Consumer<List<Move>> done) {
        return tasks.run(texts.text("advice.task"), _ -> door.advise(), done);
    }

    /// Reads the game back; there is nothing to read while it goes on.
    ///
    /// @param done  takes what was read, unless it is no longer wanted by then
    /// @param ended runs before that, and where nothing comes of it
    public Tasks.Running lookBack(Consumer<Optional<Debrief>> done, Runnable ended) {
        return tasks.run(texts.text("reasons.reading"), _ -> door.debrief(), done, ended);
    }

    /// Works out why the program did what it did in one party's seat.
    ///
    /// @param done  takes the reasons, unless they are no longer wanted by then
    /// @param ended runs before that, and where nothing comes of it
    public Tasks.Running reasons(Debrief debrief, PartyId party, Consumer<SeatReasons> done, Runnable ended) {
        return tasks.run(texts.text("reasons.task", scenario().party(party).name()),
                progress -> debrief.seat(party, share -> {
                    progress.report(share);
                    return !progress.isCancelled();
                }), done, ended);
    }

    /// Takes a newer snapshot in; older ones are dropped.
    public void accept(Snapshot newer) {
        if (newer.order() > snapshot.get().order()) {
            opinion = null;
            appraiser.set(new Appraiser(newer.view()));
            snapshot.set(newer);
        }
    }

    private void refuse(Rejection rejection) {
        problems.tell(texts.text("seat.refused"), narrator.tell(rejection));
    }

    private record Outcome(Optional<Rejection> rejection, Snapshot now) {}
}
