package armistice.engine;

import armistice.engine.rule.Answering;
import armistice.engine.rule.Effects;
import armistice.engine.rule.FrontAccount;
import armistice.engine.rule.OutsideOption;
import armistice.engine.rule.RatificationSupport;
import armistice.engine.rule.Ripeness;
import armistice.engine.rule.Scoring;
import armistice.engine.rule.StrainAccount;
import armistice.engine.state.World;
import armistice.model.deal.Agreement;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.id.PartyId;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.number.Quantity;
import armistice.model.play.Event;
import armistice.model.setting.Constituency;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The numbers of a game's turns with all that they are made of, true ones and everybody's: for whoever runs the game and
/// for the debrief, never for a seat. Fed with every event in order; for one thread.
public final class TurnAccount {
    private @Nullable GameState beforeFighting;
    private Map<PartyId, Double> costs = Map.of();

    /// The numbers that `event` brings, explained; none for events without any.
    ///
    /// @param before the state before the event
    /// @param after  the state after it
    public List<Explanation> of(GameState before, Event event, GameState after) {
        return switch (event) {
            case Event.TurnOpened _ -> ripeness(after);
            case Event.OutlookFormed e -> List.of(OutsideOption.of(Perception.of(after, e.seat())).explained());
            case Event.AgreementTested e -> tested(before, e);
            case Event.RatificationHeld e -> voted(before, e);
            case Event.WarWaged e -> {
                beforeFighting = before;
                yield new FrontAccount(before.scenario(), before.world(), e.report(), before.turnMonths()).explained();
            }
            case Event.CostsPaid e -> {
                costs = e.points();
                yield List.of();
            }
            case Event.QuantitiesChanged e -> {
                GameState fighting = beforeFighting;
                yield e.cause() == Event.QuantitiesChanged.Cause.STRAIN && fighting != null
                        ? worn(fighting, before, after)
                        : changed(before, e.after());
            }
            case Event.WordSettled e -> credibility(before, e);
            case Event.GameEnded e -> e.outcome()
                    .scores()
                    .entrySet()
                    .stream()
                    .map(score -> Scoring.explained(score.getValue(), name(after, score.getKey())))
                    .toList();
            case Event.AnswerWeighed e -> List.of(Answering.explained(e.weighing(), word -> word));
            case Event.AgreementEntered e -> changed(before, e.after());
            case Event.AgreementEnded e -> changed(before, e.restored());
            case Event.AgreementSuspended e -> changed(before, e.restored());
            case Event.AgreementResumed e -> changed(before, e.after());
            case Event.Overridden e -> changed(before, Map.of(e.quantity(), e.after()));
            // Deeds and words: their numbers are what somebody chose.
            case Event.GameStarted _,Event.EstimatesReceived _,Event.SeatStirred _,Event.InjectHappened _,Event.Improvised _,Event.ProposalTabled _,Event.ProposalAmended _,Event.ProposalAnswered _,Event.ProposalClosed _,Event.ProposalLeaked _,Event.PositionsExposed _,Event.DraftKept _,Event.DraftDropped _,Event.StatementMade _,Event.MessageSent _,Event.MeasureTaken _,Event.AgreementBreached _,Event.OrderGiven _,Event.WordGiven _,Event.MeetingCalled _,Event.InvitationAnswered _,Event.QuestionsAnswered _,Event.QuestionnaireLeaked _,Event.ReadoutPublished _,Event.MeetingHeld _,Event.MeetingLapsed _,Event.SeatReady _,Event.SeatAssigned _,Event.SeatExcused _,Event.AdviceAllowed _,Event.AgreementSigned _,Event.ExtensionOffered _,Event.AgreementExtended _,Event.ConditionFired _,Event.PosturesChanged _,Event.RampsChanged _,Event.TimePassed _ -> List
                    .of();
        };
    }

    /// How near both belligerents are to a ripe moment, with what lies on the table.
    private static List<Explanation> ripeness(GameState state) {
        List<Explanation> margins = new ArrayList<>();
        for (PartyId party : List.of(state.scenario().war().attacker(), state.scenario().war().defender())) {
            Double best = state.benchmark().best().get(party);
            Double outside = state.benchmark().outside().get(party);
            if (best != null && outside != null) {
                List<Draft> table = state.proposals()
                        .stream()
                        .filter(proposal -> proposal.status() == Proposal.Status.TABLED && proposal.isPartyTo(party))
                        .map(Proposal::draft)
                        .toList();
                margins.add(Ripeness.explained(state.truth(party), table, best - outside));
            }
        }
        return margins;
    }

