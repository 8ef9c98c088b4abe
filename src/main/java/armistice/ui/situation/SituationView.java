package armistice.ui.situation;

import armistice.model.id.RegionId;
import armistice.model.play.Command;
import armistice.model.play.Possibility;
import armistice.model.setting.Posture;
import armistice.model.setting.Region;
import armistice.ui.kit.Choices;
import armistice.ui.kit.Pieces;
import armistice.ui.map.MapView;
import armistice.ui.map.WarMap;
import armistice.ui.seat.Desk;
import armistice.ui.seat.Refreshing;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The map with the table that says the same, the front of last turn, and the own orders.
public final class SituationView extends BorderPane {

    private static final double ROW = 31;

    private final Desk desk;
    private final SituationViewModel model;
    private final MapView map;
    private final TableView<SituationViewModel.Row> table = new TableView<>();
    private final VBox detail = Pieces.column("stack");
    private final ComboBox<Posture> posture;
    private final VBox figures = Pieces.column("situation-figures");

    public SituationView(Desk desk) {
        this.desk = desk;
        this.model = new SituationViewModel(desk.seat());
        this.map = new MapView(desk.figures(), true);
        setId("situation");
        map.setId("map");
        map.setMinHeight(240);
        this.posture = Choices.narrow("posture", model.postures(), posture -> desk.texts().name("posture.", posture));
        fillTable();
        var side = Pieces.column("situation-side", table, detail, figures);
        var split = new SplitPane(mapWithTools(), Pieces.scrolling(side));
        split.setDividerPositions(0.62);
        split.getStyleClass().add("situation-split");
        setCenter(split);
        map.selectedProperty().subscribe(this::select);
        Refreshing.whileShown(this, desk.seat().snapshotProperty(), this::refresh);
    }

    private Node mapWithTools() {
        var buttons = Pieces.row("map-buttons",
                Pieces.iconButton("map-in", Feather.PLUS, desk.texts().text("map.zoom-in"), map::zoomIn),
                Pieces.iconButton("map-out", Feather.MINUS, desk.texts().text("map.zoom-out"), map::zoomOut),
                Pieces.iconButton("map-all", Feather.MAXIMIZE, desk.texts().text("map.all"), map::fit));
        var stack = Pieces.tall(new StackPane(map, buttons));
        StackPane.setAlignment(buttons, Pos.TOP_RIGHT);
        buttons.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return Pieces.column("situation-map", stack, new LegendView(desk));
    }

    private void fillTable() {
        table.setId("regions");
        table.setFixedCellSize(ROW);
        table.setAccessibleText(desk.texts().text("situation.table"));
        table.getColumns()
                .setAll(List.of(column("situation.region", SituationViewModel.Row::name),
                        column("situation.held", row -> desk.figures().percent(row.foreignShare())),
                        column("situation.by", SituationViewModel.Row::holder),
                        column("situation.change",
                                row -> Math.abs(row.change()) < 0.5 ? "" : desk.figures().signed(row.change(), 0))));
        double[] widths = {170, 70, 50, 60};
        for (int i = 0; i < widths.length; i++) {
            table.getColumns().get(i).setPrefWidth(widths[i]);
        }
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                map.selectedProperty().set(row.region().mapUnit());
                show(row);
            }
        });
    }

    private TableColumn<SituationViewModel.Row, String> column(String key,
            Function<SituationViewModel.Row, String> text) {
        var column = new TableColumn<SituationViewModel.Row, String>(desk.texts().text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setSortable(false);
        return column;
    }

    private void refresh() {
        map.show(model.map(), this::tooltip);
        var chosen = table.getSelectionModel().getSelectedIndex();
        table.getItems().setAll(model.rows());
        table.setPrefHeight(ROW * (table.getItems().size() + 1.5));
        if (chosen >= 0) {
            table.getSelectionModel().select(chosen);
        } else {
            detail.getChildren().setAll(Pieces.label(desk.texts().text("situation.choose"), "muted"));
        }
        figures.getChildren().setAll(new WarFiguresView(desk));
    }

    private String tooltip(WarMap.Shape shape) {
        var words = new StringBuilder(shape.name());
        for (var row : model.rows()) {
            if (row.region().mapUnit().equals(shape.unit().code())) {
                words.append('\n')
                        .append(desk.texts()
                                .text("situation.tooltip", row.name(),
                                        desk.figures().percent(row.foreignShare()), row.holder(),
                                        desk.figures().number(row.foreignShare() * row.region().area(), 0)));
            }
        }
        return words.toString();
    }

    private void select(@org.jspecify.annotations.Nullable String code) {
        var row = table.getSelectionModel().getSelectedItem();
        if (code != null && (row == null || !row.region().mapUnit().equals(code))) {
            table.getItems()
                    .stream()
                    .filter(item -> item.region().mapUnit().equals(code))
                    .findFirst()
                    .ifPresent(item -> table.getSelectionModel().select(item));
        }
    }

    private void show(SituationViewModel.Row row) {
        var texts = desk.texts();
        var region = row.region();
        var card = Pieces.card(region.name(), Pieces.label(texts.text("situation.held-line",
                desk.figures().percent(row.foreignShare()), row.holder(),
                desk.figures().number(row.foreignShare() * region.area(), 0),
                desk.figures().number(region.area(), 0))));
        card.getChildren().add(Pieces.label(texts.text("situation.since", region.shareDate()), "small", "muted"));
        region.aliases().forEach(alias -> card.getChildren().add(Pieces.label(alias, "small", "muted")));
        region.claims().forEach(claim -> card.getChildren().add(Pieces.label(claim, "small", "muted")));
        region.facts().forEach(fact -> card.getChildren().add(factMark(fact.value())));
        detail.getChildren().setAll(card);
        if (region.sector() != null && desk.seat().scenario().war().isBelligerent(desk.seat().seat())) {
            detail.getChildren().add(orders(region));
        }
    }

    private Node factMark(String fact) {
        var words = desk.fact(fact);
        var label = Pieces.label(words.lines().findFirst().orElse(words), "small", "muted");
        label.setTooltip(new Tooltip(words));
        return label;
    }

    private Node orders(Region region) {
        var texts = desk.texts();
        posture.setValue(model.posture(region.id()));
        var give = Pieces.button("give-order", texts.text("situation.order"),
                () -> desk.seat().submit(new Command.Order(region.id(), posture.getValue())), "accent");
        return Pieces.card(texts.text("situation.orders"),
                Pieces.row("line", Choices.label(texts.text("situation.posture"), posture), posture),
                Pieces.label(texts.text("situation.order-note"), "small", "muted"),
                Pieces.reasoned(give, whyNoOrder(region.id())));
    }

    /// Chooses the region and the posture of an order; nothing is sent.
    public void prepare(Command.Order order) {
        table.getItems()
                .stream()
                .filter(row -> row.region().id().equals(order.region()))
                .findFirst()
                .ifPresent(row -> {
                    table.getSelectionModel().select(row);
                    posture.setValue(order.posture());
                    posture.requestFocus();
                });
    }

    private String whyNoOrder(RegionId region) {
        return desk.seat().whyNot(Possibility.Kind.ORDER, region.value());
    }
}
