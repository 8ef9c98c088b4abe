package armistice.ui.drafting;

import armistice.ai.Opinion;
import armistice.engine.rule.Signatories;
import armistice.model.setting.Issue;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

/// Who of those who must sign is thought to balk, by what this seat knows: never by what the others keep to themselves.
final class BalkersPane extends VBox {

    private final Desk desk;
    private final DraftingViewModel model;

    BalkersPane(Desk desk, DraftingViewModel model) {
        this.desk = desk;
        this.model = model;
        setId("balkers");
        getStyleClass().add("stack-tight");
    }

    /// Brings the guesses up to date with the text.
    void refresh() {
        var draft = model.draftProperty().get();
        var others = new LinkedHashSet<>(Signatories.of(desk.seat().scenario(), draft.terms()));
        others.remove(desk.seat().seat());
        getChildren().setAll(Pieces.label(desk.texts().text("balkers.title"), "eyebrow"));
        desk.seat().opinion().on(draft, others).forEach(guess -> getChildren().add(row(guess)));
        if (desk.seat().opinion().isNeedless(draft)) {
            var needless = Pieces.label(desk.texts().text("balkers.needless"), "small");
            needless.setId("needless");
            getChildren().add(needless);
        }
        getChildren().add(Pieces.label(desk.texts().text("balkers.note"), "small", "muted"));
    }

    private Node row(Opinion.Guess guess) {
        var texts = desk.texts();
        var name = desk.name(guess.party());
        var word = Pieces.single(texts.name("leaning.", guess.leaning()), "badge", style(guess.leaning()));
        word.setId("leaning-" + guess.party());
        var draft = model.draftProperty().get();
        var chance = desk.explained("explain-leaning-" + guess.party(), desk.figures().percent(guess.likelihood()),
                texts.text("balkers.chance", name), () -> desk.seat().opinion().explained(draft, guess.party()));
        // Names are never cut: nothing else than the number stands beside them.
        var lines = Pieces.column("stack-none",
                Pieces.row("line-tight", Pieces.growing(desk.tag(guess.party())), chance), range(guess, word));
        if (!guess.against().isEmpty()) {
            lines.getChildren()
                    .add(Pieces.label(texts.text("balkers.against",
                            guess.against().stream().map(Issue::label).collect(Collectors.joining(", "))), "small",
                            "muted"));
        }
        return lines;
    }

    /// What the evidence leaves open, both ends with what they are made of.
    private Node range(Opinion.Guess guess, Node word) {
        var ends = Pieces.row("line-tight", end(guess, true), Pieces.single("\u2013", "small", "muted"),
                end(guess, false));
        var tip = new Tooltip(desk.texts().text("balkers.range"));
        Tooltip.install(ends, tip);
        ends.setAccessibleText(tip.getText());
        return Pieces.row("line-tight", word, Pieces.spring(), ends);
    }

    private Node end(Opinion.Guess guess, boolean low) {
        var draft = model.draftProperty().get();
        var end = desk.explained((low ? "explain-low-" : "explain-high-") + guess.party(),
                desk.figures().percent(low ? guess.range().low() : guess.range().high()),
                desk.texts().text(low ? "balkers.low" : "balkers.high", desk.name(guess.party())),
                () -> desk.seat().opinion().explained(draft, guess.party(), low));
        end.getStyleClass().add("small");
        return end;
    }

    private static String style(Opinion.Leaning leaning) {
        return switch (leaning) {
            case SIGNS -> "good-badge";
            case DOUBTS -> "warn-badge";
            case BALKS -> "bad-badge";
        };
    }
}
