package armistice.ai;

import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.play.Command;
import armistice.model.setting.Persona;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The one-text procedure of a mediator (Fisher and Ury 1981, after Camp David 1978): it drafts a single text for all parties,
/// hears what they say to it, and revises the same text towards what they are all thought to be able to sign, as even-handedly
/// as can be; the last version is put for a yes or no.
final class OneText implements Deliberation {
    private static final int LISTENS = 1;
    private static final int WISHES = 3;
    private static final double EVEN = 0.5;
    private static final int LEFT_FOR_AN_ANSWER = 1;
    /// Share of its best by which a mediator asks for more until its home would go along.
    private static final double STEP = 0.25;

    @Override
    public @Nullable Move consider(Desk desk) {
        SeatView view = desk.view();
        if (!desk.persona().has(Persona.Trait.MEDIATES) || desk.isSettled() || view.turn() <= LISTENS
                || view.turn() > view.turns() - LEFT_FOR_AN_ANSWER || Tabling.hasWritten(view, _ -> true)
                || Tabling.awaitsAnswers(view, _ -> true)) {
            return null;
        }
        Offer offer = text(desk);
        if (offer == null || offer.draft().to().isEmpty()) {
            return null;
        }
        Proposal text = Pending.latestOwn(view, own -> own.stage() == Stage.SETTLEMENT);
        int version = text == null ? 1 : text.version() + 1;
        boolean last = view.turn() == view.turns() - LEFT_FOR_AN_ANSWER;
        Draft draft = Drafts.noted(offer.draft(), Notes.text(last ? "note.finalText" : "note.oneText", version));
        Rationale why = why(desk, offer, text);
        return new Move(text == null
                ? new Command.Table(draft)
                : new Command.Amend(text.id(), text.version(), draft), why);
    }

    /// The text that is fairest to the others and that its own home would not make a loss of: what leaves it more, if it must be.
    private static @Nullable Offer text(Desk desk) {
        double best = Math.max(0, desk.best(Stage.SETTLEMENT));
        for (double share = 0; share <= 1; share += STEP) {
            Offer offer = Settlements.best(desk, share * best);
            if (offer != null && offer.own() >= 0) {
                return offer;
            }
        }
        return null;
    }

    /// How the text stands with each of the others, the most reluctant first, and how the version before would.
    private static Rationale why(Desk desk, Offer offer, @Nullable Proposal before) {
        List<Rationale.Alternative> considered = new ArrayList<>();
        considered.add(offer.asAlternative(desk.range(offer.draft())).ranked(Merits.ratified(desk, offer.draft())));
        if (before != null) {
            Draft now = before.draft();
            considered.add(new Rationale.Alternative("as-is", now.stage().name(), desk.values().worth(now),
                    desk.likelihood(now), desk.range(now), now).ranked(Merits.ratified(desk, now)));
        }
        considered.add(Rationale.Alternative.nothing("no-text"));
        List<Rationale.Belief> beliefs = new ArrayList<>();
        desk.beliefs().forEach(belief -> beliefs.addAll(belief.foremost(WISHES)));
        boolean refusedAtHome = desk.values().ratified(offer.terms()) < EVEN;
        return Rationale.of(refusedAtHome ? "one-text-refused-at-home" : "one-text")
                .by(Map.of("outside", desk.values().outside()))
                .believing(beliefs)
                .considering(considered)
                .read(desk.beliefs()
                        .stream()
                        .map(belief -> belief.reception(offer.draft(), null))
                        .sorted(Comparator.comparingDouble(Rationale.Reception::likelihood))
                        .toList());
    }
}
