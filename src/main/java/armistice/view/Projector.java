package armistice.view;

import armistice.engine.GameState;
import armistice.engine.Legality;
import armistice.engine.MeasureUse;
import armistice.engine.PartyState;
import armistice.engine.state.Forces;
import armistice.engine.state.Standpoint;
import armistice.engine.state.World;
import armistice.model.deal.Demand;
import armistice.model.deal.Draft;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.id.InjectId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.number.Estimate;
import armistice.model.number.Quantity;
import armistice.model.number.Ramp;
import armistice.model.play.SeatControl;
import armistice.model.setting.Inject;
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
        List<Proposal> proposals = proposals(state, seat);
        Set<ProposalId> known = proposals.stream().map(Proposal::id).collect(Collectors.toSet());
        return new SeatView(seat, scenario, state.turn(), state.settings().turns(), state.date(),
                standpoint(state, scenario, seat),
                new SeatView.Own(own.ready(), own.capital(), own.moods(), own.drafts(), own.orders(), own.estimates(),
                        own.costs()),
                others(state), proposals, state.leaked().stream().filter(known::contains).toList(),
                state.agreements(), pledges(state, seat, known), state.meetings(), measures(state, seat),
                happened(state, seat), Legality.of(state, seat), state.outcome());
    }

    private static Standpoint standpoint(GameState state, Scenario scenario, PartyId seat) {
        PartyState own = state.party(seat);
        return new Standpoint(scenario, seat, seen(state, seat), own.trust(), state.credibilities(), own.positions(),
                null);
    }

    /// The world as a seat sees it: ground, public variables and its own forces and strain as they are; what belongs to
    /// others as its services estimate it.
    private static World seen(GameState state, PartyId seat) {
        World truth = state.world();
        Map<Quantity, Estimate> estimates = state.party(seat).estimates();
        Map<PartyId, Forces> forces = new LinkedHashMap<>();
        for (PartyId army : truth.forces().keySet()) {
            forces.put(army, army.equals(seat) ? truth.forcesOf(army) : estimated(estimates, army));
        }
        Map<PartyId, Double> strain = new LinkedHashMap<>();
        for (PartyId party : truth.strain().keySet()) {
            strain.put(party, party.equals(seat)
                    ? truth.read(new Quantity.Strain(party))
                    : middle(estimates, new Quantity.Strain(party)));
        }
        return new World(truth.months(), truth.control(), truth.fronts(), forces, truth.variables(), strain,
                truth.momentum(), ramps(state, seat), truth.halted());
    }

    private static List<Ramp> ramps(GameState state, PartyId seat) {
        return state.world().ramps().stream().filter(ramp -> switch (ramp.quantity()) {
            case Quantity.Variable _,Quantity.Control _,Quantity.Credibility _,Quantity.Months _ -> true;
            case Quantity.Strain q -> q.party().equals(seat);
            case Quantity.Morale q -> q.party().equals(seat);
            case Quantity.Men q -> q.party().equals(seat);
            case Quantity.Recruits q -> q.party().equals(seat);
            case Quantity.Arms q -> q.party().equals(seat);
            case Quantity.Losses q -> q.party().equals(seat);
            case Quantity.Capital q -> q.party().equals(seat);
            case Quantity.Trust q -> q.of().equals(seat);
            case Quantity.Mood q -> state.party(seat).moods().containsKey(q.constituency());
        }).toList();
    }

    private static Forces estimated(Map<Quantity, Estimate> estimates, PartyId army) {
        return new Forces(middle(estimates, new Quantity.Men(army)), middle(estimates, new Quantity.Recruits(army)),
                middle(estimates, new Quantity.Arms(army)), middle(estimates, new Quantity.Morale(army)),
                middle(estimates, new Quantity.Losses(army)), 0);
    }

    private static double middle(Map<Quantity, Estimate> estimates, Quantity quantity) {
        Estimate estimate = estimates.get(quantity);
        if (estimate == null) {
            throw new IllegalStateException("no estimate of " + quantity.text());
        }
        return estimate.middle();
    }

    private static Map<PartyId, SeatView.Shown> others(GameState state) {
        Map<PartyId, SeatView.Shown> others = new LinkedHashMap<>();
        state.parties()
                .forEach((id, party) -> others.put(id,
                        new SeatView.Shown(party.control() instanceof SeatControl.Human, party.ready(),
                                party.credibility(),
                                party.positions())));
        return others;
    }

    private static List<Proposal> proposals(GameState state, PartyId seat) {
        List<Proposal> known = new ArrayList<>();
        for (Proposal proposal : state.proposals()) {
            if (mayRead(proposal.draft(), proposal, seat) || state.leaked().contains(proposal.id())) {
                List<Draft> earlier = proposal.earlier()
                        .stream()
                        .filter(draft -> mayRead(draft, proposal, seat))
                        .toList();
                known.add(new Proposal(proposal.id(), proposal.by(), proposal.turn(), proposal.version(),
                        proposal.draft(), earlier, proposal.status(), proposal.answers()));
            }
        }
        return known;
    }

    private static boolean mayRead(Draft draft, Proposal proposal, PartyId seat) {
        return !draft.confidential() || proposal.by().equals(seat) || draft.to().contains(seat);
    }

    /// Threats and promises are public, but those about a text that a seat does not know would give it away.
    private static List<Pledge> pledges(GameState state, PartyId seat, Set<ProposalId> known) {
        return state.pledges().stream().filter(pledge -> {
            boolean involved = pledge.by().equals(seat) || pledge.to().equals(seat);
            return involved
                    || !(pledge.demand() instanceof Demand.Accept(ProposalId proposal) && !known.contains(proposal));
        }).toList();
    }

    private static List<MeasureUse> measures(GameState state, PartyId seat) {
        return state.measures()
                .stream()
                .filter(
                        use -> use.by().equals(seat) || !state.scenario().measure(use.measure()).covert())
                .toList();
    }

    private static Map<InjectId, Integer> happened(GameState state, PartyId seat) {
        Map<InjectId, Integer> known = new LinkedHashMap<>();
        state.happened().forEach((id, turn) -> {
            Inject inject = state.scenario().inject(id);
            if (inject.readers().isEmpty() || inject.readers().contains(seat)) {
                known.put(id, turn);
            }
        });
        return known;
    }
}
