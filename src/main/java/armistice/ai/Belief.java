package armistice.ai;

import armistice.engine.rule.TermsIndex;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.setting.Issue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What one other party is thought to want, and how much of it it is thought to need before it signs.
///
/// Points are counted from the state of the world as it is: an issue left open gains nothing.
final class Belief {
    /// Points of believed gain that take a likelihood from even to about three in four.
    static final double SPREAD = 6;
    /// The same in a truce, which is worth less.
    static final double TRUCE_SPREAD = 1.5;
    /// Points that a clause costs a party beside its value if it is a red line.
    static final double RED_LINE = 15;
    /// Points by which a party needs less with every turn.
    static final double SOFTENED = 0.15;
    /// What leaving a question open costs in a text meant to last, as a share of the issue's points.
    private static final double UNSETTLED = 0.15;
    /// How many of the issues on which a text costs a party most are told.
    private static final int WORST = 2;
    /// Points from which a clause of a text meant to last is told as a cost.
    private static final double COUNTS = 1;

    private final TermsIndex index;
    private final PartyId party;
    private final double[][] points;
    private final double[][] dread;
    private final double[] weights;
    private final double months;
    private final double[][] truceDread;
    private final double[][] learned;
    private final Asking need;
    private final double truceNeed;
    private final Doubt doubt;
    private final Answered answered;

    /// @param points    points of every option over the state of the world
    /// @param dread     points that it costs beside, as far as it may be a red line
    /// @param months    months left to the horizon
    /// @param need      gain from which it signs a text meant to last
    /// @param truceNeed gain from which it signs a truce
    /// @param doubt     how far all this may be off
    Belief(TermsIndex index, PartyId party, double[][] points, double[][] dread, double[] weights, double months,
            Asking need, double truceNeed, Doubt doubt) {
        this(index, party, points, dread, dread, weights, months, nothing(points), need,
                truceNeed, doubt, Answered.nothing());
    }

    private Belief(TermsIndex index, PartyId party, double[][] points, double[][] dread, double[][] truceDread,
            double[] weights, double months, double[][] learned, Asking need, double truceNeed, Doubt doubt,
            Answered answered) {
        this.index = index;
        this.party = party;
        this.points = points;
        this.dread = dread;
        this.truceDread = truceDread;
        this.weights = weights;
        this.months = months;
        this.learned = learned;
        this.need = need;
        this.truceNeed = truceNeed;
        this.doubt = doubt;
        this.answered = answered;
    }

    private static double[][] nothing(double[][] points) {
        return Arrays.stream(points).map(options -> new double[options.length]).toArray(double[][]::new);
    }

    PartyId party() {
        return party;
    }

    /// The same belief with other needs.
    Belief needing(Asking settlement, double truce) {
        return new Belief(index, party, points, dread, truceDread, weights, months, learned, settlement, truce,
                doubt, answered);
    }

    /// The same belief after what answers to whole texts tell ([Inference]).
    ///
    /// @param more    points by which every option is worth more in a text meant to last than was thought
    /// @param asks    what the party then needs in such a text
    /// @param inTruce points that every option costs in a truce, as far as it may be a red line there
    Belief corrected(double[][] more, Asking asks, double[][] inTruce) {
        return new Belief(index, party, points, dread, inTruce, weights, months, more, asks, truceNeed, doubt,
                answered);
    }

    /// The same belief with no option above a bound in a text meant to last.
    ///
    /// @param bounds points by issue and option; infinity where there is none
    Belief bounded(double[][] bounds) {
        double[][] less = new double[learned.length][];
        for (int i = 0; i < less.length; i++) {
            less[i] = learned[i].clone();
            for (int o = 0; o < less[i].length; o++) {
                less[i][o] -= Math.max(0, lasting(i, o) - bounds[i][o]);
            }
        }
        return corrected(less, need, truceDread);
    }

    /// The same belief of a party that has answered some texts word for word.
    Belief remembering(Answered answers) {
        return new Belief(index, party, points, dread, truceDread, weights, months, learned, need, truceNeed, doubt,
                answers);
    }

    /// Points believed to be gained by an option over things as they are.
    double points(int issue, int option) {
        return points[issue][option];
    }

    /// Points that an option costs beside, as far as it may be a red line.
    double dread(Stage stage, int issue, int option) {
        return (stage.isTruce() ? truceDread : dread)[issue][option];
    }

    /// Points that an issue is believed to matter, of 100.
    double weight(int issue) {
        return weights[issue];
    }

    /// Points believed to be gained by an option in a text meant to last, which should leave little open, less what may be a red line.
    double lasting(int issue, int option) {
        double gain = index.option(issue, option).open() ? -UNSETTLED * weights[issue] : points[issue][option];
        return gain - dread[issue][option] + learned[issue][option];
    }

    /// The same in a truce: its clauses count for the time that it lasts, red lines in full.
    double passing(int issue, int option, double truceMonths) {
        return points[issue][option] * truceMonths / Math.max(truceMonths, months) - truceDread[issue][option];
    }

