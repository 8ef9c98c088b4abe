package armistice.ui.scores;

import armistice.model.id.PartyId;
import armistice.model.play.Outcome;
import armistice.model.play.Score;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;

/// The end: how the game ended, and each party's score with the terms it is made of.
public final class ScoresView extends BorderPane {

    private static final double WIDEST = 120;

    private final Desk desk;

    /// @param reasons shows why the program acted as it did
    public ScoresView(Desk desk, Outcome outcome, Runnable reasons) {
        this.desk = desk;
        setId("scores");
        var texts = desk.texts();
        var page = Pieces.column("page", Pieces.column("page-head", Pieces.label(texts.text("scores.over"), "eyebrow"),
                Pieces.label(texts.name("outcome.", outcome.kind()), "page-title"),
                Pieces.label(texts.text("scores.note"), "muted"),
                Pieces.button("scores-reasons", texts.text("scores.reasons"), reasons, "link-button")));
        outcome.scores().forEach((party, score) -> page.getChildren().add(card(party, score)));
        page.getChildren().add(Pieces.label(texts.text("scores.scale"), "small", "muted"));
        setCenter(Pieces.scrolling(page));
    }

    private Node card(PartyId party, Score score) {
        var texts = desk.texts();
        var figures = desk.figures();
        var own = party.equals(desk.seat().seat());
        var head = Pieces.row("line", Pieces.growing(desk.tag(party)),
                Pieces.single(figures.number(score.score(), 0), "figure-large"));
        if (own) {
            head.getChildren().add(1, Pieces.single(texts.text("scores.you"), "badge", "accent-badge"));
        }
        var terms = new GridPane();
        terms.getStyleClass().add("score-terms");
        terms.addRow(0, term("scores.end", figures.points(score.end())),
                term("scores.costs", "\u2212\u2009" + figures.points(score.costs())),
                term("scores.outside", "\u2212\u2009" + figures.points(score.outside())),
                term("scores.gain", figures.signed(score.end() - score.costs() - score.outside())),
                term("scores.best", figures.signed(score.best() - score.outside())));
        var card = Pieces.card("", head, Pieces.bar(score.score() / WIDEST, own ? "" : "quiet"), terms);
        card.setId("score-" + party);
        if (own) {
            card.getStyleClass().add("chosen");
        }
        return card;
    }

    private Node term(String key, String value) {
        return Pieces.column("stack-none", Pieces.label(desk.texts().text(key), "small", "muted"),
                Pieces.single(value, "strong"));
    }
}
