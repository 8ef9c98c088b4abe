package armistice.engine.rule;

import armistice.engine.state.Standpoint;
import armistice.model.deal.Stage;
import armistice.model.setting.Linkage;
import armistice.model.setting.RedLine;
import armistice.model.setting.ScoreSheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The numbers of a [DealValue] without their explanation, worked out once for many texts. They agree with it but for
/// the order in which terms are added.
///
/// Keeps what it works out; for one thread.
public final class DealTable {
    private final DealValue values;
    private final TermsIndex index;
    private final double outside;
    private final double loss;
    private final double monthsLeft;
    private final double circumstances;
    private final double[][] hazards;
    private final List<IndexedPattern> together = new ArrayList<>();
    private final List<IndexedPattern> interactions = new ArrayList<>();
    private final List<IndexedPattern> absolute = new ArrayList<>();
    private final Map<Stage, double[][]> points = new EnumMap<>(Stage.class);
    private final Map<Stage, FailureCurve> failures = new EnumMap<>(Stage.class);
    private final TruceTable truces;

    public DealTable(DealValue values, TermsIndex index) {
        Standpoint standpoint = values.standpoint();
        this.values = values;
        this.index = index;
        this.outside = values.outside().value();
        this.loss = values.loss();
        this.monthsLeft = values.monthsLeft();
        this.circumstances = Hazard.circumstances(standpoint, values.outside().path().powerShift());
        this.hazards = hazards(standpoint, index);
        ScoreSheet sheet = standpoint.sheet();
        for (RedLine line : sheet.redLines()) {
            List<IndexedPattern> kind = line.absolute() ? absolute : together;
            kind.add(new IndexedPattern(index, line.pattern(), -line.points()));
        }
        for (Linkage linkage : sheet.linkages()) {
            together.add(new IndexedPattern(index, linkage.pattern(), linkage.points()));
        }
        Hazard.interactions(standpoint)
                .forEach(one -> interactions.add(new IndexedPattern(index, one.pattern(), one.logarithm())));
        this.truces = new TruceTable(values, index);
    }

    private static double[][] hazards(Standpoint standpoint, TermsIndex index) {
        double[][] hazards = new double[index.size()][];
        for (int i = 0; i < hazards.length; i++) {
            hazards[i] = index.issue(i)
                    .options()
                    .stream()
                    .mapToDouble(option -> Hazard.clause(standpoint, option))
                    .toArray();
        }
        return hazards;
    }

    /// The outside option, points.
    public double outside() {
        return outside;
    }

    /// Months left to the horizon.
    public double monthsLeft() {
        return monthsLeft;
    }

    /// Surplus of a text over the outside option, points.
    ///
    /// @param choice the number of the option chosen on each issue
    /// @param months how long a truce runs
    public double surplus(Stage stage, int[] choice, double months) {
        if (stage.isTruce()) {
            return truces.surplus(stage, choice, months, logarithm(choice));
        }
        double[][] worth = points(stage);
        double sum = 0;
        for (int i = 0; i < choice.length; i++) {
            sum += worth[i][choice[i]];
        }
        for (IndexedPattern pattern : together) {
            sum += pattern.matches(choice) ? pattern.points() : 0;
        }
        return sum - penalty(stage, logarithm(choice)) - outside;
    }

    /// Whether terms cross one of the party's absolute red lines.
    public boolean crosses(int[] choice) {
        for (IndexedPattern pattern : absolute) {
            if (pattern.matches(choice)) {
                return true;
            }
        }
        return false;
    }

    /// Numbers of the issues that the absolute red lines which terms cross speak of, line by line; empty if they cross none.
    public int[] crossed(int[] choice) {
        return absolute.stream()
                .filter(line -> line.matches(choice))
                .flatMapToInt(line -> Arrays.stream(line.issues()))
                .distinct()
                .toArray();
    }

    /// Points of every option of every issue in an agreement of a stage: value, exposure and audience cost. Not to be
    /// changed.
    public double[][] points(Stage stage) {
        return points.computeIfAbsent(stage, this::worthIn);
    }

    /// What each option adds to the logarithm of the hazard by itself; what clauses add together is in
    /// [Hazard#interactions]. Not to be changed.
    public double[][] hazards() {
        return hazards;
    }

    /// Logarithm of the hazard as far as no clause changes it.
    public double circumstances() {
        return circumstances;
    }

    /// Points lost to the chance that a lasting agreement fails, at a sum of logarithms of hazards.
    public double penalty(Stage stage, double logarithm) {
        return loss * failures
                .computeIfAbsent(stage, of -> new FailureCurve(values.standpoint().scenario(), of, monthsLeft))
                .at(logarithm);
    }

    private double logarithm(int[] choice) {
        double sum = circumstances;
        for (int i = 0; i < choice.length; i++) {
            sum += hazards[i][choice[i]];
        }
        for (IndexedPattern interaction : interactions) {
            sum += interaction.matches(choice) ? interaction.points() : 0;
        }
        return sum;
    }

    private double[][] worthIn(Stage stage) {
        double[][] worth = new double[index.size()][];
        for (int i = 0; i < worth.length; i++) {
            int issue = i;
            worth[i] = index.issue(i)
                    .options()
                    .stream()
                    .mapToDouble(option -> TermsValue.issuePoints(values.standpoint(), stage, index.issue(issue),
                            option.id()))
                    .toArray();
        }
        return worth;
    }
}
