package armistice.ai;

import armistice.engine.rule.TruceScope;
import armistice.model.deal.Agreement;
import armistice.model.deal.Draft;
import armistice.model.deal.Meeting;
import armistice.model.deal.Proposal;
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
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Takes the measures that bring most for their cost, as many in a turn as its skill allows.
final class Measures implements Deliberation {
    private static final int CONSIDERED = 3;

    @Override
    public @Nullable Move consider(Desk desk) {
        if (Levers.taken(desk.view(), desk.view().turn(), null) >= desk.skill().measures()
                || desk.draw("measures", "") >= desk.skill().levers()) {
            return null;
        }
        Tone tone = new Tone(desk);
        List<Weighed> weighed = new ArrayList<>();
        for (Measure measure : Levers.possible(desk.view())) {
            if (!Levers.isPledged(desk.view(), measure.id()) && isAffordable(desk, measure)
                    && !tone.isBrokenBy(measure) && !mocks(desk.view(), measure) && !isMoot(desk.view(), measure)) {
                double draw = desk.draw("measure", measure.id().value());
                weighed.add(new Weighed(measure, draw, desk.skill().seen(Levers.worth(desk, measure), draw)));
            }
        }
        weighed.sort(Comparator.comparingDouble(one -> -one.worth));
        if (weighed.isEmpty() || !Levers.isWorthTaking(desk, weighed.getFirst().worth)) {
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

    /// Whether it does what the seat has just put its name to forbids: an agreement that is signed and not yet in force, or a truce
    /// that it offers, or has accepted, this turn.
    static boolean mocks(SeatView view, Measure measure) {
        Operation operation = measure.operation();
        ActivityId activity = operation == null ? null : operation.activity();
        return activity != null && named(view).anyMatch(
                truce -> TruceScope.halts(view.scenario(), truce).contains(activity));
    }

    private static Stream<Draft> named(SeatView view) {
        Stream<Draft> signed = view.agreements()
                .stream()
                .filter(agreement -> agreement.status() == Agreement.Status.SIGNED
                        && agreement.signatories().contains(view.seat()))
                .map(Agreement::draft);
        Stream<Draft> offered = view.proposals()
                .stream()
                .filter(text -> Pending.isOnTable(text) && text.draft().stage().isTruce()
                        && Pending.isWrittenSince(text, view.turn())
                        && (text.by().equals(view.seat()) || text.isAcceptedBy(view.seat())))
                .map(Proposal::draft);
        return Stream.concat(signed, offered);
    }

    /// Whether it is a favour that a truce in force does already: all that the seat would hold back by it is halted.
    static boolean isMoot(SeatView view, Measure measure) {
        Set<ActivityId> halted = view.standpoint().world().halted().keySet();
        return Levers.isCarrot(measure)
                && measure.effects().stream().anyMatch(effect -> isHeldBack(view, effect, halted));
    }

    /// Whether an effect moves a variable that the seat's own operations move, all by activities that are halted.
    private static boolean isHeldBack(SeatView view, Effect effect, Set<ActivityId> halted) {
        if (!(effect.quantity() instanceof Quantity.Variable)) {
            return false;
        }
        List<ActivityId> moving = new ArrayList<>();
        for (Measure other : view.scenario().measures()) {
            Operation operation = other.operation();
            ActivityId activity = operation == null ? null : operation.activity();
            if (activity != null && other.by().contains(view.seat()) && other.effects()
                    .stream()
                    .anyMatch(moved -> moved.quantity().equals(effect.quantity()) && moved.amount() > 0)) {
                moving.add(activity);
            }
        }
        return !moving.isEmpty() && halted.containsAll(moving);
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
                        Levers.seen(desk, one.measure, one.draw))));
        alternatives.add(Rationale.Alternative.nothing("no-measure"));
        return Levers.about(desk, "take", weighed.getFirst().measure.target()).by(numbers).considering(alternatives);
    }
}
