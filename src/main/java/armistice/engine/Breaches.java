package armistice.engine;

import armistice.engine.rule.TruceScope;
import armistice.model.deal.Agreement;
import armistice.model.id.ActivityId;
import armistice.model.id.PartyId;
import armistice.model.play.Event;
import armistice.model.setting.Measure;
import armistice.model.setting.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Orders that an agreement in force forbids: heavy breaches on purpose. What everybody can see is laid at its author's
/// door at once; what is covert only as surely as those who watch can tell.
final class Breaches {
    private Breaches() {}

    /// The agreement in force that forbids `party` a measure now, or none.
    static @Nullable Agreement forbidding(GameState state, PartyId party, Measure measure) {
        Operation operation = measure.operation();
        ActivityId activity = operation == null ? null : operation.activity();
        for (Agreement agreement : state.agreements()) {
            if (activity != null && agreement.isInForce() && agreement.signatories().contains(party)
                    && TruceScope.halts(state.scenario(), agreement.draft()).contains(activity)) {
                return agreement;
            }
        }
        return null;
    }

    /// What follows if `party` has just taken a measure that an agreement forbids: nothing if none does.
    static void commit(Timeline timeline, PartyId party, Measure measure) {
        GameState state = timeline.state();
        Agreement agreement = forbidding(state, party, measure);
        if (agreement == null) {
            return;
        }
        List<Measure> own = state.scenario().measures().stream().filter(one -> one.by().contains(party)).toList();
        String key = state.scenario().party(party).chanceKey() + "/" + own.indexOf(measure);
        boolean told = !measure.covert() || state.chance().uniform("breach on purpose", key) < Compliance
                .attribution(state.scenario(), agreement.draft());
        PartyId named = told ? party : null;
        timeline.add(new Event.AgreementBreached(agreement.id(), party, measure.id(), named));
        Treaties.distrust(timeline, agreement, named, 1);
        if (named != null) {
            Treaties.answerBreach(timeline, agreement, named);
        }
    }
}
