package armistice.ui.diplomacy;

import armistice.model.deal.Meeting;
import armistice.model.id.MeetingId;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Possibility;
import armistice.model.setting.MeetingFormat;
import armistice.ui.kit.Choices;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import armistice.ui.seat.PartyBoxes;
import armistice.ui.seat.Refreshing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
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

    /// Opens the form of an invitation, filled in; nothing is sent.
    void prepare(Command.CallMeeting meeting) {
        if (desk.seat().whyNot(Possibility.Kind.CALL, meeting.format().value()).isEmpty()) {
            call(desk.seat().scenario().meetingFormat(meeting.format()), meeting.invited(), meeting.subject());
        }
    }

    /// Puts the keyboard on one of the answers to an invitation.
    void prepare(Command.AnswerInvitation answer) {
        var button = lookup((answer.attends() ? "#attend-" : "#decline-") + answer.meeting());
        if (button != null) {
            button.requestFocus();
        }
    }

    /// Opens the form of questions in writing, filled in; nothing is sent.
    void prepare(Command.Ask questions) {
        if (desk.seat().whyNot(Possibility.Kind.ASK_IN_WRITING, questions.format().value()).isEmpty()) {
            new PaperForm(desk).ask(desk.seat().scenario().meetingFormat(questions.format()), questions.to(),
                    questions.questions(), questions.deadline());
        }
    }

    /// Opens the form of replies in writing, filled in; nothing is sent.
    void prepare(Command.AnswerQuestions replies) {
        meeting(replies.meeting()).ifPresent(meeting -> new PaperForm(desk).reply(meeting, replies.answers()));
    }

    /// Opens the form of the own account of a meeting, filled in; nothing is sent.
    void prepare(Command.PublishReadout account) {
        meeting(account.meeting()).ifPresent(meeting -> new PaperForm(desk).tell(meeting, account.readout()));
    }

    private Optional<Meeting> meeting(MeetingId id) {
        return desk.seat().view().meetings().stream().filter(meeting -> meeting.id().equals(id)).findFirst();
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
        var asked = view.meetings()
                .stream()
                .filter(meeting -> view.can(Possibility.Kind.ANSWER_QUESTIONS, meeting.id().value()))
                .toList();
        if (!asked.isEmpty()) {
            getChildren().add(Pieces.label(texts.text("writing.asked"), "section-title"));
            asked.forEach(meeting -> getChildren().add(new MeetingCard(desk, meeting)));
        }
        getChildren().add(Pieces.label(texts.text("meetings.call"), "section-title"));
        view.possibilities(Possibility.Kind.CALL)
                .forEach(possibility -> getChildren().add(format(possibility)));
        if (view.possibilities(Possibility.Kind.CALL).isEmpty()) {
            getChildren().add(Pieces.label(texts.text("meetings.no-formats"), "muted"));
        }
        getChildren().add(Pieces.label(texts.text("meetings.so-far"), "section-title"));
        var newest = view.meetings().reversed().stream().filter(meeting -> !asked.contains(meeting)).toList();
        newest.stream().limit(SHOWN).forEach(meeting -> getChildren().add(new MeetingCard(desk, meeting)));
        if (newest.isEmpty()) {
            getChildren().add(Pieces.label(texts.text("meetings.none"), "muted"));
        }
    }

    private boolean isOpenInvitation(Meeting meeting) {
        var seat = desk.seat().seat();
        return meeting.status() == Meeting.Status.CALLED && meeting.writing() == null
                && meeting.turn() == desk.seat().view().turn()
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
                Pieces.single(texts.text("meetings.size", format.minimum(), format.maximum(),
                        format.maximum() - format.minimum()), "badge"));
        if (format.confidential()) {
            facts.getChildren().add(Pieces.single(texts.text("meetings.confidential"), "badge", "accent-badge"));
        }
        if (format.excludes()) {
            facts.getChildren().add(Pieces.single(texts.text("meetings.excludes"), "badge", "warn-badge"));
        }
        boolean written = format.kind() == MeetingFormat.Kind.QUESTIONNAIRE;
        var call = Pieces.button("call-" + format.id(), texts.text(written ? "writing.ask" : "meetings.call-this"),
                () -> open(format, written));
        return Pieces.offer(Pieces.column("stack-tight", Pieces.label(format.label(), "card-title"),
                Pieces.label(format.description(), "muted"), facts),
                Pieces.reasoned(call, desk.seat().whyNot(Possibility.Kind.CALL, possibility.target())));
    }

    private void open(MeetingFormat format, boolean written) {
        if (written) {
            new PaperForm(desk).ask(format, Set.of(), List.of(), desk.seat().view().turn() + 1);
        } else {
            call(format, Set.of(), "");
        }
    }

    private void call(MeetingFormat format, Set<PartyId> first, String about) {
        var texts = desk.texts();
        var enough = new SimpleBooleanProperty();
        var boxes = new PartyBoxes(desk, "guest",
                format.guests().stream().filter(guest -> !guest.equals(desk.seat().seat())).toList(),
                chosen -> enough.set(fits(format, chosen)));
        boxes.choose(first);
        enough.set(fits(format, first));
        var subject = new TextField(about);
        subject.setId("subject");
        var go = Pieces.button("call-confirm", texts.text("meetings.call-this"), () -> {
            desk.overlay().close();
            desk.seat().submit(new Command.CallMeeting(format.id(), boxes.chosen(), subject.getText().strip()));
        }, "accent");
        go.disableProperty().bind(enough.not());
        var size = Pieces.label(texts.text("meetings.size-needed", format.minimum(), format.maximum(),
                format.maximum() - format.minimum()), "small",
                "muted");
        desk.overlay()
                .ask(format.label(), Pieces.column("stack", Pieces.label(texts.text("meetings.invite")), boxes, size,
                        Choices.label(texts.text("meetings.subject"), subject), subject), go,
                        boxes.getChildren().isEmpty() ? subject : boxes.getChildren().getFirst());
    }

    private static boolean fits(MeetingFormat format, Set<PartyId> guests) {
        int parties = 1 + guests.size();
        return parties >= format.minimum() && parties <= format.maximum();
    }
}
