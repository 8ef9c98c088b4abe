package armistice.view;

import armistice.engine.GameState;
import armistice.engine.Legality;
import armistice.engine.MeasureUse;
import armistice.engine.PartyState;
import armistice.engine.Perception;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.TermsPattern;
import armistice.model.id.InjectId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.play.SeatControl;
import armistice.model.setting.Party;
import armistice.model.setting.RedLine;
import armistice.model.setting.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Builds the view of a seat from the state, item by item.
public final class Projector {
    private Projector() {}

    /// What `seat` may know of `state`.
    public static SeatView project(GameState state, PartyId seat) {
        PartyState own = state.party(seat);
        Scenario scenario = SeatScenario.of(state, seat);
        Visibility visibility = new Visibility(state, seat);
        List<Proposal> proposals = proposals(state, visibility);
        Set<ProposalId> known = proposals.stream().map(Proposal::id).collect(Collectors.toSet());
        return new SeatView(seat, scenario, state.turn(), state.settings().turns(), state.date(),
                Perception.of(state, seat, scenario),
                new SeatView.Own(own.ready(), own.capital(), own.moods(), own.drafts(), own.orders(), own.estimates(),
                        own.costs(), own.outlook()),
                others(state), proposals, state.leaked().stream().filter(known::contains).toList(),
                state.agreements(), state.pledges().stream().filter(visibility::shows).toList(),
                state.meetings().stream().map(visibility::readable).toList(),
                measures(state, seat),
                happened(state, visibility), Legality.of(state, seat), state.outcome());
    }

    private static Map<PartyId, SeatView.Shown> others(GameState state) {
        Map<PartyId, SeatView.Shown> others = new LinkedHashMap<>();
        state.parties()
                .forEach((id, party) -> others.put(id,
                        new SeatView.Shown(party.control() instanceof SeatControl.Human, party.seemsReady(),
                                party.credibility(),
                                party.positions(), ruledOut(state.scenario().party(id)))));
        return others;
    }

    private static List<TermsPattern> ruledOut(Party party) {
        return party.sheet().redLines().stream().filter(RedLine::isStated).map(RedLine::pattern).toList();
    }

    /// The proposals that a seat knows of, with what it may read of them, oldest first.
    static List<Proposal> proposals(GameState state, Visibility visibility) {
        List<Proposal> known = new ArrayList<>();
        for (Proposal proposal : state.proposals()) {
            if (visibility.shows(proposal)) {
                known.add(visibility.showsAllOf(proposal) ? proposal : partly(proposal, visibility));
            }
        }
        return known;
    }

    private static Proposal partly(Proposal proposal, Visibility visibility) {
        List<Draft> earlier = proposal.earlier().stream().filter(draft -> visibility.shows(draft, proposal)).toList();
        return new Proposal(proposal.id(), proposal.by(), proposal.turn(), proposal.version(), proposal.draft(),
                earlier, proposal.status(), answers(proposal, visibility), past(proposal, visibility));
    }

    /// Answers to the versions that a seat may read: those to a confidential one stay among its readers.
    private static Map<PartyId, Answer> answers(Proposal proposal, Visibility visibility) {
        Map<PartyId, Answer> known = new LinkedHashMap<>();
        proposal.answers().forEach((party, answer) -> {
            if (visibility.shows(proposal.version(answer.version()), proposal)) {
                known.put(party, answer);
            }
        });
        return known;
    }

    /// The same of answers that later ones have taken the place of.
    private static List<Proposal.PastAnswer> past(Proposal proposal, Visibility visibility) {
        return proposal.past().stream().filter(one -> visibility.shows(one.draft(), proposal)).toList();
    }

    private static List<MeasureUse> measures(GameState state, PartyId seat) {
        return state.measures()
                .stream()
                .filter(
                        use -> use.by().equals(seat) || !state.scenario().measure(use.measure()).covert())
                .toList();
    }

    private static Map<InjectId, Integer> happened(GameState state, Visibility visibility) {
        Map<InjectId, Integer> known = new LinkedHashMap<>();
        state.happened().forEach((id, turn) -> {
            if (visibility.shows(state.scenario().inject(id))) {
                known.put(id, turn);
            }
        });
        return known;
    }
}
