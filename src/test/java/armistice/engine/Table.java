package armistice.engine;

import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.FormatId;
import armistice.model.id.IssueId;
import armistice.model.id.MeetingId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.number.Quantity;
import armistice.model.play.Benchmark;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.GameSettings;
import armistice.model.play.Rejection;
import armistice.model.play.Seat;
import armistice.model.play.SeatControl;
import armistice.model.setting.Issue;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A game in a test: gives commands in turn, and keeps the state and all events.
public final class Table {
    public static final PartyId AMBER = new PartyId("amber");
    public static final PartyId BIRCH = new PartyId("birch");
    public static final FormatId BRIDGE = new FormatId("bridge");

    private final List<Event> events = new ArrayList<>();
    private GameState state;

    private Table(Scenario scenario, long seed, int turns) {
        GameSettings settings = settings(scenario, seed, turns, true);
        Benchmark benchmark = benchmark(scenario, settings);
        state = Engine.blank(scenario, settings, benchmark);
        fold(Engine.start(scenario, settings, benchmark));
    }

    /// A game of the two valleys.
    public static Table open(long seed) {
        return of(Variant.base(), seed);
    }

    /// A game of `scenario`.
    public static Table of(Scenario scenario, long seed) {
        return new Table(scenario, seed, scenario.turns());
    }

    /// Settings with a person in every seat.
    public static GameSettings settings(Scenario scenario, long seed, int turns, boolean talks) {
        Map<PartyId, SeatControl> seats = new LinkedHashMap<>();
        scenario.parties().forEach(party -> seats.put(party.id(), new SeatControl.Human()));
        return new GameSettings(seed, seats, turns, talks);
    }

    /// What results are measured against: 50 points above the outside option.
    public static Benchmark benchmark(Scenario scenario, GameSettings settings) {
        Map<PartyId, Double> outside = Engine.outsideAtStart(scenario, settings);
        Map<PartyId, Double> best = new LinkedHashMap<>();
        outside.forEach((party, points) -> best.put(party, points + 50));
        return new Benchmark(outside, best, false);
    }

    public GameState state() {
        return state;
    }

    public List<Event> events() {
        return events;
    }

    /// Events of one kind so far.
    public <E extends Event> List<E> events(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// What a party's command leads to, without carrying it out.
    public Decision ask(PartyId party, Command command) {
        return Engine.decide(state, new Seat.OfParty(party), command);
    }

    /// Gives a party's command, which must be accepted.
    public List<Event> give(PartyId party, Command command) {
        return carryOut(ask(party, command));
    }

    /// Gives a command of the facilitator, which must be accepted.
    public List<Event> rule(Command command) {
        return carryOut(Engine.decide(state, new Seat.Facilitator(), command));
    }

    /// Why a party's command is refused; it must be.
    public Rejection refusal(PartyId party, Command command) {
        return refusal(ask(party, command));
    }

    /// Why a command of the facilitator is refused; it must be.
    public Rejection refusal(Command command) {
        return refusal(Engine.decide(state, new Seat.Facilitator(), command));
    }

    /// Ends the negotiation of the turn.
    public List<Event> closeTurn() {
        return rule(new Command.CloseTurn());
    }

    public Table closeTurns(int turns) {
        for (int i = 0; i < turns; i++) {
            closeTurn();
        }
        return this;
    }

    /// Folds events that no command led to.
    public void fold(List<Event> more) {
        for (Event event : more) {
            events.add(event);
            state = Engine.evolve(state, event);
        }
    }

    /// Tables a draft and gives it its name.
    public ProposalId table(PartyId party, Draft draft) {
        give(party, new Command.Table(draft));
        return state.proposals().getLast().id();
    }

    /// Tables a draft of one side, has the other accept it, and gives the events of the acceptance.
    public List<Event> sign(PartyId author, Draft draft) {
        ProposalId id = table(author, draft);
        return give(author.equals(AMBER) ? BIRCH : AMBER, new Command.Reply(id, new Answer.Accepted(1)));
    }

    /// Has the two valleys meet on the bridge.
    public void meet() {
        give(AMBER, new Command.CallMeeting(BRIDGE, Set.of(BIRCH), ""));
        MeetingId id = state.meetings().getLast().id();
        give(BIRCH, new Command.AnswerInvitation(id, true));
    }

    public double read(String quantity) {
        return Quantities.read(state, Quantity.parse(quantity));
    }

    /// Terms that leave all open but the given issues, `issue=option`.
    public static Terms terms(Scenario scenario, String... choices) {
        Map<IssueId, OptionId> options = new LinkedHashMap<>();
        for (Issue issue : scenario.issues()) {
            options.put(issue.id(), issue.open().id());
        }
        for (String choice : choices) {
            String[] parts = choice.split("=", -1);
            options.put(new IssueId(parts[0]), new OptionId(parts[1]));
        }
        return new Terms(options);
    }

    /// A public text from one valley to the other, open to the last turn.
    public Draft draft(PartyId author, Stage stage, double months, String... choices) {
        Scenario scenario = state.scenario();
        Set<PartyId> to = Set.of(author.equals(AMBER) ? BIRCH : AMBER);
        return new Draft(to, stage, terms(scenario, choices), months, false, List.of(), state.settings().turns(), "");
    }

    public Draft truce(double months) {
        return draft(AMBER, Stage.INTERIM_TRUCE, months, "fire=all");
    }

    public Draft settlement() {
        return draft(AMBER, Stage.SETTLEMENT, 0, "fire=all", "line=present", "league=trade", "guard=company",
                "tolls=halved", "captives=all");
    }

    /// The party of the two valleys that is not `party`.
    public static PartyId other(PartyId party) {
        return party.equals(AMBER) ? BIRCH : AMBER;
    }

    /// The parties of a scenario.
    public static List<PartyId> parties(Scenario scenario) {
        return scenario.parties().stream().map(Party::id).toList();
    }

    private List<Event> carryOut(Decision decision) {
        if (decision instanceof Decision.Accepted(List<Event> happened)) {
            fold(happened);
            return happened;
        }
        throw new AssertionError("refused: " + decision);
    }

    private static Rejection refusal(Decision decision) {
        if (decision instanceof Decision.Refused(Rejection rejection)) {
            return rejection;
        }
        throw new AssertionError("not refused: " + decision);
    }
}
