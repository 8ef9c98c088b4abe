package armistice.ai;

import armistice.engine.rule.TermsIndex;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.PublicPosition;
import armistice.model.deal.Reservation;
import armistice.model.id.IssueId;
import armistice.model.id.PartyId;
import armistice.model.number.Quantity;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import armistice.model.setting.Scenario;
import armistice.model.setting.War;
import armistice.view.SeatView;
import java.util.Arrays;
import java.util.Map;

/// Forms a [Belief] about one party from what a seat has seen of it: public positions, its own texts in all versions,
/// reservations, acceptances and refusals.
///
/// Before any evidence, belligerents are taken to want the ground, and everybody to share the seat's own wishes as far
/// as the seat trusts it: fully at trust 1, their opposite at trust 0. Evidence counts options it asked for (frequency
/// model: Hindriks and Tykhonov 2008 survey the family).
final class Impression {
    private static final double PRIOR = 2;
    private static final double ALIGNED = 0.8;
    private static final double OFFERED = 1;
    private static final double WANTED = 2;
    private static final double BORNE = 0.5;
    private static final double RESERVED_WEIGHT = 6;
    private static final double FIRM_WEIGHT = 10;
    private static final double FIRST_NEED = 4;
    private static final double REFUSED_NEED = 2;

    private final SeatView view;
    private final Scenario scenario;
    private final PartyId party;
    private final Present present;
    private final double[][] shares;
    private final double[][] counts;
    private final double[] weights;

    private Impression(SeatView view, PartyId party, Present present) {
        this.view = view;
        this.scenario = view.scenario();
        this.party = party;
        this.present = present;
        int issues = scenario.issues().size();
        this.shares = new double[issues][];
        this.counts = new double[issues][];
        this.weights = new double[issues];
    }

    /// What the seat of `view` thinks `party` wants, going by trust and public positions alone.
    static Impression begun(SeatView view, PartyId party, Present present) {
        Impression impression = new Impression(view, party, present);
        for (int i = 0; i < impression.shares.length; i++) {
            impression.prior(i);
        }
        return impression;
    }

    /// The belief before any evidence.
    Belief first() {
        return copied(view).formed(false);
    }

    /// The belief after the texts and answers of a view of the same seat and moment.
    Belief of(SeatView seen) {
        Impression read = copied(seen);
        for (Proposal proposal : seen.proposals()) {
            read.read(proposal);
        }
        return read.formed(true);
    }

    /// What the seat of `view` thinks `party` wants.
    static Belief of(SeatView view, PartyId party) {
        return begun(view, party, new Present(view.standpoint(), new TermsIndex(view.scenario()))).of(view);
    }

    private Impression copied(SeatView seen) {
        Impression copy = new Impression(seen, party, present);
        for (int i = 0; i < shares.length; i++) {
            copy.shares[i] = shares[i].clone();
            copy.counts[i] = counts[i].clone();
            copy.weights[i] = weights[i];
        }
        return copy;
    }

    private void prior(int index) {
        Issue issue = scenario.issues().get(index);
        int count = issue.options().size();
        shares[index] = new double[count];
        counts[index] = new double[count];
        double trust = view.standpoint().trust().getOrDefault(party, 0.5);
        for (int o = 0; o < count; o++) {
            shares[index][o] = 0.5 + ALIGNED * (2 * trust - 1) * (present.wish(index, o) - 0.5);
        }
        weights[index] = 0.5 * view.standpoint().sheet().issue(issue.id()).weight() + 50.0 / shares.length;
        ground(index, issue);
        PublicPosition said = shown().get(issue.id());
        if (said != null) {
            position(index, issue, said);
        }
    }

    private Map<IssueId, PublicPosition> shown() {
        SeatView.Shown shown = view.others().get(party);
        return shown == null ? Map.of() : shown.positions();
    }

    /// Belligerents want the ground they fight for.
    private void ground(int index, Issue issue) {
        War war = scenario.war();
        boolean control = issue.settles().stream().anyMatch(Quantity.Control.class::isInstance);
        if (!control || !war.isBelligerent(party)) {
            return;
        }
        for (int o = 0; o < issue.options().size(); o++) {
            Double position = issue.options().get(o).position();
            if (position != null) {
                shares[index][o] = war.attacker().equals(party) ? position : 1 - position;
            }
        }
    }

