package armistice.ai;

import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.id.PartyId;
import armistice.view.SeatView;
import java.util.Collection;

/// How far what is thought of a party may be off, in points, as a standard deviation: the less has been seen of it, the
/// further.
///
/// What it needs is in doubt by the unit of its likelihood (6 points, 1.5 in a truce) before it has answered any text of the
/// kind, and by that over the square root of 1 + n after n answers. The share d of an issue's points that a clause is thought
/// to gain or cost it is like one counted on 4 + c observations, where c is what its texts and answers count on the issue: it
/// has the variance of a beta distribution, d x (1 - d) / (5 + c). What may be a red line either is one or is not.
final class Doubt {
    private final double[] counted;
    private final int lasting;
    private final int truces;

    /// @param counted what its texts and answers count on each issue
    /// @param lasting how many texts meant to last it has answered
    /// @param truces  how many truces it has answered
    private Doubt(double[] counted, int lasting, int truces) {
        this.counted = counted;
        this.lasting = lasting;
        this.truces = truces;
    }

    /// Before anything was seen.
    static Doubt first(int issues) {
        return new Doubt(new double[issues], 0, 0);
    }

    /// After the texts and answers of a view.
    ///
    /// @param counted what they count on each issue
    static Doubt of(SeatView seen, PartyId party, double[] counted) {
        int lasting = 0;
        int truces = 0;
        for (Proposal proposal : seen.proposals()) {
            if (proposal.answers().containsKey(party)) {
                boolean truce = proposal.draft().stage().isTruce();
                lasting += truce ? 0 : 1;
                truces += truce ? 1 : 0;
            }
        }
        return new Doubt(counted, lasting, truces);
    }

    /// Of what the party needs.
    double need(Stage stage) {
        return (stage.isTruce() ? Belief.TRUCE_SPREAD : Belief.SPREAD)
                / Math.sqrt(1.0 + (stage.isTruce() ? truces : lasting));
    }

    /// Of what a clause gains or costs the party, red lines aside.
    ///
    /// @param gain points that it is thought to gain
    /// @param most points that the issue can gain it in such a text
    double gain(int issue, double gain, double most) {
        double share = most > 0 ? Math.min(1, Math.abs(gain) / most) : 0;
        return most * Math.sqrt(share * (1 - share) / (Impression.PRIOR + counted[issue] + 1));
    }

    /// Of what may be red lines: each either is one or is not.
    ///
    /// @param dreads points that each costs, as far as it may be one
    static double redLines(Collection<Double> dreads) {
        return Math.sqrt(dreads.stream().mapToDouble(dread -> dread * (Belief.RED_LINE - dread)).sum());
    }
}
