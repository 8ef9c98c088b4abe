package armistice.ai;

import armistice.model.deal.Pledge;
import armistice.model.play.Command;
import armistice.model.setting.Measure;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Keeps the own word when it comes due: promises unless they have become dear, threats by persona and by what they do, unless
/// they were empty.
final class FollowThrough implements Deliberation {
    private static final double DEAR = -3;
    private static final double MILD = 0.05;
    private static final double PRESSING = 0.1;
    private static final double PER_POINT = 0.05;

    @Override
    public @Nullable Move consider(Desk desk) {
        for (Pledge pledge : desk.view().pledges()) {
            boolean due = pledge.by().equals(desk.view().seat()) && pledge.status() == Pledge.Status.DUE
                    && Levers.taken(desk.view(), pledge.made(), pledge.consequence()) == 0;
            if (due) {
                Move move = keep(desk, pledge);
                if (move != null) {
                    return move;
                }
            }
        }
        return null;
    }

    private static @Nullable Move keep(Desk desk, Pledge pledge) {
        for (Measure measure : Levers.possible(desk.view())) {
            if (measure.id().equals(pledge.consequence())) {
                double effect = Levers.effect(desk, measure);
                Map<String, Double> numbers = new LinkedHashMap<>();
                numbers.put("effect", effect);
                return keeps(desk, pledge, effect)
                        ? new Move(new Command.Take(measure.id()), Rationale.of("keep-word", numbers))
                        : null;
            }
        }
        return null;
    }

    private static boolean keeps(Desk desk, Pledge pledge, double effect) {
        return switch (pledge.kind()) {
            case PROMISE -> effect > DEAR;
            case THREAT -> !Bluffs.isEmpty(desk, pledge.to(), pledge.made())
                    && desk.draw("keep", pledge.id().value()) < MILD + PRESSING * desk.persona().pressure()
                            + PER_POINT * effect;
        };
    }
}
