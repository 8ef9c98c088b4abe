package armistice.ai;

import armistice.model.setting.Persona;

/// How much of the best it can reach a negotiator still holds out for: the time-dependent tactic of Faratin, Sierra and
/// Jennings (1998), answered by some tit for tat.
///
///     a(t) = closing + (opening - closing) x (1 - t)^concession          t = 0 on the first turn, 1 on the last
///     a    = a(t) - reciprocity x min(1/2, share others conceded) x (a(t) - closing)
final class Aspiration {
    private static final double MOST_RETURNED = 0.5;

    private Aspiration() {}

    /// The share of the best reachable surplus to hold out for, 0 to 1.
    ///
    /// @param conceded what others' offers gained for this seat since their first, as a share of 50 points
    static double of(Persona persona, int turn, int turns, double conceded) {
        double time = turns <= 1 ? 1 : Math.clamp((turn - 1.0) / (turns - 1.0), 0.0, 1.0);
        double timed = persona.closing()
                + (persona.opening() - persona.closing()) * Math.pow(1 - time, persona.concession());
        double returned = persona.reciprocity() * Math.clamp(conceded, 0.0, MOST_RETURNED);
        return timed - returned * (timed - persona.closing());
    }
}
