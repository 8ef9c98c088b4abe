package armistice.model.setting;

/// A region's part of the front.
///
/// @param length   km of front
/// @param ground   how easy the ground is for the attacker; 1 is average
/// @param effort   share of the attacker's effort at the start; the sectors' shares sum to 1
/// @param attacker the attacker's posture at the start
/// @param defender the defender's posture at the start
/// @param objective whether the attacker means to take the region whole: effort that a finished sector sets free goes to
///                 these first
public record Sector(double length, double ground, double effort, Posture attacker, Posture defender,
        boolean objective) {}
