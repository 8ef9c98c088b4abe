package armistice.ai;

import armistice.model.play.Command;
import armistice.model.setting.Measure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Takes the measure that brings most for its cost, one a turn.
final class Measures implements Deliberation {
    private static final int MOST = 1;
    private static final double LEAST_WORTH = 0.3;
    private static final int CONSIDERED = 5;

    @Override
    public @Nullable Move consider(Desk desk) {
        if (Levers.taken(desk.view(), desk.view().turn(), null) >= MOST) {
            return null;
        }
        record Weighed(Measure measure, double worth) {}
        List<Weighed> weighed = new ArrayList<>();
        for (Measure measure : Levers.possible(desk.view())) {
            if (!Levers.isPledged(desk.view(), measure.id())) {
                double whim = 0.5 + desk.draw("measure", measure.id().value());
                weighed.add(new Weighed(measure, Levers.worth(desk, measure) * whim));
            }
        }
        weighed.sort(Comparator.comparingDouble(one -> -one.worth));
        if (weighed.isEmpty() || weighed.getFirst().worth < LEAST_WORTH) {
            return null;
        }
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("price-of-capital", Levers.price(desk));
        List<Rationale.Alternative> alternatives = weighed.stream()
                .limit(CONSIDERED)
                .map(one -> new Rationale.Alternative("measure", one.measure.label(), one.worth, 1))
                .toList();
        return new Move(new Command.Take(weighed.getFirst().measure.id()),
                new Rationale("take", numbers, List.of(), alternatives));
    }
}
