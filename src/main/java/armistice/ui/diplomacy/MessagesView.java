package armistice.ui.diplomacy;

import armistice.model.play.Command;
import armistice.model.play.Possibility;
import armistice.ui.kit.Choices;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import armistice.ui.seat.PartyBoxes;
import armistice.ui.seat.Refreshing;
import armistice.view.ChronicleEntry;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Confidential messages: writing one, and what was said so far.
final class MessagesView extends VBox {

    private static final int SHOWN = 30;

    private final Desk desk;
    private final PartyBoxes to;
    private final TextArea words = new TextArea();
    private final Button send;
    private final VBox said = Pieces.column("stack");

    MessagesView(Desk desk) {
        this.desk = desk;
        getStyleClass().add("page");
        var texts = desk.texts();
        words.setId("message");
        words.setPrefRowCount(3);
        words.setWrapText(true);
        send = Pieces.button("send", texts.text("messages.send"), this::send, "accent");
        to = PartyBoxes.ofOthers(desk, "message-to", _ -> check());
        words.textProperty().subscribe(_ -> check());
        getChildren().addAll(Pieces.card(texts.text("messages.new"), to,
                Choices.label(texts.text("messages.words"), words), words,
                Pieces.row("line", send, Pieces.label(texts.text("messages.needs"), "small", "muted"))),
                Pieces.label(texts.text("messages.said"), "section-title"), said);
        Refreshing.whileShown(this, desk.seat().snapshotProperty(), this::refresh);
    }

    /// Fills the form.
    void prepare(Command.Send message) {
        to.choose(message.to());
        words.setText(message.text());
        words.requestFocus();
        check();
    }

    private void send() {
        desk.seat().submit(new Command.Send(to.chosen(), words.getText().strip()), words::clear);
    }

    private void check() {
        send.setDisable(to.chosen().isEmpty() || words.getText().isBlank()
                || !desk.seat().whyNot(Possibility.Kind.SEND, "").isEmpty());
    }

    private void refresh() {
        check();
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
