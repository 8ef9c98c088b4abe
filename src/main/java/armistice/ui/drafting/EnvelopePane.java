package armistice.ui.drafting;

import armistice.model.deal.Stage;
import armistice.model.id.PartyId;
import armistice.ui.kit.Choices;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import armistice.ui.seat.PartyBoxes;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/// What stands on the envelope of a text: its kind, its length, to whom, how secret, until when, and a note.
final class EnvelopePane extends VBox {

    private static final double LONGEST_TRUCE = 24;

    private final Desk desk;
    private final DraftingViewModel model;
    private final ComboBox<Stage> stage;
    private final SpinnerValueFactory.DoubleSpinnerValueFactory months = new SpinnerValueFactory.DoubleSpinnerValueFactory(
            0.5, LONGEST_TRUCE, 1, 0.5);
    private final Spinner<Double> monthsField = new Spinner<>(months);
    private final PartyBoxes addressees;
    private final CheckBox confidential;
    private final SpinnerValueFactory.IntegerSpinnerValueFactory expiry;
    private final TextArea note = new TextArea();
    private boolean refreshing;

    EnvelopePane(Desk desk, DraftingViewModel model) {
        this.desk = desk;
        this.model = model;
        var texts = desk.texts();
        getStyleClass().add("stack");
        stage = Choices.narrow("stage", List.of(Stage.values()), value -> texts.name("stage.", value));
        addressees = PartyBoxes.ofOthers(desk, "to", this::address);
        stage.setMaxWidth(Double.MAX_VALUE);
        stage.setOnAction(_ -> unlessRefreshing(() -> model.choose(stage.getValue())));
        monthsField.setId("months");
        months.valueProperty().subscribe(value -> unlessRefreshing(() -> model.chooseMonths(value)));
        expiry = new SpinnerValueFactory.IntegerSpinnerValueFactory(1, desk.seat().view().turns());
        expiry.valueProperty().subscribe(value -> unlessRefreshing(() -> model.chooseExpiry(value)));
        confidential = new CheckBox(texts.text("envelope.confidential"));
        confidential.setId("confidential");
        confidential.setOnAction(_ -> model.chooseConfidential(confidential.isSelected()));
        note.setPrefRowCount(2);
        note.setWrapText(true);
        note.setId("note");
        note.focusedProperty().subscribe(focused -> {
            if (!focused) {
                model.writeNote(note.getText());
            }
        });
        lay();
    }

    /// Writes down what was typed and not yet taken over.
    void commit() {
        model.writeNote(note.getText());
    }

    /// Brings the controls up to date with the text.
    void refresh() {
        refreshing = true;
        var draft = model.draftProperty().get();
        stage.setValue(draft.stage());
        monthsField.setDisable(!draft.stage().isTruce());
        if (draft.stage().isTruce()) {
            months.setValue(draft.months());
        }
        addressees.choose(draft.to());
        confidential.setSelected(draft.confidential());
        expiry.setMin(desk.seat().view().turn());
        expiry.setValue(draft.expiresTurn());
        if (!note.getText().equals(draft.note()) && !note.isFocused()) {
            note.setText(draft.note());
        }
        refreshing = false;
    }

    private void lay() {
        var texts = desk.texts();
        var expiryField = new Spinner<>(expiry);
        expiryField.setId("expiry");
        expiryField.setPrefWidth(90);
        monthsField.setPrefWidth(90);
        var to = Pieces.column("stack-tight", Pieces.label(texts.text("envelope.to"), "small"), addressees);
        getChildren().setAll(Pieces.label(texts.text("envelope.title"), "eyebrow"), stage,
                labelled("envelope.months", monthsField), to, confidential, labelled("envelope.expiry", expiryField),
                Pieces.label(texts.text("envelope.note"), "small"), note);
    }

    private void address(Set<PartyId> chosen) {
        desk.others().forEach(party -> model.address(party, chosen.contains(party)));
    }

    private Node labelled(String key, Node control) {
        var label = new Label(desk.texts().text(key));
        label.getStyleClass().add("small");
        label.setLabelFor(control);
        return Pieces.row("line", Pieces.growing(label), control);
    }

    private void unlessRefreshing(Runnable change) {
        if (!refreshing) {
            change.run();
        }
    }
}
