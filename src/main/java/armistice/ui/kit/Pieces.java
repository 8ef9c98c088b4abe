package armistice.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The pieces that every screen is set from, so that the same thing looks the same everywhere.
public final class Pieces {

    private Pieces() {}

    /// A wrapped text in a style of the style sheets.
    public static Label label(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        return label;
    }

    /// A text that is never wrapped or cut.
    public static Label single(String text, String... styles) {
        var label = new Label(text);
        label.getStyleClass().addAll(styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /// A column.
    public static VBox column(String style, Node... children) {
        var column = new VBox(children);
        column.getStyleClass().add(style);
        return column;
    }

    /// A row, centred vertically.
    public static HBox row(String style, Node... children) {
        var row = new HBox(children);
        row.getStyleClass().add(style);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Takes all width that is left in a row.
    public static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    /// Lets a node take what width is left in a row.
    public static <N extends Node> N growing(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        if (node instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        return node;
    }

    /// Lets a node take what height is left in a column.
    public static <N extends Node> N tall(N node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        if (node instanceof Region region) {
            region.setMaxHeight(Double.MAX_VALUE);
        }
        return node;
    }

    /// A page that scrolls down and never sideways.
    public static ScrollPane scrolling(Region content) {
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().addAll("edge-to-edge", "page-scroll");
        return pane;
    }

    /// A button.
    ///
    /// @param id for the keyboard's tests and style sheets
    public static Button button(String id, String text, Runnable action, String... styles) {
        var button = new Button(text);
        button.setId(id);
        button.getStyleClass().addAll(styles);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A button with an icon only; its text is for the tooltip and the screen reader.
    public static Button iconButton(String id, Feather icon, String text, Runnable action) {
        var button = new Button();
        button.setId(id);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(text));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// A button that, while it cannot be used, says why below itself. An empty reason means it can be used.
    public static VBox reasoned(Button button, ObservableValue<String> whyNot) {
        var reason = label("", "why-not");
        reason.textProperty().bind(whyNot);
        reason.visibleProperty().bind(whyNot.map(why -> !why.isEmpty()));
        reason.managedProperty().bind(reason.visibleProperty());
        button.disableProperty().bind(reason.visibleProperty());
        button.accessibleHelpProperty().bind(whyNot);
        return column("reasoned", button, reason);
    }

    /// A button that says why it cannot be used, or is ready for use if there is no reason.
    public static VBox reasoned(Button button, @Nullable String whyNot) {
        var column = column("reasoned", button);
        if (whyNot != null && !whyNot.isEmpty()) {
            button.setDisable(true);
            button.setAccessibleHelp(whyNot);
            column.getChildren().add(label(whyNot, "why-not"));
        }
        return column;
    }

    /// A small round mark in a party's colour; it always stands beside the party's name.
    public static Node dot(String colour) {
        var dot = new Circle(5, Color.web(colour));
        dot.getStyleClass().add("party-dot");
        return dot;
    }

    /// A party's mark and name.
    public static HBox party(String colour, String name) {
        return row("party-tag", dot(colour), single(name));
    }

    /// A bar that fills a share of its width.
    ///
    /// @param share 0 to 1
    public static Region bar(double share, String style) {
        var track = new HBox();
        track.getStyleClass().addAll("bar", style);
        var fill = new Region();
        fill.getStyleClass().add("bar-fill");
        fill.prefWidthProperty().bind(track.widthProperty().multiply(Math.clamp(share, 0, 1)));
        fill.setMinWidth(Region.USE_PREF_SIZE);
        fill.setMaxWidth(Region.USE_PREF_SIZE);
        track.getChildren().add(fill);
        track.setMinWidth(40);
        return track;
    }

    /// What stands on a page that has nothing to show yet.
    public static VBox empty(Feather icon, String title, String next) {
        var sign = new FontIcon(icon);
        sign.getStyleClass().add("empty-icon");
        var column = column("empty-state", sign, label(title, "empty-title"), label(next, "muted"));
        column.setAlignment(Pos.CENTER);
        return column;
    }

    /// A card that offers something: words, and the button for it beside them.
    ///
    /// @param action made by [#reasoned]
    public static VBox offer(VBox words, VBox action) {
        action.getStyleClass().add("card-action");
        return card("", row("line", growing(words), action));
    }

    /// A titled card.
    public static VBox card(String title, Node... children) {
        var card = column("card-box");
        if (!title.isEmpty()) {
            card.getChildren().add(label(title, "card-title"));
        }
        card.getChildren().addAll(children);
        return card;
    }
}
