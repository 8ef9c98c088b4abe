package armistice.ui.reasons;

import armistice.report.SeatReasons;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// One party's reasons: who played it, where it stood and what came of it, then turn by turn what it did and what decided.
final class SeatReasonsPane extends VBox {

    SeatReasonsPane(Desk desk, SeatReasons reasons) {
        setId("reasons-told");
        getStyleClass().add("stack");
        getChildren().add(head(desk, reasons));
        reasons.turns().forEach(turn -> getChildren().add(new TurnCard(desk, turn)));
    }

    private static Node head(Desk desk, SeatReasons reasons) {
        var party = desk.seat().scenario().party(reasons.party());
        var card = Pieces.card("", Pieces.row("line", Pieces.dot(party.colour()),
                Pieces.label(party.name(), "section-title")), Pieces.label(sentence(reasons.player()), "muted"));
        if (!reasons.stood().isEmpty()) {
            card.getChildren().add(Pieces.label(reasons.stood()));
        }
        if (!reasons.end().isEmpty()) {
            score(reasons.end(), card);
        }
        if (reasons.unknown() > 0) {
            card.getChildren()
                    .add(Pieces.label(desk.texts().text("reasons.unknown", reasons.unknown(), reasons.moves()),
                            "small", "warn"));
        }
        return card;
    }

    /// The score by itself, and what it is made of.
    private static void score(String end, VBox card) {
        int score = end.indexOf(": ");
        card.getChildren()
                .addAll(Pieces.label(end.substring(0, score), "strong"),
                        Pieces.label(sentence(end.substring(score + 2))));
    }

    /// What the terminal tells in the middle of a line stands by itself here; no line breaks before a per cent sign.
    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1).replace(" %", "\u00a0%");
    }
}
