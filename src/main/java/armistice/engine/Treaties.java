package armistice.engine;

import armistice.engine.rule.Effects;
import armistice.engine.rule.RatificationSupport;
import armistice.engine.rule.Settling;
import armistice.engine.state.World;
import armistice.model.deal.Agreement;
import armistice.model.deal.Condition;
import armistice.model.id.AgreementId;
import armistice.model.id.ConstituencyId;
import armistice.model.id.PartyId;
import armistice.model.number.Effect;
import armistice.model.number.Parameter;
import armistice.model.number.Quantity;
import armistice.model.number.Ramp;
import armistice.model.play.Command;
import armistice.model.play.Conduct;
import armistice.model.play.Event;
import armistice.model.play.OperationOrder;
import armistice.model.play.Rejection;
import armistice.model.play.Rejection.Code;
import armistice.model.setting.Constituency;
import armistice.model.setting.Issue;
import armistice.model.setting.Measure;
import armistice.model.setting.Option;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.model.setting.War;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The life of an agreement after its signature: ratified, in force, kept or broken, lapsed, denounced.
final class Treaties {
    /// Share of the trust that a breach costs if the agreement survives it.
    static final double HALF = 0.5;

    private Treaties() {}

    static Decision denounce(GameState state, PartyId party, Command.Denounce command) {
        Rejection objection = objection(state, party, command.agreement());
        Agreement agreement = state.agreement(command.agreement());
        if (objection == null && command.reason().length() > Drafting.LONGEST_TEXT) {
            objection = Rejection.of(Code.TOO_LONG, String.valueOf(Drafting.LONGEST_TEXT));
        }
        if (objection != null || agreement == null) {
            return new Decision.Refused(objection == null
                    ? Rejection.of(Code.UNKNOWN_AGREEMENT, command.agreement().value())
                    : objection);
        }
        Timeline timeline = new Timeline(state);
        end(timeline, agreement, Agreement.Status.DENOUNCED, party, command.reason());
        return timeline.decision();
    }

    /// Why `party` cannot denounce an agreement, or none if it can.
    static @Nullable Rejection objection(GameState state, PartyId party, AgreementId id) {
        Agreement agreement = state.agreement(id);
        if (agreement == null) {
            return Rejection.of(Code.UNKNOWN_AGREEMENT, id.value());
        }
        if (!agreement.signatories().contains(party)) {
            return Rejection.of(Code.NOT_A_SIGNATORY, id.value());
        }
        return agreement.isAlive() ? null : Rejection.of(Code.NOT_IN_FORCE, id.value());
    }

    /// Brings signed agreements into force: a truce at once, anything else after ratification.
    static void ratify(Timeline timeline) {
        for (Agreement agreement : timeline.state().agreements()) {
            if (agreement.status() != Agreement.Status.SIGNED) {
                continue;
            }
            if (agreement.draft().stage().isTruce() || ratified(timeline, agreement)) {
                enter(timeline, agreement);
            }
        }
    }

    private static boolean ratified(Timeline timeline, Agreement agreement) {
        GameState state = timeline.state();
        List<Party> voting = state.partiesInOrder()
                .stream()
                .filter(party -> agreement.signatories().contains(party.id()) && !party.constituencies().isEmpty())
                .toList();
        Map<PartyId, Double> standing = new LinkedHashMap<>();
        for (Party party : voting) {
            Event.RatificationHeld held = vote(state, agreement, party);
            timeline.add(held);
            if (!held.passed()) {
                standing.put(party.id(), discounted(state, state.scenario().value(Parameter.RATIFICATION_STANDING)));
            }
        }
        if (standing.isEmpty()) {
            return true;
        }
        end(timeline, agreement, Agreement.Status.VOID, standing.keySet().iterator().next());
        timeline.add(new Event.CostsPaid(standing));
        return false;
    }

    /// Points of today, discounted to the scenario's start.
    private static double discounted(GameState state, double points) {
        return points * Math.pow(state.scenario().value(Parameter.DISCOUNT), state.world().months());
    }

