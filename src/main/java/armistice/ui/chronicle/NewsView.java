package armistice.ui.chronicle;

import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import armistice.ui.seat.Refreshing;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The news of this turn and the last, beside the screen; it can be folded away.
public final class NewsView extends VBox {

    private static final double NARROW = 1400;

    private final Desk desk;
    private final VBox list = Pieces.column("news-list");
    private boolean touched;

    public NewsView(Desk desk) {
        this.desk = desk;
        setId("news");
        getStyleClass().add("news");
        var fold = Pieces.iconButton("fold-news", Feather.CHEVRONS_RIGHT, desk.texts().text("news.fold"), this::toggle);
        getChildren().addAll(Pieces.row("line", Pieces.growing(Pieces.label(desk.texts().text("news.title"),
                "card-title")), fold), Pieces.tall(Pieces.scrolling(list)));
        Refreshing.whileShown(this, desk.seat().snapshotProperty(), this::refresh);
        sceneProperty().flatMap(scene -> scene.widthProperty()).subscribe(width -> {
            if (!touched && width != null) {
                show(width.doubleValue() >= NARROW);
            }
        });
    }

    /// Folds the news away or brings them back.
    public void toggle() {
        touched = true;
        show(!isVisible());
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    private void refresh() {
        int turn = desk.seat().view().turn();
        var entries = desk.seat()
                .chronicle()
                .reversed()
                .stream()
                .filter(entry -> entry.turn() >= turn - 1)
                .toList();
        list.getChildren().clear();
        entries.forEach(entry -> list.getChildren().add(new EntryView(desk, entry)));
        if (entries.isEmpty()) {
            list.getChildren().add(Pieces.label(desk.texts().text("news.none"), "muted"));
        }
    }
}
