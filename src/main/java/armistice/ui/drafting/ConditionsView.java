package armistice.ui.drafting;

import armistice.model.deal.Condition;
import armistice.model.id.MeasureId;
import armistice.model.id.PartyId;
import armistice.model.setting.Measure;
import armistice.model.setting.Party;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
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
        trigger = box(List.of(Condition.Trigger.values()), value -> texts.name("trigger.", value));
        subject = box(parties, desk::name);
        actor = box(parties, desk::name);
        consequence = box(List.of(), desk::measure);
        actor.valueProperty().subscribe(this::fillMeasures);
        var form = new GridPane();
        form.getStyleClass().add("form-grid");
        form.addRow(0, label("conditions.if", trigger), trigger);
        form.addRow(1, label("conditions.subject", subject), subject);
        form.addRow(2, label("conditions.actor", actor), actor);
        form.addRow(3, label("conditions.then", consequence), consequence);
        var add = Pieces.button("condition-add", texts.text("conditions.add"), this::add);
        add.disableProperty().bind(consequence.valueProperty().isNull());
        getChildren().addAll(Pieces.label(texts.text("conditions.lead"), "muted"), list, form, add);
        refresh();
    }

    /// A contingent clause as a sentence.
    static String words(Desk desk, Condition condition) {
        return desk.texts()
                .text("conditions.words", desk.texts().name("trigger.", condition.trigger()),
                        desk.name(condition.subject()), condition.byTurn(), desk.name(condition.actor()),
                        desk.measure(condition.consequence()));
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
            list.getChildren().add(Pieces.row("line", Pieces.growing(Pieces.label(words(desk, condition))), remove));
        }
        if (conditions.isEmpty()) {
            list.getChildren().add(Pieces.label(desk.texts().text("conditions.none"), "small", "muted"));
        }
    }

    private Label label(String key, ComboBox<?> box) {
        var label = new Label(desk.texts().text(key));
        label.setLabelFor(box);
        return label;
    }

    private static <T> ComboBox<T> box(List<T> values, Function<T, String> name) {
        var box = new ComboBox<T>();
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new IllegalStateException("the choices cannot be typed");
            }
        });
        box.getItems().setAll(values);
        box.getSelectionModel().selectFirst();
        box.setMinWidth(120);
        box.setMaxWidth(320);
        return box;
    }
}
