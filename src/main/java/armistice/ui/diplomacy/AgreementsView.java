package armistice.ui.diplomacy;

import armistice.model.deal.Agreement;
import armistice.model.play.Command;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import armistice.ui.seat.Refreshing;
import java.util.List;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What was agreed and how it stands: the agreements that are alive, then those at an end.
final class AgreementsView extends VBox {

    private final Desk desk;

    AgreementsView(Desk desk) {
        this.desk = desk;
        setId("agreements");
        getStyleClass().add("page");
        Refreshing.whileShown(this, desk.seat().snapshotProperty(), this::refresh);
    }

    /// Opens the form of what is done about an agreement, filled in; nothing is sent.
    void prepareSuspension(Command.Suspend command) {
        var notice = new NoticeForm(desk, agreement(command.agreement().value()));
        notice.suspend(command.ground(), command.reason());
    }

    /// Opens the form of a notice of denunciation, filled in; nothing is sent.
    void prepareNotice(Command.Denounce command) {
        new NoticeForm(desk, agreement(command.agreement().value())).denounce(command.reason());
    }

    /// Opens the form of a prolongation, filled in; nothing is sent.
    void prepareProlongation(Command.Extend command) {
        new NoticeForm(desk, agreement(command.agreement().value())).extend(command.days());
    }

    /// Asks whether to resume an agreement; nothing is sent.
    void prepareResumption(Command.Resume command) {
        new NoticeForm(desk, agreement(command.agreement().value())).resume();
    }

    private Agreement agreement(String id) {
        return desk.seat()
                .view()
                .agreements()
                .stream()
                .filter(agreement -> agreement.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void refresh() {
        getChildren().clear();
        var all = desk.seat().view().agreements().reversed();
        if (all.isEmpty()) {
            getChildren().add(Pieces.empty(Feather.CHECK_SQUARE, desk.texts().text("agreements.none"),
                    desk.texts().text("agreements.none-next")));
            return;
        }
        section("agreements.alive", all.stream().filter(AgreementsView::isOpen).toList());
        section("agreements.over", all.stream().filter(agreement -> !isOpen(agreement)).toList());
    }

    private void section(String title, List<Agreement> agreements) {
        if (!agreements.isEmpty()) {
            getChildren().add(Pieces.label(desk.texts().text(title), "section-title"));
            agreements.forEach(agreement -> getChildren().add(new AgreementCard(desk, agreement)));
        }
    }

    private static boolean isOpen(Agreement agreement) {
        return agreement.isAlive() || agreement.status() == Agreement.Status.SIGNED;
    }
}
