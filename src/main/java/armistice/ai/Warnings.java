package armistice.ai;

import armistice.model.deal.Answer;
import armistice.model.deal.Demand;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.id.PartyId;
import armistice.model.number.Explanation;
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
/// principle. It threatens with what would be worth doing if the party goes on refusing, or else bluffs.
final class Warnings implements Deliberation {
    private static final int WISHES = 3;
    private static final int CONSIDERED = 3;
    /// How stubborn a party is that goes on refusing.
    private static final double REFUSING = 1;

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
                case Answer.InPrinciple _ -> promiseOrThreat(desk, proposal, party);
                case Answer.Refused _,Answer.Deferred _ -> threat(desk, proposal, party);
            };
            if (move != null) {
                return move;
            }
        }
        return null;
    }

    /// A promise, by character; a threat if it has nothing to promise.
    private static @Nullable Move promiseOrThreat(Desk desk, Proposal proposal, PartyId party) {
        Move promise = desk.draw("promise", party.value()) < desk.persona().generosity()
                ? word(desk, proposal, party, Pledge.Kind.PROMISE)
                : null;
        return promise == null ? threat(desk, proposal, party) : promise;
    }

    private static @Nullable Move threat(Desk desk, Proposal proposal, PartyId party) {
        return desk.draw("threat", party.value()) < desk.persona().pressure() && !new Tone(desk).hasJustAgreed(party)
                ? word(desk, proposal, party, Pledge.Kind.THREAT)
                : null;
    }

    private static @Nullable Move word(Desk desk, Proposal proposal, PartyId party, Pledge.Kind kind) {
        SeatView view = desk.view();
        if (!view.can(kind == Pledge.Kind.THREAT ? Kind.THREATEN : Kind.PROMISE, "")) {
            return null;
        }
        if (hasTakenTheOtherTone(view, party, kind)) {
            return null;
        }
        List<Merit> ranked = ranked(desk, party, kind);
        if (ranked.isEmpty()) {
            return null;
        }
        Merit best = ranked.getFirst();
        boolean bluffs = kind == Pledge.Kind.THREAT && !Levers.isWorthTaking(desk, best.merit.value());
        if (bluffs && !Bluffs.threatens(desk, party)) {
            return null;
        }
        return new Move(new Command.GiveWord(party, kind, new Demand.Accept(proposal.id()),
                best.measure.id(), view.turn() + 1), why(desk, proposal, party, decision(kind, bluffs), ranked));
    }

    private record Merit(Measure measure, Explanation merit) {}

    /// The measures towards a party, the best first: for a threat by what carrying it out brings if the party goes on refusing, for a
    /// promise by what keeping it does.
    private static List<Merit> ranked(Desk desk, PartyId party, Pledge.Kind kind) {
        return Levers.aimedAt(desk, party, measure -> isFor(measure, kind))
                .stream()
                .map(measure -> new Merit(measure, kind == Pledge.Kind.THREAT
                        ? Levers.explained(desk, measure, REFUSING)
                        : Levers.effectExplained(desk, measure)))
                .sorted(Comparator.comparingDouble(one -> -one.merit.value()))
                .toList();
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
    private static Rationale why(Desk desk, Proposal proposal, PartyId party, String decision, List<Merit> ranked) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("surplus", desk.values().surplus(proposal.draft()));
        numbers.put("inclined", decision.equals("promise") ? desk.persona().generosity() : desk.persona().pressure());
        List<Rationale.Alternative> measures = new ArrayList<>();
        ranked.stream()
                .limit(CONSIDERED)
                .forEach(one -> measures.add(new Rationale.Alternative("word", one.measure.label(), one.merit)));
        measures.add(Rationale.Alternative.nothing("no-word"));
        Belief belief = desk.belief(party);
        return Rationale.of(decision, desk.scenario().party(party).shortName())
                .by(numbers)
                .believing(belief.foremost(WISHES))
                .considering(measures)
                .read(List.of(belief.reception(proposal.draft(), Pending.answer(proposal, party))));
    }

    private static String decision(Pledge.Kind kind, boolean bluffs) {
        return switch (kind) {
            case PROMISE -> "promise";
            case THREAT -> bluffs ? "bluff-threat" : "threaten";
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