    private static Event.RatificationHeld vote(GameState state, Agreement agreement, Party party) {
        double noise = state.scenario().value(Parameter.RATIFICATION_NOISE);
        Map<ConstituencyId, Event.RatificationHeld.Vote> votes = new LinkedHashMap<>();
        boolean passed = true;
        for (Constituency constituency : party.constituencies()) {
            double mood = Quantities.read(state, new Quantity.Mood(constituency.id()));
            double expected = RatificationSupport.of(state.scenario(), constituency, agreement.draft().terms(), mood);
            String key = party.chanceKey() + "/" + party.constituencies().indexOf(constituency);
            double support = Math.clamp(expected + noise * state.chance().normal("ratification", key), 0.0, 1.0);
            votes.put(constituency.id(),
                    new Event.RatificationHeld.Vote(support, expected, constituency.threshold()));
            passed &= support >= constituency.threshold();
        }
        return new Event.RatificationHeld(agreement.id(), party.id(), votes, passed);
    }

    /// Brings an agreement into force; what it replaces ends.
    static void enter(Timeline timeline, Agreement agreement) {
        for (Agreement other : timeline.state().agreements()) {
            if (other.isAlive() && replaces(agreement, other)) {
                end(timeline, other, Agreement.Status.SUPERSEDED, null);
            }
        }
        GameState state = timeline.state();
        World world = state.world();
        Map<Quantity, Double> before = new LinkedHashMap<>();
        Map<Quantity, Double> after = new LinkedHashMap<>();
        List<Effect> later = new ArrayList<>();
        for (Issue issue : state.scenario().issues()) {
            Option option = issue.option(agreement.draft().terms().option(issue.id()));
            for (var change : Settling.changes(state.scenario(), world, issue, option).entrySet()) {
                before.putIfAbsent(change.getKey(), world.read(change.getKey()));
                after.put(change.getKey(), change.getValue());
                world = world.with(change.getKey(), change.getValue());
            }
            option.effects()
                    .stream()
                    .filter(effect -> effect.overMonths() > 0 || !World.knows(effect.quantity()))
                    .forEach(later::add);
        }
        timeline.add(new Event.AgreementEntered(agreement.id(), before, after));
        Consequences.apply(timeline, Event.QuantitiesChanged.Cause.MEASURE, later, agreement.id());
    }

    /// A truce replaces a truce that stops what it stops; a framework replaces truces; a settlement replaces all.
    private static boolean replaces(Agreement later, Agreement earlier) {
        return switch (later.draft().stage()) {
            case SETTLEMENT -> true;
            case FRAMEWORK -> earlier.draft().stage().isTruce();
            case INTERIM_TRUCE -> earlier.draft().stage().isTruce();
            case PARTIAL_TRUCE -> earlier.draft().stage() == later.draft().stage();
        };
    }

    /// Tests agreements that were in force during the turn, and lets truces lapse.
    static void test(Timeline timeline) {
        for (Agreement agreement : timeline.state().agreements()) {
            if (agreement.isInForce() && agreement.entered() < timeline.state().turn()) {
                Event.AgreementTested tested = Compliance.tested(timeline.state(), agreement);
                timeline.add(tested);
                Conduct conduct = Objects.requireNonNull(tested.conduct());
                if (conduct.onTheForce() && conduct.named() != null) {
                    answerAttack(timeline, agreement, conduct.named());
                }
                if (tested.blamed() != null) {
                    end(timeline, agreement, Agreement.Status.BROKEN, conduct.named());
                } else if (conduct.heavy() != null) {
                    distrust(timeline, agreement, conduct.named(), HALF);
                }
                if (tested.blamed() == null && Compliance.isRunOut(timeline.state(), agreement)) {
                    end(timeline, agreement, Agreement.Status.EXPIRED, null);
                }
            }
        }
        Suspensions.lapse(timeline);
    }

    /// What the agreement's clauses say follows a heavy breach on purpose that it has survived so far.
    static void answerBreach(Timeline timeline, Agreement agreement, PartyId named) {
        for (Condition condition : agreement.draft().conditions()) {
            boolean meant = condition.trigger() == Condition.Trigger.HEAVY_BREACH
                    && condition.subject().equals(named) && timeline.state().turn() <= condition.byTurn();
            if (meant) {
                fire(timeline, agreement, condition);
            }
        }
    }

    /// What the agreement's clauses say follows if somebody attacks the foreign force under it.
    private static void answerAttack(Timeline timeline, Agreement agreement, PartyId attacker) {
        for (Condition condition : agreement.draft().conditions()) {
            boolean meant = condition.trigger() == Condition.Trigger.ATTACK_ON_FORCE
                    && condition.subject().equals(attacker) && timeline.state().turn() <= condition.byTurn();
            if (meant) {
                fire(timeline, agreement, condition);
            }
        }
    }