    private static List<Explanation> tested(GameState state, Event.AgreementTested e) {
        Agreement agreement = state.agreement(e.agreement());
        if (agreement == null) {
            return List.of();
        }
        Explanation monthly = Compliance.hazard(state, agreement).explained(Compliance.age(state, agreement));
        Explanation holds = Explanation.power("explain.agreement.holds", "", Unit.PROBABILITY,
                Explanation.sum("explain.agreement.holdsAMonth", "", Unit.PROBABILITY,
                        List.of(one(), Explanation.product("explain.agreement.minus", "", Unit.PROBABILITY,
                                List.of(monthly, leaf("explain.agreement.minusOne", -1, Unit.FACTOR))))),
                leaf("explain.agreement.months", state.turnMonths(), Unit.MONTHS));
        return List.of(Explanation.sum("explain.agreement.collapse", "", Unit.PROBABILITY,
                List.of(one(), Explanation.product("explain.agreement.minus", "", Unit.PROBABILITY,
                        List.of(holds, leaf("explain.agreement.minusOne", -1, Unit.FACTOR))))));
    }

    private static List<Explanation> voted(GameState state, Event.RatificationHeld e) {
        Agreement agreement = state.agreement(e.agreement());
        List<Explanation> votes = new ArrayList<>();
        for (Constituency constituency : state.scenario().party(e.party()).constituencies()) {
            Event.RatificationHeld.Vote vote = e.votes().get(constituency.id());
            if (vote != null && agreement != null) {
                Explanation support = RatificationSupport.explained(state.scenario(), constituency,
                        agreement.draft().terms(),
                        Quantities.read(state, new Quantity.Mood(constituency.id())));
                votes.add(Explanation.sum("explain.ratification.vote", constituency.name(), Unit.SHARE, List.of(support,
                        leaf("explain.ratification.luck", vote.support() - support.value(), Unit.SHARE))));
            }
        }
        return votes;
    }

    /// Strain after the turn and the costs of the turn, which rest on it.
    private List<Explanation> worn(GameState fighting, GameState before, GameState after) {
        Scenario scenario = before.scenario();
        World fought = before.world();
        double step = before.turnMonths();
        World rampsIn = Effects.comeIn(scenario, fighting.world(), step);
        boolean quiet = fighting.world().hasHalted(scenario.war().groundActivity());
        // Strain moves before the clock does, costs are counted after.
        StrainAccount wearing = new StrainAccount(scenario, q -> read(rampsIn, fought, after, 0, q), step, quiet);
        StrainAccount paying = new StrainAccount(scenario, q -> read(rampsIn, fought, after, step, q), step, quiet);
        List<Explanation> numbers = new ArrayList<>();
        for (Party party : scenario.parties()) {
            double strain = after.world().read(new Quantity.Strain(party.id()));
            if (!party.strainSources().isEmpty()) {
                numbers.add(wearing.strain(party.id(), rampsIn.read(new Quantity.Strain(party.id()))));
            }
            if (costs.containsKey(party.id())) {
                numbers.add(paying.costs(party.id(), strain,
                        driver -> driver.activity() != null && fighting.world().hasHalted(driver.activity()),
                        fighting.world().months()));
            }
        }
        return numbers;
    }

    /// The world as strain and costs saw it: fought over, with what was on its way, strain moved.
    private static double read(World rampsIn, World fought, GameState after, double step, Quantity quantity) {
        return switch (quantity) {
            case Quantity.Months _ -> rampsIn.months() + step;
            case Quantity.Control _,Quantity.Men _,Quantity.Arms _,Quantity.Losses _ -> fought.read(quantity);
            case Quantity.Morale _ -> fought.read(quantity);
            case Quantity.Strain _ -> after.world().read(quantity);
            case Quantity.Variable _,Quantity.Recruits _,Quantity.Capital _,Quantity.Trust _,Quantity.Credibility _,Quantity.Mood _ -> rampsIn
                    .read(quantity);
        };
    }

    private static List<Explanation> changed(GameState before, Map<Quantity, Double> after) {
        List<Explanation> numbers = new ArrayList<>();
        after.forEach((quantity, value) -> {
            double was = Quantities.read(before, quantity);
            if (was != value) {
                numbers.add(Explanation.sum("explain.changed.now", Labels.of(before.scenario(), quantity), Unit.LEVEL,
                        List.of(leaf("explain.changed.before", was, Unit.LEVEL),
                                leaf("explain.changed.by", value - was, Unit.LEVEL))));
            }
        });
        return numbers;
    }

    private static List<Explanation> credibility(GameState before, Event.WordSettled e) {
        var pledge = before.pledge(e.pledge());
        if (pledge == null) {
            return List.of();
        }
        double was = before.party(pledge.by()).credibility();
        return List.of(Explanation.sum("explain.changed.now",
                Labels.of(before.scenario(), new Quantity.Credibility(pledge.by())), Unit.LEVEL,
                List.of(leaf("explain.changed.before", was, Unit.LEVEL),
                        leaf("explain.changed.by", e.credibility() - was, Unit.LEVEL))));
    }

    private static Explanation one() {
        return leaf("explain.agreement.one", 1, Unit.PROBABILITY);
    }

    private static Explanation leaf(String key, double value, Unit unit) {
        return Explanation.leaf(key, "", value, unit, "");
    }

    private static String name(GameState state, PartyId party) {
        return state.scenario().party(party).name();
    }
}
