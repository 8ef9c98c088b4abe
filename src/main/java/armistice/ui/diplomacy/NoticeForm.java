package armistice.ui.diplomacy;

import armistice.engine.Labels;
import armistice.model.deal.Agreement;
import armistice.model.deal.Condition;
import armistice.model.deal.Suspension;
import armistice.model.number.Parameter;
import armistice.model.play.Command;
import armistice.ui.drafting.TreatyText;
import armistice.ui.kit.Choices;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Asks before something is done about an agreement, and says what follows from it.
final class NoticeForm {

    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 730;

    private final Desk desk;
    private final Agreement agreement;

    NoticeForm(Desk desk, Agreement agreement) {
        this.desk = desk;
        this.agreement = agreement;
    }

    /// By how many days a truce is usually prolonged.
    int usualDays() {
        return USUAL_DAYS;
    }

    /// Asks by how many days the truce is to be prolonged.
    void extend(int days) {
        var texts = desk.texts();
        var field = new Spinner<Integer>(1, MOST_DAYS, days);
        field.setId("extend-days");
        field.setEditable(true);
        field.setPrefWidth(110);
        var content = Pieces.column("stack", Pieces.label(texts.text("agreements.extend-ask")),
                Pieces.row("line", Choices.label(texts.text("agreements.days"), field), field));
        desk.overlay().confirm(texts.text("agreements.extend"), content, texts.text("agreements.extend"), () -> {
            field.commitValue();
            desk.seat().submit(new Command.Extend(agreement.id(), field.getValue()));
        });
    }

    /// Asks on what ground the agreement is to be suspended.
    void suspend() {
        boolean breached = agreement.freshBreaches() > 0 && !desk.seat().seat().equals(agreement.course().accused());
        suspend(breached ? Suspension.Ground.BREACH : Suspension.Ground.CIRCUMSTANCES, "");
    }

    /// The same with a form filled in.
    void suspend(Suspension.Ground suggested, String reason) {
        var texts = desk.texts();
        ComboBox<Suspension.Ground> ground = Choices.of(List.of(Suspension.Ground.values()),
                value -> texts.name("ground.", value));
        ground.setId("suspend-ground");
        ground.setValue(suggested);
        var trust = Pieces.label("", "small");
        ground.valueProperty()
                .subscribe(value -> trust.setText(value == Suspension.Ground.BREACH
                        ? texts.text("agreements.trust-kept")
                        : trustLost(0.5)));
        var words = words(reason);
        var content = Pieces.column("stack", consequences("agreements.suspend-ask"), trust,
                Pieces.label(texts.text("agreements.suspend-limit",
                        desk.figures().number(desk.seat().scenario().value(Parameter.SUSPENSION_LIMIT), 1),
                        desk.figures().number(desk.seat().scenario().value(Parameter.SUSPENDED), 2)), "small"),
                Choices.label(texts.text("agreements.ground"), ground), ground,
                Choices.label(texts.text("agreements.reason"), words), words);
        desk.overlay()
                .confirm(texts.text("agreements.suspend"), content, texts.text("agreements.suspend"),
                        () -> desk.seat()
                                .submit(new Command.Suspend(agreement.id(), ground.getValue(),
                                        words.getText().strip())));
    }

    /// Asks whether the agreement is to bind again.
    void resume() {
        var texts = desk.texts();
        desk.overlay()
                .confirm(texts.text("agreements.resume"), Pieces.label(texts.text("agreements.resume-ask")),
                        texts.text("agreements.resume"),
                        () -> desk.seat().submit(new Command.Resume(agreement.id())));
    }

    /// Asks whether the agreement is to end.
    void denounce(String reason) {
        var texts = desk.texts();
        var words = words(reason);
        var content = consequences("agreements.denounce-ask");
        content.getChildren()
                .addAll(Pieces.label(trustLost(1), "small"), Choices.label(texts.text("agreements.reason"), words),
                        words);
        desk.overlay()
                .confirm(texts.text("agreements.denounce"), content, texts.text("agreements.denounce"),
                        () -> desk.seat()
                                .submit(new Command.Denounce(agreement.id(), words.getText().strip())));
    }

    private TextField words(String reason) {
        var words = new TextField(reason);
        words.setId("notice-reason");
        return words;
    }

    private String trustLost(double share) {
        return desk.texts()
                .text("agreements.trust-lost",
                        desk.figures().number(share * desk.seat().scenario().value(Parameter.TRUST_BROKEN), 2));
    }

    /// What ends with the duties: levels that go back, contingent clauses that fire.
    private VBox consequences(String question) {
        var texts = desk.texts();
        var list = Pieces.column("stack-tight", Pieces.label(texts.text(question)));
        if (agreement.draft().stage().isTruce()) {
            agreement.before()
                    .forEach((quantity, level) -> list.getChildren()
                            .add(Pieces.label(texts.text("agreements.goes-back",
                                    Labels.of(desk.seat().scenario(), quantity), desk.figures().number(level, 2)),
                                    "small")));
        }
        agreement.draft()
                .conditions()
                .stream()
                .filter(this::fires)
                .forEach(condition -> list.getChildren()
                        .add(Pieces.label(texts.text("agreements.fires", TreatyText.condition(desk, condition)),
                                "small", "warn")));
        return list;
    }

    private boolean fires(Condition condition) {
        return condition.trigger() == Condition.Trigger.DENUNCIATION
                && condition.subject().equals(desk.seat().seat())
                && condition.byTurn() >= desk.seat().view().turn();
    }
}
