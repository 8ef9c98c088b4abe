package armistice.ui;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The first screen.
final class StartView extends VBox {

    StartView(Texts texts) {
        setId("start");
        getStyleClass().add("start");
        setAlignment(Pos.CENTER);
        var title = new Label(texts.text("start.title"));
        title.getStyleClass().add(Styles.TITLE_1);
        var subtitle = new Label(texts.text("start.subtitle"));
        subtitle.getStyleClass().addAll(Styles.TEXT_MUTED);
        getChildren().addAll(title, subtitle);
    }
}
