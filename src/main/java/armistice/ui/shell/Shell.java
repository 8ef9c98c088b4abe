package armistice.ui.shell;

import armistice.ui.kit.Overlay;
import armistice.ui.kit.Pieces;
import armistice.ui.kit.Problems;
import armistice.ui.kit.Problems.Problem;
import armistice.ui.kit.Tasks;
import armistice.ui.kit.Texts;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stays while screens change: problems above, work in progress below, dialogs over everything.
public final class Shell extends StackPane {

    private final Texts texts;
    private final Problems problems;
    private final BorderPane frame = new BorderPane();
    private final VBox problemRows = new VBox();
    private final HBox taskRow = new HBox();
    private final Overlay overlay;

    public Shell(Texts texts, Problems problems, Tasks tasks) {
        this.texts = texts;
        this.problems = problems;
        getStyleClass().add("window");
        setId("window");
        frame.setTop(problemRows);
        overlay = new Overlay(texts, frame);
        getChildren().addAll(overlay, taskRow);
        setAlignment(taskRow, Pos.BOTTOM_CENTER);
        taskRow.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        taskRow.getStyleClass().add("task-row");
        problems.open().addListener((ListChangeListener<Problem>) _ -> showProblems());
        tasks.running().addListener((ListChangeListener<Tasks.Running>) _ -> showTasks(tasks));
        showTasks(tasks);
    }

    /// Where dialogs are shown.
    public Overlay overlay() {
        return overlay;
    }

    /// Puts a screen in place of the one before.
    public void show(Node screen) {
        while (overlay.isOpen()) {
            overlay.close();
        }
        frame.setCenter(screen);
    }

    private void showProblems() {
        problemRows.getChildren().setAll(problems.open().stream().map(this::row).toList());
    }

    private Node row(Problem problem) {
        var dismiss = Pieces.iconButton("problem-dismiss", Feather.X, texts.text("problem.dismiss"),
                () -> problems.dismiss(problem));
        var words = Pieces.growing(Pieces.label(texts.text("problem.line", problem.title(), problem.detail())));
        var row = Pieces.row("problem", new FontIcon(Feather.ALERT_TRIANGLE), words, dismiss);
        row.setId("problem");
        return row;
    }

    private void showTasks(Tasks tasks) {
        taskRow.getChildren().clear();
        for (var task : tasks.running()) {
            var bar = new ProgressBar();
            bar.progressProperty().bind(task.shareProperty());
            bar.setAccessibleText(task.title());
            taskRow.getChildren()
                    .add(Pieces.row("line", Pieces.single(task.title(), "small"), bar,
                            Pieces.button("task-cancel", texts.text("task.cancel"), task::cancel, "small", "flat")));
        }
        taskRow.setVisible(!tasks.running().isEmpty());
    }
}
