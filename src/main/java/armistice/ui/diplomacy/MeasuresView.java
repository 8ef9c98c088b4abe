package armistice.ui.diplomacy;

import armistice.model.play.Command;
import armistice.model.play.OperationOrder;
import armistice.model.play.Possibility;
import armistice.model.setting.Measure;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import armistice.ui.seat.Refreshing;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What this seat can do outside the talks: what each measure costs, what it changes, and why it cannot be taken.
final class MeasuresView extends VBox {

    private static final int SHOWN = 15;

    private final Desk desk;

    MeasuresView(Desk desk) {
        this.desk = desk;
        getStyleClass().add("page");
        Refreshing.whileShown(this, desk.seat().snapshotProperty(), this::refresh);
    }

    /// Asks whether to do it; nothing is sent.
    void prepare(Command.Take command) {
        if (desk.seat().whyNot(Possibility.Kind.TAKE, command.measure().value()).isEmpty()) {
            take(desk.seat().scenario().measure(command.measure()));
        }
    }

    /// Opens the form of an operation, filled in; nothing is sent.
    void prepare(Command.Launch command) {
        var measure = desk.seat().scenario().measure(command.operation());
        var operation = measure.operation();
        if (operation != null && desk.seat().whyNot(Possibility.Kind.TAKE, measure.id().value()).isEmpty()) {
            new OperationForm(desk, measure, operation).open(command.target(), command.effort());
        }
    }

    private void refresh() {
        var texts = desk.texts();
        var view = desk.seat().view();
        getChildren().clear();
        getChildren().add(Pieces.label(texts.text("measures.own"), "section-title"));
        var own = desk.seat()
                .scenario()
                .measures()
                .stream()
                .filter(measure -> measure.by().contains(view.seat()))
                .toList();
        own.forEach(measure -> getChildren().add(card(measure)));
        if (own.isEmpty()) {
            getChildren().add(Pieces.empty(Feather.ZAP, texts.text("measures.none"), texts.text("measures.none-next")));
        }
        if (!view.measures().isEmpty()) {
            getChildren().add(Pieces.label(texts.text("measures.taken"), "section-title"));
            view.measures()
                    .reversed()
                    .stream()
                    .limit(SHOWN)
                    .forEach(use -> getChildren().add(Pieces.row("line",
                            Pieces.single(texts.text("meetings.turn", use.turn()), "small", "muted"),
                            desk.tag(use.by()), Pieces.label(desk.measure(use.measure())))));
        }
    }

    private Node card(Measure measure) {
        var texts = desk.texts();
        var badges = Pieces.row("line-tight", Pieces.single(texts.name("measure-kind.", measure.kind()), "badge"),
                Pieces.single(texts.text("meetings.cost", desk.figures().points(measure.cost())), "badge"));
        if (measure.covert()) {
            badges.getChildren().add(Pieces.single(texts.text("measures.covert"), "badge", "warn-badge"));
        }
        var effects = Pieces.column("stack-none");
        var line = new EffectWords(desk);
        measure.effects().forEach(effect -> effects.getChildren().add(line.line(effect, 1)));
        var operation = measure.operation();
        if (operation != null) {
            badges.getChildren().add(Pieces.single(texts.name("operation-form.", operation.form()), "badge"));
        }
        var take = Pieces.button("take-" + measure.id(), texts.text("measures.take"), () -> take(measure));
        return Pieces.offer(Pieces.column("stack-tight", Pieces.label(measure.label(), "card-title"),
                Pieces.label(measure.description()), badges, effects),
                Pieces.reasoned(take, desk.seat().whyNot(Possibility.Kind.TAKE, measure.id().value())));
    }

    private void take(Measure measure) {
        var operation = measure.operation();
        if (operation != null) {
            new OperationForm(desk, measure, operation).open(null, OperationOrder.Effort.USUAL);
            return;
        }
        var texts = desk.texts();
        desk.overlay()
                .confirm(measure.label(), Pieces.label(texts.text("measures.ask",
                        desk.figures().points(measure.cost()),
                        desk.figures().points(desk.seat().view().own().capital()))),
                        texts.text("measures.take"), () -> desk.seat().submit(new Command.Take(measure.id())));
    }
}
