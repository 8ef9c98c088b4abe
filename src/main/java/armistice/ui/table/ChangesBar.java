package armistice.ui.table;

import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import armistice.view.ChronicleEntry;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// What happened since the own last turn, in one line.
final class ChangesBar extends HBox {

    private static final int SHOWN = 3;

    private final Desk desk;
    private final Label words = Pieces.label("", "small");

    /// @param more shows the whole chronicle
    ChangesBar(Desk desk, Runnable more) {
        this.desk = desk;
        getStyleClass().add("changes-bar");
        words.setWrapText(false);
        words.setMinWidth(0);
        getChildren().addAll(Pieces.single(desk.texts().text("table.since"), "eyebrow"), Pieces.growing(words),
                Pieces.button("changes-all", desk.texts().text("table.since-all"), more, "link-button", "small"));
        desk.seat().snapshotProperty().subscribe(_ -> refresh());
    }

    private void refresh() {
        int turn = desk.seat().view().turn();
        var all = desk.seat().chronicle();
        var last = all.stream()
                .filter(entry -> entry.turn() >= turn - 1 && entry.topic() != ChronicleEntry.Topic.GAME)
                .toList();
        var shown = last.subList(Math.max(0, last.size() - SHOWN), last.size());
        words.setText(shown.isEmpty() ? desk.texts().text("table.since-nothing")
                : shown.reversed().stream().map(desk.narrator()::tell).collect(Collectors.joining("   \u00b7   ")));
    }
}