    /// Points believed to be gained by an option of a text.
    ///
    /// @param truceMonths how long a truce lasts; of no account in a text meant to last
    double gain(Stage stage, int issue, int option, double truceMonths) {
        return stage.isTruce() ? passing(issue, option, truceMonths) : lasting(issue, option);
    }

    /// Points believed to be gained by a choice of one option number for each issue.
    double gain(Stage stage, int[] choice, double truceMonths) {
        double sum = 0;
        for (int i = 0; i < points.length; i++) {
            sum += gain(stage, i, choice[i], truceMonths);
        }
        return sum;
    }

    /// What each change of a text is believed to bring, issue by issue.
    List<Rationale.Gain> gains(Draft before, Draft after) {
        int[] was = index.choice(before.terms());
        int[] is = index.choice(after.terms());
        return IntStream.range(0, is.length)
                .filter(i -> was[i] != is[i])
                .mapToObj(i -> new Rationale.Gain(party, index.issue(i).id(),
                        gain(after.stage(), i, is[i], after.months()) - gain(after.stage(), i, was[i], after.months())))
                .toList();
    }

    /// Points believed to be gained by a text.
    double gain(Draft draft) {
        return gain(draft.stage(), index.choice(draft.terms()), draft.months());
    }

    /// Chance that the party accepts a draft by its clauses alone, whatever it has answered to the same words, 0 to 1.
    double inclined(Draft draft) {
        double margin = gain(draft) - asked(draft.stage());
        return 1 / (1 + Math.exp(-margin / spread(draft.stage())));
    }

    /// Chance that the party accepts a draft, 0 to 1.
    double likelihood(Draft draft) {
        return likelihood(draft, index.choice(draft.terms()));
    }

    /// The same where the number of the option chosen on each issue is known.
    double likelihood(Draft draft, int[] choice) {
        double margin = gain(draft.stage(), choice, draft.months()) - asked(draft.stage());
        return 1 / (1 + Math.exp(-margin / spread(draft.stage()) - answered.logits(draft)));
    }

    private static double spread(Stage stage) {
        return stage.isTruce() ? TRUCE_SPREAD : SPREAD;
    }

    /// Chance that the party accepts a draft, in logits, with how far it may be off.
    Range.Guess guess(Draft draft) {
        double spread = spread(draft.stage());
        double margin = gain(draft) - asked(draft.stage());
        return new Range.Guess(margin / spread + answered.logits(draft), reach(draft, true).value() / spread,
                reach(draft, false).value() / spread);
    }

    private double asked(Stage stage) {
        return stage.isTruce() ? Math.max(0, truceNeed) : need.now();
    }

    /// What [#likelihood] of a draft is made of.
    Explanation explained(Draft draft, String name) {
        return signs("explain.belief.signs", draft, name, gains(draft));
    }

    /// What one end of its range is made of.
    ///
    /// @param low whether the party is thought harder to please than in nine of ten cases, or easier
    Explanation explained(Draft draft, String name, boolean low) {
        List<Explanation> gains = gains(draft);
        gains.add(Explanation.product("explain.belief.shift", "", Unit.POINTS,
                List.of(Explanation.leaf("explain.belief.way", "", low ? -1 : 1, Unit.FACTOR, ""), reach(draft, low))));
        return signs(low ? "explain.belief.low" : "explain.belief.high", draft, name, gains);
    }

    private Explanation signs(String key, Draft draft, String name, List<Explanation> gains) {
        Explanation scaled = Explanation.product("explain.belief.scaled", "", Unit.FACTOR,
                List.of(Explanation.sum("explain.belief.margin", "", Unit.POINTS, gains),
                        Explanation.leaf("explain.belief.spread", "", 1 / spread(draft.stage()), Unit.FACTOR, "")));
        double told = answered.logits(draft);
        return Explanation.logistic(key, name, told == 0 ? scaled
                : Explanation.sum("explain.belief.logits", "", Unit.FACTOR, List.of(scaled,
                        Explanation.leaf("explain.belief.answered", "", told, Unit.FACTOR, "belief"))));
    }

