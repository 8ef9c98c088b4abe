package armistice.ai;

import armistice.model.deal.Pledge;
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
        for (Due due : due(desk)) {
            if (keeps(desk, due)) {
                return new Move(new Command.Take(due.measure.id()), kept(desk, due));
            }
        }
        return null;
    }

    /// Why it does not carry out the threats that have come due and that it could.
    static List<Rationale> lapses(Desk desk) {
        return due(desk).stream()
                .filter(due -> due.word.kind() == Pledge.Kind.THREAT && !keeps(desk, due))
                .map(due -> lapse(desk, due))
                .toList();
    }

    /// A word that has come due and what was announced, which can be taken.
    private record Due(Pledge word, Measure measure) {}

    private static List<Due> due(Desk desk) {
        return desk.view()
                .pledges()
                .stream()
                .filter(word -> word.by().equals(desk.view().seat()) && word.status() == Pledge.Status.DUE
                        && Levers.taken(desk.view(), word.made(), word.consequence()) == 0)
                .flatMap(word -> Levers.possible(desk.view())
                        .stream()
                        .filter(measure -> measure.id().equals(word.consequence()))
                        .map(measure -> new Due(word, measure)))
                .toList();
    }

    private static Rationale kept(Desk desk, Due due) {
        boolean threat = due.word.kind() == Pledge.Kind.THREAT;
        return Levers.about(desk, threat ? "keep-threat" : "keep-promise", due.word.to())
                .considering(List.of(merit(desk, due), Rationale.Alternative.nothing("break-word")));
    }

    private static Rationale lapse(Desk desk, Due due) {
        return Levers.about(desk, "lapse-threat", due.word.to())
                .considering(List.of(Rationale.Alternative.nothing("break-word"), merit(desk, due)));
    }

    /// What keeping a word does; of a threat with what it makes of the party's present answer and what it costs.
    private static Rationale.Alternative merit(Desk desk, Due due) {
        return new Rationale.Alternative("measure", due.measure.label(), due.word.kind() == Pledge.Kind.THREAT
                ? Levers.explained(desk, due.measure, Levers.stubbornness(desk, due.word.to()))
                : Levers.effectExplained(desk, due.measure));
    }

    /// A threat lapses where the party has come round meanwhile, for a yes is not answered with a blow, and where the blow is not worth
    /// striking by now.
    private static boolean keeps(Desk desk, Due due) {
        return switch (due.word.kind()) {
            case PROMISE -> Levers.effect(desk, due.measure) > DEAR;
            case THREAT -> !new Tone(desk).isThankless(due.measure)
                    && Levers.isWorthTaking(desk, Levers.worth(desk, due.measure));
        };
    }
}
