package armistice.engine.rule;

import armistice.model.number.Parameter;
import armistice.model.setting.Scenario;

/// The parameters of a campaign, looked up once: a projection reads them in every sector of every month.
///
/// @param advance      km2 a month of the attacker with all its effort
/// @param exponent     of the power ratio
/// @param stalled      the power ratio at which the attacker stands still, raised to the exponent
/// @param armsLag      months
/// @param noise        standard deviation of the logarithm of luck
/// @param correlation  of luck from month to month
/// @param momentum     lost a month of truce, won back a month of war
/// @param strainRate   share of the gap to the target that strain goes in a month
/// @param strainRelief share of strain that a month of truce takes away
/// @param moraleStrain morale lost for each point of strain
record CampaignRates(double advance, double exponent, double stalled, double armsLag, double noise, double correlation,
        double momentum, double strainRate, double strainRelief, double moraleStrain) {

    static CampaignRates of(Scenario scenario) {
        double exponent = scenario.value(Parameter.POWER_EXPONENT);
        return new CampaignRates(scenario.value(Parameter.ADVANCE), exponent,
                Math.pow(scenario.value(Parameter.STALL), exponent), scenario.value(Parameter.ARMS_LAG),
                scenario.value(Parameter.NOISE), scenario.value(Parameter.NOISE_CORRELATION),
                scenario.value(Parameter.TRUCE_MOMENTUM), scenario.value(Parameter.STRAIN_RATE),
                scenario.value(Parameter.STRAIN_RELIEF), scenario.value(Parameter.MORALE_STRAIN));
    }

    /// How a power ratio turns into movement: 1 at ratio 1, 0 at the stall point, below 0 beyond it.
    double thrust(double ratio) {
        return (Math.pow(ratio, exponent) - stalled) / (1 - stalled);
    }

    /// The factor of mean one that a logarithm of luck stands for. Luck starts at 0 with the game, so that its variance
    /// grows towards the register's; half of the variance so far is what brings the mean to one.
    ///
    /// @param logarithm luck, correlated from month to month
    /// @param months    since the start
    double luckFactor(double logarithm, double months) {
        double variance = noise * noise * (1 - Math.pow(correlation, 2 * months));
        return Math.exp(logarithm - variance / 2);
    }
}
