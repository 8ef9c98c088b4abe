package armistice.ui.outlook;

import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// How one number became another: where it was, every change as a bar that begins where the last one ended, and where it is.
/// Direction shows in the sign and in the place of the bar, not in colour alone.
final class Waterfall extends GridPane {

    private static final double NAME_SHARE = 38;
    private static final double BAR_SHARE = 48;

    private final Desk desk;
    private double low;
    private double high;
    private double level;
    private int row;

    /// @param move what is shown
    Waterfall(Desk desk, OutlookViewModel.Move move) {
        this.desk = desk;
        getStyleClass().add("waterfall");
        for (double share : new double[]{NAME_SHARE, BAR_SHARE, 100 - NAME_SHARE - BAR_SHARE}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(share);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        scale(move);
        var texts = desk.texts();
        total(texts.text("outlook.at-turn", move.turn() - 1), move.before());
        level = move.before();
        move.steps().forEach(step -> step(desk.narrator().label(step), step.value()));
        if (Math.abs(move.rest()) >= 0.05) {
            step(texts.text("outlook.rest"), move.rest());
        }
        total(texts.text("outlook.at-turn", move.turn()), move.after());
    }

    private void scale(OutlookViewModel.Move move) {
        double at = move.before();
        low = Math.min(move.before(), move.after());
        high = Math.max(move.before(), move.after());
        for (var step : move.steps()) {
            at += step.value();
            low = Math.min(low, at);
            high = Math.max(high, at);
        }
        double margin = Math.max(0.5, (high - low) * 0.12);
        low -= margin;
        high += margin;
    }

    private void total(String name, double value) {
        add(name, low, value, "waterfall-total", desk.figures().points(value), "strong");
    }

    private void step(String name, double change) {
        add(name, Math.min(level, level + change), Math.max(level, level + change),
                change < 0 ? "waterfall-down" : "waterfall-up", desk.figures().signed(change), "plain");
        level += change;
    }

    private void add(String name, double from, double to, String style, String figure, String weight) {
        Label label = Pieces.label(name, "small", weight);
        var value = Pieces.single(figure, "small", "strong");
        GridPane.setHalignment(value, HPos.RIGHT);
        var bar = new Bar(share(from), share(to), style);
        bar.setAccessibleText(desk.texts().text("outlook.bar", name, figure));
        addRow(row++, label, bar, value);
    }

    private double share(double value) {
        return (value - low) / (high - low);
    }

    /// A bar from one share of its width to another.
    private static final class Bar extends Pane {

        private static final double THINNEST = 2;

        private final double from;
        private final double to;
        private final Region fill = new Region();

        Bar(double from, double to, String style) {
            this.from = from;
            this.to = to;
            getStyleClass().add("waterfall-bar");
            fill.getStyleClass().addAll("waterfall-fill", style);
            getChildren().add(fill);
            HBox.setHgrow(this, Priority.ALWAYS);
        }

        @Override
        protected void layoutChildren() {
            double start = from * getWidth();
            fill.resizeRelocate(start, 0, Math.max(THINNEST, to * getWidth() - start), getHeight());
        }
    }
}
