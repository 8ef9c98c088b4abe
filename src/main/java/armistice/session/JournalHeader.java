package armistice.session;

import armistice.model.play.GameSettings;
import armistice.model.setting.Scenario;

/// The first line of a journal: everything that a game starts from. It holds the scenario itself, so that a game opens
/// though the scenario that came with the program has changed since.
///
/// @param format       version of the journal's notation
/// @param engine       version of the program that began it
/// @param scenarioId   the scenario's name
/// @param scenarioHash SHA-256 of the scenario, hexadecimal
/// @param created      when the game began, ISO 8601 in UTC
/// @param settings     what was chosen
/// @param scenario     the scenario
public record JournalHeader(int format, String engine, String scenarioId, String scenarioHash, String created,
        GameSettings settings, Scenario scenario) {

    /// The notation that this program writes.
    public static final int FORMAT = 1;

    public JournalHeader {
        if (format < 1 || format > FORMAT) {
            throw new IllegalArgumentException("format " + format + " is not one this program reads (1 to " + FORMAT
                    + "); a newer program may");
        }
    }
}
