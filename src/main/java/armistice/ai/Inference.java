package armistice.ai;

import armistice.engine.rule.TermsIndex;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.PartyId;
import armistice.view.SeatView;
import java.util.List;

/// What answers to whole texts tell of their clauses: Bayesian probit regression by assumed-density filtering (Minka 2001;
/// Graepel and others 2010).
///
/// Unknown, independent and normally distributed around what a [Belief] says: the points of every option, what the party needs
/// at the end, and what it asks for beyond that while there is time ([Asking]). Each text that it has answered says whether the
/// sum over its clauses lies above or below what it asked for; what surprises is put down to each unknown in proportion to its
/// variance. So a refusal costs most with clauses of which least is known, and what the party has tabled or signed itself is
/// kept out of it as far as possible.
final class Inference {
    /// Standard deviation of an option's points, as a share of the issue's weight.
    private static final double UNSURE = 0.4;
    /// Points that a clause is thought to cost beside, for it may be a red line that nobody has named yet, and their deviation.
    private static final double UNNAMED = 1.5;
    private static final double UNNAMED_DEVIATION = 3;
    /// What an open clause is thought to cost less than a belief says, as a share of the issue's weight.
    private static final double LEFT_OPEN = 0.2;
    private static final double NEED = 6;
    private static final double NEED_DEVIATION = 5;
    private static final double MORE = 18;
    private static final double MORE_DEVIATION = 8;
    /// Points by which a text of its own is thought to be worth more to it than it asks for.
    private static final double TABLED = 2;
    /// Points by which a text that it refused, and had no changes to ask for, is thought to lack what it needs at the end.
    private static final double REFUSED = 12;
    /// Points that a text may lack of what it needs at the end, with the changes for which it would agree.
    private static final double CHANGED = 4;
    /// Standard deviation of what a clause costs that a refusal names, points.
    private static final double NAMED_DEVIATION = 8;
    private static final double NOISE = 4;
    private static final double LEAST_LEFT = 0.01;

    private final SeatView seen;
    private final PartyId party;
    private final Belief belief;
    private final TermsIndex index;
    private final double[][] learned;
    private final double[][] variance;
    private double need = NEED;
    private double needVariance = NEED_DEVIATION * NEED_DEVIATION;
    private double more = MORE;
    private double moreVariance = MORE_DEVIATION * MORE_DEVIATION;

    private Inference(SeatView seen, Belief belief, Evidence evidence, TermsIndex index) {
        this.seen = seen;
        this.party = belief.party();
        this.belief = belief;
        this.index = index;
        this.learned = new double[index.size()][];
        this.variance = new double[index.size()][];
        for (int i = 0; i < learned.length; i++) {
            int options = index.issue(i).options().size();
            learned[i] = new double[options];
            variance[i] = new double[options];
            double unsure = UNSURE * belief.weight(i);
            for (int o = 0; o < options; o++) {
                boolean open = index.option(i, o).open();
                boolean named = open || evidence.isBorne(i, o);
                learned[i][o] = open ? LEFT_OPEN * belief.weight(i) : named ? 0 : -UNNAMED;
                variance[i][o] = unsure * unsure + (named ? 0 : UNNAMED_DEVIATION * UNNAMED_DEVIATION);
            }
        }
    }

    /// A belief, corrected by all that its party has answered and tabled.
    ///
    /// @param inTruce points that every option costs in a truce, as far as it may be a red line there
    static Belief corrected(Belief belief, SeatView seen, Evidence evidence, TermsIndex index,
            double[][] inTruce) {
        Inference inference = new Inference(seen, belief, evidence, index);
        seen.proposals().stream().filter(proposal -> !proposal.draft().stage().isTruce()).forEach(inference::read);
        return belief.corrected(inference.learned,
                new Asking(inference.need, inference.more, seen.turn(), seen.turns()), inTruce);
    }

    private void read(Proposal proposal) {
        if (proposal.by().equals(party)) {
            proposal.earlier().forEach(draft -> tabled(proposal, draft));
            tabled(proposal, proposal.draft());
        }
        proposal.past()
                .stream()
                .filter(past -> past.by().equals(party) && speaksForItself(proposal, past.answer(), false))
                .forEach(past -> answered(past.draft(), past.answer(), left(proposal, past.draft())));
        Answer answer = proposal.answers().get(party);
        if (answer != null && speaksForItself(proposal, answer, answer.version() == proposal.version())) {
            Draft draft = proposal.version(answer.version());
            answered(draft, answer, left(proposal, draft));
        }
    }

