package armistice.ui.drafting;

import armistice.model.deal.Draft;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/// Two texts side by side, where they differ, with what each choice is worth to this seat.
public final class DifferenceView extends VBox {

    public DifferenceView(Desk desk, Draft one, Draft other) {
        setId("difference");
        getStyleClass().add("stack");
        var texts = desk.texts();
        var figures = desk.figures();
        var appraiser = desk.seat().appraiser();
        var differing = one.terms().differences(other.terms());
        var grid = new GridPane();
        grid.getStyleClass().add("difference-grid");
        for (int width : new int[]{26, 37, 37}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(width);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(0, Pieces.label(""), Pieces.label(texts.text("difference.this"), "eyebrow"),
                Pieces.label(texts.text("difference.other"), "eyebrow"));
        grid.addRow(1, Pieces.label(texts.text("difference.surplus"), "strong"),
                Pieces.label(figures.signed(appraiser.surplus(one)), "strong"),
                Pieces.label(figures.signed(appraiser.surplus(other)), "strong"));
        grid.addRow(2, Pieces.label(texts.text("difference.stage"), "small"),
                Pieces.label(texts.name("stage.", one.stage())), Pieces.label(texts.name("stage.", other.stage())));
        int row = 3;
        for (var issue : differing) {
            var mine = one.terms().option(issue);
            var theirs = other.terms().option(issue);
            grid.addRow(row++, Pieces.label(desk.issue(issue), "small"),
                    Pieces.label(texts.text("difference.option", desk.option(issue, mine),
                            figures.points(appraiser.optionPoints(one.stage(), issue, mine)))),
                    Pieces.label(texts.text("difference.option", desk.option(issue, theirs),
                            figures.points(appraiser.optionPoints(other.stage(), issue, theirs)))));
        }
        getChildren().add(grid);
        if (differing.isEmpty()) {
            getChildren().add(Pieces.label(texts.text("difference.none"), "muted"));
        }
    }
}
