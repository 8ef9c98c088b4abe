package armistice.ai;

import armistice.engine.MeasureUse;
import armistice.engine.rule.TruceScope;
import armistice.model.deal.Agreement;
import armistice.model.deal.Meeting;
import armistice.model.deal.Pledge;
import armistice.model.id.ActivityId;
import armistice.model.number.Effect;
import armistice.model.number.Quantity;
import armistice.model.play.Command;
import armistice.model.setting.Measure;
import armistice.model.setting.Operation;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes the measures that bring most for their cost, as many in a turn as its skill allows.
final class Measures implements Deliberation {
    private static final double LEAST_WORTH = 0.3;
    private static final int CONSIDERED = 3;

    @Override
    public @Nullable Move consider(Desk desk) {
        if (Levers.taken(desk.view(), desk.view().turn(), null) >= desk.skill().measures()
                || desk.draw("measures", "") >= desk.skill().levers()) {
            return null;
        }
        List<Weighed> weighed = new ArrayList<>();
        for (Measure measure : Levers.possible(desk.view())) {
            if (!Levers.isPledged(desk.view(), measure.id()) && isAffordable(desk, measure)
                    && !takesBack(desk.view(), measure) && !mocks(desk.view(), measure)) {
                double draw = desk.draw("measure", measure.id().value());
                weighed.add(new Weighed(measure, draw, desk.skill().seen(Levers.worth(desk, measure), draw)));
            }
        }
        weighed.sort(Comparator.comparingDouble(one -> -one.worth));
        if (weighed.isEmpty() || weighed.getFirst().worth < LEAST_WORTH * desk.skill().thrift()) {
            return null;
        }
        return new Move(new Command.Take(weighed.getFirst().measure.id()), why(desk, weighed));
    }

    /// Whether it leaves what the meetings that the seat has called will take.
    private static boolean isAffordable(Desk desk, Measure measure) {
        SeatView view = desk.view();
        double called = view.meetings()
                .stream()
                .filter(meeting -> meeting.host().equals(view.seat()) && meeting.status() == Meeting.Status.CALLED)
                .mapToDouble(meeting -> desk.scenario().meetingFormat(meeting.format()).cost())
                .sum();
        return measure.cost() <= view.own().capital() - called;
    }

    /// Whether it blows hot and cold: a favour to a party in the turn of a blow at it, or the reverse; or a blow that the seat has
    /// already struck once and made good since. Who has given its word for it strikes all the same.
    static boolean takesBack(SeatView view, Measure measure) {
        return used(view, view.turn()).anyMatch(taken -> isContrary(measure, taken)) || hasMadeGood(view, measure)
                || beliesWord(view, measure);
    }

    /// Whether it is a favour to whom the seat has threatened this turn, or a blow at whom it has promised something.
    private static boolean beliesWord(SeatView view, Measure measure) {
        return view.pledges()
                .stream()
                .filter(pledge -> pledge.by().equals(view.seat()) && pledge.made() == view.turn()
                        && pledge.to().equals(measure.target()))
                .anyMatch(pledge -> pledge.kind() == Pledge.Kind.THREAT ? Levers.isCarrot(measure)
                        : measure.kind() == Measure.Kind.STICK);
    }

    private static Stream<Measure> used(SeatView view, int since) {
        return view.measures()
                .stream()
                .filter(use -> use.by().equals(view.seat()) && use.turn() >= since)
                .map(use -> view.scenario().measure(use.measure()));
    }

    private static boolean isContrary(Measure measure, Measure taken) {
        boolean sameParty = measure.target() != null && measure.target().equals(taken.target());
        if (sameParty && (isBlowAndFavour(measure, taken) || isBlowAndFavour(taken, measure))) {
            return true;
        }
        return Levers.isCarrot(taken) != Levers.isCarrot(measure) && undoes(measure, taken);
    }

    private static boolean isBlowAndFavour(Measure blow, Measure favour) {
        return blow.kind() == Measure.Kind.STICK && favour.kind() == Measure.Kind.CARROT;
    }

    /// Whether an agreement that the seat has signed, and that is not yet in force, is about to forbid it.
    static boolean mocks(SeatView view, Measure measure) {
        Operation operation = measure.operation();
        ActivityId activity = operation == null ? null : operation.activity();
        return activity != null && view.agreements()
                .stream()
                .anyMatch(agreement -> agreement.status() == Agreement.Status.SIGNED
                        && agreement.signatories().contains(view.seat())
                        && TruceScope.halts(view.scenario(), agreement.draft()).contains(activity));
    }

    private static boolean hasMadeGood(SeatView view, Measure measure) {
        int struck = 0;
        for (MeasureUse use : view.measures()) {
            if (use.by().equals(view.seat()) && use.measure().equals(measure.id())) {
                struck = Math.max(struck, use.turn());
            }
        }
        return !Levers.isCarrot(measure) && struck > 0
                && used(view, struck).anyMatch(taken -> Levers.isCarrot(taken) && undoes(measure, taken));
    }

    private static boolean undoes(Measure measure, Measure taken) {
        return measure.effects()
                .stream()
                .anyMatch(effect -> effect.quantity() instanceof Quantity.Variable
                        && taken.effects().stream().anyMatch(before -> isOpposite(effect, before)));
    }

    private static boolean isOpposite(Effect effect, Effect before) {
        return effect.quantity().equals(before.quantity()) && effect.change() == before.change()
                && switch (effect.change()) {
                    case ADD -> effect.amount() * before.amount() < 0;
                    case SET -> effect.amount() != before.amount();
                    case MULTIPLY -> (effect.amount() - 1) * (before.amount() - 1) < 0;
                };
    }

    private record Weighed(Measure measure, double draw, double worth) {}

    private static Rationale why(Desk desk, List<Weighed> weighed) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("capital", desk.view().own().capital());
        numbers.put("price-of-capital", Levers.price(desk));
        List<Rationale.Alternative> alternatives = new ArrayList<>();
        weighed.stream()
                .limit(CONSIDERED)
                .forEach(one -> alternatives.add(new Rationale.Alternative("measure", one.measure.label(),
                        Levers.explained(desk, one.measure, one.draw))));
        alternatives.add(Rationale.Alternative.nothing("no-measure"));
        return Levers.about(desk, "take", weighed.getFirst().measure.target()).by(numbers).considering(alternatives);
    }
}
