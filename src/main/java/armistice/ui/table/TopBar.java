package armistice.ui.table;

import armistice.model.deal.Meeting;
import armistice.model.deal.Proposal;
import armistice.model.play.Command;
import armistice.model.play.Possibility;
import armistice.ui.advice.AdviceView;
import armistice.ui.chronicle.NewsView;
import armistice.ui.kit.Pieces;
import armistice.ui.kit.Shortcut;
import armistice.ui.seat.Desk;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;

/// Date, turn and phase, whose eyes these are, and the button that ends the turn.
final class TopBar extends HBox {

    private final Desk desk;
    private final GameView.Exits exits;
    private final Label date = Pieces.single("", "bar-date");
    private final Label turn = Pieces.single("", "muted");
    private final Label others = Pieces.label("", "small", "muted");
    private final Button ready;

    TopBar(Desk desk, GameView.Exits exits, NewsView news) {
        this.desk = desk;
        this.exits = exits;
        getStyleClass().add("top-bar");
        turn.setId("turn");
        var self = desk.seat().self();
        var eyes = Pieces.row("eyes", Pieces.dot(self.colour()), Pieces.single(self.name(), "strong"));
        eyes.setAccessibleText(desk.texts().text("table.eyes", self.name()));
        Tooltip.install(eyes, new Tooltip(desk.texts().text("table.eyes", self.name())));
        ready = Pieces.button("ready", "", this::pressReady, "accent");
        ready.setTooltip(new Tooltip(Shortcut.READY.keys()));
        var busy = new ProgressIndicator();
        busy.getStyleClass().add("busy");
        busy.visibleProperty().bind(desk.seat().busyProperty());
        busy.setAccessibleText(desk.texts().text("seat.task"));
        others.setMinWidth(0);
        getChildren().addAll(
                Pieces.iconButton("leave", Feather.HOME, desk.texts().text("table.leave"), exits::leave),
                Pieces.column("stack-none", date, turn), eyes, Pieces.growing(others), busy,
                Pieces.iconButton("advice", Feather.COMPASS,
                        desk.texts().text("table.advice", Shortcut.ADVICE.keys()), () -> AdviceView.open(desk)),
                Pieces.iconButton("seats", Feather.USERS,
                        desk.texts().text("table.seats", Shortcut.SEATS.keys()), exits::seats),
                Pieces.iconButton("toggle-news", Feather.BELL, desk.texts().text("table.news"), news::toggle), ready);
        desk.seat().snapshotProperty().subscribe(_ -> refresh());
        desk.seat().busyProperty().subscribe(_ -> enable());
    }

    /// Ends the turn for this seat, after asking if something was left open.
    void pressReady() {
        if (ready.isDisabled()) {
            return;
        }
        if (exits.isAway()) {
            exits.comeBack();
            return;
        }
        if (desk.seat().view().own().ready()) {
            desk.seat().submit(new Command.Ready(false));
            return;
        }
        var open = leftOpen();
        if (open.isEmpty()) {
            end();
        } else {
            var list = Pieces.column("stack-tight", Pieces.label(desk.texts().text("ready.open")));
            open.forEach(line -> list.getChildren().add(Pieces.label("\u2022 " + line)));
            desk.overlay()
                    .confirm(desk.texts().text("ready.title"), list, desk.texts().text("ready.anyway"), this::end);
        }
    }

    void openSeats() {
        exits.seats();
    }

    private void end() {
        desk.seat().submit(new Command.Ready(true), exits::turnDone);
    }

    private List<String> leftOpen() {
        var view = desk.seat().view();
        List<String> open = new ArrayList<>();
        for (var proposal : view.proposals()) {
            boolean mine = proposal.status() == Proposal.Status.TABLED && proposal.draft().to().contains(view.seat());
            var answer = proposal.answers().get(view.seat());
            if (mine && (answer == null || answer.version() < proposal.version())) {
                open.add(desk.texts().text("ready.proposal", desk.name(proposal.by()), proposal.id().value()));
            }
        }
        for (var meeting : view.meetings()) {
            if (view.can(Possibility.Kind.ANSWER_QUESTIONS, meeting.id().value())) {
                open.add(desk.texts().text("ready.questions", desk.name(meeting.host())));
            }
            boolean invited = meeting.status() == Meeting.Status.CALLED && meeting.writing() == null
                    && meeting.turn() == view.turn()
                    && meeting.invited().contains(view.seat()) && !meeting.replies().containsKey(view.seat());
            if (invited) {
                open.add(desk.texts()
                        .text("ready.invitation", desk.name(meeting.host()),
                                desk.seat().scenario().meetingFormat(meeting.format()).label()));
            }
        }
        return open;
    }

    private void enable() {
        ready.setDisable(desk.seat().busyProperty().get() || desk.seat().isOver());
        ready.setVisible(!desk.seat().isOver());
    }

    private void refresh() {
        enable();
        var view = desk.seat().view();
        var texts = desk.texts();
        date.setText(desk.figures().date(view.date()));
        turn.setText(texts.text(desk.seat().isOver() ? "table.turn-over" : "table.turn", view.turn(), view.turns()));
        boolean away = exits.isAway();
        ready.setText(texts.text(away ? "table.come-back"
                : view.own().ready() ? "table.not-ready" : "table.ready"));
        if (away && !desk.seat().isOver()) {
            others.setText(texts.text("table.away"));
            return;
        }
        var waiting = view.others()
                .entrySet()
                .stream()
                .filter(party -> !party.getValue().ready() && !party.getKey().equals(view.seat()))
                .map(party -> desk.name(party.getKey()))
                .toList();
        others.setText(waiting.isEmpty() || desk.seat().isOver() ? ""
                : texts.text("table.waiting-for", String.join(", ", waiting)));
    }
}
