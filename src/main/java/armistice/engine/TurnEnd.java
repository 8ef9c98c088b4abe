package armistice.engine;

import armistice.engine.rule.Campaign;
import armistice.engine.rule.Effects;
import armistice.engine.rule.MonthlyCost;
import armistice.engine.rule.Scoring;
import armistice.engine.state.World;
import armistice.model.deal.Agreement;
import armistice.model.deal.Meeting;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.id.AgreementId;
import armistice.model.id.PartyId;
import armistice.model.id.RegionId;
import armistice.model.number.Parameter;
import armistice.model.number.Quantity;
import armistice.model.number.Ramp;
import armistice.model.play.Event;
import armistice.model.play.Event.QuantitiesChanged.Cause;
import armistice.model.play.Outcome;
import armistice.model.play.Score;
import armistice.model.setting.MeetingFormat;
import armistice.model.setting.Party;
import armistice.model.setting.Posture;
import armistice.model.setting.Scenario;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The resolution phase: what the parties left open lapses, agreements are ratified and tested, the war goes on, costs
/// are paid, words come due; then the game ends or the next turn opens.
final class TurnEnd {
    private TurnEnd() {}

    static void resolveIfAllAreReady(Timeline timeline) {
        if (timeline.state().parties().values().stream().allMatch(PartyState::ready)) {
            resolve(timeline);
        }
    }

    static void resolve(Timeline timeline) {
        lapse(timeline);
        Treaties.test(timeline);
        Treaties.ratify(timeline);
        takeUpOrders(timeline);
        wageWar(timeline);
        Pledges.settle(timeline);
        income(timeline);
        goOn(timeline);
    }

    /// Resolves turn after turn to the end of the game.
    static void runOn(Timeline timeline) {
        while (!timeline.state().isOver()) {
            resolve(timeline);
        }
    }

    private static void lapse(Timeline timeline) {
        GameState state = timeline.state();
        for (Meeting meeting : state.meetings()) {
            Leaks.of(timeline, meeting);
            if (meeting.status() == Meeting.Status.CALLED && !Questionnaires.waits(state, meeting)) {
                Meetings.conclude(timeline, meeting.id());
            }
        }
        for (Proposal proposal : state.proposals()) {
            if (proposal.status() != Proposal.Status.TABLED) {
                continue;
            }
            Leaks.of(timeline, proposal);
            if (proposal.draft().expiresTurn() <= state.turn()) {
                timeline.add(new Event.ProposalClosed(proposal.id(), Proposal.Status.EXPIRED));
            }
        }
    }

    private static void takeUpOrders(Timeline timeline) {
        GameState state = timeline.state();
        Map<RegionId, Posture> attacker = state.party(state.scenario().war().attacker()).orders();
        Map<RegionId, Posture> defender = state.party(state.scenario().war().defender()).orders();
        if (!attacker.isEmpty() || !defender.isEmpty()) {
            timeline.add(new Event.PosturesChanged(attacker, defender));
        }
    }

    private static void wageWar(Timeline timeline) {
        GameState state = timeline.state();
        double step = state.turnMonths();
        Campaign campaign = new Campaign(state.scenario(), state.world());
        double[] luck = campaign.sectors()
                .stream()
                .mapToDouble(region -> state.chance().normal("front", region.id().value()))
                .toArray();
        campaign.step(step, luck);
        Map<PartyId, Double> costs = costs(state, campaign, step);
        timeline.add(new Event.WarWaged(campaign.report()));
        timeline.add(new Event.CostsPaid(costs));
        Map<Quantity, Double> strain = new LinkedHashMap<>();
        for (Party party : state.scenario().parties()) {
            strain.put(new Quantity.Strain(party.id()), campaign.strain(party.id()));
        }
        timeline.add(new Event.QuantitiesChanged(Cause.STRAIN, strain));
        ramps(timeline, campaign, step);
        timeline.add(new Event.TimePassed(step, campaign.momentum()));
    }

    private static Map<PartyId, Double> costs(GameState state, Campaign campaign, double step) {
        double discount = Math.pow(state.scenario().value(Parameter.DISCOUNT), state.world().months());
        Map<PartyId, Double> costs = new LinkedHashMap<>();
        for (Party party : state.scenario().parties()) {
            costs.put(party.id(), MonthlyCost.of(state.truth(party.id()), campaign) * step * discount);
        }
        return costs;
    }

