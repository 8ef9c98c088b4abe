package armistice.ui.briefing;

import armistice.model.setting.Fact;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.ui.kit.Figures;
import armistice.ui.kit.Markdown;
import armistice.ui.kit.Pieces;
import armistice.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The public situation, then the confidential role sheet of one party.
public final class BriefingView extends BorderPane {

    private final Texts texts;
    private final Figures figures;
    private final Scenario scenario;
    private final Markdown markdown;
    private final VBox page = Pieces.column("page");
    private final List<ToggleButton> tabs = new ArrayList<>();

    /// @param own      the party whose role sheet is shown
    /// @param toTable  closes the briefing and goes to the table
    /// @param goOnText what the button that does so says
    public BriefingView(Texts texts, Figures figures, Scenario scenario, Party own, String goOnText,
            Runnable toTable) {
        this.texts = texts;
        this.figures = figures;
        this.scenario = scenario;
        this.markdown = new Markdown(this::fact);
        setId("briefing");
        page.getStyleClass().add("briefing-page");
        var group = new ToggleGroup();
        var side = Pieces.column("briefing-side", Pieces.label(scenario.title(), "section-title"),
                Pieces.party(own.colour(), own.name()), Pieces.label(own.role(), "small", "muted"));
        side.getChildren()
                .addAll(heading("briefing.public"), tab(group, "situation", this::situation),
                        tab(group, "notice", () -> document(scenario.notice().text())),
                        tab(group, "others", this::parties), heading("briefing.confidential"),
                        tab(group, "role", () -> role(own)), tab(group, "sheet", () -> new SheetView(texts, figures,
                                scenario, own)),
                        tab(group, "lines", () -> new LinesView(texts, figures, scenario, own)),
                        tab(group, "home", () -> home(own)));
        side.getChildren().add(Pieces.tall(new VBox()));
        var goOn = Pieces.button("to-table", goOnText, toTable, "accent");
        goOn.setMaxWidth(Double.MAX_VALUE);
        side.getChildren().add(goOn);
        setLeft(side);
        var centred = new HBox(page);
        centred.setAlignment(Pos.TOP_CENTER);
        HBox.setHgrow(page, Priority.ALWAYS);
        setCenter(Pieces.scrolling(centred));
        tabs.getFirst().setSelected(true);
    }

    private Node heading(String key) {
        var label = Pieces.label(texts.text(key), "eyebrow", "briefing-heading");
        return label;
    }

    private ToggleButton tab(ToggleGroup group, String name, Supplier<Region> content) {
        var title = texts.text("briefing." + name);
        var tab = new ToggleButton(title);
        tab.setId("briefing-" + name);
        tab.setToggleGroup(group);
        tab.setMaxWidth(Double.MAX_VALUE);
        tab.getStyleClass().add("nav-button");
        tab.selectedProperty().subscribe(chosen -> {
            if (chosen) {
                page.getChildren().setAll(Pieces.label(title, "page-title"), content.get());
            }
        });
        tab.setOnAction(_ -> tab.setSelected(true));
        tabs.add(tab);
        return tab;
    }

    private Region situation() {
        return document(scenario.situation().text());
    }

    private Region document(String text) {
        return markdown.setBody(text);
    }

    private Region role(Party own) {
        return Pieces.column("stack", Pieces.card("", document(own.confidentialBrief().text())));
    }

    private Region parties() {
        var column = Pieces.column("stack");
        for (var party : scenario.parties()) {
            var card = Pieces.card("", Pieces.row("line", Pieces.dot(party.colour()),
                    Pieces.label(party.name(), "section-title")), Pieces.label(party.role(), "muted"),
                    document(party.publicBrief().text()));
            party.principals()
                    .forEach(principal -> card.getChildren()
                            .add(Pieces.column("stack-tight",
                                    Pieces.label(texts.text("briefing.principal", principal.name(),
                                            principal.office()), "strong"),
                                    Pieces.label(principal.line(), "muted"))));
            column.getChildren().add(card);
        }
        return column;
    }

    private Region home(Party own) {
        var column = Pieces.column("stack");
        var costs = Pieces.card(texts.text("briefing.drivers"), Pieces.label(texts.text("briefing.drivers-note"),
                "muted"));
        own.drivers()
                .forEach(driver -> costs.getChildren()
                        .add(Pieces.column("stack-tight",
                                Pieces.row("line", Pieces.growing(Pieces.label(driver.label(), "strong")),
                                        Pieces.single(texts.text("briefing.driver-cost",
                                                figures.number(driver.kappa(), 2)))),
                                Pieces.label(driver.reasoning(), "small", "muted"))));
        column.getChildren().add(costs);
        if (!own.constituencies().isEmpty()) {
            var audiences = Pieces.card(texts.text("briefing.constituencies"));
            own.constituencies()
                    .forEach(home -> audiences.getChildren()
                            .add(Pieces.column("stack-tight",
                                    Pieces.row("line", Pieces.growing(Pieces.label(home.name(), "strong")),
                                            Pieces.single(texts.text("briefing.threshold",
                                                    figures.percent(home.threshold())))),
                                    Pieces.label(home.reasoning(), "small", "muted"))));
            column.getChildren().add(audiences);
        }
        return column;
    }

    private String fact(String name) {
        return scenario.facts()
                .stream()
                .filter(fact -> fact.id().value().equals(name))
                .findFirst()
                .map(this::words)
                .orElse(name);
    }

    private String words(Fact fact) {
        var source = scenario.source(fact.source());
        var words = new StringBuilder(texts.text("fact.words", fact.text(), source.name(), fact.date(),
                texts.name("confidence.", fact.confidence())));
        fact.versions().forEach(version -> words.append("\n").append(texts.text("fact.version", version)));
        return words.toString();
    }
}
