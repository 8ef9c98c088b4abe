package armistice.ui.diplomacy;

import armistice.model.deal.Meeting;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Possibility;
import armistice.model.setting.MeetingFormat;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import armistice.ui.seat.Refreshing;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Invitations to answer, formats in which to meet, and the meetings so far.
final class MeetingsView extends VBox {

    private static final int SHOWN = 12;

    private final Desk desk;

    MeetingsView(Desk desk) {
        this.desk = desk;
        getStyleClass().add("page");
        Refreshing.whileShown(this, desk.seat().snapshotProperty(), this::refresh);
    }

    private void refresh() {
        var texts = desk.texts();
        var view = desk.seat().view();
        getChildren().clear();
        var invitations = view.meetings().stream().filter(this::isOpenInvitation).toList();
        if (!invitations.isEmpty()) {
            getChildren().add(Pieces.label(texts.text("meetings.invitations"), "section-title"));
            invitations.forEach(meeting -> getChildren().add(invitation(meeting)));
        }
        getChildren().add(Pieces.label(texts.text("meetings.call"), "section-title"));
        view.possibilities(Possibility.Kind.CALL)
                .forEach(possibility -> getChildren().add(format(possibility)));
        if (view.possibilities(Possibility.Kind.CALL).isEmpty()) {
            getChildren().add(Pieces.label(texts.text("meetings.no-formats"), "muted"));
        }
        getChildren().add(Pieces.label(texts.text("meetings.so-far"), "section-title"));
        var newest = view.meetings().reversed();
        newest.stream().limit(SHOWN).forEach(meeting -> getChildren().add(held(meeting)));
        if (newest.isEmpty()) {
            getChildren().add(Pieces.label(texts.text("meetings.none"), "muted"));
        }
    }

    private boolean isOpenInvitation(Meeting meeting) {
        var seat = desk.seat().seat();
        return meeting.status() == Meeting.Status.CALLED && meeting.turn() == desk.seat().view().turn()
                && meeting.invited().contains(seat) && !meeting.replies().containsKey(seat);
    }

    private Node invitation(Meeting meeting) {
        var texts = desk.texts();
        var format = desk.seat().scenario().meetingFormat(meeting.format());
        var whyNot = desk.seat().whyNot(Possibility.Kind.ANSWER_INVITATION, meeting.id().value());
        var card = Pieces.card(texts.text("meetings.invitation", desk.name(meeting.host()), format.label()),
                Pieces.label(texts.text("meetings.with", desk.names(meeting.invited())), "muted"));
        if (!meeting.subject().isEmpty()) {
            card.getChildren().add(Pieces.label(meeting.subject(), "serif"));
        }
        card.getChildren()
                .add(Pieces.row("line",
                        Pieces.reasoned(Pieces.button("attend-" + meeting.id(), texts.text("meetings.attend"),
                                () -> answer(meeting, true), "accent"), whyNot),
                        Pieces.reasoned(Pieces.button("decline-" + meeting.id(), texts.text("meetings.decline"),
                                () -> answer(meeting, false)), whyNot)));
        card.getStyleClass().add("chosen");
        return card;
    }

    private void answer(Meeting meeting, boolean attends) {
        desk.seat().submit(new Command.AnswerInvitation(meeting.id(), attends));
    }

    private Node format(Possibility possibility) {
        var texts = desk.texts();
        var format = desk.seat()
                .scenario()
                .formats()
                .stream()
                .filter(known -> known.id().value().equals(possibility.target()))
                .findFirst()
                .orElseThrow();
        var facts = Pieces.row("line-tight", Pieces.single(texts.text("meetings.cost",
                desk.figures().points(format.cost())), "badge"),
                Pieces.single(texts.text("meetings.size", format.minimum(), format.maximum()), "badge"));
        if (format.confidential()) {
            facts.getChildren().add(Pieces.single(texts.text("meetings.confidential"), "badge", "accent-badge"));
        }
        if (format.excludes()) {
            facts.getChildren().add(Pieces.single(texts.text("meetings.excludes"), "badge", "warn-badge"));
        }
        var call = Pieces.button("call-" + format.id(), texts.text("meetings.call-this"), () -> call(format));
        var words = Pieces.growing(Pieces.column("stack-tight", Pieces.label(format.label(), "card-title"),
                Pieces.label(format.description(), "muted"), facts));
        var button = Pieces.reasoned(call, desk.seat().whyNot(Possibility.Kind.CALL, possibility.target()));
        button.getStyleClass().add("card-action");
        return Pieces.card("", Pieces.row("line", words, button));
    }

    private void call(MeetingFormat format) {
        var texts = desk.texts();
        Map<PartyId, CheckBox> guests = new LinkedHashMap<>();
        var enough = new SimpleBooleanProperty();
        var list = Pieces.column("stack-tight");
        format.guests().stream().filter(guest -> !guest.equals(desk.seat().seat())).forEach(guest -> {
            var box = new CheckBox(desk.name(guest));
            box.setId("guest-" + guest);
            box.setGraphic(Pieces.dot(desk.seat().scenario().party(guest).colour()));
            box.setOnAction(_ -> enough.set(fits(format, guests)));
            guests.put(guest, box);
            list.getChildren().add(box);
        });
        var subject = new TextField();
        subject.setId("subject");
        var label = new Label(texts.text("meetings.subject"));
        label.setLabelFor(subject);
        var size = Pieces.label(texts.text("meetings.size-needed", format.minimum(), format.maximum()), "small",
                "muted");
        var go = Pieces.button("call-confirm", texts.text("meetings.call-this"), () -> {
            desk.overlay().close();
            Set<PartyId> invited = new LinkedHashSet<>();
            guests.forEach((guest, box) -> {
                if (box.isSelected()) {
                    invited.add(guest);
                }
            });
            desk.seat().submit(new Command.CallMeeting(format.id(), invited, subject.getText().strip()));
        }, "accent");
        go.disableProperty().bind(enough.not());
        desk.overlay()
                .ask(format.label(), Pieces.column("stack", Pieces.label(texts.text("meetings.invite")), list,
                        size, label, subject), go,
                        List.copyOf(guests.values()).isEmpty() ? subject : list.getChildren().getFirst());
    }

    private static boolean fits(MeetingFormat format, Map<PartyId, CheckBox> guests) {
        long parties = 1 + guests.values().stream().filter(CheckBox::isSelected).count();
        return parties >= format.minimum() && parties <= format.maximum();
    }

    private Node held(Meeting meeting) {
        var texts = desk.texts();
        var format = desk.seat().scenario().meetingFormat(meeting.format());
        return Pieces.row("line", Pieces.single(texts.text("meetings.turn", meeting.turn()), "small", "muted"),
                Pieces.growing(Pieces.label(texts.text("meetings.line", format.label(), desk.name(meeting.host()),
                        desk.names(meeting.invited())))),
                Pieces.single(texts.name("meeting-status.", meeting.status()), "badge"));
    }
}
