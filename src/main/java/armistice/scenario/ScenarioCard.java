package armistice.scenario;

import armistice.model.Ordered;
import armistice.model.id.PartyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What the start page shows of a scenario that comes with the program, read without checking the rest of it.
///
/// @param name     the name to open it by
/// @param title    its title
/// @param summary  two sentences
/// @param start    its first day
/// @param turnDays days in a turn
/// @param turns    number of turns
/// @param parties  its parties, in its order
/// @param control  for each shape on the map the share held by the attacker at the start, 0 to 1: the mean of the
///                 regions that share the shape, weighted by area
public record ScenarioCard(String name, String title, String summary, LocalDate start, int turnDays, int turns,
        List<Seat> parties, Map<String, Double> control) {
    public ScenarioCard {
        parties = List.copyOf(parties);
        control = Ordered.map(control);
    }

    /// A party on a card.
    ///
    /// @param id        its name
    /// @param name      its full label
    /// @param shortName its short label
    /// @param colour    `#rrggbb`
    public record Seat(PartyId id, String name, String shortName, String colour) {}
}
