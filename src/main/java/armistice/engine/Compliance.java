package armistice.engine;

import armistice.engine.rule.DealValue;
import armistice.engine.rule.Hazard;
import armistice.engine.state.Chance;
import armistice.model.deal.Agreement;
import armistice.model.deal.Draft;
import armistice.model.id.PartyId;
import armistice.model.number.Parameter;
import armistice.model.play.Conduct;
import armistice.model.play.Event;
import armistice.model.setting.Issue;
import armistice.model.setting.Region;
import armistice.model.setting.Scenario;
import armistice.model.setting.War;
import org.jspecify.annotations.Nullable;

/// Whether an agreement in force holds for another turn, and who breaks it if it does not.
final class Compliance {
    private Compliance() {}

    /// What the belligerents gain by an agreement over the war that would go on without it, by the true state.
    private record Stakes(DealValue attackersView, double attackers, double defenders) {

        static Stakes of(GameState state, Agreement agreement) {
            War war = state.scenario().war();
            DealValue ofAttacker = DealValue.withoutTruce(state.truth(war.attacker()));
            DealValue ofDefender = DealValue.withoutTruce(state.truth(war.defender()));
            return new Stakes(ofAttacker, ofAttacker.surplus(agreement.draft()), ofDefender.surplus(agreement.draft()));
        }
    }

    /// Draws whether `agreement` collapses this turn, and how it was kept.
    static Event.AgreementTested tested(GameState state, Agreement agreement) {
        Stakes stakes = Stakes.of(state, agreement);
        double monthly = hazard(state, agreement, stakes).monthly(age(state, agreement));
        double hazard = 1 - Math.pow(1 - monthly, state.turnMonths());
        String key = String.valueOf(state.agreements().indexOf(agreement));
        double draw = state.chance().uniform("compliance", key);
        boolean collapses = draw < hazard;
        PartyId breaker = breaker(state, stakes, key);
        boolean heavy = collapses || draw < hazard * (1 + state.scenario().value(Parameter.HEAVY_BREACH));
        return new Event.AgreementTested(agreement.id(), hazard, draw, collapses ? breaker : null,
                conduct(state, agreement, heavy ? breaker : null, key));
    }

    /// Whoever gains less from an agreement is likelier to be the one that breaks it.
    private static PartyId breaker(GameState state, Stakes stakes, String key) {
        double attackerBreaks = 1 / (1 + Math.exp((stakes.attackers() - stakes.defenders()) / 10));
        War war = state.scenario().war();
        return state.chance().uniform("breach", key) < attackerBreaks ? war.attacker() : war.defender();
    }

    /// Small violations are noise; of a heavy one those who watch say who did it, if they can tell.
    private static Conduct conduct(GameState state, Agreement agreement, @Nullable PartyId heavy, String key) {
        Scenario scenario = state.scenario();
        Chance chance = state.chance();
        double length = 0;
        for (Region region : scenario.regions()) {
            length += region.sector() == null ? 0 : region.sector().length();
        }
        double expected = scenario.value(Parameter.SMALL_VIOLATIONS) * length / 1000 * scenario.turnDays() / 7;
        int small = (int) Math.round(expected * Math.exp(0.3 * chance.normal("violations", key)));
        if (heavy == null) {
            return new Conduct(small, null, null, false);
        }
        boolean told = chance.uniform("attribution", key) < attribution(scenario, agreement.draft());
        boolean onForce = bringsForce(scenario, agreement.draft())
                && chance.uniform("attack on force", key) < scenario.value(Parameter.ATTACK_ON_FORCE);
        return new Conduct(small, heavy, told ? heavy : null, onForce);
    }

    /// How surely a breach is laid at somebody's door: by the best of those who watch, or as without anybody.
    static double attribution(Scenario scenario, Draft draft) {
        double surest = scenario.value(Parameter.ATTRIBUTION);
        for (Issue issue : scenario.issues()) {
            Double watched = issue.option(draft.terms().option(issue.id())).attribution();
            surest = watched == null ? surest : Math.max(surest, watched);
        }
        return surest;
    }

    private static boolean bringsForce(Scenario scenario, Draft draft) {
        return scenario.issues()
                .stream()
                .anyMatch(issue -> issue.option(draft.terms().option(issue.id())).force() != null);
    }

    /// The true hazard of an agreement in force.
    static Hazard hazard(GameState state, Agreement agreement) {
        return hazard(state, agreement, Stakes.of(state, agreement));
    }

    private static Hazard hazard(GameState state, Agreement agreement, Stakes stakes) {
        return Hazard
                .aged(stakes.attackersView().standpoint(), agreement.draft().stage(), agreement.draft().terms(),
                        stakes.attackersView().outside().path().powerShift(), age(state, agreement))
                .withGrievance(-Math.min(stakes.attackers(), stakes.defenders()))
                .withBreaches(agreement.freshBreaches())
                .withSuspensions(agreement.course().suspensions());
    }

    /// Whether a truce ends with this turn: the next one would outrun its months.
    static boolean isRunOut(GameState state, Agreement agreement) {
        return agreement.draft().stage().isTruce()
                && age(state, agreement) + state.turnMonths() > agreement.months() + 1e-9;
    }

    /// Months since entry into force.
    static double age(GameState state, Agreement agreement) {
        return (state.turn() - agreement.entered()) * state.turnMonths();
    }
}
