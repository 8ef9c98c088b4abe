package armistice.ai;

import armistice.engine.rule.TruceScope;
import armistice.model.deal.Agreement;
import armistice.model.deal.Meeting;
import armistice.model.id.ActivityId;
import armistice.model.play.Command;
import armistice.model.setting.Measure;
import armistice.model.setting.Operation;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Tone tone = new Tone(desk);
        List<Weighed> weighed = new ArrayList<>();
        for (Measure measure : Levers.possible(desk.view())) {
            if (!Levers.isPledged(desk.view(), measure.id()) && isAffordable(desk, measure)
                    && !tone.isBrokenBy(measure) && !mocks(desk.view(), measure)) {
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
