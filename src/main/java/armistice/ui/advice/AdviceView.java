package armistice.ui.advice;

import armistice.ai.Move;
import armistice.model.play.Possibility;
import armistice.ui.kit.Pieces;
import armistice.ui.kit.Waiting;
import armistice.ui.seat.Desk;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The adviser: what the program would do in this seat, from what the seat knows, and why. It fills in forms and sends nothing.
public final class AdviceView extends VBox {

    private final Desk desk;

    private AdviceView(Desk desk) {
        this.desk = desk;
        setId("advice-page");
        getStyleClass().addAll("stack", "advice-page");
    }

    /// Opens the dialog and asks; closing it gives the question up.
    public static void open(Desk desk) {
        if (desk.overlay().isOpen()) {
            return;
        }
        var page = new AdviceView(desk);
        desk.overlay().show(desk.texts().text("advice.title"), page);
        var whyNot = desk.seat().whyNot(Possibility.Kind.ADVISE, "");
        if (whyNot.isEmpty()) {
            page.ask();
        } else {
            page.getChildren().setAll(Pieces.empty(Feather.COMPASS, whyNot, desk.texts().text("advice.off-next")));
        }
    }

    private void ask() {
        Waiting.show(this, desk.seat().advise(this::tell), desk.texts(), desk.overlay(), "advice-cancel");
    }

    private void tell(List<Move> moves) {
        getChildren().setAll(Pieces.label(desk.texts().text("advice.lead"), "muted"));
        if (moves.isEmpty()) {
            getChildren().add(Pieces.empty(Feather.COFFEE, desk.texts().text("advice.none"),
                    desk.texts().text("advice.none-next")));
            return;
        }
        int number = 1;
        for (var move : moves) {
            getChildren().add(new MoveCard(desk, move, number++));
        }
        Platform.runLater(() -> {
            var first = lookup("#use-1");
            if (first != null) {
                first.requestFocus();
            }
        });
    }
}
