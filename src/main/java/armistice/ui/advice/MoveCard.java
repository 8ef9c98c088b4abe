package armistice.ui.advice;

import armistice.ai.Move;
import armistice.model.deal.Draft;
import armistice.model.play.Command;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// One thing that the program would do: what, why, and the ways to do it or something else that it considered.
final class MoveCard extends VBox {

    private final Desk desk;
    private final CommandWords words;
    private final Move move;
    private final int number;

    MoveCard(Desk desk, Move move, int number) {
        var eyes = new Perspective(desk.seat().view(), desk.texts(), desk.figures());
        this.desk = desk;
        this.words = new CommandWords(eyes);
        this.move = move;
        this.number = number;
        setId("advice-" + number);
        getStyleClass().add("card-box");
        var title = Pieces.growing(Pieces.label(words.of(move.command()), "card-title"));
        var use = Pieces.button("use-" + number, desk.texts().text("advice.use"), () -> use(move.command()), "accent");
        use.setAccessibleText(desk.texts().text("advice.use-this", title.getText()));
        getChildren().addAll(Pieces.row("line", title, use),
                new RationalePane(eyes, move.command(), move.rationale(), "advice.own", this::draft));
    }

    /// The way to a text that could be tabled instead.
    private Optional<Node> draft(Draft text, int row) {
        if (!(move.command() instanceof Command.Table || move.command() instanceof Command.Amend)) {
            return Optional.empty();
        }
        var button = Pieces.button("use-" + number + "-" + row, desk.texts().text("advice.draft"),
                () -> use(new Command.Table(text)), "link-button", "small");
        button.setAccessibleText(desk.texts()
                .text("advice.use-this",
                        desk.texts().name("stage.", text.stage()) + ": " + words.settled(text)));
        return Optional.of(button);
    }

    private void use(Command.OfParty command) {
        desk.overlay().close();
        desk.routes().prepare(command);
    }
}
