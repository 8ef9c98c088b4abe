package armistice.ui.drafting;

import armistice.ai.Opinion;
import armistice.ai.Suggestion;
import armistice.engine.rule.Signatories;
import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.play.Possibility;
import armistice.ui.kit.Pieces;
import armistice.ui.kit.Waiting;
import armistice.ui.seat.Desk;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What would help a settlement that is being drafted: to bring to yes who would not sign, to be better for somebody and worse
/// for nobody, to hold. By what this seat knows. A change is taken over into the draft and nothing is sent.
final class SuggestionsView extends VBox {

    private final Desk desk;
    private final DraftingViewModel model;
    private final Draft draft;

    private SuggestionsView(Desk desk, DraftingViewModel model) {
        this.desk = desk;
        this.model = model;
        draft = model.draftProperty().get();
        setId("suggestions");
        getStyleClass().addAll("stack", "advice-page");
    }

    /// Opens the dialog and asks; closing it gives the question up.
    static void open(Desk desk, DraftingViewModel model) {
        var page = new SuggestionsView(desk, model);
        var texts = desk.texts();
        desk.overlay().show(texts.text("suggest.title"), page);
        var whyNot = desk.seat().whyNot(Possibility.Kind.ADVISE, "");
        if (!whyNot.isEmpty()) {
            page.getChildren().setAll(Pieces.empty(Feather.COMPASS, whyNot, texts.text("advice.off-next")));
        } else if (page.draft.stage() != Stage.SETTLEMENT) {
            page.getChildren()
                    .setAll(Pieces.empty(Feather.FILE_TEXT, texts.text("suggest.settlements"),
                            texts.text("suggest.settlements-next")));
        } else {
            page.ask();
        }
    }

    private void ask() {
        Waiting.show(this, desk.seat().suggest(draft, this::tell), desk.texts(), desk.overlay(), "suggest-cancel");
    }

    private void tell(List<Suggestion> suggestions) {
        getChildren().setAll(Pieces.label(desk.texts().text("suggest.lead"), "muted"));
        int number = 1;
        for (var suggestion : suggestions) {
            getChildren().add(card(suggestion, number++));
        }
        if (suggestions.stream().noneMatch(each -> each.purpose() == Suggestion.Purpose.BETTER)) {
            getChildren().add(Pieces.label(desk.texts().text("suggest.efficient"), "small", "muted"));
        }
    }

    private Node card(Suggestion suggestion, int number) {
        var title = Pieces.growing(Pieces.label(title(suggestion), "card-title"));
        var after = suggestion.draft();
        var card = Pieces.column("card-box");
        card.setId("suggestion-" + number);
        if (after == null) {
            card.getChildren().add(title);
            return card;
        }
        var use = Pieces.button("suggest-use-" + number, desk.texts().text("suggest.use"), () -> {
            desk.overlay().close();
            model.settle(after.terms());
        }, "accent");
        use.setAccessibleText(desk.texts().text("suggest.use-this", title.getText()));
        card.getChildren()
                .addAll(Pieces.row("line", title, use), Pieces.label(changes(after), "serif"),
                        Pieces.label(effects(after), "small", "muted"));
        return card;
    }

    private String title(Suggestion suggestion) {
        var texts = desk.texts();
        boolean none = suggestion.draft() == null;
        return switch (suggestion.purpose()) {
            case YES -> {
                var party = suggestion.party();
                yield party == null || party.equals(desk.seat().seat())
                        ? texts.text(none ? "suggest.own-none" : "suggest.own")
                        : texts.text(none ? "suggest.yes-none" : "suggest.yes", desk.name(party));
            }
            case ALL -> texts.text(none ? "suggest.all-none" : "suggest.all");
            case BETTER -> texts.text("suggest.better");
            case HOLDS -> texts.text(none ? "suggest.holds-none" : "suggest.holds",
                    desk.figures().percent(suggestion.chance()));
        };
    }

    private String changes(Draft after) {
        return draft.terms()
                .differences(after.terms())
                .stream()
                .map(issue -> desk.texts()
                        .text("suggest.change", desk.issue(issue), desk.option(issue, after.terms().option(issue))))
                .collect(Collectors.joining("; "));
    }

    /// What the text is worth after the change, how surely it holds, and who would sign it.
    private String effects(Draft after) {
        var texts = desk.texts();
        var figures = desk.figures();
        var appraiser = desk.seat().appraiser();
        List<String> effects = new ArrayList<>();
        effects.add(texts.text("suggest.worth", figures.signed(appraiser.surplus(after)),
                figures.signed(appraiser.surplus(draft))));
        effects.add(texts.text("suggest.durability", figures.percent(appraiser.values().durability(after)),
                figures.percent(appraiser.values().durability(draft))));
        var others = new LinkedHashSet<>(Signatories.of(desk.seat().scenario(), after.terms()));
        others.remove(desk.seat().seat());
        for (Opinion.Guess guess : desk.seat().opinion().on(after, others)) {
            effects.add(texts.text("suggest.signs", desk.name(guess.party()), figures.percent(guess.likelihood())));
        }
        return String.join("  \u00b7  ", effects);
    }
}
