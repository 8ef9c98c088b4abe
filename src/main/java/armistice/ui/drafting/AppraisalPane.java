package armistice.ui.drafting;

import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the text is worth to its author: against the own outside option, with red lines, durability and signatories.
final class AppraisalPane extends VBox {

    /// Points that round to nothing.
    private static final double SAME = 0.05;

    private final Desk desk;
    private final DraftingViewModel model;

    AppraisalPane(Desk desk, DraftingViewModel model) {
        this.desk = desk;
        this.model = model;
        setId("appraisal");
        getStyleClass().addAll("stack", "appraisal");
    }

    /// Brings the numbers up to date with the text.
    void refresh() {
        var texts = desk.texts();
        var figures = desk.figures();
        var draft = model.draftProperty().get();
        var worth = model.appraisal();
        var appraiser = desk.seat().appraiser();
        boolean same = Math.abs(worth.surplus()) < SAME;
        boolean better = worth.surplus() > 0;
        var surplus = Pieces.single(figures.signed(worth.surplus()), "figure-large",
                same ? "muted" : better ? "good" : "bad");
        surplus.setId("surplus");
        getChildren().setAll(Pieces.label(texts.text("appraisal.title"), "eyebrow"),
                Pieces.row("line", surplus,
                        Pieces.label(texts.text(same ? "appraisal.same"
                                : better ? "appraisal.better"
                                        : "appraisal.worse"),
                                "small")),
                line("appraisal.value", desk.explained("explain-value", figures.points(worth.value()),
                        texts.text("appraisal.value"), appraiser.explained(draft))),
                line("appraisal.outside", desk.explained("explain-draft-outside", figures.points(worth.outside()),
                        texts.text("appraisal.outside"), appraiser.outside().explained())),
                line(draft.stage().isTruce() ? "appraisal.durability-truce" : "appraisal.durability",
                        desk.explained("explain-hazard", figures.percent(worth.durability()),
                                texts.text("appraisal.hazard"), appraiser.hazard(draft))),
                Pieces.bar(worth.durability(), "quiet"));
        getChildren().add(Pieces.label(texts.text("appraisal.sign", desk.names(worth.signatories())), "small"));
        worth.crossed().forEach(line -> getChildren().add(warning(texts.text("appraisal.crossed", line.reason()))));
        worth.support()
                .forEach(support -> getChildren().add(row(desk.narrator().label(support),
                        desk.explained("explain-support", figures.percent(support.value()),
                                desk.narrator().label(support), support))));
        getChildren().add(Pieces.label(texts.text("appraisal.note"), "small", "muted"));
    }

    private Node line(String key, Node value) {
        return row(desk.texts().text(key), value);
    }

    private static Node row(String label, Node value) {
        return Pieces.row("line", Pieces.growing(Pieces.label(label, "small")), value);
    }

    private static Node warning(String words) {
        var row = Pieces.row("red-line", new FontIcon(Feather.ALERT_OCTAGON), Pieces.growing(Pieces.label(words,
                "small")));
        row.setAccessibleText(words);
        return row;
    }
}
