package armistice.ui.outlook;

import armistice.ui.seat.Desk;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;

/// A number's course over the turns, as a line with its values written at its points.
final class Course extends Pane {

    private static final double HEIGHT = 130;
    private static final double SIDE = 26;
    private static final double ABOVE = 26;
    private static final double BELOW = 24;

    private final List<OutlookViewModel.Briefing> briefings;
    private final Polyline line = new Polyline();
    private final List<Mark> marks;

    private record Mark(Circle dot, Text value, Text turn) {}

    Course(Desk desk, List<OutlookViewModel.Briefing> briefings) {
        this.briefings = briefings;
        getStyleClass().add("course");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        line.getStyleClass().add("course-line");
        getChildren().add(line);
        marks = briefings.stream().map(briefing -> mark(desk, briefing)).toList();
        setAccessibleText(briefings.stream()
                .map(briefing -> desk.texts()
                        .text("outlook.point", briefing.turn(),
                                desk.figures().points(briefing.value())))
                .collect(Collectors.joining("; ")));
    }

    private Mark mark(Desk desk, OutlookViewModel.Briefing briefing) {
        var dot = new Circle(3.5);
        dot.getStyleClass().add("course-dot");
        var value = new Text(desk.figures().points(briefing.value()));
        value.getStyleClass().add("course-value");
        var turn = new Text(Integer.toString(briefing.turn()));
        turn.getStyleClass().add("course-turn");
        getChildren().addAll(dot, value, turn);
        return new Mark(dot, value, turn);
    }

    @Override
    protected void layoutChildren() {
        double low = briefings.stream().mapToDouble(OutlookViewModel.Briefing::value).min().orElse(0);
        double high = briefings.stream().mapToDouble(OutlookViewModel.Briefing::value).max().orElse(0);
        double span = Math.max(1, high - low);
        double step = (getWidth() - 2 * SIDE) / Math.max(1, briefings.size() - 1);
        line.getPoints().clear();
        for (int i = 0; i < briefings.size(); i++) {
            double x = SIDE + i * step;
            double y = ABOVE + (high - briefings.get(i).value()) / span * (getHeight() - ABOVE - BELOW);
            line.getPoints().addAll(x, y);
            var mark = marks.get(i);
            mark.dot().setCenterX(x);
            mark.dot().setCenterY(y);
            place(mark.value(), x, y - 9);
            place(mark.turn(), x, getHeight() - 4);
        }
    }

    private static void place(Text text, double x, double y) {
        text.setX(x - text.getLayoutBounds().getWidth() / 2);
        text.setY(y);
    }
}