    /// Ends an agreement, with what follows: what a truce had changed goes back, contingent clauses are set off,
    /// trust is lost in whoever broke or denounced it.
    static void end(Timeline timeline, Agreement agreement, Agreement.Status status, @Nullable PartyId by) {
        end(timeline, agreement, status, by, null);
    }

    private static void end(Timeline timeline, Agreement agreement, Agreement.Status status, @Nullable PartyId by,
            @Nullable String reason) {
        Map<Quantity, Double> restored = restorable(timeline.state(), agreement.id());
        timeline.add(new Event.AgreementEnded(agreement.id(), status, by, restored, reason));
        stopRamps(timeline, agreement.id());
        for (Condition condition : agreement.draft().conditions()) {
            if (fires(condition, status, by) && timeline.state().turn() <= condition.byTurn()) {
                fire(timeline, agreement, condition);
            }
        }
        boolean breach = status == Agreement.Status.BROKEN || status == Agreement.Status.DENOUNCED;
        if (breach) {
            distrust(timeline, agreement, by, 1);
        }
    }

    /// What its clauses were still bringing in stops with it.
    private static void stopRamps(Timeline timeline, AgreementId ended) {
        List<Ramp> ramps = timeline.state().world().ramps();
        List<Ramp> left = ramps.stream().filter(ramp -> !ended.equals(ramp.under())).toList();
        if (left.size() < ramps.size()) {
            timeline.add(new Event.RampsChanged(left));
        }
    }

    /// What goes back to what it was: the levels that a truce in force had set, and recruiting. Ground that changed
    /// hands stays, and so does what moves by itself; a level that a later agreement in force has set again is that
    /// one's to give back.
    static Map<Quantity, Double> restorable(GameState state, AgreementId id) {
        Agreement agreement = state.agreement(id);
        Map<Quantity, Double> restored = new LinkedHashMap<>();
        if (agreement == null || !agreement.isInForce() || !agreement.draft().stage().isTruce()) {
            return restored;
        }
        agreement.before().forEach((quantity, value) -> {
            boolean level = quantity instanceof Quantity.Variable || quantity instanceof Quantity.Recruits;
            if (level && state.settledAfter(agreement, quantity) == null) {
                restored.put(quantity, value);
            }
        });
        return restored;
    }

    private static boolean fires(Condition condition, Agreement.Status status, @Nullable PartyId by) {
        boolean subject = condition.subject().equals(by);
        return switch (condition.trigger()) {
            case HEAVY_BREACH -> status == Agreement.Status.BROKEN && subject;
            case DENUNCIATION -> status == Agreement.Status.DENOUNCED && subject;
            case FAILED_RATIFICATION -> status == Agreement.Status.VOID && subject;
            case ATTACK_ON_FORCE -> false;
            case LAPSE -> status == Agreement.Status.EXPIRED;
        };
    }

    private static void fire(Timeline timeline, Agreement agreement, Condition condition) {
        Measure measure = timeline.state().scenario().measure(condition.consequence());
        timeline.add(new Event.ConditionFired(agreement.id(), condition));
        OperationOrder order = Operations.usual(measure);
        timeline.add(new Event.MeasureTaken(condition.actor(), measure.id(), 0, null, order));
        Consequences.apply(timeline, Event.QuantitiesChanged.Cause.MEASURE,
                Operations.effects(timeline.state().scenario(), measure, order));
    }

    /// Trust lost by a breach: in whoever is named for it, by the other signatories; where nobody is named, by each
    /// belligerent in the other.
    static void distrust(Timeline timeline, Agreement agreement, @Nullable PartyId by, double share) {
        GameState state = timeline.state();
        War war = state.scenario().war();
        double loss = share * state.scenario().value(Parameter.TRUST_BROKEN);
        Map<Quantity, Double> after = new LinkedHashMap<>();
        for (PartyId of : state.parties().keySet()) {
            PartyId in = by != null || !war.isBelligerent(of) ? by : war.enemyOf(of);
            if (agreement.signatories().contains(of) && in != null && !of.equals(in)) {
                Quantity trust = new Quantity.Trust(of, in);
                after.put(trust, Effects.clamped(state.scenario(), trust, Quantities.read(state, trust) - loss));
            }
        }
        timeline.add(new Event.QuantitiesChanged(Event.QuantitiesChanged.Cause.TRUST, after));
    }
}
