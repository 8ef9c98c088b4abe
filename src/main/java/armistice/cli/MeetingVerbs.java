package armistice.cli;

import armistice.model.deal.Meeting;
import armistice.model.deal.Questionnaire;
import armistice.model.deal.Readout;
import armistice.model.deal.Readout.Point;
import armistice.model.deal.Readout.Stand;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.setting.Issue;
import armistice.model.setting.MeetingFormat;
import armistice.model.setting.Option;
import armistice.model.setting.Party;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is told of meetings, and what is asked and answered in writing.
final class MeetingVerbs {
    private final Sitting sitting;

    MeetingVerbs(Sitting sitting) {
        this.sitting = sitting;
    }

    List<Verb> verbs() {
        return List.of(
                new Verb("meetings", "", "meetings, with what was told of them, asked and answered", _ -> list()),
                new Verb("question", "FORMAT PARTY,PARTY... TURN QUESTION / QUESTION...", "put questions in writing",
                        this::question),
                new Verb("respond", "MEETING ANSWER / ANSWER...", "answer questions put in writing", this::respond),
                new Verb("readout", "MEETING [ISSUE=OPTION | ISSUE=discussed | ISSUE=not-raised]... TEXT",
                        "tell the public of a meeting", this::readout));
    }

    private void list() {
        for (Meeting meeting : sitting.view().meetings()) {
            sitting.out()
                    .println(meeting.id() + ": " + sitting.scenario().meetingFormat(meeting.format()).label()
                            + ", called by "
                            + sitting.name(meeting.host()) + ", " + meeting.status().name().toLowerCase(Locale.ROOT));
            written(meeting.writing());
            meeting.readouts().forEach(this::account);
        }
    }

    private void written(@Nullable Questionnaire writing) {
        if (writing != null) {
            sitting.out()
                    .println((writing.deadline() < 1 ? "  asked: " : "  asked, until turn " + writing.deadline() + ": ")
                            + String.join(" / ", writing.questions()));
            writing.answers()
                    .forEach((party, answers) -> sitting.out()
                            .println("  " + sitting.name(party) + ": " + String.join(" / ", answers)));
        }
    }

    private void account(PartyId party, Readout readout) {
        sitting.out().println("  told by " + sitting.name(party) + ": " + readout.text());
        for (Point point : readout.points()) {
            Issue issue = sitting.scenario().issue(point.issue());
            sitting.out()
                    .println("    " + issue.label() + ": " + (point.option() == null
                            ? word(point.stand())
                            : "agreed: " + issue.option(point.option()).label()));
        }
    }

    private static String word(Stand stand) {
        return switch (stand) {
            case AGREED -> "agreed";
            case DISCUSSED -> "discussed";
            case NOT_RAISED -> "not-raised";
        };
    }

    private Meeting meeting(Line line) {
        return line.one("a meeting", sitting.view().meetings(), one -> one.id().value());
    }

    private void question(Line line) {
        List<MeetingFormat> formats = sitting.scenario()
                .formats()
                .stream()
                .filter(format -> format.kind() == MeetingFormat.Kind.QUESTIONNAIRE
                        && format.hosts().contains(sitting.party()))
                .toList();
        MeetingFormat format = line.one("a format for questions", formats, one -> one.id().value());
        Set<PartyId> to = new LinkedHashSet<>();
        for (String name : line.word("PARTY,PARTY").split(",", -1)) {
            to.add(Line.pick(name, "a party", sitting.others(), (Party party) -> party.id().value()).id());
        }
        int deadline = line.number("the last turn for replies");
        sitting.act(new Command.Ask(format.id(), to, texts(line.text("your questions")), deadline), "");
    }

    private void respond(Line line) {
        Meeting meeting = meeting(line);
        sitting.act(new Command.AnswerQuestions(meeting.id(), texts(line.text("your answers"))), "");
    }

    private static List<String> texts(String line) {
        return Arrays.stream(line.split("/", -1)).map(String::strip).toList();
    }

    private void readout(Line line) {
        Meeting meeting = meeting(line);
        List<Point> points = new ArrayList<>();
        List<String> words = new ArrayList<>();
        while (!line.isEmpty()) {
            String word = line.word("a word");
            if (words.isEmpty() && word.contains("=")) {
                points.add(point(word));
            } else {
                words.add(word);
            }
        }
        sitting.act(new Command.PublishReadout(meeting.id(), new Readout(points, String.join(" ", words))), "");
    }

    private Point point(String word) {
        String[] parts = word.split("=", 2);
        Issue issue = Line.pick(parts[0], "an issue", sitting.scenario().issues(), one -> one.id().value());
        for (Stand stand : List.of(Stand.DISCUSSED, Stand.NOT_RAISED)) {
            if (word(stand).equalsIgnoreCase(parts[1])) {
                return new Point(issue.id(), stand, null);
            }
        }
        Option option = Line.pick(parts[1], "an option, discussed or not-raised", issue.options(),
                one -> one.id().value());
        return new Point(issue.id(), Stand.AGREED, option.id());
    }
}
