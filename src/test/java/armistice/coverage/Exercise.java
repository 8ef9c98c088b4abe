package armistice.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Answer;
import armistice.model.deal.Condition;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.PublicPosition;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.FormatId;
import armistice.model.id.InjectId;
import armistice.model.id.IssueId;
import armistice.model.id.MeasureId;
import armistice.model.id.MeetingId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.play.Benchmark;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.GameSettings;
import armistice.model.play.Rejection;
import armistice.model.play.Seat;
import armistice.model.play.SeatControl;
import armistice.model.play.Submission;
import armistice.model.setting.Issue;
import armistice.model.setting.Party;
import armistice.scenario.ScenarioReader;
import armistice.scenario.ScenarioResult;
import armistice.session.Benchmarks;
import armistice.session.GameSession;
import armistice.session.Journal;
import armistice.session.Reply;
import armistice.session.SavedGame;
import armistice.view.Narrator;
import armistice.view.SeatView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A game of a dated scenario with a person in every seat, from its first turn: what the seats do, what each is shown and
/// told, and what the exported log holds.
final class Exercise {
    private static final ScenarioResult.Loaded MARCH = new ScenarioReader().read("jeddah-2025").orThrow();
    private static final ScenarioResult.Loaded AUGUST = new ScenarioReader().read("after-alaska-2025").orThrow();
    private static final ScenarioResult.Loaded LESSON = new ScenarioReader().read("energy-truce-2025").orThrow();
    private static final ScenarioResult.Loaded WHAT_IF = new ScenarioReader().read("truce-to-keep").orThrow();
    private static final Benchmark NONE = new Benchmark(Map.of(), Map.of(), true);
    private static final Narrator NARRATOR = new Narrator(Locale.ENGLISH);

    private final GameSession session;
    private int sent;

    private Exercise(ScenarioResult.Loaded scenario) {
        Map<PartyId, SeatControl> seats = new LinkedHashMap<>();
        for (Party party : scenario.scenario().parties()) {
            seats.put(party.id(), new SeatControl.Human());
        }
        session = GameSession.start(scenario, new GameSettings(7, seats, scenario.scenario().turns(), true), NONE,
                Journal.inMemory());
    }

    static Exercise march() {
        return new Exercise(MARCH);
    }

    static Exercise august() {
        return new Exercise(AUGUST);
    }

    static Exercise whatIf() {
        return new Exercise(WHAT_IF);
    }

    static Exercise lesson() {
        return new Exercise(LESSON);
    }

    /// What a seat is shown.
    SeatView sees(String seat) {
        return session.view(new PartyId(seat));
    }

    /// What a seat has been told, as one text.
    String told(String seat) {
        return session.chronicle(new PartyId(seat))
                .stream()
                .map(entry -> NARRATOR.tell(entry) + " " + entry.body())
                .collect(Collectors.joining("\n"));
    }

    /// The events of a kind in the exported log.
    <E extends Event> List<E> log(Class<E> kind) {
        try {
            Path file = Files.createTempFile("coverage", ".armistice");
            session.saveCopy(file);
            List<E> events = SavedGame.read(file)
                    .steps()
                    .stream()
                    .flatMap(step -> step.events().stream())
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .toList();
            Files.delete(file);
            return events;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Exercise does(String seat, Command.OfParty command) {
        assertThat(submit(new Seat.OfParty(new PartyId(seat)), command)).isInstanceOf(Reply.Done.class);
        return this;
    }

    /// Why a seat cannot do something.
    Rejection refused(String seat, Command.OfParty command) {
        Reply reply = submit(new Seat.OfParty(new PartyId(seat)), command);
        assertThat(reply).isInstanceOf(Reply.Rejected.class);
        return ((Reply.Rejected) reply).rejection();
    }

    Exercise facilitator(Command.OfFacilitator command) {
        assertThat(submit(new Seat.Facilitator(), command)).isInstanceOf(Reply.Done.class);
        return this;
    }

    /// Ends the turn.
    Exercise turn() {
        return facilitator(new Command.CloseTurn());
    }

    private Reply submit(Seat seat, Command command) {
        sent++;
        return session.submit(new Submission("exercise/" + sent, seat, session.revision(seat), command));
    }

    Exercise takes(String seat, String measure) {
        return does(seat, new Command.Take(new MeasureId(measure)));
    }

    /// Speaks in public; each position is `issue=option`.
    Exercise says(String seat, String text, String... positions) {
        return does(seat, new Command.Declare(Arrays.stream(positions)
                .map(Exercise::split)
                .map(p -> new PublicPosition(new IssueId(p[0]), new OptionId(p[1]), 0.5))
                .toList(), text));
    }

    Exercise happens(String inject) {
        return facilitator(new Command.ReleaseInject(new InjectId(inject)));
    }

    /// Calls a meeting to which all who are asked come.
    Exercise meets(String host, String format, String... guests) {
        does(host, new Command.CallMeeting(new FormatId(format), parties(guests), "Exercise"));
        MeetingId meeting = sees(host).meetings().getLast().id();
        for (String guest : guests) {
            does(guest, new Command.AnswerInvitation(meeting, true));
        }
        return this;
    }

    /// Tables a public text to all other seats; each clause is `issue=option`, the rest is left open.
    Proposal tables(String by, Stage stage, String... clauses) {
        Set<PartyId> others = new LinkedHashSet<>(session.parties());
        others.remove(new PartyId(by));
        return tables(by, draft(others, stage, false, List.of(), clauses));
    }

    /// Tables a confidential text to some.
    Proposal passes(String by, Set<PartyId> to, Stage stage, String... clauses) {
        return tables(by, draft(to, stage, true, List.of(), clauses));
    }

    Proposal tables(String by, Draft draft) {
        does(by, new Command.Table(draft));
        return sees(by).proposals().getLast();
    }

    Draft draft(Set<PartyId> to, Stage stage, boolean confidential, List<Condition> conditions, String... clauses) {
        Map<IssueId, OptionId> options = new LinkedHashMap<>();
        for (Issue issue : session.scenario().issues()) {
            options.put(issue.id(), issue.open().id());
        }
        for (String clause : clauses) {
            String[] parts = split(clause);
            options.put(new IssueId(parts[0]), new OptionId(parts[1]));
        }
        return new Draft(to, stage, new Terms(options), stage.isTruce() ? 1 : 0, confidential, conditions, 4, "");
    }

    Exercise answers(String seat, Proposal proposal, Answer answer) {
        return does(seat, new Command.Reply(proposal.id(), answer));
    }

    static Set<PartyId> parties(String... names) {
        return Arrays.stream(names).map(PartyId::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String[] split(String clause) {
        int at = clause.indexOf('=');
        return new String[]{clause.substring(0, at), clause.substring(at + 1)};
    }
}