    /// What comes in over months: for the world's quantities the campaign has already reckoned with it.
    private static void ramps(Timeline timeline, Campaign campaign, double step) {
        GameState state = timeline.state();
        List<Ramp> ramps = state.world().ramps();
        if (ramps.isEmpty()) {
            return;
        }
        Map<Quantity, Double> after = new LinkedHashMap<>();
        for (Ramp ramp : ramps) {
            Quantity quantity = ramp.quantity();
            if (World.knows(quantity)) {
                after.put(quantity, campaign.read(quantity));
            } else {
                double before = after.containsKey(quantity) ? after.get(quantity) : Quantities.read(state, quantity);
                double value = before + ramp.perMonth() * Math.min(step, ramp.months());
                after.put(quantity, Effects.clamped(state.scenario(), quantity, value));
            }
        }
        timeline.add(new Event.QuantitiesChanged(Cause.RAMP, after));
        timeline.add(new Event.RampsChanged(Effects.later(ramps, step)));
    }

    private static void income(Timeline timeline) {
        GameState state = timeline.state();
        Scenario scenario = state.scenario();
        Map<Quantity, Double> after = new LinkedHashMap<>();
        for (Party party : scenario.parties()) {
            double capital = state.party(party.id()).capital() + scenario.value(Parameter.CAPITAL_INCOME);
            after.put(new Quantity.Capital(party.id()), Math.min(scenario.value(Parameter.CAPITAL_LIMIT), capital));
        }
        timeline.add(new Event.QuantitiesChanged(Cause.CAPITAL, after));
        kept(timeline);
    }

    /// A truce or settlement that holds builds trust between the belligerents.
    private static void kept(Timeline timeline) {
        GameState state = timeline.state();
        Scenario scenario = state.scenario();
        if (state.agreements().stream().noneMatch(Agreement::isInForce)) {
            return;
        }
        double gain = scenario.value(Parameter.TRUST_KEPT) * state.turnMonths();
        Map<Quantity, Double> after = new LinkedHashMap<>();
        for (Quantity trust : List.of(new Quantity.Trust(scenario.war().attacker(), scenario.war().defender()),
                new Quantity.Trust(scenario.war().defender(), scenario.war().attacker()))) {
            after.put(trust, Effects.clamped(scenario, trust, Quantities.read(state, trust) + gain));
        }
        timeline.add(new Event.QuantitiesChanged(Cause.TRUST, after));
    }

    private static void goOn(Timeline timeline) {
        GameState state = timeline.state();
        Agreement held = settled(state);
        if (held != null) {
            end(timeline, Outcome.Kind.SETTLED, held, "");
        } else if (state.turn() >= state.settings().turns()) {
            Agreement last = lastInForce(state);
            end(timeline, last == null ? Outcome.Kind.NO_AGREEMENT : Outcome.Kind.TRUCE_AT_END, last, "");
        } else {
            TurnStart.open(timeline, state.turn() + 1, state.date().plusDays(state.scenario().turnDays()));
        }
    }

    /// Ends the game and scores it.
    static void end(Timeline timeline, Outcome.Kind kind, @Nullable Agreement agreement, String reason) {
        GameState state = timeline.state();
        Map<PartyId, Score> scores = new LinkedHashMap<>();
        for (Party party : state.scenario().parties()) {
            scores.put(party.id(),
                    Scoring.of(state.truth(party.id()), agreement == null ? null : agreement.draft(),
                            state.party(party.id()).costs(), state.benchmark()));
        }
        AgreementId id = agreement == null ? null : agreement.id();
        timeline.add(new Event.GameEnded(new Outcome(kind, id, scores), reason));
    }

    private static @Nullable Agreement settled(GameState state) {
        for (Agreement agreement : state.agreements()) {
            boolean settlement = agreement.isInForce() && agreement.draft().stage() == Stage.SETTLEMENT;
            if (settlement && state.turn() - agreement.entered() >= state.scenario().settledTurns()) {
                return agreement;
            }
        }
        return null;
    }

    /// The most far-reaching agreement in force: the latest one of the highest stage.
    static @Nullable Agreement lastInForce(GameState state) {
        Agreement last = null;
        for (Agreement agreement : state.agreements()) {
            if (agreement.isInForce()
                    && (last == null || agreement.draft().stage().compareTo(last.draft().stage()) >= 0)) {
                last = agreement;
            }
        }
        return last;
    }
}
