package armistice.ai;

import armistice.ai.Skill.Learning;
import armistice.engine.rule.Projection;
import armistice.engine.rule.StateValue;
import armistice.engine.rule.TermsIndex;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.PublicPosition;
import armistice.model.deal.TermsPattern;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.number.Quantity;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import armistice.model.setting.Scenario;
import armistice.model.setting.War;
import armistice.view.SeatView;
import java.util.Set;

/// Forms a [Belief] about one party from what a seat has seen of it: public positions, its own texts in all versions,
/// reservations, acceptances and refusals.
///
/// Before any evidence, belligerents are taken to want the ground and to dread giving up what they hold, and everybody
/// to share the seat's own wishes as far as the seat trusts it: fully at trust 1, their opposite at trust 0. [Evidence]
/// counts options it asked for and options it objected to.
final class Impression {
    static final double PRIOR = 4;
    private static final double ALIGNED = 0.8;
    private static final double FIRM_WEIGHT = 10;
    private static final double FIRST_NEED = 6;
    private static final double FIRST_TRUCE_NEED = 0.5;
    private static final double REFUSED = 4;
    private static final double REFUSED_TRUCE = 0.7;
    private static final double LOSING_GROUND = 0.5;
    private static final double UNTOUCHED = 2;
    private static final double LEAST_CHANGE = 0.005;
    private static final double CLEARLY = 0.25;
    /// How likely what was ruled out in public is ruled out.
    private static final double STATED = 0.9;

    private final SeatView view;
    private final Scenario scenario;
    private final PartyId party;
    private final Present present;
    private final double[][] shares;
    private final double[][] dread;
    private final double[] weights;

