package armistice.view;

import armistice.engine.rule.Answering;
import armistice.engine.rule.DealValue;
import armistice.engine.rule.OutsideOption;
import armistice.engine.rule.RatificationSupport;
import armistice.engine.rule.Signatories;
import armistice.engine.rule.Stakes;
import armistice.engine.rule.TermsValue;
import armistice.engine.state.Standpoint;
import armistice.model.deal.Draft;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.number.Explanation;
import armistice.model.play.Weighing;
import armistice.model.setting.Constituency;
import armistice.model.setting.RedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What drafts are worth to a seat, from its view alone. Works the outside option out once; each draft then takes
/// microseconds, so that a screen can ask on every click.
public final class Appraiser {
    private final SeatView view;
    private final DealValue values;

    public Appraiser(SeatView view) {
        this.view = view;
        this.values = DealValue.from(view.standpoint());
    }

    /// The outside option W, with its path and explanation.
    public OutsideOption outside() {
        return values.outside();
    }

    /// What `draft` is worth to the seat, all numbers at once.
    public Appraisal appraise(Draft draft) {
        Standpoint standpoint = view.standpoint();
        List<RedLine> crossed = TermsValue.crossed(standpoint, draft.terms());
        List<Explanation> support = new ArrayList<>();
        for (Constituency constituency : standpoint.self().constituencies()) {
            double mood = view.own().moods().getOrDefault(constituency.id(), 0.0);
            support.add(RatificationSupport.explained(view.scenario(), constituency, draft.terms(), mood));
        }
        return new Appraisal(values.value(draft), values.outside().value(), values.durability(draft),
                Signatories.of(view.scenario(), draft.terms()), crossed, support);
    }

    /// Surplus over the outside option, points.
    public double surplus(Draft draft) {
        return values.surplus(draft);
    }

    /// The value of `draft` with its terms.
    public Explanation explained(Draft draft) {
        return values.explained(draft);
    }

    /// The monthly hazard of `draft` as the seat perceives it, with its factors.
    public Explanation hazard(Draft draft) {
        return values.hazard(draft).explained();
    }

    /// What the seat compares before it answers `proposal`: the same three values that are logged when it does.
    public Weighing weigh(Proposal proposal) {
        return Answering.weigh(values, proposal.draft(), proposal.by(),
                Stakes.of(values, view.pledges(), proposal, Pledge.Kind.PROMISE),
                Stakes.of(values, view.pledges(), proposal, Pledge.Kind.THREAT));
    }

    /// A weighing with its terms.
    public Explanation explained(Weighing weighing) {
        return Answering.explained(weighing, this::word);
    }

    private String word(String pledge) {
        return view.pledges()
                .stream()
                .filter(known -> known.id().value().equals(pledge))
                .findFirst()
                .map(known -> view.scenario().party(known.by()).name() + ": "
                        + view.scenario().measure(known.consequence()).label())
                .orElse(pledge);
    }

    /// What one option is worth to the seat, points: value, exposure and audience cost.
    public double optionPoints(Stage stage, IssueId issue, OptionId option) {
        return TermsValue.issuePoints(view.standpoint(), stage, view.scenario().issue(issue), option);
    }

    /// How deals are valued from this standpoint, for what needs more than numbers of one draft.
    public DealValue values() {
        return values;
    }

    /// What a draft is worth to a seat.
    ///
    /// @param value       expected value EV, points
    /// @param outside     outside option W, points
    /// @param durability  chance that it holds as the seat perceives it, 0 to 1: a truce for its months, the rest for
    ///                    the remaining horizon
    /// @param signatories who must sign
    /// @param crossed     the seat's absolute red lines that it crosses
    /// @param support     expected support in each of the seat's constituencies, with its terms
    public record Appraisal(double value, double outside, double durability, Set<PartyId> signatories,
            List<RedLine> crossed, List<Explanation> support) {

        /// Surplus over the outside option, points.
        public double surplus() {
            return value - outside;
        }
    }
}
