package armistice.engine.rule;

import armistice.engine.state.Standpoint;
import armistice.model.Ordered;
import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.id.ActivityId;
import armistice.model.setting.Activity;
import armistice.model.setting.Linkage;
import armistice.model.setting.Option;
import armistice.model.setting.RedLine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What truces are worth, for [DealTable]: what they save and how they shift leverage is worked out once for each scope
/// and length.
final class TruceTable {
    private final DealValue values;
    private final TermsIndex index;
    private final List<ActivityId> activities;
    private final long[][] halts;
    private final boolean[][] moves;
    private final double[][] gains;
    private final double[][] drawbacks;
    private final List<IndexedPattern> prices = new ArrayList<>();
    private final List<IndexedPattern> linkages = new ArrayList<>();
    private final Map<Scope, Double> saved = new HashMap<>();
    private final Map<Scope, Double> leverages = new HashMap<>();
    private final Map<Double, FailureCurve> failures = new HashMap<>();
    private boolean ready;

    /// What a truce's savings and leverage depend on: what it halts, for how long, and what it moves at once.
    private record Scope(long halted, double months, List<Integer> moved) {}

    TruceTable(DealValue values, TermsIndex index) {
        this.values = values;
        this.index = index;
        this.activities = values.standpoint().scenario().activities().stream().map(Activity::id).toList();
        this.halts = new long[index.size()][];
        this.moves = new boolean[index.size()][];
        this.gains = new double[index.size()][];
        this.drawbacks = new double[index.size()][];
    }

    /// @param logarithm sum of the logarithms of the hazard's factors
    double surplus(Stage stage, int[] choice, double months, double logarithm) {
        prepare();
        double hold = 1 - failures
                .computeIfAbsent(months, of -> new FailureCurve(values.standpoint().scenario(), stage, of))
                .at(logarithm);
        long halted = 0;
        List<Integer> moved = new ArrayList<>();
        for (int i = 0; i < choice.length; i++) {
            halted |= halts[i][choice[i]];
            if (moves[i][choice[i]]) {
                moved.add(i);
                moved.add(choice[i]);
            }
        }
        Scope bare = new Scope(halted, months, List.of());
        double worth = hold * saved.computeIfAbsent(bare, this::costs) + conditions(choice, months);
        Standpoint standpoint = values.standpoint();
        if (stage == Stage.INTERIM_TRUCE && standpoint.scenario().war().isBelligerent(standpoint.party())) {
            Scope scope = new Scope(halted, months, moved);
            Double leverage = leverages.get(scope);
            if (leverage == null) {
                leverage = values.leverage(draft(stage, choice, months)).value();
                leverages.put(scope, leverage);
            }
            worth += leverage;
        }
        return worth;
    }

    private double costs(Scope scope) {
        Set<ActivityId> halted = new LinkedHashSet<>();
        for (int a = 0; a < activities.size(); a++) {
            if ((scope.halted >> a & 1) != 0) {
                halted.add(activities.get(a));
            }
        }
        double sum = 0;
        for (var cost : values.savedCosts(halted, scope.months)) {
            sum += cost.value();
        }
        return sum;
    }

    private double conditions(int[] choice, double months) {
        double share = values.shareOfHorizon(months);
        double sum = 0;
        for (int i = 0; i < choice.length; i++) {
            sum += share * gains[i][choice[i]] + drawbacks[i][choice[i]];
        }
        for (IndexedPattern line : prices) {
            sum += line.matches(choice) && line.isSettledIn(choice) ? line.points() : 0;
        }
        for (IndexedPattern linkage : linkages) {
            sum += linkage.matches(choice) && linkage.isSettledIn(choice) ? share * linkage.points() : 0;
        }
        return sum;
    }

    private Draft draft(Stage stage, int[] choice, double months) {
        return new Draft(Ordered.set(Set.of()), stage, index.terms(choice), months, false, List.of(), 0, "");
    }

    private void prepare() {
        if (ready) {
            return;
        }
        ready = true;
        for (int i = 0; i < index.size(); i++) {
            List<Option> options = index.issue(i).options();
            halts[i] = options.stream().mapToLong(this::halted).toArray();
            moves[i] = new boolean[options.size()];
            gains[i] = new double[options.size()];
            drawbacks[i] = new double[options.size()];
            for (int o = 0; o < options.size(); o++) {
                Option option = options.get(o);
                moves[i][o] = !option.effects().isEmpty() || (option.position() != null && !option.asItStands());
                gains[i][o] = option.open() ? 0 : values.conditionGain(index.issue(i), option);
                drawbacks[i][o] = option.open() ? 0 : values.conditionDrawbacks(index.issue(i), option);
            }
        }
        for (RedLine line : values.standpoint().sheet().redLines()) {
            if (!line.absolute()) {
                prices.add(new IndexedPattern(index, line.pattern(), -line.points()));
            }
        }
        for (Linkage linkage : values.standpoint().sheet().linkages()) {
            linkages.add(new IndexedPattern(index, linkage.pattern(), linkage.points()));
        }
    }

    private long halted(Option option) {
        long mask = 0;
        for (int a = 0; a < activities.size(); a++) {
            mask |= option.halts().contains(activities.get(a)) ? 1L << a : 0;
        }
        return mask;
    }
}