    private Impression(SeatView view, PartyId party, Present present) {
        this.view = view;
        this.scenario = view.scenario();
        this.party = party;
        this.present = present;
        int issues = scenario.issues().size();
        this.shares = new double[issues][];
        this.dread = new double[issues][];
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

    /// Whose wishes these are.
    PartyId party() {
        return party;
    }

    /// What it has shown in the texts and answers of a view of the same seat.
    Evidence evidence(SeatView seen) {
        return Evidence.of(seen, party, present);
    }

    /// The belief before any evidence.
    Belief first() {
        return copied(view).formed(Evidence.none(party, present), Learning.NOTHING);
    }

    /// The belief after the texts and answers of a view of the same seat and moment.
    Belief of(SeatView seen) {
        return copied(seen).formed(Evidence.of(seen, party, present), Learning.COUNTS)
                .remembering(Answered.of(seen, party));
    }

    /// The same, with what answers to whole texts tell of their clauses. These also tell how much a clause costs that it objected
    /// to: by itself an objection says only that something else is wanted.
    Belief inferred(SeatView seen) {
        Evidence evidence = Evidence.of(seen, party, present);
        Belief corrected = Inference.corrected(copied(seen).formed(evidence, Learning.INFERS), seen, evidence,
                present.index(), inTruce(evidence));
        return new Objections(present.index(), evidence).bound(corrected).remembering(Answered.of(seen, party));
    }

    /// What the seat of `view` thinks `party` wants.
    static Belief of(SeatView view, PartyId party) {
        return begun(view, party, new Present(view.standpoint(), new TermsIndex(view.scenario()))).of(view);
    }

    private Impression copied(SeatView seen) {
        Impression copy = new Impression(seen, party, present);
        for (int i = 0; i < shares.length; i++) {
            copy.shares[i] = shares[i].clone();
            copy.dread[i] = dread[i].clone();
            copy.weights[i] = weights[i];
        }
        return copy;
    }

    private void prior(int index) {
        Issue issue = scenario.issues().get(index);
        int count = issue.options().size();
        shares[index] = new double[count];
        dread[index] = new double[count];
        double trust = view.standpoint().trust().getOrDefault(party, 0.5);
        for (int o = 0; o < count; o++) {
            shares[index][o] = 0.5 + ALIGNED * (2 * trust - 1) * (present.wish(index, o) - 0.5);
        }
        weights[index] = 0.5 * view.standpoint().sheet().issue(issue.id()).weight() + 50.0 / shares.length;
        ground(index, issue);
        SeatView.Shown shown = view.others().get(party);
        PublicPosition said = shown == null ? null : shown.positions().get(issue.id());
        if (said != null) {
            position(index, issue, said);
        }
        if (shown != null) {
            shown.ruledOut().forEach(pattern -> ruledOut(index, issue, pattern));
        }
    }

    /// A red line that was drawn in public is one, as far as the party is believed; one across several issues is not laid at any of them.
    private void ruledOut(int index, Issue issue, TermsPattern pattern) {
        Set<OptionId> options = pattern.options().size() == 1
                ? pattern.options().getOrDefault(issue.id(), Set.of())
                : Set.of();
        for (OptionId option : options) {
            int number = present.index().numberOf(index, option);
            shares[index][number] = 0;
            dread[index][number] = Math.max(dread[index][number], STATED * Evidence.believed(view, party));
        }
    }

    /// Belligerents want the ground they fight for, and are not thought to give up what they hold.
    private void ground(int index, Issue issue) {
        War war = scenario.war();
        boolean control = issue.settles().stream().anyMatch(Quantity.Control.class::isInstance);
        if (!control || !war.isBelligerent(party)) {
            return;
        }
        double now = StateValue.position(scenario, issue, view.standpoint().world()::read);
        double sign = war.attacker().equals(party) ? 1 : -1;
        for (int o = 0; o < issue.options().size(); o++) {
            Double position = issue.options().get(o).position();
            if (position != null) {
                shares[index][o] = sign > 0 ? position : 1 - position;
                dread[index][o] = sign * (position - now) < -LEAST_CHANGE ? LOSING_GROUND : 0;
            }
        }
    }

    /// What was said in public counts by its firmness. It is the least that its holder said it would take: what clearly seemed
    /// better for it stays as good, what lies far from it is worth less. What a little mistrust makes of the own wishes is
    /// not clear enough to be held against what was said.
    private void position(int index, Issue issue, PublicPosition said) {
        double trusted = Evidence.believed(view, party);
        double believed = trusted * (0.4 + 0.5 * said.firmness());
        weights[index] += trusted * FIRM_WEIGHT * said.firmness();
        Double from = issue.option(said.option()).position();
        double least = shares[index][present.index().numberOf(index, said.option())];
        double range = range(issue);
        for (int o = 0; o < issue.options().size(); o++) {
            Option option = issue.options().get(o);
            Double at = option.position();
            double near = from != null && at != null && range > 0 ? 1 - Math.abs(at - from) / range : 0.3;
            boolean better = option.id().equals(said.option()) || shares[index][o] >= least + CLEARLY;
            double share = better ? 1 : Math.min(0.9, near);
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

    private Belief formed(Evidence evidence, Learning learning) {
        double all = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] += evidence.stress(i);
            all += weights[i];
        }
        double[][] points = new double[shares.length][];
        for (int i = 0; i < shares.length; i++) {
            weights[i] *= 100 / all;
            blend(i, evidence);
            points[i] = fromNow(i);
            for (int o = 0; o < dread[i].length; o++) {
                dread[i][o] = dreaded(i, o, learning == Learning.INFERS ? 0 : evidence.objections(i, o), evidence);
            }
        }
        double months = Projection.monthsLeft(scenario, view.standpoint().world());
        Belief open = new Belief(present.index(), party, points, dread, weights, months, asking(FIRST_NEED),
                FIRST_TRUCE_NEED, learning == Learning.NOTHING ? Doubt.first(shares.length) : doubt(evidence));
        Belief unsure = learning == Learning.COUNTS ? new Objections(present.index(), evidence).bound(open) : open;
        return learning != Learning.NOTHING ? unsure.needing(asking(need(unsure, false)), need(unsure, true)) : unsure;
    }

    private Asking asking(double points) {
        return Asking.always(points, view.turn(), view.turns());
    }

    private Doubt doubt(Evidence evidence) {
        double[] counted = new double[shares.length];
        for (int i = 0; i < counted.length; i++) {
            for (int o = 0; o < shares[i].length; o++) {
                counted[i] += evidence.count(i, o);
            }
        }
        return Doubt.of(view, party, counted);
    }

    /// Points that a clause is thought to cost beside its value: a red line, as likely as it was objected to.
    private double dreaded(int index, int option, double objections, Evidence evidence) {
        if (objections == 0 && evidence.isBorne(index, option)) {
            return 0;
        }
        double chance = 1 - (1 - dread[index][option]) * UNTOUCHED / (UNTOUCHED + objections);
        return Belief.RED_LINE * chance;
    }

    /// Points that clauses cost in a truce: what was objected to in a text meant to last may well do for a time.
    private double[][] inTruce(Evidence evidence) {
        double[][] costs = new double[dread.length][];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = new double[dread[i].length];
            for (int o = 0; o < costs[i].length; o++) {
                costs[i][o] = dreaded(i, o, evidence.truceObjections(i, o), evidence);
            }
        }
        return costs;
    }

    private void blend(int index, Evidence evidence) {
        double counted = 0;
        for (int o = 0; o < shares[index].length; o++) {
            counted += evidence.count(index, o);
        }
        double best = 0;
        for (int o = 0; o < shares[index].length; o++) {
            double share = Math.clamp(shares[index][o], 0.0, 1.0);
            shares[index][o] = (PRIOR * share + evidence.count(index, o)) / (PRIOR + counted);
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
        double need = truce ? FIRST_TRUCE_NEED : FIRST_NEED;
        double refused = truce ? REFUSED_TRUCE : REFUSED;
        for (Proposal proposal : view.proposals()) {
            Answer answer = proposal.answers().get(party);
            if (answer == null || proposal.version(answer.version()).stage().isTruce() != truce) {
                continue;
            }
            Draft answered = proposal.version(answer.version());
            double gain = belief.gain(answered);
            double softened = (view.turn() - proposal.turn()) * (truce ? Belief.SOFTENED / 4 : Belief.SOFTENED);
            need = switch (answer) {
                case Answer.Accepted _ -> Math.min(need, gain);
                case Answer.Refused _ -> Math.max(need, gain + refused - softened);
                case Answer.InPrinciple _,Answer.Deferred _ -> Math.max(need, gain + refused / 2 - softened);
            };
        }
        return need;
    }
}
