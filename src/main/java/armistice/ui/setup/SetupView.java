package armistice.ui.setup;

import armistice.model.id.PersonaId;
import armistice.model.play.Level;
import armistice.model.setting.Party;
import armistice.model.setting.Persona;
import armistice.ui.kit.Choices;
import armistice.ui.kit.Figures;
import armistice.ui.kit.Pieces;
import armistice.ui.kit.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;

/// The page on which seats are given before a game.
public final class SetupView extends BorderPane {

    private final Texts texts;
    private final SetupViewModel model;

    /// @param begin starts the game as chosen
    /// @param back  returns to the first page
    public SetupView(Texts texts, Figures figures, SetupViewModel model, Runnable begin, Runnable back) {
        this.texts = texts;
        this.model = model;
        setId("setup");
        var scenario = model.scenario();
        var head = Pieces.column("page-head", Pieces.label(figures.date(scenario.start()), "eyebrow"),
                Pieces.label(scenario.title(), "page-title"),
                Pieces.label(texts.text("setup.lead"), "muted"));
        var seats = Pieces.column("stack");
        scenario.parties().forEach(party -> seats.getChildren().add(seat(party)));
        var page = Pieces.column("page", head, seats, advice(), chance(),
                new AssumptionsView(texts, model.assumptions()));
        page.getStyleClass().add("setup-page");
        var outer = new HBox(page);
        outer.setAlignment(javafx.geometry.Pos.TOP_CENTER);
        HBox.setHgrow(page, javafx.scene.layout.Priority.ALWAYS);
        setCenter(Pieces.scrolling(outer));
        setBottom(buttons(begin, back));
    }

    private Node seat(Party party) {
        var choice = model.seat(party.id());
        var group = new ToggleGroup();
        var human = new RadioButton(texts.text("setup.human"));
        human.setId("seat-" + party.id() + "-human");
        var computer = new RadioButton(texts.text("setup.computer"));
        computer.setId("seat-" + party.id() + "-computer");
        human.setToggleGroup(group);
        computer.setToggleGroup(group);
        human.setAccessibleText(party.name() + ": " + human.getText());
        computer.setAccessibleText(party.name() + ": " + computer.getText());
        choice.human().subscribe(played -> group.selectToggle(played ? human : computer));
        human.selectedProperty().subscribe(chosen -> choice.human().set(chosen));
        var personas = personas(party, choice);
        var description = Pieces.label("", "small", "muted");
        description.textProperty()
                .bind(choice.persona().map(persona -> model.scenario().persona(persona).description()));
        description.visibleProperty().bind(choice.human().map(played -> !played));
        var skill = Pieces.label("", "small", "muted");
        skill.textProperty().bind(choice.level().map(level -> texts.name("level-note.", level)));
        skill.visibleProperty().bind(description.visibleProperty());
        var names = Pieces.growing(Pieces.column("stack-tight", Pieces.party(party.colour(), party.name()),
                Pieces.label(party.role(), "muted")));
        var alone = Pieces.button("play-" + party.id(), texts.text("setup.play-alone"),
                () -> model.playAlone(party.id()), "button-outlined");
        var head = Pieces.row("line", names, alone);
        var card = Pieces.card("", head, Pieces.row("line", human, computer, personas, levels(party, choice)),
                Pieces.column("stack-tight", description, skill));
        card.getStyleClass().add("seat-card");
        choice.human()
                .subscribe(played -> card.pseudoClassStateChanged(
                        javafx.css.PseudoClass.getPseudoClass("played"), played));
        return card;
    }

    private ComboBox<PersonaId> personas(Party party, SetupViewModel.SeatChoice choice) {
        var box = Choices.narrow("persona-" + party.id(),
                model.scenario().personas().stream().map(Persona::id).toList(),
                persona -> model.scenario().persona(persona).label());
        box.setAccessibleText(texts.text("setup.persona", party.name()));
        box.valueProperty().bindBidirectional(choice.persona());
        box.disableProperty().bind(choice.human());
        return box;
    }

    private ComboBox<Level> levels(Party party, SetupViewModel.SeatChoice choice) {
        var box = Choices.narrow("level-" + party.id(), List.of(Level.values()), level -> texts.name("level.", level));
        box.setAccessibleText(texts.text("setup.level", party.name()));
        box.valueProperty().bindBidirectional(choice.level());
        box.disableProperty().bind(choice.human());
        return box;
    }

    private Node advice() {
        var box = new CheckBox(texts.text("setup.advice-allowed"));
        box.setId("advice-allowed");
        box.selectedProperty().bindBidirectional(model.adviceProperty());
        return Pieces.card(texts.text("setup.advice"), box,
                Pieces.label(texts.text("setup.advice-note"), "small", "muted"));
    }

    private Node chance() {
        var field = new TextField();
        field.setId("seed");
        field.setPrefColumnCount(12);
        field.textProperty().bindBidirectional(model.seedProperty());
        var label = new Label(texts.text("setup.seed"));
        label.setLabelFor(field);
        return Pieces.card(texts.text("setup.chance"), Pieces.row("line", label, field),
                Pieces.label(texts.text("setup.seed-note"), "small", "muted"));
    }

    private Node buttons(Runnable begin, Runnable back) {
        var start = Pieces.button("setup-begin", texts.text("setup.begin"), begin, "accent");
        start.setDefaultButton(true);
        var row = Pieces.row("page-buttons", Pieces.button("setup-back", texts.text("setup.back"), back),
                Pieces.spring(), reasonedRow(start));
        return row;
    }

    private Node reasonedRow(javafx.scene.control.Button start) {
        var why = Pieces.label("", "why-not");
        why.textProperty().bind(model.whyNotStart());
        start.disableProperty().bind(model.whyNotStart().isNotEmpty());
        return Pieces.row("line", why, start);
    }
}
