package armistice.ui.drafting;

import armistice.model.id.OptionId;
import armistice.model.number.Quantity;
import armistice.model.setting.Issue;
import armistice.view.SeatView;

/// The options that write down what holds now.
final class StatusQuo {

    private StatusQuo() {}

    /// The option whose position is nearest to the present state; the open one where words only are at stake.
    static OptionId option(SeatView view, Issue issue) {
        var best = issue.open().id();
        if (issue.settles().isEmpty()) {
            return best;
        }
        double now = present(view, issue);
        double nearest = Double.POSITIVE_INFINITY;
        for (var option : issue.options()) {
            var position = option.position();
            if (position != null && Math.abs(position - now) < nearest) {
                nearest = Math.abs(position - now);
                best = option.id();
            }
        }
        return best;
    }

    /// The present value of what an issue settles; for several regions their mean, weighted by area.
    private static double present(SeatView view, Issue issue) {
        double sum = 0;
        double weights = 0;
        for (var quantity : issue.settles()) {
            double weight = quantity instanceof Quantity.Control(var region) ? view.scenario().region(region).area()
                    : 1;
            sum += weight * view.standpoint().world().read(quantity);
            weights += weight;
        }
        return sum / weights;
    }
}
