package armistice.engine.state;

import armistice.model.setting.Posture;

/// A sector of the front as it is now.
///
/// @param attacker posture of the attacker
/// @param defender posture of the defender
/// @param noise    logarithm of last month's luck of the attacker; correlated from month to month
public record Front(Posture attacker, Posture defender, double noise) {}