    private List<Explanation> gains(Draft draft) {
        int[] choice = index.choice(draft.terms());
        List<Explanation> gains = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            double gain = gain(draft.stage(), i, choice[i], draft.months());
            if (gain != 0) {
                gains.add(Explanation.leaf("explain.belief.gain", index.issue(i).label(), gain, Unit.POINTS, "belief"));
            }
        }
        gains.add(Explanation.leaf("explain.belief.need", "", -asked(draft.stage()), Unit.POINTS, "belief"));
        return gains;
    }

    /// Points by which the margin may be off, to the 10th percentile or the 90th: the root of the sum of squares. What may be red
    /// lines can cost no more than if all are, and no less than if none is.
    private Explanation reach(Draft draft, boolean low) {
        List<Explanation> squares = new ArrayList<>();
        squares.add(square("explain.belief.doubt-need", "", doubt.need(draft.stage())));
        List<Double> dreads = new ArrayList<>();
        int[] choice = index.choice(draft.terms());
        double lasts = draft.stage().isTruce() ? draft.months() / Math.max(draft.months(), months) : 1;
        for (int i = 0; i < choice.length; i++) {
            double dreaded = dread(draft.stage(), i, choice[i]);
            double counted = gain(draft.stage(), i, choice[i], draft.months()) + dreaded
                    - (draft.stage().isTruce() ? 0 : learned[i][choice[i]]);
            double off = doubt.gain(i, counted, lasts * weights[i]);
            if (off != 0) {
                squares.add(square("explain.belief.doubt-gain", index.issue(i).label(), off));
            }
            if (dreaded > 0) {
                dreads.add(dreaded);
            }
        }
        if (!dreads.isEmpty()) {
            squares.add(redLines(dreads, low));
        }
        return Explanation.power("explain.belief.reach", "", Unit.POINTS,
                Explanation.sum("explain.belief.squares", "", Unit.FACTOR, squares),
                Explanation.leaf("explain.belief.root", "", 0.5, Unit.FACTOR, ""));
    }

    private static Explanation redLines(List<Double> dreads, boolean low) {
        double counted = dreads.stream().mapToDouble(Double::doubleValue).sum();
        double most = low ? dreads.size() * RED_LINE - counted : counted;
        return squared(Explanation.minimum("explain.belief.doubt-red", "", Unit.POINTS,
                List.of(Explanation.leaf("explain.belief.doubt-chance", "", Range.DEVIATIONS * Doubt.redLines(dreads),
                        Unit.POINTS, "belief"),
                        Explanation.leaf(low ? "explain.belief.all-red" : "explain.belief.none-red", "", most,
                                Unit.POINTS,
                                "belief"))));
    }

    private static Explanation square(String key, String subject, double doubt) {
        return squared(Explanation.leaf(key, subject, Range.DEVIATIONS * doubt, Unit.POINTS, "belief"));
    }

    private static Explanation squared(Explanation off) {
        return Explanation.power("explain.belief.square", "", Unit.FACTOR, off,
                Explanation.leaf("explain.belief.two", "", 2, Unit.FACTOR, ""));
    }

    /// What the party is thought to need before it signs.
    Rationale.Need need(Stage stage) {
        double reach = Range.DEVIATIONS * doubt.need(stage);
        return new Rationale.Need(Math.max(0, asked(stage) - reach), asked(stage), asked(stage) + reach);
    }

    /// What the party is thought to make of a text.
    ///
    /// @param answer what it has answered to the text
    Rationale.Reception reception(Draft draft, @Nullable Answer answer) {
        Range.Guess guess = guess(draft);
        return new Rationale.Reception(party, draft.stage(), gain(draft), need(draft.stage()), guess.likelihood(),
                Range.ofAll(List.of(guess)), against(draft).stream().map(Issue::id).toList(), answer,
                answered.logits(draft));
    }

    /// The issues on which a text is thought to cost the party something that counts, the worst first; of one that is meant to last
    /// none on which its own last one says the same.
    List<Issue> against(Draft draft) {
        int[] choice = index.choice(draft.terms());
        return IntStream.range(0, choice.length)
                .filter(i -> draft.stage().isTruce()
                        || !answered.isItsOwn(index.issue(i).id(), index.option(i, choice[i]).id()))
                .filter(i -> gain(draft.stage(), i, choice[i],
                        draft.months()) < (draft.stage().isTruce() ? 0 : -COUNTS))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> gain(draft.stage(), i, choice[i], draft.months())))
                .limit(WORST)
                .map(index::issue)
                .toList();
    }

    /// What the party is thought to like best on an issue.
    Rationale.Belief on(IssueId issue) {
        int number = index.numberOf(issue);
        return new Rationale.Belief(party, issue, favourite(number), weights[number]);
    }

    /// Believed gain at which the party is as likely as not to sign now, points.
    double need() {
        return need.now();
    }

    /// The same in every turn.
    Asking asking() {
        return need;
    }

    /// The same for a truce.
    double truceNeed() {
        return truceNeed;
    }

    /// What the party is thought to want most.
    List<Rationale.Belief> foremost(int count) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> -stake(i)));
        return order.stream().limit(count).map(i -> on(index.issue(i).id())).toList();
    }

    /// Points between the options of an issue that the party is thought to like best and least: an issue of weight on which it
    /// hardly minds says little of what it wants.
    private double stake(int issue) {
        return Arrays.stream(points[issue]).max().orElse(0) - Arrays.stream(points[issue]).min().orElse(0);
    }

    private OptionId favourite(int number) {
        Issue issue = index.issue(number);
        int best = 0;
        for (int o = 1; o < points[number].length; o++) {
            if (points[number][o] > points[number][best]) {
                best = o;
            }
        }
        return issue.options().get(best).id();
    }
}
