package armistice.ui.diplomacy;

import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Possibility;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import armistice.ui.seat.Refreshing;
import armistice.view.ChronicleEntry;
import java.util.LinkedHashSet;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Confidential messages: writing one, and what was said so far.
final class MessagesView extends VBox {

    private static final int SHOWN = 30;

    private final Desk desk;
    private final VBox said = Pieces.column("stack");

    MessagesView(Desk desk) {
        this.desk = desk;
        getStyleClass().add("page");
        getChildren().addAll(form(), Pieces.label(desk.texts().text("messages.said"), "section-title"), said);
        Refreshing.whileShown(this, desk.seat().snapshotProperty(), this::refresh);
    }

    private VBox form() {
        var texts = desk.texts();
        Set<PartyId> to = new LinkedHashSet<>();
        var boxes = Pieces.row("line");
        var words = new TextArea();
        words.setId("message");
        words.setPrefRowCount(3);
        words.setWrapText(true);
        var send = Pieces.button("send", texts.text("messages.send"), () -> desk.seat()
                .submit(new Command.Send(to, words.getText().strip()), words::clear), "accent");
        Runnable check = () -> send.setDisable(to.isEmpty() || words.getText().isBlank()
                || !desk.seat().whyNot(Possibility.Kind.SEND, "").isEmpty());
        desk.seat()
                .scenario()
                .parties()
                .stream()
                .filter(party -> !party.id().equals(desk.seat().seat()))
                .forEach(party -> {
                    var box = new CheckBox(party.name());
                    box.setId("message-to-" + party.id());
                    box.setOnAction(_ -> {
                        if (box.isSelected()) {
                            to.add(party.id());
                        } else {
                            to.remove(party.id());
                        }
                        check.run();
                    });
                    boxes.getChildren().add(box);
                });
        words.textProperty().subscribe(_ -> check.run());
        return Pieces.card(texts.text("messages.new"), boxes, Choices.label(texts.text("messages.words"), words), words,
                Pieces.row("line", send, Pieces.label(texts.text("messages.needs"), "small", "muted")));
    }

    private void refresh() {
        said.getChildren().clear();
        desk.seat()
                .chronicle()
                .reversed()
                .stream()
                .filter(entry -> entry.topic() == ChronicleEntry.Topic.WORDS && !entry.body().isEmpty())
                .limit(SHOWN)
                .forEach(entry -> said.getChildren()
                        .add(Pieces.card("",
                                Pieces.label(desk.narrator().tell(entry), "small", "muted"),
                                Pieces.label(entry.body(), "serif"))));
        if (said.getChildren().isEmpty()) {
            said.getChildren()
                    .add(Pieces.empty(Feather.MAIL, desk.texts().text("messages.none"),
                            desk.texts().text("messages.none-next")));
        }
    }
}
