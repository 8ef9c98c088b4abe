package armistice.ai;

import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.play.Command;
import armistice.model.setting.Persona;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The one-text procedure of a mediator (Fisher and Ury 1981, after Camp David 1978): it drafts a single text for all parties,
/// hears what they say to it, and revises the same text towards what they are all thought to be able to sign, as even-handedly
/// as can be; the last version is put for a yes or no.
final class OneText implements Deliberation {
    private static final int LISTENS = 1;
    private static final int LEFT_FOR_AN_ANSWER = 1;

    @Override
    public @Nullable Move consider(Desk desk) {
        SeatView view = desk.view();
        if (!desk.persona().has(Persona.Trait.MEDIATES) || desk.isSettled() || view.turn() <= LISTENS
                || view.turn() > view.turns() - LEFT_FOR_AN_ANSWER || Tabling.hasWritten(view, _ -> true)
                || Tabling.awaitsAnswers(view, _ -> true)) {
            return null;
        }
        Offer offer = Settlements.best(desk, 0);
        if (offer == null || offer.draft().to().isEmpty()) {
            return null;
        }
        Proposal text = Tabling.ownOfStage(view, Stage.SETTLEMENT);
        int version = text == null ? 1 : text.version() + 1;
        boolean last = view.turn() == view.turns() - LEFT_FOR_AN_ANSWER;
        Draft draft = Drafts.noted(offer.draft(), Notes.text(last ? "note.finalText" : "note.oneText", version));
        Rationale why = why(desk, offer);
        return new Move(text == null
                ? new Command.Table(draft)
                : new Command.Amend(text.id(), text.version(), draft), why);
    }

    /// How the text stands with each of the others, the most reluctant first.
    private static Rationale why(Desk desk, Offer offer) {
        List<Rationale.Alternative> readers = new ArrayList<>();
        List<Rationale.Belief> beliefs = new ArrayList<>();
        for (Belief belief : desk.beliefs()) {
            readers.add(new Rationale.Alternative("reader",
                    desk.scenario().party(belief.party()).name(), belief.gain(offer.draft()),
                    belief.likelihood(offer.draft()), Range.ofAll(List.of(belief.guess(offer.draft()))), null));
            beliefs.addAll(belief.foremost(3));
        }
        readers.sort((one, other) -> Double.compare(one.likelihood(), other.likelihood()));
        Map<String, Double> numbers = new LinkedHashMap<>();
        numbers.put("surplus", offer.own());
        numbers.put("likelihood", offer.likelihood());
        numbers.put("outside", desk.values().outside());
        return new Rationale("one-text", numbers, beliefs, readers,
                desk.beliefs().stream().map(belief -> belief.need(Stage.SETTLEMENT)).toList());
    }
}
