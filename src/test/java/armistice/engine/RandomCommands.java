package armistice.engine;

import armistice.model.deal.Answer;
import armistice.model.deal.Condition;
import armistice.model.deal.Demand;
import armistice.model.deal.Draft;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.deal.PublicPosition;
import armistice.model.deal.Readout;
import armistice.model.deal.Reservation;
import armistice.model.deal.Stage;
import armistice.model.deal.Suspension;
import armistice.model.deal.Terms;
import armistice.model.id.AgreementId;
import armistice.model.id.FormatId;
import armistice.model.id.InjectId;
import armistice.model.id.IssueId;
import armistice.model.id.MeasureId;
import armistice.model.id.MeetingId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.PersonaId;
import armistice.model.id.ProposalId;
import armistice.model.id.RegionId;
import armistice.model.number.Effect;
import armistice.model.number.Quantity;
import armistice.model.play.Command;
import armistice.model.play.OperationOrder;
import armistice.model.play.Seat;
import armistice.model.play.SeatControl;
import armistice.model.play.Silence;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import armistice.model.setting.Posture;
import armistice.model.setting.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/// Commands drawn at random: mostly about things that exist, some about things that do not.
public final class RandomCommands {
    private static final List<Double> NUMBERS = List.of(0.0, 0.5, 1.0, -3.0, 1e9, Double.NaN, Double.POSITIVE_INFINITY);
    private final SplittableRandom random;
    /// Apart from the rest: the games of the seeds that tests have are otherwise other ones, and some things happen in few games.
    private final SplittableRandom names;

    public RandomCommands(long seed) {
        this.random = new SplittableRandom(seed);
        this.names = new SplittableRandom(~seed);
    }

    /// A seat: a party three times in four that there are two of, else the facilitator or nobody.
    public Seat seat(GameState state) {
        return random.nextInt(10) == 0 ? new Seat.Facilitator() : new Seat.OfParty(party(state));
    }

    /// A party's command.
    public Command ofParty(GameState state) {
        return switch (random.nextInt(19)) {
            case 0, 1 -> new Command.Table(draft(state));
            case 2 -> new Command.Amend(proposal(state), version(), draft(state));
            case 3, 4, 5 -> new Command.Reply(proposal(state), answer(state));
            case 6 -> new Command.Withdraw(proposal(state));
            case 7 -> new Command.KeepDraft(text(), draft(state));
            case 8 -> new Command.DropDraft(text());
            case 9 -> new Command.Declare(List.of(new PublicPosition(issue(state), option(state), random.nextDouble())),
                    text());
            case 10 -> new Command.Send(parties(state), text());
            case 11 -> random.nextBoolean()
                    ? new Command.Take(measure(state))
                    : new Command.Launch(measure(state), random.nextBoolean() ? null : region(state),
                            one(List.of(OperationOrder.Effort.values())));
            case 12 -> new Command.Order(region(state), one(List.of(Posture.values())));
            case 13 -> new Command.GiveWord(party(state), one(List.of(Pledge.Kind.values())), demand(state),
                    measure(state),
                    random.nextInt(-1, 9));
            case 14 -> new Command.CallMeeting(one(List.of(Table.BRIDGE, new FormatId("moon"))), parties(state),
                    text());
            case 15 -> new Command.AnswerInvitation(meeting(state), random.nextInt(4) > 0);
            case 17 -> switch (random.nextInt(3)) {
                case 0 -> new Command.Ask(one(List.of(Table.BRIDGE, new FormatId("moon"))), parties(state),
                        List.of(text()), random.nextInt(-1, 9));
                case 1 -> new Command.AnswerQuestions(meeting(state), List.of(text()));
                default -> new Command.PublishReadout(meeting(state), new Readout(List.of(
                        new Readout.Point(issue(state), Readout.Stand.DISCUSSED, null)), text()));
            };
            case 16 -> switch (random.nextInt(4)) {
                case 0 -> new Command.Suspend(agreement(state), one(List.of(Suspension.Ground.values())), text());
                case 1 -> new Command.Resume(agreement(state));
                default -> new Command.Extend(agreement(state), one(List.of(-1, 14, 30, 10_000)));
            };
            default -> random.nextInt(3) == 0
                    ? new Command.Denounce(agreement(state), text())
                    : new Command.Ready(random.nextInt(4) > 0);
        };
    }

    /// A command of the facilitator.
    public Command ofFacilitator(GameState state) {
        return switch (random.nextInt(7)) {
            case 0 -> new Command.ReleaseInject(one(List.of(new InjectId("hail"), new InjectId("caravan"),
                    new InjectId("moon"))));
            case 1 -> new Command.Improvise(text(), text(), parties(state), List.of(new Effect(quantity(state),
                    one(List.of(Effect.Change.values())), one(NUMBERS), 0)));
            case 2 -> new Command.CloseTurn();
            case 3 -> new Command.Excuse(party(state), one(List.of(Silence.values())), text());
            case 4 -> new Command.AssignSeat(party(state), random.nextBoolean()
                    ? new SeatControl.Human()
                    : new SeatControl.Computer(one(List.of(new PersonaId("firm"), new PersonaId("moon")))));
            case 5 -> new Command.AllowAdvice(random.nextBoolean());
            default -> new Command.Overrule(quantity(state), one(NUMBERS), text());
        };
    }

