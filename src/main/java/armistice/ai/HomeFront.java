package armistice.ai;

import armistice.engine.rule.TermsIndex;
import armistice.model.id.ConstituencyId;
import armistice.model.id.OptionId;
import armistice.model.number.Parameter;
import armistice.model.setting.Constituency;
import armistice.model.setting.Scenario;
import armistice.view.SeatView;
import java.util.List;
import java.util.Map;

/// Whether the own constituencies would ratify a text, worked out once for many texts.
final class HomeFront {
    /// The logistic curve with this factor is within 0.01 of the normal distribution.
    private static final double NORMAL = 1.702;

    private final double[][][] logits;
    private final double[] base;
    private final double[] thresholds;
    private final double spread;

    HomeFront(SeatView view, TermsIndex index) {
        Scenario scenario = view.scenario();
        List<Constituency> all = view.standpoint().self().constituencies();
        Map<ConstituencyId, Double> moods = view.own().moods();
        this.spread = Math.max(1e-3, scenario.value(Parameter.RATIFICATION_NOISE));
        this.base = all.stream().mapToDouble(one -> one.base() + moods.getOrDefault(one.id(), 0.0)).toArray();
        this.thresholds = all.stream().mapToDouble(Constituency::threshold).toArray();
        this.logits = new double[all.size()][index.size()][];
        for (int c = 0; c < logits.length; c++) {
            for (int i = 0; i < index.size(); i++) {
                Map<OptionId, Double> byOption = all.get(c).logits().getOrDefault(index.issue(i).id(), Map.of());
                logits[c][i] = index.issue(i)
                        .options()
                        .stream()
                        .mapToDouble(option -> byOption.getOrDefault(option.id(), 0.0))
                        .toArray();
            }
        }
    }

    /// Chance that every constituency ratifies, 0 to 1.
    double ratifies(int[] choice) {
        double chance = 1;
        for (int c = 0; c < base.length; c++) {
            double sum = base[c];
            for (int i = 0; i < choice.length; i++) {
                sum += logits[c][i][choice[i]];
            }
            double support = 1 / (1 + Math.exp(-sum));
            chance *= 1 / (1 + Math.exp(-NORMAL * (support - thresholds[c]) / spread));
        }
        return chance;
    }
}
