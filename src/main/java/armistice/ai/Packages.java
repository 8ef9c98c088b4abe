package armistice.ai;

import armistice.deals.space.BestDeal;
import armistice.deals.space.Deal;
import armistice.deals.space.PackageSpace;
import armistice.deals.space.PackageSpaceBuilder;
import armistice.deals.space.Pattern;
import armistice.deals.space.Signatories;
import armistice.engine.rule.DealTable;
import armistice.engine.rule.Hazard;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.deal.TermsPattern;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.setting.Linkage;
import armistice.model.setting.RedLine;
import armistice.model.setting.ScoreSheet;
import armistice.view.SeatView;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The space of settlements as one seat sees it: its own values exactly, the others' as it believes them.
/// Party 0 is the seat itself.
final class Packages {
    private static final double UNITS_PER_POINT = 1000;
    private static final int MOST_PARTIES = 6;

    private final Menu menu;
    private final PackageSpace space;

    private Packages(Menu menu, PackageSpace space) {
        this.menu = menu;
        this.space = space;
    }

    static Packages of(SeatView view, Valuation values, List<Belief> beliefs) {
        return of(view, values, beliefs, new boolean[0][]);
    }

    /// The space without some options.
    ///
    /// @param left by issue and option number: whether it is left out; none for issues beyond
    static Packages of(SeatView view, Valuation values, List<Belief> beliefs, boolean[][] left) {
        Menu menu = new Menu(view.scenario(), Stage.SETTLEMENT);
        List<Belief> others = beliefs.subList(0, Math.min(beliefs.size(), MOST_PARTIES - 1));
        PackageSpaceBuilder builder = new PackageSpaceBuilder(others.size() + 1, UNITS_PER_POINT);
        double[][] own = values.points(menu, Stage.SETTLEMENT);
        for (int i = 0; i < menu.size(); i++) {
            addIssue(builder, menu, i, own[i], values, others);
        }
        addPatterns(builder, menu, view.standpoint().sheet(), others.size() + 1);
        leaveOut(builder, menu, values, left);
        for (Hazard.Interaction interaction : Hazard.interactions(view.standpoint())) {
            Pattern pattern = pattern(menu, interaction.pattern());
            if (pattern != null) {
                builder.hazard(pattern, (int) Math.rint(1000 * interaction.logarithm()));
            }
        }
        DealTable table = values.table();
        builder.penalty(0, new Stairs(table));
        double[] reservations = new double[others.size() + 1];
        reservations[0] = values.outside();
        return new Packages(menu, builder.reservations(reservations).build());
    }

    /// The penalty for hazard in steps, rounded up so that it never falls: a search asks for it at every thousandth.
    private static final class Stairs implements IntToDoubleFunction {
        private static final int STEP = 20;

        private final DealTable table;
        private int last = Integer.MIN_VALUE;
        private double penalty;

        Stairs(DealTable table) {
            this.table = table;
        }

        @Override
        public double applyAsDouble(int thousandths) {
            int step = Math.ceilDiv(thousandths, STEP);
            if (step != last) {
                last = step;
                penalty = table.penalty(Stage.SETTLEMENT, table.circumstances() + step * STEP / 1000.0);
            }
            return penalty;
        }
    }

    /// The package with the largest weighted sum, at or above floors; none if there is none.
    ///
    /// @param weights the seat first, then the others in the order of their beliefs; all above 0
    /// @param floors  in the same order: points of surplus for the seat, points of believed gain for the others
    @Nullable
    Terms best(double[] weights, double[] floors) {
        Deal deal = new BestDeal(space).find(weights, floors, Signatories.ALL);
        return deal == null ? null : menu.terms(deal.options());
    }

    /// How many parties the space has, the seat among them; beliefs beyond that are left out.
    int parties() {
        return space.parties();
    }

    PackageSpace space() {
        return space;
    }

    Terms terms(Deal deal) {
        return menu.terms(deal.options());
    }

    /// The numbers of the options of a settlement's terms.
    int[] options(Terms terms) {
        int[] options = new int[menu.size()];
        for (int i = 0; i < options.length; i++) {
            options[i] = menu.indexOf(i, terms.option(menu.issue(i).id()));
        }
        return options;
    }

    private static void addIssue(PackageSpaceBuilder builder, Menu menu, int issue, double[] own, Valuation values,
            List<Belief> others) {
        int[] numbers = menu.options(issue).stream().mapToInt(o -> values.index().numberOf(issue, o.id())).toArray();
        double[][] points = new double[others.size() + 1][];
        points[0] = own;
        for (int p = 0; p < others.size(); p++) {
            Belief belief = others.get(p);
            points[p + 1] = Arrays.stream(numbers)
                    .mapToDouble(option -> belief.lasting(issue, option))
                    .toArray();
        }
        double[] hazards = values.table().hazards()[issue];
        int[] logHazard = Arrays.stream(numbers).map(o -> (int) Math.rint(1000 * hazards[o])).toArray();
        builder.issue(menu.issue(issue).label(), points, logHazard, new int[numbers.length]);
    }

    private static void addPatterns(PackageSpaceBuilder builder, Menu menu, ScoreSheet sheet, int parties) {
        for (RedLine line : sheet.redLines()) {
            Pattern pattern = pattern(menu, line.pattern());
            if (pattern != null && line.absolute()) {
                builder.redLine(0, pattern);
            } else if (pattern != null) {
                builder.linkage(pattern, ownOnly(-line.points(), parties));
            }
        }
        for (Linkage linkage : sheet.linkages()) {
            Pattern pattern = pattern(menu, linkage.pattern());
            if (pattern != null) {
                builder.linkage(pattern, ownOnly(linkage.points(), parties));
            }
        }
    }

    private static void leaveOut(PackageSpaceBuilder builder, Menu menu, Valuation values, boolean[][] left) {
        for (int i = 0; i < Math.min(menu.size(), left.length); i++) {
            int issue = i;
            int[] numbers = IntStream.range(0, menu.options(issue).size())
                    .filter(o -> left[issue][values.index().numberOf(issue, menu.options(issue).get(o).id())])
                    .toArray();
            if (numbers.length > 0) {
                builder.redLine(0, Pattern.of(issue, numbers));
            }
        }
    }

    private static double[] ownOnly(double points, int parties) {
        double[] all = new double[parties];
        all[0] = points;
        return all;
    }

    /// The pattern by numbers; none if no package of this stage can match it.
    private static @Nullable Pattern pattern(Menu menu, TermsPattern pattern) {
        Map<IssueId, Set<OptionId>> named = new LinkedHashMap<>(pattern.options());
        Pattern result = null;
        for (int i = 0; i < menu.size(); i++) {
            Set<OptionId> options = named.remove(menu.issue(i).id());
            if (options == null) {
                continue;
            }
            int issue = i;
            int[] numbers = options.stream()
                    .mapToInt(option -> menu.indexOf(issue, option))
                    .filter(o -> o >= 0)
                    .toArray();
            if (numbers.length == 0) {
                return null;
            }
            result = result == null ? Pattern.of(issue, numbers) : result.and(issue, numbers);
        }
        return named.isEmpty() ? result : null;
    }

}
