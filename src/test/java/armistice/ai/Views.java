package armistice.ai;

import armistice.engine.MeasureUse;
import armistice.engine.state.Standpoint;
import armistice.model.Ordered;
import armistice.model.deal.Agreement;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.id.PartyId;
import armistice.model.play.Possibility;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.List;

/// Views that differ from another in one thing only.
final class Views {
    private Views() {}

    static SeatView at(SeatView view, int turn) {
        return new SeatView(view.seat(), view.scenario(), turn, view.turns(), view.date(), view.standpoint(),
                view.own(), view.others(), view.proposals(), view.leaked(), view.agreements(), view.pledges(),
                view.meetings(), view.measures(), view.happened(), view.possibilities(), view.outcome());
    }

    static SeatView proposed(SeatView view, Proposal... proposals) {
        return with(view, List.of(proposals), view.agreements(), view.pledges(), view.measures());
    }

    static SeatView agreed(SeatView view, Agreement... agreements) {
        return with(view, view.proposals(), List.of(agreements), view.pledges(), view.measures());
    }

    static SeatView pledged(SeatView view, Pledge... pledges) {
        return with(view, view.proposals(), view.agreements(), List.of(pledges), view.measures());
    }

    static SeatView used(SeatView view, MeasureUse... measures) {
        return with(view, view.proposals(), view.agreements(), view.pledges(), List.of(measures));
    }

    /// One who can accept a text.
    static SeatView asked(SeatView view, Proposal text) {
        return able(BareGame.seeing(view, text), Possibility.Kind.ACCEPT, text.id().value());
    }

    static SeatView trusting(SeatView view, PartyId party, double trust) {
        Standpoint before = view.standpoint();
        return seenFrom(view, new Standpoint(before.scenario(), before.party(), before.world(),
                Ordered.with(before.trust(), party, trust), before.credibility(), before.positions(),
                before.enemySheet()));
    }

    static SeatView seenFrom(SeatView view, Standpoint standpoint) {
        return new SeatView(view.seat(), view.scenario(), view.turn(), view.turns(), view.date(), standpoint,
                view.own(), view.others(), view.proposals(), view.leaked(), view.agreements(), view.pledges(),
                view.meetings(), view.measures(), view.happened(), view.possibilities(), view.outcome());
    }

    static SeatView able(SeatView view, Possibility.Kind kind, String target) {
        List<Possibility> possible = new ArrayList<>(view.possibilities());
        possible.add(new Possibility(kind, target, null));
        return new SeatView(view.seat(), view.scenario(), view.turn(), view.turns(), view.date(), view.standpoint(),
                view.own(), view.others(), view.proposals(), view.leaked(), view.agreements(), view.pledges(),
                view.meetings(), view.measures(), view.happened(), possible, view.outcome());
    }

    private static SeatView with(SeatView view, List<Proposal> proposals, List<Agreement> agreements,
            List<Pledge> pledges, List<MeasureUse> measures) {
        return new SeatView(view.seat(), view.scenario(), view.turn(), view.turns(), view.date(), view.standpoint(),
                view.own(), view.others(), proposals, view.leaked(), agreements, pledges, view.meetings(), measures,
                view.happened(), view.possibilities(), view.outcome());
    }
}
