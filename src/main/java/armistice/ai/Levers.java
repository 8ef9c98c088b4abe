package armistice.ai;

import armistice.engine.MeasureUse;
import armistice.engine.rule.Effects;
import armistice.engine.state.World;
import armistice.model.deal.Answer;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.id.MeasureId;
import armistice.model.id.PartyId;
import armistice.model.number.Effect;
import armistice.model.number.Parameter;
import armistice.model.number.Quantity;
import armistice.model.play.Possibility;
import armistice.model.setting.Measure;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What measures are worth to a seat: what they do to its own outside option, to trust, and to those it wants to move.
final class Levers {
    private static final double MOOD_POINTS = 3;
    private static final double MOVED_POINTS = 3;
    private static final double ENEMY = 0.3;
    private static final double CHEAPEST = 0.1;
    private static final double DEAREST = 0.5;

    private Levers() {}

    /// Measures that the seat can take now.
    static List<Measure> possible(SeatView view) {
        List<Measure> possible = new ArrayList<>();
        for (Possibility possibility : view.possibilities(Possibility.Kind.TAKE)) {
            if (possibility.isPossible() && possibility.breaks() == null) {
                possible.add(view.scenario().measure(new MeasureId(possibility.target())));
            }
        }
        return possible;
    }

    /// The measure of some kinds against or for a party that is worth most to the seat and not yet announced, so that its word
    /// is believable; none if there is none.
    static @Nullable Measure strongest(Desk desk, PartyId party, Predicate<Measure.Kind> kinds) {
        Measure best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Measure measure : possible(desk.view())) {
            boolean fits = party.equals(measure.target()) && kinds.test(measure.kind())
                    && !isPledged(desk.view(), measure.id());
            double effect = fits ? effect(desk, measure) : Double.NEGATIVE_INFINITY;
            if (effect > most) {
                most = effect;
                best = measure;
            }
        }
        return best;
    }

    /// Points that taking a measure brings over not taking it.
    static double worth(Desk desk, Measure measure) {
        return effect(desk, measure) + influence(desk, measure) - measure.cost() * price(desk);
    }

    /// What it does to the outside option, to others' trust in the seat and to the own home front.
    static double effect(Desk desk, Measure measure) {
        SeatView view = desk.view();
        World after = Effects.on(view.scenario(), view.standpoint().world(), measure.effects());
        double points = after.equals(view.standpoint().world()) ? 0 : desk.values().shift(after);
        for (Effect effect : measure.effects()) {
            if (effect.quantity() instanceof Quantity.Trust trust && trust.in().equals(view.seat())) {
                points += desk.skill().gestures() * effect.amount();
            } else if (effect.quantity() instanceof Quantity.Mood mood
                    && view.own().moods().containsKey(mood.constituency())) {
                points += MOOD_POINTS * effect.amount();
            }
        }
        return points;
    }

    /// A stick is worth something against those who do not move, and harms with those who do; a carrot the reverse.
    private static double influence(Desk desk, Measure measure) {
        PartyId target = measure.target();
        if (target == null || target.equals(desk.view().seat())) {
            return 0;
        }
        double stubborn = stubbornness(desk, target);
        return MOVED_POINTS * switch (measure.kind()) {
            case STICK, MILITARY -> desk.persona().pressure() * stubborn;
            case CARROT -> -desk.persona().generosity() * Math.min(0, stubborn - ENEMY);
            case DIPLOMATIC, HOME -> 0;
        };
    }

    /// How little a party moves towards this seat's latest text to it: 1 if it refused, -1 if it accepted.
    static double stubbornness(Desk desk, PartyId party) {
        SeatView view = desk.view();
        boolean enemy = desk.isBelligerent() && desk.isBelligerent(party);
        double latest = enemy ? ENEMY : 0;
        for (Proposal proposal : view.proposals()) {
            boolean ours = proposal.by().equals(view.seat()) || proposal.isAcceptedBy(view.seat());
            Answer answer = proposal.answers().get(party);
            if (ours && answer != null) {
                latest = switch (answer) {
                    case Answer.Accepted _ -> -1;
                    case Answer.InPrinciple _ -> 0.2;
                    case Answer.Deferred _ -> 0.4;
                    case Answer.Refused _ -> 1;
                };
            }
        }
        return latest;
    }

    /// Points a unit of political capital is worth: the more, the less is left.
    static double price(Desk desk) {
        double limit = Math.max(1, desk.scenario().value(Parameter.CAPITAL_LIMIT));
        double left = Math.clamp(desk.view().own().capital() / limit, 0.0, 1.0);
        return desk.skill().thrift() * (CHEAPEST + (DEAREST - CHEAPEST) * (1 - left));
    }

    /// Whether the seat has announced a measure and not yet settled that word.
    static boolean isPledged(SeatView view, MeasureId measure) {
        return view.pledges()
                .stream()
                .anyMatch(pledge -> pledge.by().equals(view.seat()) && pledge.consequence().equals(measure)
                        && (pledge.status() == Pledge.Status.OPEN || pledge.status() == Pledge.Status.DUE));
    }

    /// How often the seat took measures since a turn; one measure only if given.
    static long taken(SeatView view, int since, @Nullable MeasureId measure) {
        return view.measures()
                .stream()
                .filter((MeasureUse use) -> use.by().equals(view.seat()) && use.turn() >= since
                        && (measure == null || use.measure().equals(measure)))
                .count();
    }
}
