package armistice.ui.reasons;

import armistice.report.SeatReasons;
import armistice.session.ExcusedSeat;
import armistice.session.ReasonedMove;
import armistice.ui.advice.CommandWords;
import armistice.ui.advice.Perspective;
import armistice.ui.advice.RationalePane;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import armistice.view.Words;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TitledPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// What a party did in one turn, in short; every move with all its reasons unfolds below.
final class TurnCard extends VBox {

    /// Letters of a move that its line may have no room for: it is then told in full below.
    private static final int LONG = 80;

    private final Desk desk;
    private final SeatReasons.Turn turn;
    private final VBox moves = Pieces.column("stack-tight");
    private final Button unfold;

    TurnCard(Desk desk, SeatReasons.Turn turn) {
        this.desk = desk;
        this.turn = turn;
        setId("reasons-turn-" + turn.number());
        getStyleClass().add("card-box");
        unfold = Pieces.button("reasons-moves-" + turn.number(), "", this::toggle, "link-button", "small");
        var date = Pieces.growing(Pieces.label(desk.figures().date(turn.date()), "muted"));
        date.setMinWidth(0);
        var head = Pieces.row("line", Pieces.single(desk.texts().text("reasons.turn", turn.number()), "card-title"),
                date);
        if (!turn.moves().isEmpty()) {
            head.getChildren().add(unfold);
        }
        getChildren().add(head);
        told();
        turn.silences().forEach(silence -> getChildren().add(Pieces.label(words(silence), "small", "warn")));
        getChildren().add(moves);
        fold();
    }

    private void told() {
        var paragraphs = turn.told().paragraphs();
        if (paragraphs.isEmpty()) {
            var key = turn.moves().isEmpty() ? "reasons.idle" : "reasons.routine";
            getChildren().add(Pieces.label(desk.texts().text(key), "muted"));
        }
        paragraphs.forEach(paragraph -> getChildren().add(Pieces.label(SeatReasonsPane.sentence(paragraph))));
    }

    private String words(ExcusedSeat silence) {
        return desk.texts().text("reasons.silent", desk.narrator().word(Words.of(silence.silence())));
    }

    private void toggle() {
        if (moves.isVisible()) {
            fold();
        } else {
            unfold();
        }
    }

    private void fold() {
        show(false, desk.texts().text("reasons.unfold", turn.moves().size()));
    }

    /// The moves are set only now: a game has hundreds.
    private void unfold() {
        if (moves.getChildren().isEmpty()) {
            int number = 1;
            for (var move : turn.moves()) {
                moves.getChildren().add(pane(move, number++));
            }
        }
        show(true, desk.texts().text("reasons.fold"));
    }

    private void show(boolean unfolded, String text) {
        moves.setVisible(unfolded);
        moves.setManaged(unfolded);
        unfold.setText(text);
        unfold.setAccessibleText(desk.texts().text("reasons.turn", turn.number()) + ": " + text);
    }

    private TitledPane pane(ReasonedMove move, int number) {
        var eyes = new Perspective(move.view(), desk.texts(), desk.figures());
        var title = new CommandWords(eyes).of(move.command());
        var pane = new TitledPane();
        pane.setText(title);
        pane.setId("reasons-move-" + turn.number() + "-" + number);
        pane.getStyleClass().add("reasoned-move");
        pane.setTooltip(new Tooltip(title));
        pane.setAnimated(false);
        pane.setExpanded(false);
        pane.expandedProperty().subscribe(open -> {
            if (open && pane.getContent() == null) {
                pane.setContent(why(move, eyes, title));
            }
        });
        return pane;
    }

    private Node why(ReasonedMove move, Perspective eyes, String title) {
        var why = move.why();
        var column = Pieces.column("rationale");
        if (title.length() > LONG) {
            column.getChildren().add(Pieces.label(title, "strong"));
        }
        column.getChildren()
                .add(why == null ? Pieces.label(desk.texts().text("reasons.otherwise"), "muted")
                        : new RationalePane(eyes, move.command(), why, "reasons.own", RationalePane.Beside.NOTHING));
        return column;
    }
}
