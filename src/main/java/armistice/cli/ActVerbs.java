package armistice.cli;

import armistice.model.deal.Demand;
import armistice.model.deal.Meeting;
import armistice.model.deal.Pledge;
import armistice.model.deal.PublicPosition;
import armistice.model.id.PartyId;
import armistice.model.id.RegionId;
import armistice.model.play.Command;
import armistice.model.play.OperationOrder.Effort;
import armistice.model.play.Possibility;
import armistice.model.setting.Issue;
import armistice.model.setting.Measure;
import armistice.model.setting.MeetingFormat;
import armistice.model.setting.Operation;
import armistice.model.setting.Option;
import armistice.model.setting.Party;
import armistice.model.setting.Posture;
import armistice.model.setting.Region;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a player can do beside the texts: words, meetings, measures, orders, and being done.
final class ActVerbs {
    private static final double FIRM = 0.7;

    private final Sitting sitting;

    ActVerbs(Sitting sitting) {
        this.sitting = sitting;
    }

    List<Verb> verbs() {
        return List.of(new Verb("take", "MEASURE [REGION] [limited | usual | full] [breaking]",
                "take a measure; an operation with a target and an effort", this::take),
                new Verb("order", "REGION hold | normal | surge | counter-attack", "order your forces in a sector",
                        this::order),
                new Verb("meet", "FORMAT PARTY...", "call a meeting", this::meet),
                new Verb("attend", "MEETING yes | no", "answer an invitation", this::attend),
                new Verb("say", "TEXT", "make a public statement", this::say),
                new Verb("declare", "ISSUE OPTION [TEXT]", "take a position in public that binds you", this::declare),
                new Verb("tell", "PARTY TEXT", "send a confidential message", this::tell),
                new Verb("threaten", "PARTY MEASURE TURN [PROPOSAL]",
                        "announce what follows if it does not sign the text, or any, by then",
                        line -> give(line, Pledge.Kind.THREAT)),
                new Verb("promise", "PARTY MEASURE TURN [PROPOSAL]",
                        "announce what follows if it signs the text, or any, by then",
                        line -> give(line, Pledge.Kind.PROMISE)),
                new Verb("ready", "", "be done for this turn", _ -> sitting.act(new Command.Ready(true), "")),
                new Verb("unready", "", "not yet, after all", _ -> sitting.act(new Command.Ready(false), "")));
    }

    private List<Measure> measures() {
        return sitting.scenario()
                .measures()
                .stream()
                .filter(measure -> measure.by().contains(sitting.party()))
                .toList();
    }

    private Measure measure(Line line) {
        return line.one("a measure of yours", measures(), measure -> measure.id().value());
    }

    private Party party(Line line) {
        return line.one("a party", sitting.others(), party -> party.id().value());
    }

    private void take(Line line) {
        Measure measure = measure(line);
        Operation operation = measure.operation();
        String breaks = breaks(measure);
        List<String> words = new ArrayList<>();
        while (!line.isEmpty()) {
            words.add(line.word("a word"));
        }
        if (!breaks.isEmpty() && !words.remove("breaking")) {
            throw new Misunderstood(
                    "This breaks agreement " + breaks + ", which is in force, by a heavy breach. Write \"take "
                            + measure.id() + " ... breaking\" to do it all the same.");
        }
        words.remove("breaking");
        if (operation == null && !words.isEmpty()) {
            throw new Misunderstood("\"" + words.getFirst() + "\" is too much: " + measure.id()
                    + " has neither a target nor an effort.");
        }
        sitting.act(operation == null || words.isEmpty()
                ? new Command.Take(measure.id())
                : launch(measure, operation, words), "");
    }

    private String breaks(Measure measure) {
        for (Possibility possibility : sitting.view().possibilities(Possibility.Kind.TAKE)) {
            if (possibility.target().equals(measure.id().value()) && possibility.breaks() != null) {
                return possibility.breaks().value();
            }
        }
        return "";
    }

    private static Command.Launch launch(Measure measure, Operation operation, List<String> words) {
        List<Operation.Target> targets = operation.targets();
        RegionId target = targets.isEmpty() ? null : targets.getFirst().region();
        Effort effort = Effort.USUAL;
        List<String> names = Stream.concat(targets.stream().map(one -> one.region().value()),
                Stream.of(Effort.values()).map(CastOptions::name)).toList();
        for (String word : words) {
            String name = Line.pick(word, "a target or an effort", names, known -> known);
            Effort named = effort(name);
            if (named == null) {
                target = new RegionId(name);
            } else {
                effort = named;
            }
        }
        return new Command.Launch(measure.id(), target, effort);
    }

    private static @Nullable Effort effort(String word) {
        for (Effort effort : Effort.values()) {
            if (effort.name().equalsIgnoreCase(word)) {
                return effort;
            }
        }
        return null;
    }

    private void order(Line line) {
        List<Region> sectors = sitting.scenario()
                .regions()
                .stream()
                .filter(region -> region.sector() != null)
                .toList();
        Region region = line.one("a region with a front", sectors, sector -> sector.id().value());
        Posture posture = line.one("a posture", List.of(Posture.values()), ActVerbs::name);
        sitting.act(new Command.Order(region.id(), posture), "");
    }

    private static String name(Posture posture) {
        return posture.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void meet(Line line) {
        List<MeetingFormat> formats = sitting.scenario()
                .formats()
                .stream()
                .filter(format -> format.hosts().contains(sitting.party()))
                .toList();
        MeetingFormat format = line.one("a format", formats, candidate -> candidate.id().value());
        Set<PartyId> guests = line.all("a party", sitting.others(), party -> party.id().value())
                .stream()
                .map(Party::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        sitting.act(new Command.CallMeeting(format.id(), guests, ""), "");
    }

    private void attend(Line line) {
        List<Meeting> called = sitting.view()
                .meetings()
                .stream()
                .filter(meeting -> meeting.status() == Meeting.Status.CALLED)
                .toList();
        Meeting meeting = line.one("a meeting", called, candidate -> candidate.id().value());
        boolean yes = line.one("yes or no", List.of("yes", "no"), word -> word).equals("yes");
        sitting.act(new Command.AnswerInvitation(meeting.id(), yes), "");
    }

    private void say(Line line) {
        sitting.act(new Command.Declare(List.of(), line.text("what you say")), "");
    }

    private void declare(Line line) {
        Issue issue = line.one("an issue", sitting.scenario().issues(), candidate -> candidate.id().value());
        Option option = line.one("an option", issue.options(), candidate -> candidate.id().value());
        String text = line.rest();
        sitting.act(new Command.Declare(List.of(new PublicPosition(issue.id(), option.id(), FIRM)),
                text.isEmpty() ? issue.label() + ": " + option.label() : text), "");
    }

    private void tell(Line line) {
        Party to = party(line);
        sitting.act(new Command.Send(Set.of(to.id()), line.text("the message")), "");
    }

    private void give(Line line, Pledge.Kind kind) {
        Party to = party(line);
        Measure consequence = measure(line);
        int deadline = line.number("the turn of the deadline");
        Demand demand = line.isEmpty()
                ? new Demand.SignAny()
                : new Demand.Accept(line.one("a proposal", sitting.view().proposals(), text -> text.id().value()).id());
        sitting.act(new Command.GiveWord(to.id(), kind, demand, consequence.id(), deadline), "");
    }
}
