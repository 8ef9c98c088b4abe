package armistice.ui.seats;

import armistice.model.id.PartyId;
import armistice.model.id.PersonaId;
import armistice.model.play.Level;
import armistice.model.play.SeatControl;
import armistice.model.setting.Party;
import armistice.model.setting.Persona;
import armistice.model.setting.Scenario;
import armistice.ui.kit.Choices;
import armistice.ui.kit.Overlay;
import armistice.ui.kit.Pieces;
import armistice.ui.kit.Texts;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The dialog in which parties change hands: the own seat is left to the program for some turns, others are taken over, and the
/// program is told how to play.
public final class SeatsView extends VBox {
    private static final List<Integer> TURNS = List.of(1, 2, 3, 5, Integer.MAX_VALUE);

    private final Texts texts;
    private final Scenario scenario;
    private final Seats seats;
    private final Overlay overlay;

    private SeatsView(Texts texts, Scenario scenario, PartyId self, Seats seats, Overlay overlay) {
        this.texts = texts;
        this.scenario = scenario;
        this.seats = seats;
        this.overlay = overlay;
        setId("seats-page");
        getStyleClass().addAll("stack", "seats-page");
        getChildren().add(Pieces.label(texts.text("seats.lead"), "muted"));
        seats.seats().forEach((party, control) -> getChildren().add(card(scenario.party(party), control, self)));
        getChildren().add(advice());
    }

    /// Opens the dialog.
    ///
    /// @param self whose eyes these are
    public static void open(Texts texts, Scenario scenario, PartyId self, Seats seats, Overlay overlay) {
        if (!overlay.isOpen()) {
            overlay.show(texts.text("seats.title"), new SeatsView(texts, scenario, self, seats, overlay));
        }
    }

    private Node card(Party party, SeatControl control, PartyId self) {
        boolean own = party.id().equals(self);
        var state = switch (control) {
            case SeatControl.Human _ -> texts.text(own ? "seats.you" : "seats.person");
            case SeatControl.Computer _ -> texts.text("seats.program");
        };
        var head = Pieces.row("line", Pieces.party(party.colour(), party.name()), Pieces.spring(),
                Pieces.single(state, "badge"));
        return Pieces.card("", head, switch (control) {
            case SeatControl.Human _ -> ofPerson(party, own);
            case SeatControl.Computer computer -> ofProgram(party, computer, own);
        });
    }

    private Node ofPerson(Party party, boolean own) {
        var personas = personas(party, party.persona());
        var levels = levels(party, Level.EXPERIENCED);
        var line = line(personas, levels);
        if (own) {
            var turns = Choices.narrow("turns-" + party.id(), TURNS, this::turns);
            turns.setAccessibleText(texts.text("seats.turns"));
            line.getChildren()
                    .addAll(turns, action("leave-" + party.id(), "seats.leave",
                            () -> seats.leaveSeat(party.id(), chosen(personas, levels), turns.getValue())));
        } else {
            line.getChildren()
                    .add(action("give-" + party.id(), "seats.give",
                            () -> seats.assign(party.id(), chosen(personas, levels))));
        }
        return line;
    }

    private Node ofProgram(Party party, SeatControl.Computer now, boolean own) {
        var personas = personas(party, now.persona());
        var levels = levels(party, now.skill());
        var change = action("change-" + party.id(), "seats.change",
                () -> seats.assign(party.id(), chosen(personas, levels)));
        change.disableProperty()
                .bind(Bindings.createBooleanBinding(() -> chosen(personas, levels).equals(now),
                        personas.valueProperty(), levels.valueProperty()));
        var line = line(personas, levels);
        line.getChildren()
                .addAll(change, action("take-seat-" + party.id(), own ? "seats.back" : "seats.take",
                        () -> seats.assign(party.id(), new SeatControl.Human())));
        return line;
    }

    private static FlowPane line(Node... nodes) {
        var line = new FlowPane(nodes);
        line.getStyleClass().add("seat-line");
        return line;
    }

    private Button action(String id, String key, Runnable rule) {
        return Pieces.button(id, texts.text(key), () -> {
            overlay.close();
            rule.run();
        }, "button-outlined");
    }

    private ComboBox<PersonaId> personas(Party party, PersonaId now) {
        var box = Choices.narrow("seat-persona-" + party.id(),
                scenario.personas().stream().map(Persona::id).toList(), id -> scenario.persona(id).label());
        box.setAccessibleText(texts.text("setup.persona", party.name()));
        box.setValue(now);
        return box;
    }

    private ComboBox<Level> levels(Party party, Level now) {
        var box = Choices.narrow("seat-level-" + party.id(), List.of(Level.values()),
                level -> texts.name("level.", level));
        box.setAccessibleText(texts.text("setup.level", party.name()));
        box.setValue(now);
        return box;
    }

    private static SeatControl.Computer chosen(ComboBox<PersonaId> personas, ComboBox<Level> levels) {
        return new SeatControl.Computer(personas.getValue(), levels.getValue());
    }

    private String turns(int turns) {
        return turns == Integer.MAX_VALUE ? texts.text("seats.for-good") : texts.text("seats.for-turns", turns);
    }

    private Node advice() {
        var box = new CheckBox(texts.text("setup.advice-allowed"));
        box.setId("seats-advice");
        box.setSelected(seats.allowsAdvice());
        box.selectedProperty().subscribe((_, allowed) -> seats.allowAdvice(allowed));
        return Pieces.card(texts.text("setup.advice"), box, Pieces.label(texts.text("seats.advice-note"), "small",
                "muted"));
    }
}
