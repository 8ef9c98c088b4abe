package armistice.ui.play;

import armistice.model.id.PartyId;
import armistice.model.setting.Party;
import armistice.ui.kit.Pieces;
import armistice.ui.kit.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.layout.VBox;

/// The page on which an onlooker of a game that the program plays alone chooses a seat to look from.
final class EyesView extends VBox {

    /// @param look takes the party chosen
    /// @param back returns to the first page
    EyesView(Texts texts, List<Party> parties, Consumer<PartyId> look, Runnable back) {
        setId("eyes");
        getStyleClass().add("curtain");
        setAlignment(Pos.CENTER);
        var list = Pieces.column("stack");
        list.setMaxWidth(USE_PREF_SIZE);
        for (var party : parties) {
            var button = Pieces.button("eyes-" + party.id(), party.name(), () -> look.accept(party.id()));
            button.setGraphic(Pieces.dot(party.colour()));
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAlignment(Pos.CENTER_LEFT);
            list.getChildren().add(button);
        }
        list.getChildren().add(Pieces.button("eyes-back", texts.text("eyes.back"), back, "flat"));
        getChildren().addAll(Pieces.label(texts.text("eyes.title"), "page-title"),
                Pieces.label(texts.text("eyes.lead"), "muted"), list);
    }
}