    /// Whether an answer tells what the party itself thinks of a text. One that does not fight may speak for those who do, as
    /// long as they have not agreed.
    private boolean speaksForItself(Proposal proposal, Answer answer, boolean current) {
        return answer instanceof Answer.Accepted || fights(party) || (current && areAgreed(proposal));
    }

    private boolean areAgreed(Proposal proposal) {
        return seen.scenario()
                .parties()
                .stream()
                .allMatch(other -> !fights(other.id()) || proposal.isAcceptedBy(other.id()));
    }

    private boolean fights(PartyId one) {
        return seen.scenario().war().isBelligerent(one);
    }

    /// What was left of [Asking] when a version was on the table: most run out one turn after they were written.
    private double left(Proposal proposal, Draft draft) {
        int last = Math.max(proposal.turn(), seen.turn());
        return Asking.left(Math.clamp(draft.expiresTurn() - 1, proposal.turn(), last), seen.turns());
    }

    private void tabled(Proposal proposal, Draft draft) {
        observe(draft, true, TABLED, left(proposal, draft));
    }

    private void answered(Draft draft, Answer answer, double left) {
        switch (answer) {
            case Answer.Accepted _ -> observe(draft, true, 0, left);
            case Answer.InPrinciple(var _, List<Reservation> wanted) -> {
                observe(draft, false, 0, left);
                Terms terms = draft.terms();
                for (Reservation one : wanted) {
                    terms = terms.with(one.issue(), one.wanted());
                }
                observe(draft.withTerms(terms), true, -CHANGED, 0);
            }
            case Answer.Refused refused -> {
                refused.named().forEach(issue -> named(issue, draft));
                observe(draft, false, -REFUSED, 0);
            }
            case Answer.Deferred _ -> {}
        }
    }

    /// What a clause costs that is named as standing in the way is known less than before: so most of the refusal is put down to it.
    private void named(IssueId on, Draft draft) {
        int issue = index.numberOf(on);
        int option = index.numberOf(issue, draft.terms().option(on));
        variance[issue][option] += NAMED_DEVIATION * NAMED_DEVIATION;
    }

    /// Learns that a text was worth more or less to the party than what it asked for and some points.
    private void observe(Draft draft, boolean above, double points, double left) {
        int[] choice = index.choice(draft.terms());
        double margin = -need - left * more - points;
        double all = needVariance + left * left * moreVariance + NOISE * NOISE;
        for (int i = 0; i < choice.length; i++) {
            margin += belief.gain(draft.stage(), i, choice[i], 0) + learned[i][choice[i]];
            all += variance[i][choice[i]];
        }
        double deviation = Math.sqrt(all);
        double sign = above ? 1 : -1;
        double surprise = surprise(sign * margin / deviation);
        double shrinks = surprise * (surprise + sign * margin / deviation) / all;
        double shift = sign * surprise / deviation;
        for (int i = 0; i < choice.length; i++) {
            int o = choice[i];
            learned[i][o] += shift * variance[i][o];
            variance[i][o] *= Math.max(LEAST_LEFT, 1 - shrinks * variance[i][o]);
        }
        need -= shift * needVariance;
        needVariance *= Math.max(LEAST_LEFT, 1 - shrinks * needVariance);
        more -= shift * left * moreVariance;
        moreVariance *= Math.max(LEAST_LEFT, 1 - shrinks * left * left * moreVariance);
    }

    /// Density over distribution function of the standard normal distribution: how far what was seen moves the mean, in standard
    /// deviations. Far below 0 by Laplace's continued fraction, else with a logistic approximation of the latter.
    static double surprise(double t) {
        if (t < -2) {
            double fraction = -t;
            for (int n = 12; n > 0; n--) {
                fraction = -t + n / fraction;
            }
            return fraction;
        }
        return Math.exp(-t * t / 2) / Math.sqrt(2 * Math.PI) * (1 + Math.exp(-1.5976 * t - 0.070566 * t * t * t));
    }
}
