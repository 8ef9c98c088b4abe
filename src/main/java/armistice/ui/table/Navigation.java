package armistice.ui.table;

import armistice.model.deal.Proposal;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// The list of screens, with how many proposals wait for an answer.
final class Navigation extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Map<Place, Button> buttons = new EnumMap<>(Place.class);
    private final Label waiting = Pieces.single("", "badge", "accent-badge");

    Navigation(Desk desk, Consumer<Place> show) {
        getStyleClass().add("navigation");
        for (var place : Place.values()) {
            var name = desk.texts().name("place.", place);
            var button = new Button(name, new FontIcon(place.icon()));
            button.setId("go-" + place.name().toLowerCase(java.util.Locale.ROOT));
            button.getStyleClass().add("nav-button");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setTooltip(new Tooltip(name + "  " + place.shortcut().keys()));
            button.setOnAction(_ -> show.accept(place));
            buttons.put(place, button);
            getChildren().add(place == Place.PROPOSALS ? withBadge(button) : button);
        }
        desk.seat().snapshotProperty().subscribe(_ -> {
            count(desk);
            offerWhatComesAfterTheEnd(desk.seat().isOver());
        });
    }

    /// Marks the screen that is shown.
    void mark(@Nullable Place shown) {
        buttons.forEach((place, button) -> button.pseudoClassStateChanged(SELECTED, place == shown));
    }

    private void offerWhatComesAfterTheEnd(boolean over) {
        buttons.forEach((place, button) -> {
            if (place.isAfterTheEnd()) {
                button.setVisible(over);
                button.setManaged(over);
            }
        });
    }

    private javafx.scene.Node withBadge(Button button) {
        var stack = new javafx.scene.layout.StackPane(button, waiting);
        javafx.scene.layout.StackPane.setAlignment(waiting, javafx.geometry.Pos.CENTER_RIGHT);
        javafx.scene.layout.StackPane.setMargin(waiting, new javafx.geometry.Insets(0, 8, 0, 0));
        waiting.setMouseTransparent(true);
        return stack;
    }

    private void count(Desk desk) {
        var own = desk.seat().seat();
        long open = desk.seat()
                .view()
                .proposals()
                .stream()
                .filter(proposal -> proposal.status() == Proposal.Status.TABLED && proposal.draft().to().contains(own))
                .filter(proposal -> {
                    var answer = proposal.answers().get(own);
                    return answer == null || answer.version() < proposal.version();
                })
                .count();
        waiting.setText(Long.toString(open));
        waiting.setVisible(open > 0);
        waiting.setAccessibleText(desk.texts().text("table.waiting", open));
    }
}
