package armistice.session;

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
import armistice.model.id.IssueId;
import armistice.model.id.MeasureId;
import armistice.model.id.MeetingId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.id.RegionId;
import armistice.model.play.Command;
import armistice.model.play.Possibility;
import armistice.model.play.Possibility.Kind;
import armistice.model.play.Seat;
import armistice.model.play.Submission;
import armistice.model.setting.Issue;
import armistice.model.setting.Measure;
import armistice.model.setting.Posture;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/// Plays all seats of a game by drawing among what their views offer.
final class RandomPlay {
    private static final int COMMANDS_A_TURN = 12;

    private final GameSession session;
    private final SplittableRandom random;
    private int submitted;

    RandomPlay(GameSession session, long seed) {
        this.session = session;
        this.random = new SplittableRandom(seed);
    }

    void toTheEnd() {
        while (session.outcome().isEmpty()) {
            turn(() -> {});
        }
    }

    /// Plays one turn.
    ///
    /// @param after called after each step
    void turn(Runnable after) {
        int turn = session.facilitatorView().turn();
        for (int i = 0; i < COMMANDS_A_TURN; i++) {
            PartyId seat = one(session.parties());
            command(seat).ifPresent(command -> {
                submit(seat, command);
                after.run();
            });
        }
        for (PartyId seat : session.parties()) {
            if (isOn(turn) && !session.view(seat).own().ready()) {
                submit(seat, new Command.Ready(true));
                after.run();
            }
        }
    }

    private boolean isOn(int turn) {
        return session.outcome().isEmpty() && session.facilitatorView().turn() == turn;
    }

    Reply submit(PartyId seat, Command command) {
        return session.submit(new Submission("random-" + session.steps() + "-" + submitted++, new Seat.OfParty(seat),
                session.revision(seat), command));
    }

    /// A command that the seat could give now, if one was found.
    private Optional<Command> command(PartyId seat) {
        for (int attempt = 0; attempt < 30; attempt++) {
            Command command = any(session.view(seat));
            if (session.objection(new Seat.OfParty(seat), command).isEmpty()) {
                return Optional.of(command);
            }
        }
        return Optional.empty();
    }

    private Command any(SeatView view) {
        Kind kind = one(List.of(Kind.values()));
        List<Possibility> targets = view.possibilities(kind).stream().filter(Possibility::isPossible).toList();
        String target = targets.isEmpty() ? "none" : one(targets).target();
        return switch (kind) {
            case TABLE -> new Command.Table(draft(view));
            case AMEND -> new Command.Amend(new ProposalId(target), version(view, target), draft(view));
            case WITHDRAW -> new Command.Withdraw(new ProposalId(target));
            case ACCEPT -> reply(target, new Answer.Accepted(version(view, target)));
            case ACCEPT_IN_PRINCIPLE -> reply(target, new Answer.InPrinciple(version(view, target),
                    List.of(new Reservation(issue(view).id(), option(issue(view)), "rather so"))));
            case ASK -> reply(target, new Answer.Deferred(version(view, target), Set.of(issue(view).id()), "How?"));
            case REFUSE -> reply(target, new Answer.Refused(version(view, target), "No."));
            case DECLARE -> declare(view);
            case SEND -> new Command.Send(others(view), "A word in private " + random.nextInt(100));
            case THREATEN -> word(view, Pledge.Kind.THREAT);
            case PROMISE -> word(view, Pledge.Kind.PROMISE);
            case TAKE -> new Command.Take(new MeasureId(target));
            case ORDER -> new Command.Order(new RegionId(target), one(List.of(Posture.values())));
            case CALL -> new Command.CallMeeting(new FormatId(target), others(view), "");
            case ANSWER_INVITATION -> new Command.AnswerInvitation(new MeetingId(target), random.nextBoolean());
            case ASK_IN_WRITING -> new Command.Ask(new FormatId(target), others(view), List.of("What would you send?"),
                    view.turn() + random.nextInt(2));
            case ANSWER_QUESTIONS -> new Command.AnswerQuestions(new MeetingId(target), List.of("Nothing yet."));
            case READ_OUT -> new Command.PublishReadout(new MeetingId(target), new Readout(List.of(
                    new Readout.Point(issue(view).id(), one(List.of(Readout.Stand.DISCUSSED, Readout.Stand.NOT_RAISED)),
                            null)),
                    "A frank exchange."));
            case DENOUNCE -> new Command.Denounce(new AgreementId(target), "Enough.");
            case SUSPEND -> new Command.Suspend(new AgreementId(target), one(List.of(Suspension.Ground.values())), "");
            case RESUME -> new Command.Resume(new AgreementId(target));
            case EXTEND -> new Command.Extend(new AgreementId(target), one(List.of(14, 30)));
            case ADVISE, READY -> new Command.Ready(true);
            case NOT_READY -> random.nextBoolean()
                    ? new Command.Ready(false)
                    : new Command.KeepDraft("draft " + random.nextInt(3), draft(view));
        };
    }

    private static Command reply(String proposal, Answer answer) {
        return new Command.Reply(new ProposalId(proposal), answer);
    }

    private Command declare(SeatView view) {
        Issue issue = issue(view);
        PublicPosition position = new PublicPosition(issue.id(), option(issue), random.nextInt(11) / 10.0);
        return new Command.Declare(random.nextBoolean() ? List.of(position) : List.of(), "Hear, hear.");
    }

    private Command word(SeatView view, Pledge.Kind kind) {
        Demand demand = view.proposals().isEmpty() || random.nextBoolean()
                ? new Demand.SignAny()
                : new Demand.Accept(one(view.proposals()).id());
        return new Command.GiveWord(one(others(view)), kind, demand, one(view.scenario().measures()).id(),
                view.turn() + random.nextInt(3));
    }

    private Draft draft(SeatView view) {
        Stage stage = one(List.of(Stage.values()));
        Map<IssueId, OptionId> chosen = new LinkedHashMap<>();
        for (Issue issue : view.scenario().issues()) {
            boolean open = !issue.stages().contains(stage) || random.nextInt(3) == 0;
            chosen.put(issue.id(), open ? issue.open().id() : option(issue));
        }
        Measure measure = one(view.scenario().measures());
        PartyId actor = measure.by().iterator().next();
        List<Condition> conditions = random.nextInt(3) > 0
                ? List.of()
                : List.of(new Condition(one(List.of(Condition.Trigger.values())), one(others(view)), view.turn() + 2,
                        actor, measure.id()));
        return new Draft(others(view), stage, new Terms(chosen), stage.isTruce() ? 1 + random.nextInt(6) : 0,
                random.nextInt(3) == 0, conditions, Math.min(view.turns(), view.turn() + random.nextInt(3)), "");
    }

    private static int version(SeatView view, String proposal) {
        Proposal known = view.proposal(new ProposalId(proposal));
        return known == null ? 1 : known.version();
    }

    private Set<PartyId> others(SeatView view) {
        Set<PartyId> others = new LinkedHashSet<>(view.others().keySet());
        others.remove(view.seat());
        while (others.size() > 1 && random.nextInt(4) == 0) {
            others.remove(one(others));
        }
        return others;
    }

    private Issue issue(SeatView view) {
        return one(view.scenario().issues());
    }

    private OptionId option(Issue issue) {
        return one(issue.options()).id();
    }

    private <T> T one(Collection<T> among) {
        return new ArrayList<>(among).get(random.nextInt(among.size()));
    }
}
