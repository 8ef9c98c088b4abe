package armistice.ui.diplomacy;

import armistice.model.deal.Agreement;
import armistice.model.play.Possibility.Kind;
import armistice.ui.drafting.TreatyText;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// One agreement: who signed it, how long it still runs, how it was kept, and what the own party can do about it.
final class AgreementCard extends VBox {

    private static final double DAYS_A_MONTH = 30.44;

    private final Desk desk;
    private final Agreement agreement;

    AgreementCard(Desk desk, Agreement agreement) {
        this.desk = desk;
        this.agreement = agreement;
        setId("agreement-" + agreement.id());
        getStyleClass().add("card-box");
        var texts = desk.texts();
        var title = Pieces.growing(Pieces.label(texts.text("agreements.title",
                texts.name("stage.", agreement.draft().stage()), desk.names(agreement.signatories())), "card-title"));
        getChildren().addAll(Pieces.row("line", title, Pieces.single(
                texts.name("agreement-status.", agreement.status()), "badge", style())),
                Pieces.label(since(), "muted"));
        if (agreement.isAlive()) {
            term();
            conduct();
            rest();
            offer();
        }
        getChildren().add(Pieces.button("read-" + agreement.id(), texts.text("drafting.treaty"), this::read,
                "link-button"));
        if (agreement.isAlive()) {
            getChildren().add(actions());
        }
    }

    private String style() {
        return switch (agreement.status()) {
            case IN_FORCE -> "good-badge";
            case SIGNED -> "accent-badge";
            case SUSPENDED -> "warn-badge";
            case BROKEN, DENOUNCED, VOID -> "bad-badge";
            case EXPIRED, SUPERSEDED -> "quiet-badge";
        };
    }

    private String since() {
        if (agreement.status() == Agreement.Status.SIGNED) {
            return desk.texts().text("agreements.signed", agreement.signed());
        }
        return agreement.entered() < 1 ? desk.texts().text("agreements.from-start")
                : desk.texts().text("agreements.entered", agreement.signed(), agreement.entered());
    }

    private void term() {
        if (!agreement.draft().stage().isTruce() || agreement.months() <= 0) {
            return;
        }
        double gone = (desk.seat().view().turn() - agreement.entered()) * desk.seat().scenario().turnDays()
                / DAYS_A_MONTH;
        double left = Math.max(0, agreement.months() - gone);
        var words = Pieces.label(desk.texts()
                .text("agreements.left", desk.figures().number(left * DAYS_A_MONTH, 0),
                        desk.figures().number(agreement.months() * DAYS_A_MONTH, 0)));
        getChildren().addAll(words, Pieces.bar(left / agreement.months(), "quiet"));
    }

    private void conduct() {
        int fresh = agreement.freshBreaches();
        if (fresh > 0) {
            var accused = agreement.course().accused();
            add(desk.texts()
                    .text(accused == null ? "agreements.breaches" : "agreements.breaches-by", fresh,
                            accused == null ? "" : desk.name(accused)),
                    "warn");
        }
        if (agreement.course().suspensions() > 0) {
            add(desk.texts().text("agreements.suspensions", agreement.course().suspensions()), "muted");
        }
    }

    private void rest() {
        var suspension = agreement.course().suspension();
        if (suspension != null) {
            add(desk.texts()
                    .text("agreements.rests", desk.name(suspension.by()), suspension.since(),
                            desk.texts().name("ground.", suspension.ground())),
                    "warn");
            if (!suspension.reason().isEmpty()) {
                add(suspension.reason(), "reservation");
            }
        }
    }

    private void offer() {
        var extension = agreement.course().extension();
        if (extension != null) {
            add(desk.texts().text("agreements.offer", extension.days(), desk.names(extension.accepted())), "strong");
        }
    }

    private void add(String words, String style) {
        Label label = Pieces.label(words, style);
        getChildren().add(label);
    }

    private void read() {
        desk.overlay()
                .show(desk.texts().text("treaty.title"), desk.markdown().set(TreatyText.of(desk, agreement.draft())));
    }

    private FlowPane actions() {
        var form = new NoticeForm(desk, agreement);
        var bar = new FlowPane();
        bar.getStyleClass().addAll("wrap", "answer-bar");
        var extension = agreement.course().extension();
        if (agreement.draft().stage().isTruce()) {
            boolean offered = extension != null && !extension.accepted().contains(desk.seat().seat());
            offer(bar, "extend", offered ? "agreements.agree-extension" : "agreements.extend", Kind.EXTEND,
                    () -> form.extend(extension == null ? form.usualDays() : extension.days()));
        }
        if (agreement.status() == Agreement.Status.SUSPENDED) {
            offer(bar, "resume", "agreements.resume", Kind.RESUME, form::resume);
        } else {
            offer(bar, "suspend", "agreements.suspend", Kind.SUSPEND, form::suspend);
        }
        offer(bar, "denounce", "agreements.denounce", Kind.DENOUNCE, () -> form.denounce(""));
        return bar;
    }

    private void offer(FlowPane bar, String id, String key, Kind kind, Runnable action) {
        var button = Pieces.button(id + "-" + agreement.id(), desk.texts().text(key), action);
        bar.getChildren().add(desk.offered(button, kind, agreement.id().value()));
    }
}
