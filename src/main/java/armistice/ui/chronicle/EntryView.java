package armistice.ui.chronicle;

import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import armistice.view.ChronicleEntry;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One entry of the chronicle: what, whose doing, the words said, and the way to its explanation.
final class EntryView extends VBox {

    EntryView(Desk desk, ChronicleEntry entry) {
        getStyleClass().add("entry");
        var icon = new FontIcon(icon(entry.topic()));
        icon.getStyleClass().add("entry-icon");
        var sentence = desk.narrator().tell(entry);
        var head = Pieces.row("entry-head", icon, Pieces.growing(Pieces.label(sentence)));
        entry.parties()
                .forEach(party -> head.getChildren()
                        .add(Pieces.dot(desk.seat().scenario().party(party).colour())));
        getChildren().add(head);
        if (!entry.body().isEmpty()) {
            getChildren().add(Pieces.label(entry.body(), "entry-body"));
        }
        var explanation = entry.explanation();
        if (explanation != null) {
            getChildren().add(Pieces.button("explain-entry", desk.texts().text("record.explain"),
                    () -> desk.explain(sentence, explanation), "link-button", "small"));
        }
        boolean isProposal = desk.seat()
                .view()
                .proposals()
                .stream()
                .anyMatch(proposal -> proposal.id().value().equals(entry.reference()));
        if (isProposal) {
            getChildren().add(Pieces.button("open-" + entry.reference(), desk.texts().text("record.open"),
                    () -> desk.routes().proposal(entry.reference()), "link-button", "small"));
        }
    }

    private static Feather icon(ChronicleEntry.Topic topic) {
        return switch (topic) {
            case GAME -> Feather.CALENDAR;
            case WORLD -> Feather.GLOBE;
            case TALKS -> Feather.FILE_TEXT;
            case MEETINGS -> Feather.USERS;
            case WORDS -> Feather.MESSAGE_SQUARE;
            case MEASURES -> Feather.ZAP;
            case WAR -> Feather.CROSSHAIR;
            case AGREEMENTS -> Feather.CHECK_SQUARE;
        };
    }
}
