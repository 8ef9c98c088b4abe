package armistice.ui.diplomacy;

import armistice.model.deal.Meeting;
import armistice.model.deal.Readout;
import armistice.model.id.PartyId;
import armistice.model.play.Possibility.Kind;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import javafx.scene.layout.VBox;

/// A meeting so far: who met, what was asked and answered in writing, and what those who met tell of it, side by side.
final class MeetingCard extends VBox {

    private final Desk desk;
    private final Meeting meeting;

    MeetingCard(Desk desk, Meeting meeting) {
        this.desk = desk;
        this.meeting = meeting;
        setId("meeting-" + meeting.id());
        getStyleClass().add("card-box");
        var texts = desk.texts();
        var format = desk.seat().scenario().meetingFormat(meeting.format());
        getChildren().add(Pieces.row("line",
                Pieces.single(texts.text("meetings.turn", meeting.turn()), "small", "muted"),
                Pieces.growing(Pieces.label(texts.text("meetings.line", format.label(), desk.name(meeting.host()),
                        desk.names(meeting.invited())))),
                Pieces.single(texts.name("meeting-status.", meeting.status()), "badge")));
        if (!meeting.subject().isEmpty()) {
            getChildren().add(Pieces.label(meeting.subject(), "serif"));
        }
        writing();
        accounts();
        actions();
    }

    private void writing() {
        var writing = meeting.writing();
        if (writing == null) {
            return;
        }
        var texts = desk.texts();
        getChildren().add(Pieces.label(texts.text("writing.until", writing.deadline()), "eyebrow"));
        for (int i = 0; i < writing.questions().size(); i++) {
            int number = i;
            getChildren().add(Pieces.label(texts.text("writing.question", i + 1, writing.questions().get(i)), "serif"));
            writing.answers()
                    .forEach((party, answers) -> getChildren().add(Pieces.row("line-tight", desk.tag(party),
                            Pieces.growing(Pieces.label(answers.get(number), "serif")))));
        }
        if (writing.answers().isEmpty()) {
            getChildren().add(Pieces.label(texts.text("writing.no-replies"), "small", "muted"));
        }
        if (writing.leaked()) {
            getChildren().add(Pieces.label(texts.text("writing.leaked"), "warn"));
        }
    }

    private void accounts() {
        var readouts = meeting.readouts();
        if (readouts.isEmpty()) {
            return;
        }
        getChildren().add(Pieces.label(desk.texts().text("readout.title"), "eyebrow"));
        readouts.forEach((party, readout) -> getChildren().add(account(party, readout)));
    }

    private VBox account(PartyId party, Readout readout) {
        var texts = desk.texts();
        var shown = desk.seat().view().others().get(party);
        var lines = Pieces.column("stack-none", Pieces.row("line", desk.tag(party), Pieces.label(shown == null ? ""
                : texts.text("readout.believed", desk.figures().percent(shown.credibility())), "small", "muted")),
                Pieces.label(readout.text(), "serif"));
        for (var point : readout.points()) {
            var option = point.option();
            boolean disputed = meeting.readouts()
                    .values()
                    .stream()
                    .anyMatch(other -> other.contradictions(readout).contains(point.issue()));
            var words = texts.text("readout.point", desk.issue(point.issue()), texts.name("stand.", point.stand()),
                    option == null ? "" : desk.option(point.issue(), option));
            lines.getChildren()
                    .add(Pieces.label(disputed ? texts.text("readout.disputed", words) : words, "small",
                            disputed ? "warn" : "muted"));
        }
        return lines;
    }

    private void actions() {
        var view = desk.seat().view();
        var id = meeting.id().value();
        var row = Pieces.row("line");
        if (view.can(Kind.ANSWER_QUESTIONS, id)) {
            row.getChildren()
                    .add(Pieces.button("reply-" + id, desk.texts().text("writing.reply"),
                            () -> new PaperForm(desk).reply(meeting), "accent"));
        }
        if (view.can(Kind.READ_OUT, id)) {
            row.getChildren()
                    .add(Pieces.button("readout-" + id, desk.texts().text("readout.publish"),
                            () -> new PaperForm(desk).tell(meeting)));
        }
        if (!row.getChildren().isEmpty()) {
            getChildren().add(row);
        }
    }
}
