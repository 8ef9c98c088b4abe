package armistice.ui.start;

import armistice.model.setting.Scenario;
import armistice.session.SavedGames;
import armistice.ui.kit.Figures;
import armistice.ui.kit.Pieces;
import armistice.ui.kit.Texts;
import armistice.ui.map.MapView;
import armistice.ui.map.WarMap;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The first page.
public final class StartView extends BorderPane {

    private static final int RECENT = 3;

    private final Texts texts;
    private final Figures figures;
    private final Choices choices;
    private final List<SavedGames.Card> games;

    /// What can be done from here.
    public interface Choices {

        /// Goes on with a saved game.
        void continueGame(Path file);

        /// Sets a new game up.
        void newGame(Scenario scenario);

        /// Opens a saved game.
        void openGame();

        /// Shows the settings.
        void showSettings();

        /// Shows all keys.
        void showKeys();
    }

    /// @param games the saved games, the last played first
    public StartView(Texts texts, Figures figures, List<Scenario> scenarios, List<SavedGames.Card> games,
            Choices choices) {
        this.games = List.copyOf(games);
        this.texts = texts;
        this.figures = figures;
        this.choices = choices;
        setId("start");
        getStyleClass().add("start");
        setLeft(side());
        var cards = Pieces.column("start-cards");
        if (!games.isEmpty()) {
            cards.getChildren().add(savedGames());
        }
        cards.getChildren().add(Pieces.label(texts.text("start.new-game"), "section-title"));
        scenarios.forEach(scenario -> cards.getChildren().add(card(scenario)));
        if (scenarios.isEmpty()) {
            cards.getChildren()
                    .add(Pieces.empty(Feather.INBOX, texts.text("start.no-scenarios"),
                            texts.text("start.no-scenarios-next")));
        }
        setCenter(Pieces.scrolling(cards));
    }

    private Node savedGames() {
        var list = Pieces.column("start-saved", Pieces.label(texts.text("start.saved"), "section-title"));
        games.stream().limit(RECENT).forEach(game -> list.getChildren().add(row(game)));
        return list;
    }

    private Node side() {
        var title = Pieces.single(texts.text("start.title"), "display");
        var rule = Pieces.column("start-rule");
        var subtitle = Pieces.label(texts.text("start.subtitle"), "muted", "serif", "italic");
        var resume = sideButton("start-continue", Feather.PLAY, "start.continue",
                () -> choices.continueGame(games.getFirst().file()));
        resume.getStyleClass().add("accent");
        var buttons = Pieces.column("stack-tight", Pieces.reasoned(resume,
                games.isEmpty() ? texts.text("start.nothing-to-continue") : ""),
                sideButton("start-open", Feather.FOLDER, "start.open", choices::openGame),
                sideButton("start-settings", Feather.SLIDERS, "start.settings", choices::showSettings),
                sideButton("start-keys", Feather.COMMAND, "start.keys", choices::showKeys));
        var note = Pieces.label(texts.text("start.note"), "small", "muted");
        var side = new VBox(title, rule, subtitle, buttons, Pieces.tall(new VBox()), note);
        side.getStyleClass().add("start-side");
        return side;
    }

    private javafx.scene.control.Button sideButton(String id, Feather icon, String key, Runnable action) {
        var button = Pieces.button(id, texts.text(key), action, "start-button");
        button.setGraphic(new FontIcon(icon));
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private Node row(SavedGames.Card game) {
        var players = game.seats().isEmpty() ? texts.text("start.saved-watched")
                : texts.text("start.saved-seats", String.join(", ", game.seats()));
        var words = Pieces.growing(Pieces.column("stack-none", Pieces.label(game.title(), "strong"),
                Pieces.label(players + " \u00b7 " + figures.moment(game.modified()), "small", "muted")));
        words.setMinWidth(0);
        var resume = Pieces.button("resume-" + game.file().getFileName(), texts.text("start.saved-continue"),
                () -> choices.continueGame(game.file()),
                "button-outlined");
        resume.setAccessibleText(texts.text("start.saved-continue") + ": " + game.title() + ", " + players);
        resume.setTooltip(new Tooltip(game.file().toString()));
        var row = Pieces.row("line", words, resume);
        row.getStyleClass().add("saved-game");
        return row;
    }

    private Node card(Scenario scenario) {
        var date = Pieces.label(texts.text("start.card-date", figures.date(scenario.start())), "eyebrow");
        var title = Pieces.label(scenario.title(), "section-title");
        var summary = Pieces.label(scenario.summary(), "start-summary");
        var parties = new FlowPane();
        parties.getStyleClass().add("wrap");
        scenario.parties().forEach(party -> parties.getChildren().add(Pieces.party(party.colour(), party.name())));
        var length = Pieces.label(length(scenario), "small", "muted");
        var play = Pieces.button("new-" + scenario.id(), texts.text("start.play"), () -> choices.newGame(scenario),
                "accent");
        play.setTooltip(new Tooltip(texts.text("start.play-tip")));
        var words = Pieces.growing(Pieces.column("stack", date, title, summary, parties,
                Pieces.row("line", play, length)));
        words.setMinWidth(0);
        var card = new HBox(words, picture(scenario));
        card.getStyleClass().addAll("card-box", "raised", "scenario-card");
        return card;
    }

    private String length(Scenario scenario) {
        return texts.text("start.card-length", scenario.turns(), scenario.turnDays(), scenario.parties().size(),
                scenario.issues().size());
    }

    private Node picture(Scenario scenario) {
        var map = new MapView(figures, false);
        map.getStyleClass().add("card-map");
        map.show(WarMap.atStart(scenario), WarMap.Shape::name);
        map.setMouseTransparent(true);
        map.setAccessibleText(texts.text("start.card-map"));
        var caption = new Label(texts.text("start.card-map"));
        caption.getStyleClass().addAll("small", "muted");
        return new VBox(map, caption);
    }
}