    /// A command for `seat`, now and then of the wrong kind.
    public Command command(GameState state, Seat seat) {
        boolean ofParty = seat instanceof Seat.OfParty;
        return ofParty == random.nextInt(50) > 0 ? ofParty(state) : ofFacilitator(state);
    }

    /// A draft that can mostly be tabled.
    public Draft draft(GameState state) {
        Scenario scenario = state.scenario();
        Stage stage = one(List.of(Stage.values()));
        Map<IssueId, OptionId> options = new LinkedHashMap<>();
        for (Issue issue : scenario.issues()) {
            boolean open = !issue.stages().contains(stage) || random.nextInt(3) == 0;
            options.put(issue.id(), open ? issue.open().id() : one(issue.options()).id());
        }
        if (stage == Stage.INTERIM_TRUCE && random.nextInt(5) > 0) {
            options.put(new IssueId("fire"), new OptionId("all"));
        }
        if (random.nextInt(30) == 0) {
            options.remove(issue(state));
            options.put(issue(state), option(state));
        }
        List<Condition> conditions = random.nextInt(3) > 0
                ? List.of()
                : List.of(new Condition(one(List.of(Condition.Trigger.values())), party(state), random.nextInt(9),
                        party(state), measure(state)));
        return new Draft(parties(state), stage, new Terms(options), stage.isTruce() ? 0.2 + 3 * random.nextDouble() : 0,
                random.nextInt(4) == 0, conditions, state.turn() + random.nextInt(-1, 3), text());
    }

    private Answer answer(GameState state) {
        return switch (random.nextInt(6)) {
            case 0 -> new Answer.InPrinciple(version(), List.of(new Reservation(issue(state), option(state), text())));
            case 1 -> new Answer.Deferred(version(), random.nextBoolean() ? Set.of() : Set.of(issue(state)), text());
            case 2 -> new Answer.Refused(version(), text(), named(state));
            default -> new Answer.Accepted(version());
        };
    }

    /// Issues over which a text is refused: none, an unknown one now and then, or up to two.
    private List<IssueId> named(GameState state) {
        List<Issue> issues = state.scenario().issues();
        return switch (names.nextInt(8)) {
            case 0, 1, 2 -> List.of();
            case 3 -> List.of(new IssueId("moon"));
            default -> names.ints(2, 0, issues.size()).distinct().mapToObj(number -> issues.get(number).id()).toList();
        };
    }

    private Demand demand(GameState state) {
        return switch (random.nextInt(3)) {
            case 0 -> new Demand.Accept(proposal(state));
            case 1 -> new Demand.RefrainFrom(measure(state));
            default -> new Demand.SignAny();
        };
    }

    private Quantity quantity(GameState state) {
        PartyId party = party(state);
        return one(List.of(new Quantity.Strain(party), new Quantity.Capital(party), new Quantity.Men(party),
                new Quantity.Trust(party, party(state)), new Quantity.Months(), new Quantity.Control(region(state)),
                new Quantity.Credibility(party), Quantity.parse("variable:tolls"), Quantity.parse("variable:moon"),
                Quantity.parse("mood:amber-assembly"), Quantity.parse("mood:moon"), new Quantity.Morale(party)));
    }

    private PartyId party(GameState state) {
        return random.nextInt(40) == 0 ? new PartyId("nobody") : one(List.copyOf(state.parties().keySet()));
    }

    private Set<PartyId> parties(GameState state) {
        Set<PartyId> parties = new LinkedHashSet<>();
        int count = random.nextInt(10) == 0 ? random.nextInt(3) : 1;
        for (int i = 0; i < count; i++) {
            parties.add(party(state));
        }
        return parties;
    }

    private int version() {
        return random.nextInt(10) > 0 ? 1 : random.nextInt(-1, 4);
    }

    private IssueId issue(GameState state) {
        return random.nextInt(20) == 0 ? new IssueId("moon") : one(state.scenario().issues()).id();
    }

    private OptionId option(GameState state) {
        List<OptionId> all = new ArrayList<>(List.of(new OptionId("moon")));
        state.scenario().issues().forEach(issue -> issue.options().stream().map(Option::id).forEach(all::add));
        return one(all);
    }

    private MeasureId measure(GameState state) {
        return random.nextInt(20) == 0 ? new MeasureId("moon") : one(state.scenario().measures()).id();
    }

    private RegionId region(GameState state) {
        return random.nextInt(20) == 0 ? new RegionId("moon") : one(state.scenario().regions()).id();
    }

    private ProposalId proposal(GameState state) {
        return state.proposals().isEmpty() || random.nextInt(20) == 0
                ? new ProposalId("zzzzz")
                : one(state.proposals().stream().map(Proposal::id).toList());
    }

    private AgreementId agreement(GameState state) {
        return new AgreementId("a" + random.nextInt(1, state.agreements().size() + 2));
    }

    private MeetingId meeting(GameState state) {
        return new MeetingId("m" + random.nextInt(1, state.meetings().size() + 2));
    }

    private String text() {
        return one(List.of("", "A word.", "x".repeat(4001)));
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
