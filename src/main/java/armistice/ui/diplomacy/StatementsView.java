package armistice.ui.diplomacy;

import armistice.model.deal.PublicPosition;
import armistice.model.id.OptionId;
import armistice.model.play.Command;
import armistice.model.play.Possibility;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import armistice.ui.kit.Choices;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import armistice.ui.seat.Refreshing;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextArea;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Speaking in public: positions that bind, and words.
final class StatementsView extends VBox {

    private final Desk desk;
    private final List<PublicPosition> positions = new ArrayList<>();
    private final VBox chosen = Pieces.column("stack-tight");
    private final TextArea words = new TextArea();
    private final VBox speakPlace = Pieces.column("stack-none");

    StatementsView(Desk desk) {
        this.desk = desk;
        getStyleClass().add("page");
        var texts = desk.texts();
        words.setId("statement");
        words.setPrefRowCount(4);
        words.setWrapText(true);
        getChildren().addAll(Pieces.label(texts.text("statements.lead"), "muted"),
                Pieces.card(texts.text("statements.positions"), picker(), chosen),
                Pieces.card(texts.text("statements.words"), Choices.label(texts.text("statements.words-label"), words),
                        words, speakPlace));
        Refreshing.whileShown(this, desk.seat().snapshotProperty(), this::refresh);
    }

    /// Fills the form.
    void prepare(Command.Declare statement) {
        positions.clear();
        positions.addAll(statement.positions());
        words.setText(statement.text());
        refresh();
        words.requestFocus();
    }

    private Node picker() {
        var texts = desk.texts();
        ComboBox<Issue> issue = Choices.of(desk.seat().scenario().issues(), Issue::label);
        ComboBox<OptionId> option = Choices.of(List.of(),
                id -> issue.getValue()
                        .options()
                        .stream()
                        .filter(known -> known.id().equals(id))
                        .map(Option::label)
                        .findFirst()
                        .orElse(""));
        issue.valueProperty().subscribe(now -> {
            option.getItems().setAll(now.options().stream().filter(known -> !known.open()).map(Option::id).toList());
            option.getSelectionModel().selectFirst();
        });
        var firmness = new Slider(0, 1, 0.5);
        firmness.setMajorTickUnit(0.5);
        firmness.setPrefWidth(220);
        var add = Pieces.button("position-add", texts.text("statements.add"), () -> {
            positions.removeIf(position -> position.issue().equals(issue.getValue().id()));
            positions.add(new PublicPosition(issue.getValue().id(), option.getValue(), firmness.getValue()));
            refresh();
        });
        var grid = new GridPane();
        grid.getStyleClass().add("form-grid");
        grid.addRow(0, Choices.label(texts.text("statements.issue"), issue), issue);
        grid.addRow(1, Choices.label(texts.text("statements.option"), option), option);
        grid.addRow(2, Choices.label(texts.text("statements.firmness"), firmness), firmness);
        return Pieces.column("stack", grid, add);
    }

    private void refresh() {
        var texts = desk.texts();
        chosen.getChildren().clear();
        positions.forEach(position -> chosen.getChildren()
                .add(Pieces.label(texts.text("statements.position",
                        desk.issue(position.issue()), desk.option(position.issue(), position.option()),
                        desk.figures().percent(position.firmness())))));
        var speak = Pieces.button("speak", texts.text("statements.speak"), () -> {
            var text = words.getText().strip();
            desk.seat().submit(new Command.Declare(positions, text), () -> {
                positions.clear();
                words.clear();
                refresh();
            });
        }, "accent");
        speakPlace.getChildren().setAll(Pieces.reasoned(speak, desk.seat().whyNot(Possibility.Kind.DECLARE, "")));
    }
}
