package armistice.ui.kit;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Runs work that takes longer than a moment beside the window, each piece on a virtual thread of its own.
public final class Tasks implements AutoCloseable {

    private final Executor window;
    private final Problems problems;
    private final ObservableList<Running> running = FXCollections.observableArrayList();
    // Kept: the wrapper hears of changes only through a weak reference, so one made for each caller would fall silent.
    private final ObservableList<Running> shown = FXCollections.unmodifiableObservableList(running);

    /// @param window   runs what it is given on the window's thread
    /// @param problems where failures go
    public Tasks(Executor window, Problems problems) {
        this.window = window;
        this.problems = problems;
    }

    /// Work with a result.
    @FunctionalInterface
    public interface Work<T> {

        /// Does the work, off the window's thread.
        ///
        /// @param progress tells how far it is and whether it is still wanted
        /// @throws Exception if it fails; the user is told
        T run(Progress progress) throws Exception;
    }

    /// What work says of itself and hears from the user.
    public interface Progress {

        /// Says how far the work is, 0 to 1.
        void report(double share);

        /// Whether the user no longer wants it.
        boolean isCancelled();
    }

    /// A piece of work under way.
    public static final class Running {

        private final String title;
        private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
        private volatile boolean cancelled;

        Running(String title) {
            this.title = title;
        }

        /// What is being done.
        public String title() {
            return title;
        }

        /// How far it is, 0 to 1; -1 while that is not known.
        public ReadOnlyDoubleProperty shareProperty() {
            return share.getReadOnlyProperty();
        }

        /// Gives it up: its result, if it still comes, is dropped.
        public void cancel() {
            cancelled = true;
        }
    }

    /// What is under way.
    public ObservableList<Running> running() {
        return shown;
    }

    /// Starts work. To be called on the window's thread.
    ///
    /// @param title what is done, as the user reads it
    /// @param work  the work
    /// @param done  takes the result, on the window's thread
    public <T> Running run(String title, Work<T> work, Consumer<? super T> done) {
        return run(title, work, done, () -> {});
    }

    /// Starts work. To be called on the window's thread.
    ///
    /// @param title what is done, as the user reads it
    /// @param work  the work
    /// @param done  takes the result, on the window's thread
    /// @param ended runs on the window's thread when the work is over, whether it succeeded, failed or was cancelled
    public <T> Running run(String title, Work<T> work, Consumer<? super T> done, Runnable ended) {
        var task = new Running(title);
        running.add(task);
        Thread.ofVirtual().name("task " + title).start(() -> perform(task, work, done, ended));
        return task;
    }

    @Override
    public void close() {
        running.forEach(Running::cancel);
    }

    private <T> void perform(Running task, Work<T> work, Consumer<? super T> done, Runnable ended) {
        Runnable delivery;
        try {
            var result = work.run(progressOf(task));
            delivery = () -> done.accept(result);
        } catch (Exception | Error e) {
            // Errors too: whoever waits for this work would wait for ever.
            delivery = () -> problems.report(task.title(), e);
        }
        var delivered = delivery;
        window.execute(() -> {
            running.remove(task);
            ended.run();
            if (!task.cancelled) {
                delivered.run();
            }
        });
    }

    private Progress progressOf(Running task) {
        return new Progress() {
            @Override
            public void report(double share) {
                window.execute(() -> task.share.set(share));
            }

            @Override
            public boolean isCancelled() {
                return task.cancelled;
            }
        };
    }
}
