package armistice.ai;

import armistice.engine.rule.OptionValue;
import armistice.engine.rule.StateValue;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.PublicPosition;
import armistice.model.deal.Reservation;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.number.Quantity;
import armistice.model.setting.Issue;
import armistice.model.setting.IssueScore;
import armistice.model.setting.Option;
import armistice.model.setting.Scenario;
import armistice.model.setting.War;
import armistice.view.SeatView;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
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
    private static final double SOFTENED = 0.15;

    private final SeatView view;
    private final Scenario scenario;
    private final PartyId party;
    private final double[][] shares;
    private final double[][] counts;
    private final double[] weights;

    private Impression(SeatView view, PartyId party) {
        this.view = view;
        this.scenario = view.scenario();
        this.party = party;
        int issues = scenario.issues().size();
        this.shares = new double[issues][];
        this.counts = new double[issues][];
        this.weights = new double[issues];
    }

    /// What the seat of `view` thinks `party` wants, going by trust and public positions alone.
    static Belief first(SeatView view, PartyId party) {
        return begun(view, party).formed(false);
    }

    private static Impression begun(SeatView view, PartyId party) {
        Impression impression = new Impression(view, party);
        for (int i = 0; i < impression.shares.length; i++) {
            impression.prior(i);
        }
        return impression;
    }

    /// What the seat of `view` thinks `party` wants.
    static Belief of(SeatView view, PartyId party) {
        Impression impression = begun(view, party);
        for (Proposal proposal : view.proposals()) {
            impression.read(proposal);
        }
        return impression.formed(true);
    }

    private void prior(int index) {
        Issue issue = scenario.issues().get(index);
        IssueScore own = view.standpoint().sheet().issue(issue.id());
        int count = issue.options().size();
        shares[index] = new double[count];
        counts[index] = new double[count];
        double trust = view.standpoint().trust().getOrDefault(party, 0.5);
        for (int o = 0; o < count; o++) {
            double mine = OptionValue.share(view.standpoint(), issue, own, issue.options().get(o).id());
            shares[index][o] = 0.5 + ALIGNED * (2 * trust - 1) * (mine - 0.5);
        }
        weights[index] = 0.5 * own.weight() + 50.0 / shares.length;
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
        double least = shares[index][indexOf(issue, said.option())];
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
        for (int i = 0; i < counts.length; i++) {
            Issue issue = scenario.issues().get(i);
            OptionId chosen = draft.terms().option(issue.id());
            if (!issue.open().id().equals(chosen)) {
                counts[i][indexOf(issue, chosen)] += by;
            }
        }
    }

    private void reserved(Reservation reservation) {
        for (int i = 0; i < counts.length; i++) {
            Issue issue = scenario.issues().get(i);
            if (issue.id().equals(reservation.issue())) {
                counts[i][indexOf(issue, reservation.wanted())] += WANTED;
                weights[i] += RESERVED_WEIGHT;
            }
        }
    }

    private static int indexOf(Issue issue, OptionId option) {
        return issue.options().indexOf(issue.option(option));
    }

    private Belief formed(boolean experienced) {
        double all = Arrays.stream(weights).sum();
        double[][] points = new double[shares.length][];
        for (int i = 0; i < shares.length; i++) {
            weights[i] *= 100 / all;
            blend(i);
            points[i] = fromNow(i);
        }
        Belief unsure = new Belief(scenario, party, points, weights, FIRST_NEED, FIRST_NEED);
        return experienced
                ? new Belief(scenario, party, points, weights, need(unsure, false), need(unsure, true))
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
        Issue issue = scenario.issues().get(index);
        Map<OptionId, Double> values = new LinkedHashMap<>();
        List<Option> options = issue.options();
        for (int o = 0; o < options.size(); o++) {
            values.put(options.get(o).id(), shares[index][o]);
        }
        IssueScore score = new IssueScore(weights[index], values, Map.of(), "");
        double now = StateValue.share(scenario, issue, score, view.standpoint().world()::read);
        double[] points = new double[options.size()];
        for (int o = 0; o < points.length; o++) {
            points[o] = options.get(o).open() ? 0 : weights[index] * (shares[index][o] - now);
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
                case Answer.Refused _ -> Math.max(need, gain + REFUSED_NEED - age * SOFTENED);
                case Answer.InPrinciple _,Answer.Deferred _ -> Math.max(need, gain + 1 - age * SOFTENED);
            };
        }
        return need;
    }
}
