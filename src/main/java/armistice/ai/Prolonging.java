package armistice.ai;

import armistice.model.deal.Agreement;
import armistice.model.deal.Draft;
import armistice.model.deal.Extension;
import armistice.model.id.PartyId;
import armistice.model.play.Possibility.Kind;
import armistice.view.Glance;
import armistice.view.SeatView;
import java.util.function.ToDoubleFunction;

/// When to prolong a truce: it lapses this turn or next, and going on with it on its own terms is worth more than its lapse.
final class Prolonging {
    static final double DAYS_A_MONTH = 30.44;

    private Prolonging() {}

    /// By how many days to offer to prolong `agreement`, or to agree to; 0 for not at all.
    ///
    /// @param surplus of a truce over the outside option, points
    static int days(SeatView view, Agreement agreement, ToDoubleFunction<Draft> surplus) {
        return days(Glance.of(view), view.seat(), turnMonths(view), agreement, surplus);
    }

    /// The same of what a seat sees at a glance.
    ///
    /// @param turnMonths months in a turn
    static int days(Glance view, PartyId seat, double turnMonths, Agreement agreement,
            ToDoubleFunction<Draft> surplus) {
        Extension offer = agreement.course().extension();
        boolean answered = offer != null && offer.accepted().contains(seat);
        boolean truce = agreement.isInForce() && agreement.draft().stage().isTruce();
        boolean lapsesSoon = truce && monthsLeft(view.turn(), turnMonths, agreement) < 2 * turnMonths;
        if (answered || !lapsesSoon || !view.can(Kind.EXTEND, agreement.id().value())) {
            return 0;
        }
        int days = offer == null ? (int) Math.round(agreement.draft().months() * DAYS_A_MONTH) : offer.days();
        return days > 0 && surplus.applyAsDouble(forMonths(agreement.draft(), days / DAYS_A_MONTH)) >= 0 ? days : 0;
    }

    /// Months for which a truce still runs.
    static double monthsLeft(SeatView view, Agreement agreement) {
        return monthsLeft(view.turn(), turnMonths(view), agreement);
    }

    private static double monthsLeft(int turn, double turnMonths, Agreement agreement) {
        return agreement.months() - (turn - agreement.entered()) * turnMonths;
    }

    /// Months in a turn.
    static double turnMonths(SeatView view) {
        return view.scenario().turnDays() / DAYS_A_MONTH;
    }

    /// The same truce for some months.
    static Draft forMonths(Draft truce, double months) {
        return new Draft(truce.to(), truce.stage(), truce.terms(), months, truce.confidential(), truce.conditions(),
                truce.expiresTurn(), truce.note());
    }
}
