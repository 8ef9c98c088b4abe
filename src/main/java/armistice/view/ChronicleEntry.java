package armistice.view;

import armistice.model.Ordered;
import armistice.model.id.PartyId;
import armistice.model.number.Explanation;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One line of what a seat may know of what has happened.
///
/// @param turn        turn in which it happened
/// @param date        first day of that turn
/// @param topic       what it is about
/// @param key         which sentence tells it, in the bundle `armistice/chronicle`
/// @param arguments   what the sentence names: labels of the scenario, or numbers
/// @param parties     the parties it concerns
/// @param reference   the name of the proposal, agreement, pledge or meeting it is about; empty if none
/// @param body        words said or reported; empty if none
/// @param explanation the numbers behind it; none if there are none that this seat may see
public record ChronicleEntry(int turn, LocalDate date, Topic topic, String key, List<Object> arguments,
        Set<PartyId> parties, String reference, String body, @Nullable Explanation explanation) {

    /// What an entry is about.
    public enum Topic {
        GAME, WORLD, TALKS, MEETINGS, WORDS, MEASURES, WAR, AGREEMENTS
    }

    public ChronicleEntry {
        arguments = List.copyOf(arguments);
        parties = Ordered.set(parties);
    }
}
