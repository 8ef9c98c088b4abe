package armistice.ai;

import armistice.model.deal.Draft;
import armistice.model.id.PartyId;
import java.util.List;

/// One of the parties that a [Belief] leaves possible: a type in the sense of Harsanyi (1967), drawn by chance. The belief
/// knows how an issue may matter to it, how likely a clause is a red line, and about what it needs; here that is settled.
final class Counterpart {
    /// Standard deviation of the logarithm of an issue's weight.
    private static final double UNSURE_WEIGHT = 0.3;
    /// Chance that a party does not accept a text that it could sign, for the time being.
    private static final double TACTICAL = 0.4;
    private static final double SLIP = 0.1;
    /// In truces needs and what they soften by are smaller.
    private static final double TRUCE_SLOWER = 4;
    private static final int MOST_COUNTED = 3;

    private final Belief belief;
    private final double[] emphasis;
    private final double[] courage;
    private final int turns;
    private final double offset;
    private final double truceNeed;
    private final double softening;

    private Counterpart(Belief belief, int issues, int turns, Draws draws) {
        this.belief = belief;
        this.turns = turns;
        this.emphasis = new double[issues];
        this.courage = new double[issues];
        double before = 0;
        double after = 0;
        for (int i = 0; i < emphasis.length; i++) {
            emphasis[i] = Math.exp(UNSURE_WEIGHT * draws.normal("weight", i));
            courage[i] = draws.uniform("red line", i);
            before += belief.weight(i);
            after += belief.weight(i) * emphasis[i];
        }
        for (int i = 0; after > 0 && i < emphasis.length; i++) {
            emphasis[i] *= before / after;
        }
        this.offset = Belief.SPREAD * draws.logistic("need");
        this.truceNeed = Math.max(0, belief.truceNeed()) + Belief.TRUCE_SPREAD * draws.logistic("truce need");
        this.softening = 2 * Belief.SOFTENED / TRUCE_SLOWER * draws.uniform("softening", 0);
    }

    /// @param turns turns after this one
    static Counterpart drawn(Belief belief, int issues, int turns, Draws draws) {
        return new Counterpart(belief, issues, turns, draws);
    }

    PartyId party() {
        return belief.party();
    }

    /// Points that it gains by a text.
    double gain(Draft draft, int[] choice) {
        double sum = 0;
        for (int i = 0; i < choice.length; i++) {
            double dread = belief.dread(draft.stage(), i, choice[i]);
            double open = belief.gain(draft.stage(), i, choice[i], draft.months()) + dread;
            sum += emphasis[i] * open - (dread > courage[i] * Belief.RED_LINE ? Belief.RED_LINE : 0);
        }
        return sum;
    }

    /// Turns after which it signs a text: 0 if it signs at once, more than are left if never.
    double waits(Draft draft, int[] choice) {
        double gain = gain(draft, choice);
        if (draft.stage().isTruce()) {
            return Math.max(0, truceNeed - gain) / softening;
        }
        int later = 0;
        while (later <= turns && gain < asks(later)) {
            later++;
        }
        return later;
    }

    /// Points by which a text fell short of what it asked for some turns ago.
    double lacked(Draft draft, int[] choice, int ago) {
        double asked = draft.stage().isTruce() ? truceNeed + ago * softening : asks(-ago);
        return asked - gain(draft, choice);
    }

    /// Points of gain that it asks for in a text meant to last.
    ///
    /// @param later in how many turns
    double asks(int later) {
        return belief.asking().in(later) + offset;
    }

    /// How well it fits what the party has answered: the chance of its last few answers.
    double plausibility(List<Rest.Answered> answers) {
        double chance = 1;
        int counted = 0;
        for (int a = answers.size() - 1; a >= 0 && counted < MOST_COUNTED; a--) {
            Rest.Answered answered = answers.get(a);
            if (answered.by().equals(party())) {
                boolean signs = answered.text().lacked(this, answered.ago()) <= 0;
                chance *= likelihood(answered.signed(), signs);
                counted++;
            }
        }
        return chance;
    }

    private static double likelihood(boolean signed, boolean signs) {
        double signing = signs ? 1 - TACTICAL : SLIP;
        return signed ? signing : 1 - signing;
    }
}
