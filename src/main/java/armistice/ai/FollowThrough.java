package armistice.ai;

import armistice.model.deal.Pledge;
import armistice.model.number.Explanation;
import armistice.model.play.Command;
import armistice.model.setting.Measure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Keeps the own word when it comes due: promises unless they have become dear, threats where what was threatened is still worth
/// doing.
final class FollowThrough implements Deliberation {
    private static final double DEAR = -3;

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
        boolean threat = pledge.kind() == Pledge.Kind.THREAT;
        Explanation merit = threat ? Levers.explained(desk, measure, Levers.stubbornness(desk, pledge.to()))
                : Levers.effectExplained(desk, measure);
        return Levers.about(desk, threat ? "keep-threat" : "keep-promise", pledge.to())
                .considering(List.of(new Rationale.Alternative("measure", measure.label(), merit),
                        Rationale.Alternative.nothing("break-word")));
    }

    /// A threat lapses where the party has come round meanwhile, for a yes is not answered with a blow, and where the blow is not worth
    /// striking by now.
    private static boolean keeps(Desk desk, Pledge pledge, Measure measure) {
        return switch (pledge.kind()) {
            case PROMISE -> Levers.effect(desk, measure) > DEAR;
            case THREAT -> !new Tone(desk).isThankless(measure)
                    && Levers.isWorthTaking(desk, Levers.worth(desk, measure));
        };
    }
}
