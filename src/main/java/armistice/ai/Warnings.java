package armistice.ai;

import armistice.model.deal.Answer;
import armistice.model.deal.Demand;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Possibility.Kind;
import armistice.model.setting.Measure;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Gives its word, once a turn: a threat to those who refuse a text the seat stands by, a promise to those who agree in
/// principle.
final class Warnings implements Deliberation {
    private static final int WISHES = 3;
    private static final int CONSIDERED = 3;

    @Override
    public @Nullable Move consider(Desk desk) {
        SeatView view = desk.view();
        boolean given = view.pledges()
                .stream()
                .anyMatch(pledge -> pledge.by().equals(view.seat()) && pledge.made() == view.turn());
        if (given || view.turn() + 1 >= view.turns()) {
            return null;
        }
        for (Proposal proposal : view.proposals()) {
            boolean ours = Pending.isOnTable(proposal) && proposal.draft().expiresTurn() > view.turn()
                    && proposal.isAcceptedBy(view.seat()) && !StandingTruce.has(view, proposal.draft());
            if (ours) {
                Move move = about(desk, proposal);
                if (move != null) {
                    return move;
                }
            }
        }
        return null;
    }

    private static @Nullable Move about(Desk desk, Proposal proposal) {
        for (PartyId party : proposal.draft().to()) {
            Answer answer = Pending.answer(proposal, party);
            if (answer == null || party.equals(desk.view().seat())) {
                continue;
            }
            Move move = switch (answer) {
                case Answer.Accepted _ -> null;
                case Answer.InPrinciple _ -> desk.draw("promise", party.value()) < desk.persona().generosity()
                        ? word(desk, proposal, party, Pledge.Kind.PROMISE)
                        : threat(desk, proposal, party);
                case Answer.Refused _,Answer.Deferred _ -> threat(desk, proposal, party);
            };
            if (move != null) {
                return move;
            }
        }
        return null;
    }

    private static @Nullable Move threat(Desk desk, Proposal proposal, PartyId party) {
        return desk.draw("threat", party.value()) < desk.persona().pressure() && !new Tone(desk).hasJustAgreed(party)
                ? word(desk, proposal, party, Pledge.Kind.THREAT)
                : null;
    }

    /// The measure towards that party which is worth most to the seat, so that keeping the word is believable.
    private static @Nullable Move word(Desk desk, Proposal proposal, PartyId party, Pledge.Kind kind) {
        SeatView view = desk.view();
        if (!view.can(kind == Pledge.Kind.THREAT ? Kind.THREATEN : Kind.PROMISE, "")) {
            return null;
        }
        Measure best = Levers.strongest(desk, party, measure -> isFor(measure, kind));
        if (best == null || hasTakenTheOtherTone(view, party, kind)) {
            return null;
        }
        return new Move(new Command.GiveWord(party, kind, new Demand.Accept(proposal.id()), best.id(),
                view.turn() + 1), why(desk, proposal, party, kind, best));
    }

    /// Whether the seat has done the party a favour this turn that a threat would belie, or struck a blow that a promise would.
    private static boolean hasTakenTheOtherTone(SeatView view, PartyId party, Pledge.Kind kind) {
        return view.measures()
                .stream()
                .filter(use -> use.by().equals(view.seat()) && use.turn() == view.turn())
                .map(use -> view.scenario().measure(use.measure()))
                .anyMatch(taken -> party.equals(taken.target())
                        && (kind == Pledge.Kind.THREAT ? Levers.isCarrot(taken)
                                : isFor(taken.kind(), Pledge.Kind.THREAT)));
    }

    /// What the text is worth, what the party is thought to make of it, and what every measure towards it would do.
    private static Rationale why(Desk desk, Proposal proposal, PartyId party, Pledge.Kind kind, Measure word) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("surplus", desk.values().surplus(proposal.draft()));
        numbers.put("inclined", kind == Pledge.Kind.THREAT ? desk.persona().pressure() : desk.persona().generosity());
        if (decision(desk, party, kind).equals("threaten")) {
            numbers.put("keeps-threat", Math.clamp(FollowThrough.inclined(desk, Levers.effect(desk, word)), 0.0, 1.0));
        }
        List<Rationale.Alternative> measures = new ArrayList<>();
        Levers.possible(desk.view())
                .stream()
                .filter(measure -> party.equals(measure.target()) && isFor(measure.kind(), kind)
                        && !Levers.isPledged(desk.view(), measure.id()))
                .sorted(Comparator.comparingDouble(measure -> -Levers.effect(desk, measure)))
                .limit(CONSIDERED)
                .forEach(measure -> measures.add(new Rationale.Alternative("word", measure.label(),
                        Levers.effectExplained(desk, measure))));
        measures.add(Rationale.Alternative.nothing("no-word"));
        Belief belief = desk.belief(party);
        return Rationale.of(decision(desk, party, kind), desk.scenario().party(party).shortName())
                .by(numbers)
                .believing(belief.foremost(WISHES))
                .considering(measures)
                .read(List.of(belief.reception(proposal.draft(), Pending.answer(proposal, party))));
    }

    private static String decision(Desk desk, PartyId party, Pledge.Kind kind) {
        return switch (kind) {
            case PROMISE -> "promise";
            case THREAT -> Bluffs.isEmpty(desk, party, desk.view().turn()) ? "bluff-threat" : "threaten";
        };
    }

    private static boolean isFor(Measure.Kind measure, Pledge.Kind kind) {
        return switch (measure) {
            case CARROT -> kind == Pledge.Kind.PROMISE;
            case STICK, MILITARY -> kind == Pledge.Kind.THREAT;
            case DIPLOMATIC, HOME -> false;
        };
    }
}
