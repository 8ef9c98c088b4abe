package armistice.ui.diplomacy;

import armistice.model.deal.Meeting;
import armistice.model.deal.Readout;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.number.Parameter;
import armistice.model.play.Command;
import armistice.model.setting.Issue;
import armistice.model.setting.MeetingFormat;
import armistice.model.setting.Option;
import armistice.ui.kit.Choices;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import armistice.ui.seat.PartyBoxes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import org.jspecify.annotations.Nullable;

/// The papers around a meeting: questions put in writing, replies to them, and the own account for the public.
final class PaperForm {

    private static final int ROWS = 3;

    private final Desk desk;

    PaperForm(Desk desk) {
        this.desk = desk;
    }

    /// What can be said of one issue.
    ///
    /// @param stand  how it came up; none if nothing is said of it
    /// @param option what was agreed, if something was
    private record Saying(Readout.@Nullable Stand stand, @Nullable OptionId option) {}

    /// Opens the form for questions, one a line.
    void ask(MeetingFormat format, Set<PartyId> first, List<String> questions, int until) {
        var texts = desk.texts();
        var view = desk.seat().view();
        var ready = new SimpleBooleanProperty();
        var words = area("questions", String.join("\n", questions));
        var guests = format.guests().stream().filter(guest -> !guest.equals(view.seat())).toList();
        var boxes = new PartyBoxes(desk, "asked", guests,
                chosen -> ready.set(!chosen.isEmpty() && !words.getText().isBlank()));
        boxes.choose(first);
        words.textProperty().subscribe(text -> ready.set(!text.isBlank() && !boxes.chosen().isEmpty()));
        var deadline = new Spinner<Integer>(view.turn(), view.turns(), Math.clamp(until, view.turn(), view.turns()));
        deadline.setId("questions-deadline");
        deadline.setPrefWidth(90);
        var go = Pieces.button("questions-send", texts.text("writing.ask"), () -> {
            desk.overlay().close();
            desk.seat()
                    .submit(new Command.Ask(format.id(), boxes.chosen(), lines(words.getText()),
                            deadline.getValue()));
        }, "accent");
        go.disableProperty().bind(ready.not());
        desk.overlay()
                .ask(format.label(), Pieces.column("stack", Pieces.label(texts.text("writing.to")), boxes,
                        Choices.label(texts.text("writing.questions"), words), words,
                        Pieces.row("line", Choices.label(texts.text("writing.deadline"), deadline), deadline)), go,
                        words);
    }

    /// Opens the form for replies to all questions of a meeting held in writing.
    void reply(Meeting meeting) {
        reply(meeting, List.of());
    }

    /// The same with replies filled in.
    void reply(Meeting meeting, List<String> suggested) {
        var texts = desk.texts();
        var writing = meeting.writing();
        if (writing == null) {
            return;
        }
        var form = Pieces.column("stack", Pieces.label(texts.text("writing.reply-lead"), "muted"));
        List<TextArea> replies = new ArrayList<>();
        for (int i = 0; i < writing.questions().size(); i++) {
            var area = area("reply-to-" + (i + 1), i < suggested.size() ? suggested.get(i) : "");
            replies.add(area);
            var label = Pieces.label(texts.text("writing.question", i + 1, writing.questions().get(i)), "serif");
            label.setLabelFor(area);
            form.getChildren().addAll(label, area);
        }
        var whole = new SimpleBooleanProperty();
        replies.forEach(area -> area.textProperty()
                .subscribe(_ -> whole.set(replies.stream().noneMatch(one -> one.getText().isBlank()))));
        var go = Pieces.button("replies-send", texts.text("writing.reply"), () -> {
            desk.overlay().close();
            desk.seat()
                    .submit(new Command.AnswerQuestions(meeting.id(),
                            replies.stream().map(area -> area.getText().strip()).toList()));
        }, "accent");
        go.disableProperty().bind(whole.not());
        desk.overlay().ask(texts.text("writing.reply"), form, go, replies.getFirst());
    }

    /// Opens the form for the own account of a meeting.
    void tell(Meeting meeting) {
        tell(meeting, new Readout(List.of(), ""));
    }

    /// The same filled in.
    void tell(Meeting meeting, Readout suggested) {
        var texts = desk.texts();
        var words = area("readout-words", suggested.text());
        Map<IssueId, ComboBox<Saying>> said = new LinkedHashMap<>();
        var form = Pieces.column("stack", Pieces.label(texts.text("readout.lead",
                desk.figures().number(desk.seat().scenario().value(Parameter.TRUST_READOUT), 2)), "muted"),
                Choices.label(texts.text("readout.words"), words), words);
        for (var issue : desk.seat().scenario().issues()) {
            var box = sayings(issue);
            suggested.points()
                    .stream()
                    .filter(point -> point.issue().equals(issue.id()))
                    .findFirst()
                    .ifPresent(point -> box.setValue(new Saying(point.stand(), point.option())));
            said.put(issue.id(), box);
            form.getChildren().add(Pieces.column("stack-none", Choices.label(issue.label(), box), box));
        }
        var go = Pieces.button("readout-send", texts.text("readout.publish"), () -> {
            desk.overlay().close();
            desk.seat()
                    .submit(new Command.PublishReadout(meeting.id(),
                            new Readout(points(said), words.getText().strip())));
        }, "accent");
        go.disableProperty().bind(words.textProperty().map(String::isBlank));
        desk.overlay().ask(texts.text("readout.publish"), form, go, words);
    }

    private ComboBox<Saying> sayings(Issue issue) {
        List<Saying> all = new ArrayList<>();
        all.add(new Saying(null, null));
        all.add(new Saying(Readout.Stand.NOT_RAISED, null));
        all.add(new Saying(Readout.Stand.DISCUSSED, null));
        issue.options()
                .stream()
                .filter(option -> !option.open())
                .map(Option::id)
                .forEach(option -> all.add(new Saying(Readout.Stand.AGREED, option)));
        var box = Choices.of(all, saying -> words(issue, saying));
        box.setId("said-" + issue.id());
        return box;
    }

    private String words(Issue issue, Saying saying) {
        var stand = saying.stand();
        var option = saying.option();
        if (stand == null) {
            return desk.texts().text("readout.silent");
        }
        return option == null ? desk.texts().name("stand.", stand)
                : desk.texts().text("readout.agreed", issue.option(option).label());
    }

    private static List<Readout.Point> points(Map<IssueId, ComboBox<Saying>> said) {
        List<Readout.Point> points = new ArrayList<>();
        said.forEach((issue, box) -> {
            var stand = box.getValue().stand();
            if (stand != null) {
                points.add(new Readout.Point(issue, stand, box.getValue().option()));
            }
        });
        return points;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static TextArea area(String id, String text) {
        var area = new TextArea(text);
        area.setId(id);
        area.setPrefRowCount(ROWS);
        area.setWrapText(true);
        return area;
    }
}
