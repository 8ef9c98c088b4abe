package armistice.engine;

import armistice.engine.rule.DealValue;
import armistice.engine.rule.Hazard;
import armistice.engine.state.Chance;
import armistice.model.deal.Agreement;
import armistice.model.id.PartyId;
import armistice.model.play.Event;
import armistice.model.setting.War;

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

    /// Draws whether `agreement` collapses this turn.
    static Event.AgreementTested tested(GameState state, Agreement agreement) {
        Stakes stakes = Stakes.of(state, agreement);
        double monthly = hazard(state, agreement, stakes).monthly(age(state, agreement));
        double hazard = 1 - Math.pow(1 - monthly, state.turnMonths());
        Chance chance = state.chance();
        String key = String.valueOf(state.agreements().indexOf(agreement));
        double draw = chance.uniform("compliance", key);
        if (draw >= hazard) {
            return new Event.AgreementTested(agreement.id(), hazard, draw, null);
        }
        // Whoever gains less from it is likelier to be the one that breaks it.
        double attackerBreaks = 1 / (1 + Math.exp((stakes.attackers() - stakes.defenders()) / 10));
        War war = state.scenario().war();
        PartyId breaker = chance.uniform("breach", key) < attackerBreaks ? war.attacker() : war.defender();
        return new Event.AgreementTested(agreement.id(), hazard, draw, breaker);
    }

    /// The true hazard of an agreement in force.
    static Hazard hazard(GameState state, Agreement agreement) {
        return hazard(state, agreement, Stakes.of(state, agreement));
    }

    private static Hazard hazard(GameState state, Agreement agreement, Stakes stakes) {
        return Hazard
                .aged(stakes.attackersView().standpoint(), agreement.draft().stage(), agreement.draft().terms(),
                        stakes.attackersView().outside().path().powerShift(), age(state, agreement))
                .withGrievance(-Math.min(stakes.attackers(), stakes.defenders()));
    }

    /// Months since entry into force.
    static double age(GameState state, Agreement agreement) {
        return (state.turn() - agreement.entered()) * state.turnMonths();
    }
}
