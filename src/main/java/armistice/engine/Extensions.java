package armistice.engine;

import armistice.model.deal.Agreement;
import armistice.model.deal.Extension;
import armistice.model.id.AgreementId;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.Rejection;
import armistice.model.play.Rejection.Code;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Prolonging a truce on its own terms: one signatory offers some days, the truce runs on once all have agreed. An offer that
/// is not taken up ends with the truce; another number of days is another offer and takes its place.
final class Extensions {
    private static final double DAYS_A_MONTH = 30.44;

    private Extensions() {}

    static Decision extend(GameState state, PartyId party, Command.Extend command) {
        Rejection objection = objection(state, party, command.agreement());
        Agreement agreement = state.agreement(command.agreement());
        if (objection != null || agreement == null) {
            return new Decision.Refused(objection == null
                    ? Rejection.of(Code.UNKNOWN_AGREEMENT, command.agreement().value())
                    : objection);
        }
        int most = mostDays(state, agreement);
        if (command.days() < 1 || command.days() > most) {
            return Decision.refuse(Code.BAD_EXTENSION, String.valueOf(most));
        }
        Extension offer = agreement.course().extension();
        if (offer == null || offer.days() != command.days()) {
            offer = new Extension(command.days(), Set.of(party));
        } else if (offer.accepted().contains(party)) {
            return Decision.refuse(Code.ALREADY_ANSWERED, command.agreement().value());
        } else {
            offer = offer.with(party);
        }
        Timeline timeline = new Timeline(state);
        timeline.add(new Event.ExtensionOffered(agreement.id(), party, offer));
        if (offer.accepted().containsAll(agreement.signatories())) {
            timeline.add(new Event.AgreementExtended(agreement.id(), command.days() / DAYS_A_MONTH));
        }
        return timeline.decision();
    }

    /// Why `party` cannot offer to prolong an agreement by any number of days, or none if it can.
    static @Nullable Rejection objection(GameState state, PartyId party, AgreementId id) {
        Rejection objection = Treaties.objection(state, party, id);
        Agreement agreement = state.agreement(id);
        if (objection != null || agreement == null) {
            return objection;
        }
        if (!agreement.draft().stage().isTruce()) {
            return Rejection.of(Code.NOT_A_TRUCE, id.value());
        }
        return mostDays(state, agreement) < 1 ? Rejection.of(Code.BAD_EXTENSION, "0") : null;
    }

    /// The truce must not run longer from today than the longest that can be signed.
    private static int mostDays(GameState state, Agreement agreement) {
        double left = agreement.months() - Compliance.age(state, agreement);
        return (int) Math.floor((Drafting.LONGEST_TRUCE - Math.max(0, left)) * DAYS_A_MONTH);
    }
}
