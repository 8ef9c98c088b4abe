package armistice.ai;

import armistice.engine.state.Front;
import armistice.engine.state.World;
import armistice.model.Ordered;
import armistice.model.id.RegionId;
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

    @Override
    public @Nullable Move consider(Desk desk) {
        SeatView view = desk.view();
        if (!desk.isBelligerent() || !view.own().orders().isEmpty()
                || desk.draw("orders", "") >= desk.skill().orders()) {
            return null;
        }
        Command.Order best = null;
        List<Rationale.Alternative> considered = new ArrayList<>();
        double most = LEAST_WORTH + Levers.price(desk) * desk.scenario().value(Parameter.ORDER_COST);
        for (Possibility possibility : view.possibilities(Possibility.Kind.ORDER)) {
            RegionId region = new RegionId(possibility.target());
            Front front = view.standpoint().world().fronts().get(region);
            for (Posture posture : postures(desk)) {
                if (front != null && possibility.isPossible() && own(desk, front) != posture) {
                    double worth = desk.values().shift(ordered(desk, region, front, posture));
                    considered.add(new Rationale.Alternative("posture", words(desk, region, posture), worth, 1));
                    if (worth > most) {
                        most = worth;
                        best = new Command.Order(region, posture);
                    }
                }
            }
        }
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("effect", most);
        considered.sort(Comparator.comparingDouble(one -> -one.own()));
        return best == null ? null : new Move(best, new Rationale("order", numbers, List.of(), considered));
    }

    private static String words(Desk desk, RegionId region, Posture posture) {
        return posture.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", " + desk.scenario().region(region).name();
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

    private static World ordered(Desk desk, RegionId region, Front front, Posture posture) {
        World world = desk.view().standpoint().world();
        Front changed = attacks(desk)
                ? new Front(posture, front.defender(), front.noise())
                : new Front(front.attacker(), posture, front.noise());
        return world.withFronts(Ordered.with(world.fronts(), region, changed));
    }
}
