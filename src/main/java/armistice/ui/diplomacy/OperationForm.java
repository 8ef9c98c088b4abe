package armistice.ui.diplomacy;

import armistice.engine.rule.TruceScope;
import armistice.model.deal.Agreement;
import armistice.model.id.RegionId;
import armistice.model.number.Parameter;
import armistice.model.play.Command;
import armistice.model.play.OperationOrder.Effort;
import armistice.model.setting.Measure;
import armistice.model.setting.Operation;
import armistice.ui.kit.Choices;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Asks where an operation is aimed and with how much effort, and says what it costs and whether it breaches an agreement.
final class OperationForm {

    private final Desk desk;
    private final Measure measure;
    private final Operation operation;
    private final EffectWords effects;

    OperationForm(Desk desk, Measure measure, Operation operation) {
        this.desk = desk;
        this.measure = measure;
        this.operation = operation;
        this.effects = new EffectWords(desk);
    }

    /// Opens the form.
    ///
    /// @param target what is chosen to begin with; none for the first
    void open(@Nullable RegionId target, Effort suggested) {
        var texts = desk.texts();
        var targets = operation.targets().stream().map(Operation.Target::region).toList();
        ComboBox<RegionId> where = Choices.of(targets, region -> desk.seat().scenario().region(region).name());
        where.setId("operation-target");
        if (target != null) {
            where.setValue(target);
        }
        ComboBox<Effort> effort = Choices.of(List.of(Effort.values()), value -> texts.text("operation.effort-cost",
                texts.name("effort.", value), desk.figures().points(measure.cost() * factor(value))));
        effort.setId("operation-effort");
        effort.setValue(suggested);
        var list = Pieces.column("stack-none");
        where.valueProperty().subscribe(region -> tell(list, region, effort.getValue()));
        effort.valueProperty().subscribe(value -> tell(list, where.getValue(), value));
        var content = content(where, effort, list);
        desk.overlay()
                .confirm(measure.label(), content, texts.text("measures.take"), () -> desk.seat()
                        .submit(new Command.Launch(measure.id(), targets.isEmpty() ? null : where.getValue(),
                                effort.getValue())));
    }

    private VBox content(ComboBox<RegionId> where, ComboBox<Effort> effort, VBox list) {
        var texts = desk.texts();
        var content = Pieces.column("stack", Pieces.label(measure.description()));
        if (!where.getItems().isEmpty()) {
            content.getChildren().addAll(Choices.label(texts.text("operation.target"), where), where);
        }
        content.getChildren()
                .addAll(Choices.label(texts.text("operation.effort"), effort), effort, list,
                        Pieces.label(texts.text("operation.capital",
                                desk.figures().points(desk.seat().view().own().capital())), "small", "muted"));
        desk.seat()
                .view()
                .agreements()
                .stream()
                .filter(this::breaches)
                .forEach(agreement -> content.getChildren()
                        .add(Pieces.label(texts.text("operation.breaches", texts.text("agreements.title",
                                texts.name("stage.", agreement.draft().stage()),
                                desk.names(agreement.signatories()))), "bad")));
        return content;
    }

    private boolean breaches(Agreement agreement) {
        return agreement.isInForce() && operation.activity() != null
                && agreement.signatories().contains(desk.seat().seat())
                && TruceScope.halts(desk.seat().scenario(), agreement.draft()).contains(operation.activity());
    }

    private void tell(VBox list, @Nullable RegionId region, @Nullable Effort effort) {
        list.getChildren().clear();
        double factor = factor(effort == null ? Effort.USUAL : effort);
        measure.effects().forEach(effect -> list.getChildren().add(effects.line(effect, factor)));
        var target = operation.target(region);
        if (target != null) {
            target.effects().forEach(effect -> list.getChildren().add(effects.line(effect, factor)));
        }
    }

    private double factor(Effort effort) {
        var scenario = desk.seat().scenario();
        return switch (effort) {
            case LIMITED -> scenario.value(Parameter.ORDER_LIMITED);
            case USUAL -> 1;
            case FULL -> scenario.value(Parameter.ORDER_FULL);
        };
    }
}
