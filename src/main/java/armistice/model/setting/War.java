package armistice.model.setting;

import armistice.model.id.ActivityId;
import armistice.model.id.PartyId;
import armistice.model.id.VariableId;
import java.util.List;

/// The war that goes on while the parties talk.
///
/// @param attacker       the belligerent that advances at the start; control shares are its shares
/// @param defender       the other belligerent
/// @param groundActivity the activity that moves the front
/// @param season         factor on the advance for each month, January first
/// @param armies         both belligerents' forces
public record War(PartyId attacker, PartyId defender, ActivityId groundActivity, List<Double> season,
        List<Army> armies) {
    public War {
        season = List.copyOf(season);
        armies = List.copyOf(armies);
        if (season.size() != 12) {
            throw new IllegalArgumentException("season has " + season.size() + " months, not 12");
        }
    }

    /// A belligerent's forces at the start.
    ///
    /// @param party      whose they are
    /// @param men        thousands in the theatre
    /// @param recruits   thousands a month
    /// @param losses     killed and wounded at normal posture, thousands a month
    /// @param morale     1 is the calibration point
    /// @param supply     the state variable that says how much arms are supplied
    /// @param parSupply  the level of `supply` at which the forces are fully equipped, in its unit; above 0
    public record Army(PartyId party, double men, double recruits, double losses, double morale, VariableId supply,
            double parSupply) {}

    /// The forces of `party`.
    ///
    /// @throws IllegalArgumentException if it is no belligerent
    public Army army(PartyId party) {
        for (Army army : armies) {
            if (army.party().equals(party)) {
                return army;
            }
        }
        throw new IllegalArgumentException(party + " is no belligerent");
    }

    /// The other belligerent than `party`.
    public PartyId enemyOf(PartyId party) {
        return party.equals(attacker) ? defender : attacker;
    }

    /// Whether `party` fights.
    public boolean isBelligerent(PartyId party) {
        return party.equals(attacker) || party.equals(defender);
    }
}
