package armistice.ui.table;

import armistice.model.setting.Inject;
import armistice.model.setting.Lesson;
import armistice.ui.seat.SeatViewModel;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The lessons of the turn, step by step. They open by themselves when a turn brings some, and can be skipped and taken up again.
final class LessonsViewModel {

    private final SeatViewModel seat;
    private final ReadOnlyObjectWrapper<@Nullable Step> current = new ReadOnlyObjectWrapper<>();
    private List<Step> steps = List.of();

    /// One step.
    ///
    /// @param title  of the lesson
    /// @param lesson what it points at and says
    /// @param number which step of the turn it is, from 1
    /// @param count  how many steps the turn has
    record Step(String title, Lesson lesson, int number, int count) {

        /// Whether another follows.
        boolean hasNext() {
            return number < count;
        }
    }

    LessonsViewModel(SeatViewModel seat) {
        this.seat = seat;
        seat.snapshotProperty().subscribe(_ -> follow());
    }

    /// The step that is shown; none if none is.
    ReadOnlyObjectProperty<@Nullable Step> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// Goes on; after the last step the lesson closes.
    void next() {
        go(1);
    }

    /// Goes back; before the first step nothing happens.
    void back() {
        var now = current.get();
        if (now != null && now.number() > 1) {
            go(-1);
        }
    }

    /// Closes the lesson.
    void skip() {
        current.set(null);
    }

    /// Takes the turn's lesson up again from its first step.
    ///
    /// @return whether the turn has one
    boolean reopen() {
        if (current.get() == null && !steps.isEmpty()) {
            current.set(steps.getFirst());
        }
        return !steps.isEmpty();
    }

    private void go(int by) {
        var now = current.get();
        if (now != null) {
            int to = now.number() - 1 + by;
            current.set(to < steps.size() ? steps.get(to) : null);
        }
    }

    private void follow() {
        var now = ofThisTurn();
        if (!now.equals(steps)) {
            steps = now;
            current.set(steps.isEmpty() ? null : steps.getFirst());
        }
    }

    private List<Step> ofThisTurn() {
        var view = seat.view();
        List<Inject> taught = view.scenario()
                .injects()
                .stream()
                .filter(inject -> Integer.valueOf(view.turn()).equals(view.happened().get(inject.id())))
                .toList();
        int count = taught.stream().mapToInt(inject -> inject.lessons().size()).sum();
        List<Step> found = new ArrayList<>();
        for (var inject : taught) {
            for (var lesson : inject.lessons()) {
                found.add(new Step(inject.title(), lesson, found.size() + 1, count));
            }
        }
        return found;
    }
}
