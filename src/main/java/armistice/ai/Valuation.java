package armistice.ai;

import armistice.engine.rule.DealTable;
import armistice.engine.rule.DealValue;
import armistice.engine.rule.OutsideOption;
import armistice.engine.rule.TermsIndex;
import armistice.engine.state.Standpoint;
import armistice.engine.state.World;
import armistice.model.deal.Draft;
import armistice.model.deal.PublicPosition;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.PartyId;
import armistice.model.number.Parameter;
import armistice.model.play.Outlook;
import armistice.model.setting.Party;
import armistice.model.setting.RedLine;
import armistice.model.setting.ScoreSheet;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What things are worth to the own seat, worked out once for as long as what they depend on does not change.
final class Valuation {
    private final SeatView view;
    private final TermsIndex index;
    private final DealValue deals;
    private final DealTable table;
    private final HomeFront home;
    private final Map<World, Double> shifts;
    private final double standing;
    private final double[][] prices;
    private @Nullable Outlook outlook;
    private @Nullable Present present;
    private @Nullable List<Impression> impressions;
    private double bestSettlement = Double.NaN;
    private Terms lastTerms;
    private int[] lastChoice;

    Valuation(SeatView view) {
        this(view, new TermsIndex(view.scenario()), DealValue.from(view.standpoint()), new HashMap<>());
    }

    private Valuation(SeatView view, TermsIndex index, DealValue deals, Map<World, Double> shifts) {
        this.view = view;
        this.index = index;
        this.deals = deals;
        this.shifts = shifts;
        this.table = new DealTable(deals, index);
        this.home = new HomeFront(view, index);
        this.standing = view.scenario().value(Parameter.RATIFICATION_STANDING);
        this.prices = prices(view.standpoint().sheet(), index);
        this.lastTerms = Menu.open(view.scenario());
        this.lastChoice = index.choice(lastTerms);
    }

    /// What each option costs by itself as a red line with a price, points.
    private static double[][] prices(ScoreSheet sheet, TermsIndex index) {
        double[][] prices = new double[index.size()][];
        for (int i = 0; i < prices.length; i++) {
            prices[i] = new double[index.issue(i).options().size()];
        }
        for (RedLine line : sheet.redLines()) {
            if (!line.absolute() && line.pattern().options().size() == 1) {
                line.pattern().options().forEach((issue, options) -> {
                    int i = index.numberOf(issue);
                    options.forEach(option -> prices[i][index.numberOf(i, option)] += line.points());
                });
            }
        }
        return prices;
    }

    /// Values things anew, and keeps of this valuation what still holds.
    Valuation on(SeatView later) {
        TermsIndex same = index.holdsFor(later.scenario()) ? index : new TermsIndex(later.scenario());
        if (!later.standpoint().world().equals(view.standpoint().world())) {
            return new Valuation(later, same, DealValue.from(later.standpoint()), new HashMap<>());
        }
        Valuation next = new Valuation(later, same, deals.seenFrom(later.standpoint()), shifts);
        next.present = present;
        return next;
    }

    /// Whether this still holds for another view of the same seat.
    boolean holdsFor(SeatView other) {
        Standpoint mine = view.standpoint();
        Standpoint theirs = other.standpoint();
        return view.seat().equals(other.seat()) && view.turn() == other.turn() && mine.world().equals(theirs.world())
                && mine.trust().equals(theirs.trust()) && mine.credibility().equals(theirs.credibility())
                && mine.positions().equals(theirs.positions()) && positions(view).equals(positions(other))
                && view.own().moods().equals(other.own().moods());
    }

    private static List<Map<IssueId, PublicPosition>> positions(SeatView view) {
        return view.others().values().stream().map(SeatView.Shown::positions).toList();
    }

    /// Issues and options by number.
    TermsIndex index() {
        return index;
    }