    /// What was said in public counts by its firmness. It is the least that its holder said it would take: what seemed
    /// better for it stays as good, what lies far on the other side is worth less.
    private void position(int index, Issue issue, PublicPosition said) {
        double believed = 0.4 + 0.5 * said.firmness();
        weights[index] += FIRM_WEIGHT * said.firmness();
        Double from = issue.option(said.option()).position();
        double least = shares[index][present.index().numberOf(index, said.option())];
        double range = range(issue);
        for (int o = 0; o < issue.options().size(); o++) {
            Double at = issue.options().get(o).position();
            double near = from != null && at != null && range > 0 ? 1 - Math.abs(at - from) / range : 0.3;
            double share = shares[index][o] >= least ? 1 : Math.min(0.9, near);
            shares[index][o] += believed * (share - shares[index][o]);
        }
    }

    private static double range(Issue issue) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Option option : issue.options()) {
            Double at = option.position();
            if (at != null) {
                low = Math.min(low, at);
                high = Math.max(high, at);
            }
        }
        return high - low;
    }

    private void read(Proposal proposal) {
        if (proposal.by().equals(party)) {
            proposal.earlier().forEach(draft -> count(draft, OFFERED));
            count(proposal.draft(), OFFERED);
        }
        Answer answer = proposal.answers().get(party);
        switch (answer) {
            case null -> {}
            case Answer.Accepted _ -> count(proposal.draft(), BORNE);
            case Answer.InPrinciple inPrinciple -> inPrinciple.reservations().forEach(this::reserved);
            case Answer.Deferred _,Answer.Refused _ -> {}
        }
    }

    private void count(Draft draft, double by) {
        TermsIndex index = present.index();
        int[] choice = index.choice(draft.terms());
        for (int i = 0; i < counts.length; i++) {
            if (!index.option(i, choice[i]).open()) {
                counts[i][choice[i]] += by;
            }
        }
    }

    private void reserved(Reservation reservation) {
        int issue = present.index().numberOf(reservation.issue());
        counts[issue][present.index().numberOf(issue, reservation.wanted())] += WANTED;
        weights[issue] += RESERVED_WEIGHT;
    }

    private Belief formed(boolean experienced) {
        double all = Arrays.stream(weights).sum();
        double[][] points = new double[shares.length][];
        for (int i = 0; i < shares.length; i++) {
            weights[i] *= 100 / all;
            blend(i);
            points[i] = fromNow(i);
        }
        Belief unsure = new Belief(present.index(), party, points, weights, FIRST_NEED, FIRST_NEED);
        return experienced
                ? new Belief(present.index(), party, points, weights, need(unsure, false), need(unsure, true))
                : unsure;
    }

    private void blend(int index) {
        double evidence = Arrays.stream(counts[index]).sum();
        double best = 0;
        for (int o = 0; o < shares[index].length; o++) {
            double share = Math.clamp(shares[index][o], 0.0, 1.0);
            shares[index][o] = (PRIOR * share + counts[index][o]) / (PRIOR + evidence);
            best = Math.max(best, shares[index][o]);
        }
        for (int o = 0; best > 0 && o < shares[index].length; o++) {
            shares[index][o] /= best;
        }
    }

    /// Points of each option over the state of the world now, on which nobody needs to agree.
    private double[] fromNow(int index) {
        double now = present.worth(index, shares[index]);
        double[] points = new double[shares[index].length];
        for (int o = 0; o < points.length; o++) {
            points[o] = present.index().option(index, o).open() ? 0 : weights[index] * (shares[index][o] - now);
        }
        return points;
    }

    /// The gain the party asks for: more than what it refused, no more than what it took; waiting softens everybody.
    private double need(Belief belief, boolean truce) {
        double need = FIRST_NEED;
        for (Proposal proposal : view.proposals()) {
            Answer answer = proposal.answers().get(party);
            if (answer == null || proposal.draft().stage().isTruce() != truce) {
                continue;
            }
            double gain = belief.gain(proposal.draft().stage(), proposal.draft().terms());
            int age = view.turn() - proposal.turn();
            need = switch (answer) {
                case Answer.Accepted _ -> Math.min(need, gain);
                case Answer.Refused _ -> Math.max(need, gain + REFUSED_NEED - age * Belief.SOFTENED);
                case Answer.InPrinciple _,Answer.Deferred _ -> Math.max(need, gain + 1 - age * Belief.SOFTENED);
            };
        }
        return need;
    }
}
