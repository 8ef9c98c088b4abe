package armistice.ai;

import armistice.model.deal.Pledge;
import armistice.model.play.Command;
import armistice.model.setting.Measure;
import java.util.LinkedHashMap;
import java.util.List;
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
                return keeps(desk, pledge, measure)
                        ? new Move(new Command.Take(measure.id()), why(desk, pledge, measure))
                        : null;
            }
        }
        return null;
    }

    private static Rationale why(Desk desk, Pledge pledge, Measure measure) {
        Map<String, Double> numbers = new LinkedHashMap<>();
        if (pledge.kind() == Pledge.Kind.THREAT) {
            numbers.put("keeps-threat", Math.clamp(inclined(desk, Levers.effect(desk, measure)), 0.0, 1.0));
        }
        return Levers.about(desk, pledge.kind() == Pledge.Kind.THREAT ? "keep-threat" : "keep-promise", pledge.to())
                .by(numbers)
                .considering(List.of(
                        new Rationale.Alternative("measure", measure.label(), Levers.effectExplained(desk, measure)),
                        Rationale.Alternative.nothing("break-word")));
    }

    /// A threat lapses where the party has come round meanwhile: a yes is not answered with a blow.
    private static boolean keeps(Desk desk, Pledge pledge, Measure measure) {
        double effect = Levers.effect(desk, measure);
        return switch (pledge.kind()) {
            case PROMISE -> effect > DEAR;
            case THREAT -> !new Tone(desk).isThankless(measure) && !Bluffs.isEmpty(desk, pledge.to(), pledge.made())
                    && desk.draw("keep", pledge.id().value()) < inclined(desk, effect);
        };
    }

    /// Chance with which a threat that was meant is kept, by what keeping it does to the outside option; 1 or more for surely.
    static double inclined(Desk desk, double effect) {
        return MILD + PRESSING * desk.persona().pressure() + PER_POINT * effect;
    }
}
