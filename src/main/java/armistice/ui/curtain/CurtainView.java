package armistice.ui.curtain;

import armistice.ui.kit.Pieces;
import armistice.ui.kit.Texts;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Hides the window between two people at one machine. It is made without any view of the game: the next seat's secrets
/// are fetched only when that seat confirms.
public final class CurtainView extends VBox {

    /// @param party     the label of the seat that is next
    /// @param colour    its colour
    /// @param confirmed fetches and shows what that seat may see
    public CurtainView(Texts texts, String party, String colour, Runnable confirmed) {
        setId("curtain");
        getStyleClass().add("curtain");
        setAlignment(Pos.CENTER);
        var icon = new FontIcon(Feather.EYE_OFF);
        icon.getStyleClass().add("empty-icon");
        var confirm = Pieces.button("curtain-confirm", texts.text("curtain.confirm", party), confirmed, "accent",
                "large");
        var tag = Pieces.row("party-tag", Pieces.dot(colour), Pieces.single(party, "strong"));
        tag.setAlignment(Pos.CENTER);
        getChildren().addAll(icon, Pieces.single(texts.text("curtain.title", party), "page-title"), tag,
                Pieces.single(texts.text("curtain.lead"), "muted"), confirm);
        Platform.runLater(confirm::requestFocus);
    }
}
