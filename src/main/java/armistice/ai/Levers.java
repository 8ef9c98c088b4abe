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
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.number.Parameter;
import armistice.model.number.Quantity;
import armistice.model.play.Possibility;
import armistice.model.setting.Measure;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What measures are worth to a seat: what they do to its own outside option, to trust, and to those it wants to move.
final class Levers {
    private static final double MOOD_POINTS = 3;
    private static final double MOVED_POINTS = 3;
    private static final double ENEMY = 0.3;
    private static final double LEAST_WORTH = 0.3;
    private static final int WISHES = 3;
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

    /// The measures of some kinds aimed at a party that the seat can take and has not yet announced.
    static List<Measure> aimedAt(Desk desk, PartyId party, Predicate<Measure.Kind> kinds) {
        return possible(desk.view())
                .stream()
                .filter(measure -> party.equals(measure.target()) && kinds.test(measure.kind())
                        && !isPledged(desk.view(), measure.id()))
                .toList();
    }

    /// The one of them that does most for the seat, so that its word is believable; none if there is none.
    static @Nullable Measure strongest(Desk desk, PartyId party, Predicate<Measure.Kind> kinds) {
        return aimedAt(desk, party, kinds)
                .stream()
                .max(Comparator.comparingDouble(measure -> effect(desk, measure)))
                .orElse(null);
    }

    /// Points that taking a measure brings over not taking it.
    static double worth(Desk desk, Measure measure) {
        PartyId target = measure.target();
        return worth(desk, measure, target == null ? 0 : stubbornness(desk, target));
    }

    /// The same if its target moves as little as `stubborn` says, from 1 for not at all to -1 for all the way.
    static double worth(Desk desk, Measure measure, double stubborn) {
        return effect(desk, measure) + influence(desk, measure, stubborn) - measure.cost() * price(desk);
    }

    /// Whether a measure that brings some points is worth taking.
    static boolean isWorthTaking(Desk desk, double worth) {
        return worth >= LEAST_WORTH * desk.skill().thrift();
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

    /// What [#worth] of a measure, as a party of this skill sees it, is made of.
    ///
    /// @param draw the whim that it was seen with
    static Explanation seen(Desk desk, Measure measure, double draw) {
        PartyId target = measure.target();
        Explanation worth = explained(desk, measure, target == null ? 0 : stubbornness(desk, target));
        double whim = desk.skill().seen(1, draw);
        return whim == 1 ? worth
                : Explanation.product("explain.reason.seen", measure.label(), Unit.POINTS,
                        List.of(worth, Merits.term(whim < 0 ? "explain.reason.mistake" : "explain.reason.whim", "",
                                whim, Unit.FACTOR)));
    }

    /// What [#worth(Desk, Measure, double)] of a measure is made of.
    static Explanation explained(Desk desk, Measure measure, double stubborn) {
        List<Explanation> terms = terms(desk, measure);
        PartyId target = measure.target();
        double influence = influence(desk, measure, stubborn);
        if (target != null && influence != 0) {
            terms.add(Merits.term(isCarrot(measure) ? "explain.reason.favour" : "explain.reason.pressure",
                    name(desk, target), influence, Unit.POINTS));
        }
        terms.add(Merits.term("explain.reason.capital", String.format(Locale.ROOT, "%.1f", measure.cost()),
                -measure.cost() * price(desk), Unit.POINTS));
        return Explanation.sum("explain.reason.measure", measure.label(), Unit.POINTS, terms);
    }

    /// What [#effect] of a measure is made of.
    static Explanation effectExplained(Desk desk, Measure measure) {
        return Explanation.sum("explain.reason.measure", measure.label(), Unit.POINTS, terms(desk, measure));
    }

    private static List<Explanation> terms(Desk desk, Measure measure) {
        SeatView view = desk.view();
        World after = Effects.on(view.scenario(), view.standpoint().world(), measure.effects());
        List<Explanation> terms = new ArrayList<>();
        if (!after.equals(view.standpoint().world())) {
            terms.addAll(Merits.shift(desk, after));
        }
        for (Effect effect : measure.effects()) {
            if (effect.quantity() instanceof Quantity.Trust trust && trust.in().equals(view.seat())) {
                terms.add(Merits.term("explain.reason.trust", name(desk, trust.of()),
                        desk.skill().gestures() * effect.amount(), Unit.POINTS));
            } else if (effect.quantity() instanceof Quantity.Mood mood
                    && view.own().moods().containsKey(mood.constituency())) {
                terms.add(Merits.term("explain.reason.mood", view.standpoint()
                        .self()
                        .constituencies()
                        .stream()
                        .filter(one -> one.id().equals(mood.constituency()))
                        .findFirst()
                        .orElseThrow()
                        .name(),
                        MOOD_POINTS * effect.amount(), Unit.POINTS));
            }
        }
        return terms;
    }

    /// A reason that tells what is thought of the party that a measure is aimed at, and how it answered the text that the seat
    /// stands by.
    static Rationale about(Desk desk, String decision, @Nullable PartyId target) {
        if (target == null || target.equals(desk.view().seat())) {
            return Rationale.of(decision);
        }
        Proposal latest = latest(desk.view(), target);
        return Rationale.of(decision + "-towards", name(desk, target))
                .believing(desk.belief(target).foremost(WISHES))
                .read(latest == null ? List.of()
                        : List.of(desk.belief(target).reception(latest.draft(), latest.answers().get(target))));
    }

    /// Whether it is a favour.
    static boolean isCarrot(Measure measure) {
        return measure.kind() == Measure.Kind.CARROT;
    }

    private static String name(Desk desk, PartyId party) {
        return desk.scenario().party(party).shortName();
    }

    /// A stick is worth something against those who do not move, and harms with those who do; a carrot the reverse.
    private static double influence(Desk desk, Measure measure, double stubborn) {
        PartyId target = measure.target();
        if (target == null || target.equals(desk.view().seat())) {
            return 0;
        }
        return MOVED_POINTS * switch (measure.kind()) {
            case STICK, MILITARY -> desk.persona().pressure() * stubborn;
            case CARROT -> -desk.persona().generosity() * Math.min(0, stubborn - ENEMY);
            case DIPLOMATIC, HOME -> 0;
        };
    }

    /// How little a party moves towards this seat's latest text to it: 1 if it refused, -1 if it accepted.
    static double stubbornness(Desk desk, PartyId party) {
        Proposal latest = latest(desk.view(), party);
        return switch (latest == null ? null : latest.answers().get(party)) {
            case null -> desk.isBelligerent() && desk.isBelligerent(party) ? ENEMY : 0;
            case Answer.Accepted _ -> -1;
            case Answer.InPrinciple _ -> 0.2;
            case Answer.Deferred _ -> 0.4;
            case Answer.Refused _ -> 1;
        };
    }

    /// The latest text that the seat stands by and that a party has answered; none if there is none.
    static @Nullable Proposal latest(SeatView view, PartyId party) {
        Proposal latest = null;
        for (Proposal proposal : view.proposals()) {
            boolean ours = proposal.by().equals(view.seat()) || proposal.isAcceptedBy(view.seat());
            if (ours && proposal.answers().containsKey(party) && !isNeedless(view, proposal)) {
                latest = proposal;
            }
        }
        return latest;
    }

    /// Whether a text on the table asks for what a truce that stands has: who does not sign it refuses nothing.
    private static boolean isNeedless(SeatView view, Proposal proposal) {
        return Pending.isOnTable(proposal) && StandingTruce.has(view, proposal.draft());
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
