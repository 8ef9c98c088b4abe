package armistice.ai;

import armistice.engine.state.Front;
import armistice.engine.state.World;
import armistice.model.Ordered;
import armistice.model.id.RegionId;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.number.Parameter;
import armistice.model.play.Command;
import armistice.model.play.Possibility;
import armistice.model.setting.Posture;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Orders at the front, one a turn: the change of posture that does most for the outside option, if it is worth its
/// capital.
final class Orders implements Deliberation {
    private static final double LEAST_WORTH = 0.3;
    private static final int CONSIDERED = 3;

    @Override
    public @Nullable Move consider(Desk desk) {
        SeatView view = desk.view();
        if (!desk.isBelligerent() || !view.own().orders().isEmpty()
                || desk.draw("orders", "") >= desk.skill().orders()) {
            return null;
        }
        double price = Levers.price(desk) * desk.scenario().value(Parameter.ORDER_COST);
        List<Option> ordered = new ArrayList<>();
        for (Possibility possibility : view.possibilities(Possibility.Kind.ORDER)) {
            RegionId region = new RegionId(possibility.target());
            Front front = view.standpoint().world().fronts().get(region);
            for (Posture posture : postures(desk)) {
                if (front != null && possibility.isPossible() && own(desk, front) != posture) {
                    World after = after(desk, region, front, posture);
                    ordered.add(new Option(region, own(desk, front), posture, after, desk.values().shift(after)));
                }
            }
        }
        ordered.sort(Comparator.comparingDouble(one -> -one.worth));
        return ordered.isEmpty() || ordered.getFirst().worth <= LEAST_WORTH + price
                ? null
                : new Move(new Command.Order(ordered.getFirst().region, ordered.getFirst().to),
                        why(desk, ordered, price));
    }

    private record Option(RegionId region, Posture from, Posture to, World after, double worth) {}

    private static Rationale why(Desk desk, List<Option> ordered, double price) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("order-price", price);
        numbers.put("order-least", LEAST_WORTH);
        List<Rationale.Alternative> considered = new ArrayList<>();
        ordered.stream()
                .limit(CONSIDERED)
                .forEach(one -> considered.add(new Rationale.Alternative("posture", words(desk, one),
                        Explanation.sum("explain.reason.outside", "", Unit.POINTS, Merits.shift(desk, one.after)))));
        considered.add(Rationale.Alternative.nothing("no-order"));
        return Rationale.of("order").by(numbers).considering(considered);
    }

    private static String words(Desk desk, Option one) {
        return Notes.text("note.posture", desk.scenario().region(one.region).name(), words(one.to), words(one.from));
    }

    private static String words(Posture posture) {
        return posture.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static boolean attacks(Desk desk) {
        return desk.scenario().war().attacker().equals(desk.view().seat());
    }

    private static List<Posture> postures(Desk desk) {
        return attacks(desk)
                ? List.of(Posture.HOLD, Posture.NORMAL, Posture.SURGE)
                : List.of(Posture.HOLD, Posture.NORMAL, Posture.COUNTER_ATTACK);
    }

    private static Posture own(Desk desk, Front front) {
        return attacks(desk) ? front.attacker() : front.defender();
    }

    private static World after(Desk desk, RegionId region, Front front, Posture posture) {
        World world = desk.view().standpoint().world();
        Front changed = attacks(desk)
                ? new Front(posture, front.defender(), front.noise())
                : new Front(front.attacker(), posture, front.noise());
        return world.withFronts(Ordered.with(world.fronts(), region, changed));
    }
}