    /// The numbers of the options of some terms. Not to be changed. Several questions are asked about a text in a row.
    @SuppressWarnings("ReferenceEquality")
    int[] choice(Terms terms) {
        if (lastTerms != terms) {
            lastChoice = index.choice(terms);
            lastTerms = terms;
        }
        return lastChoice;
    }

    /// The outside option, points.
    double outside() {
        return table.outside();
    }

    /// Surplus of a draft over the outside option, points.
    double surplus(Draft draft) {
        return table.surplus(draft.stage(), choice(draft.terms()), draft.months());
    }

    /// Surplus that counts the chance that the own home front refuses to ratify.
    double worth(Draft draft) {
        return worth(draft.stage(), choice(draft.terms()), draft.months());
    }

    /// The same of the numbers of a text's options.
    double worth(Stage stage, int[] choice, double months) {
        double surplus = table.surplus(stage, choice, months);
        if (stage.isTruce()) {
            return surplus;
        }
        double ratified = home.ratifies(choice);
        return ratified * surplus - (1 - ratified) * standing;
    }

    /// Chance that every own constituency ratifies, 0 to 1.
    double ratified(Terms terms) {
        return home.ratifies(choice(terms));
    }

    /// The best surplus of a settlement that the others might sign, points; 0 or less if there is none.
    double bestSettlement() {
        if (Double.isNaN(bestSettlement)) {
            bestSettlement = Reach.best(view, this);
        }
        return bestSettlement;
    }

    /// Whether terms cross one of the own absolute red lines.
    boolean crosses(Terms terms) {
        return table.crosses(choice(terms));
    }

    /// The numbers of deals, for search.
    DealTable table() {
        return table;
    }

    /// Points that a condition brings in a truce of some months: value for as long as it lasts, a red line's price in full.
    double condition(Stage stage, int issue, int option, double months) {
        double[] worth = table.points(stage)[issue];
        double share = months / Math.max(months, monthsLeft());
        return share * (worth[option] - worth[index.open(issue)]) - prices[issue][option];
    }

    /// Number of the option of an issue that is worth most by itself.
    int favourite(Stage stage, int issue) {
        double[] points = table.points(stage)[issue];
        int best = 0;
        for (int o = 1; o < points.length; o++) {
            best = points[o] > points[best] ? o : best;
        }
        return best;
    }

    /// Points of every option of a menu.
    double[][] points(Menu menu, Stage stage) {
        double[][] all = table.points(stage);
        double[][] points = new double[menu.size()][];
        for (int i = 0; i < points.length; i++) {
            points[i] = menu.options(i).size() == all[i].length ? all[i] : new double[]{all[i][index.open(i)]};
        }
        return points;
    }

    /// What the others want as far as trust and public words tell, before any text: one each, in the scenario's order.
    List<Impression> impressions() {
        List<Impression> formed = impressions;
        if (formed == null) {
            formed = new ArrayList<>();
            Present now = present();
            for (Party party : view.scenario().parties()) {
                if (!party.id().equals(view.seat())) {
                    formed.add(Impression.begun(view, party.id(), now));
                }
            }
            impressions = formed;
        }
        return formed;
    }

    private Present present() {
        Present known = present;
        if (known == null) {
            known = new Present(view.standpoint(), index);
            present = known;
        }
        return known;
    }

    /// How the outside option changes if the world becomes another, points.
    double shift(World world) {
        return shifts.computeIfAbsent(world,
                other -> OutsideOption.of(view.standpoint().in(other)).value()) - outside();
    }

    /// The outside option with its terms.
    Outlook outlook() {
        Outlook known = outlook;
        if (known == null) {
            known = OutsideOption.of(view.standpoint()).outlook();
            outlook = known;
        }
        return known;
    }

    /// Months left to the scenario's horizon.
    double monthsLeft() {
        return table.monthsLeft();
    }

    /// The party whose values these are.
    PartyId seat() {
        return view.seat();
    }
}
