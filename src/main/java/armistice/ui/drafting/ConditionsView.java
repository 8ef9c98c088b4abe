package armistice.ui.drafting;

import armistice.model.deal.Condition;
import armistice.model.id.MeasureId;
import armistice.model.id.PartyId;
import armistice.model.setting.Measure;
import armistice.model.setting.Party;
import armistice.ui.kit.Choices;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The contingent clauses of a text: if something happens by a turn, a party carries out a measure.
final class ConditionsView extends VBox {

    private final Desk desk;
    private final DraftingViewModel model;
    private final VBox list = Pieces.column("stack-tight");
    private final ComboBox<Condition.Trigger> trigger;
    private final ComboBox<PartyId> subject;
    private final ComboBox<PartyId> actor;
    private final ComboBox<MeasureId> consequence;

    ConditionsView(Desk desk, DraftingViewModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("stack");
        var texts = desk.texts();
        var parties = desk.seat().scenario().parties().stream().map(Party::id).toList();
        trigger = Choices.of(List.of(Condition.Trigger.values()), value -> texts.name("trigger.", value));
        subject = Choices.of(parties, desk::name);
        actor = Choices.of(parties, desk::name);
        consequence = Choices.of(List.of(), desk::measure);
        actor.valueProperty().subscribe(this::fillMeasures);
        var form = new GridPane();
        form.getStyleClass().add("form-grid");
        form.addRow(0, Choices.label(texts.text("conditions.if"), trigger), trigger);
        form.addRow(1, Choices.label(texts.text("conditions.subject"), subject), subject);
        form.addRow(2, Choices.label(texts.text("conditions.actor"), actor), actor);
        form.addRow(3, Choices.label(texts.text("conditions.then"), consequence), consequence);
        var add = Pieces.button("condition-add", texts.text("conditions.add"), this::add);
        add.disableProperty().bind(consequence.valueProperty().isNull());
        getChildren().addAll(Pieces.label(texts.text("conditions.lead"), "muted"), list, form, add);
        refresh();
    }

    private void fillMeasures(PartyId party) {
        consequence.getItems()
                .setAll(desk.seat()
                        .scenario()
                        .measures()
                        .stream()
                        .filter(measure -> measure.by().contains(party))
                        .map(Measure::id)
                        .toList());
        consequence.getSelectionModel().selectFirst();
    }

    private void add() {
        List<Condition> more = new ArrayList<>(model.draftProperty().get().conditions());
        more.add(new Condition(trigger.getValue(), subject.getValue(), desk.seat().view().turns(), actor.getValue(),
                consequence.getValue()));
        model.choose(more);
        refresh();
    }

    private void refresh() {
        list.getChildren().clear();
        var conditions = model.draftProperty().get().conditions();
        for (var condition : conditions) {
            var remove = Pieces.iconButton("condition-remove", Feather.TRASH_2, desk.texts().text("conditions.remove"),
                    () -> {
                        List<Condition> fewer = new ArrayList<>(conditions);
                        fewer.remove(condition);
                        model.choose(fewer);
                        refresh();
                    });
            list.getChildren()
                    .add(Pieces.row("line", Pieces.growing(Pieces.label(TreatyText.condition(desk, condition))),
                            remove));
        }
        if (conditions.isEmpty()) {
            list.getChildren().add(Pieces.label(desk.texts().text("conditions.none"), "small", "muted"));
        }
    }
}
