package armistice.ui.outlook;

import armistice.model.number.Explanation;
import armistice.ui.kit.Choices;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import armistice.ui.seat.Refreshing;
import armistice.view.Prospects;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What the own party can expect without an agreement: the outside option turn by turn, why it moved, what a month costs, strain,
/// and how near the moment is to a ripe one.
public final class OutlookView extends BorderPane {

    private static final String MARK = "explain-outlook";

    private final Desk desk;
    private final OutlookViewModel model;
    private final VBox history = Pieces.column("stack");
    private final VBox fall = Pieces.column("stack");
    private final VBox figures = Pieces.column("stack");
    private List<OutlookViewModel.Move> moves = List.of();

    public OutlookView(Desk desk) {
        this.desk = desk;
        this.model = new OutlookViewModel(desk.seat());
        setId("outlook");
        var texts = desk.texts();
        var page = Pieces.column("page", Pieces.column("page-head",
                Pieces.label(texts.text("place.outlook"), "page-title"),
                Pieces.label(texts.text("outlook.lead"), "muted")), history, fall, figures);
        page.getStyleClass().add("outlook-page");
        setCenter(Pieces.scrolling(page));
        Refreshing.whileShown(this, desk.seat().snapshotProperty(), this::refresh);
    }

    private void refresh() {
        history();
        var newest = model.moves();
        if (!newest.equals(moves) || fall.getChildren().isEmpty()) {
            moves = newest;
            fall();
        }
        figures();
    }

    private void history() {
        var texts = desk.texts();
        var outside = desk.seat().appraiser().outside();
        var now = Pieces.row("line", Pieces.growing(Pieces.label(texts.text("outlook.now"), "strong")),
                desk.explained(MARK, desk.figures().points(outside.value()), texts.text("situation.outside"),
                        outside.explained()));
        var card = Pieces.card(texts.text("situation.outside"), now);
        var briefings = model.briefings();
        if (briefings.size() > 1) {
            card.getChildren().add(new Course(desk, briefings));
        }
        history.getChildren().setAll(card);
    }

    private void fall() {
        var texts = desk.texts();
        if (moves.isEmpty()) {
            fall.getChildren()
                    .setAll(Pieces.card(texts.text("outlook.why"),
                            Pieces.empty(Feather.TRENDING_UP, texts.text("outlook.none"),
                                    texts.text("outlook.none-next"))));
            return;
        }
        ComboBox<OutlookViewModel.Move> turns = Choices.narrow("outlook-turn", moves,
                move -> texts.text("outlook.turn", move.turn(), desk.figures().signed(move.after() - move.before())));
        var place = Pieces.column("stack");
        turns.valueProperty().subscribe(move -> show(place, move));
        fall.getChildren()
                .setAll(Pieces.card(texts.text("outlook.why"),
                        Pieces.row("line", Choices.label(texts.text("outlook.choose"), turns), turns), place));
    }

    private void show(VBox place, OutlookViewModel.@Nullable Move move) {
        if (move != null) {
            place.getChildren()
                    .setAll(new Waterfall(desk, move), Pieces.button("outlook-terms",
                            desk.texts().text("record.explain"),
                            () -> desk.explain(desk.texts().text("outlook.why"), move.account()), "link-button",
                            "small"));
        }
    }

    private void figures() {
        var prospects = new Prospects(desk.seat().view());
        figures.getChildren().setAll(cost(prospects.monthlyCost()), strain(prospects));
        prospects.ripeness(desk.seat().opinion().withinReach())
                .ifPresent(margin -> figures.getChildren().add(ripeness(margin)));
    }

    private Node cost(Explanation cost) {
        var grid = bars();
        double most = cost.parts().stream().mapToDouble(part -> Math.abs(part.value())).max().orElse(1);
        int row = 0;
        for (var driver : cost.parts()) {
            bar(grid, row++, desk.narrator().label(driver), driver.value() / most,
                    desk.figures().number(driver.value(), 2));
        }
        return Pieces.card(desk.texts().text("outlook.cost"), Pieces.row("line",
                Pieces.growing(Pieces.label(desk.narrator().label(cost))), desk.explained("explain-monthly",
                        desk.figures().in(cost.unit(), cost.value()), desk.narrator().label(cost), cost)),
                grid);
    }

    private Node strain(Prospects prospects) {
        var texts = desk.texts();
        var card = Pieces.card(texts.text("situation.strain"), Pieces.row("line",
                Pieces.growing(Pieces.bar(prospects.strain() / 100, "quiet")),
                Pieces.single(desk.figures().number(prospects.strain(), 0), "strong")));
        prospects.strainAfter()
                .ifPresentOrElse(after -> card.getChildren()
                        .add(Pieces.row("line", Pieces.growing(Pieces.label(texts.text("outlook.strain-after"))),
                                desk.explained("explain-strain", desk.figures().number(after.value(), 1),
                                        desk.narrator().label(after), after))),
                        () -> card.getChildren()
                                .add(Pieces.label(texts.text("outlook.no-strain"), "small", "muted")));
        card.getChildren().add(Pieces.label(texts.text("outlook.strain-note"), "small", "muted"));
        return card;
    }

    /// The margin is the smaller of pain beyond what is needed and way out beyond what is needed.
    private Node ripeness(Explanation margin) {
        var texts = desk.texts();
        var grid = bars();
        int row = 0;
        for (var side : margin.parts()) {
            double reached = side.parts().getFirst().value();
            double needed = -side.parts().getLast().value();
            bar(grid, row++, desk.narrator().label(side.parts().getFirst()), Math.min(1, reached / (2 * needed)),
                    texts.text(reached >= needed ? "outlook.reached" : "outlook.not-reached",
                            desk.figures().number(reached, 2), desk.figures().number(needed, 2)));
        }
        return Pieces.card(texts.text("outlook.ripeness"), grid, Pieces.row("line",
                Pieces.growing(Pieces.label(desk.narrator().label(margin))),
                desk.explained("explain-ripeness", desk.figures().signed(margin.value(), 2),
                        desk.narrator().label(margin), margin)),
                Pieces.label(texts.text("outlook.ripeness-note"), "small", "muted"));
    }

    private static GridPane bars() {
        var grid = new GridPane();
        grid.getStyleClass().add("waterfall");
        for (int i = 0; i < 3; i++) {
            var column = new ColumnConstraints();
            column.setHgrow(i == 1 ? Priority.ALWAYS : Priority.SOMETIMES);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private static void bar(GridPane grid, int row, String name, double share, String figure) {
        var value = Pieces.single(figure, "small");
        GridPane.setHalignment(value, HPos.RIGHT);
        grid.addRow(row, Pieces.single(name, "small"), Pieces.bar(share, "quiet"), value);
    }
}
