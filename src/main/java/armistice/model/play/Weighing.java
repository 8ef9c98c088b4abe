package armistice.model.play;

import armistice.model.Ordered;
import armistice.model.deal.Reservation;
import armistice.model.id.PledgeId;
import java.util.List;
import java.util.Map;

/// The three values between which a party chooses when it answers a proposal, in points, as it sees them.
///
/// @param accepted     expected value of the text as it stands
/// @param promised     what promises tied to accepting would add, each by the credibility of its maker
/// @param revised      expected value of the best text that it could ask for instead
/// @param taken        chance that the others take that text up, 0 to 1
/// @param reservations what that text changes
/// @param outside      its outside option, the costs of the coming turn included
/// @param threatened   what threats tied to refusing would take, each by the credibility of its maker; 0 or below
public record Weighing(double accepted, Map<PledgeId, Double> promised, double revised, double taken,
        List<Reservation> reservations, double outside, Map<PledgeId, Double> threatened) {
    public Weighing {
        promised = Ordered.map(promised);
        reservations = List.copyOf(reservations);
        threatened = Ordered.map(threatened);
    }

    /// A way to answer.
    public enum Choice {
        ACCEPT, COUNTER, REFUSE
    }

    /// Value of accepting, points.
    public double accept() {
        return accepted + sum(promised);
    }

    /// Value of asking for changes: the other text if the others take it up, no agreement now if they do not.
    public double counter() {
        return taken * revised + (1 - taken) * refuse();
    }

    /// Value of refusing, points.
    public double refuse() {
        return outside + sum(threatened);
    }

    /// The best of the three; of equal ones the first.
    public Choice best() {
        if (accept() >= counter() && accept() >= refuse()) {
            return Choice.ACCEPT;
        }
        return counter() >= refuse() ? Choice.COUNTER : Choice.REFUSE;
    }

    private static double sum(Map<PledgeId, Double> points) {
        double sum = 0;
        for (double value : points.values()) {
            sum += value;
        }
        return sum;
    }
}
