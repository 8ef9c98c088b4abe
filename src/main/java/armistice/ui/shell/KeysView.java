package armistice.ui.shell;

import armistice.ui.kit.Pieces;
import armistice.ui.kit.Shortcut;
import armistice.ui.kit.Texts;
import javafx.scene.layout.GridPane;

/// All keys, as the content of a dialog.
public final class KeysView extends GridPane {

    public KeysView(Texts texts) {
        getStyleClass().add("shortcut-grid");
        setId("keys");
        int row = 0;
        for (var shortcut : Shortcut.values()) {
            addRow(row++, Pieces.single(shortcut.keys(), "key"), Pieces.label(texts.name("shortcut.", shortcut)));
        }
        addRow(row++, Pieces.single(texts.text("keys.map-move"), "key"),
                Pieces.label(texts.text("keys.map-move-does")));
        addRow(row++, Pieces.single(texts.text("keys.map-zoom"), "key"),
                Pieces.label(texts.text("keys.map-zoom-does")));
        addRow(row, Pieces.single(texts.text("keys.map-step"), "key"), Pieces.label(texts.text("keys.map-step-does")));
    }
}
