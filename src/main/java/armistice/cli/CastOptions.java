package armistice.cli;

import armistice.model.id.PartyId;
import armistice.model.id.PersonaId;
import armistice.model.play.Level;
import armistice.model.play.SeatControl;
import armistice.model.setting.Persona;
import armistice.model.setting.Scenario;
import armistice.scenario.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// How the program plays the seats that it plays.
final class CastOptions {

    @Option(names = "--levels", paramLabel = "[PARTY=]LEVEL", split = ",",
            description = "How well the program plays, all parties or one: newcomer, experienced (unless given), expert.")
    private List<String> levels = new ArrayList<>();

    @Option(names = "--personas", paramLabel = "[PARTY=]PERSONA", split = ",",
            description = "With what character of the scenario the program plays, all parties or one; each party's own unless "
                    + "given.")
    private List<String> personas = new ArrayList<>();

    /// `seats` with what was asked for; a seat that the program does not play stays as it is.
    ///
    /// @throws ParameterException if it cannot be done
    Map<PartyId, SeatControl> on(Map<PartyId, SeatControl> seats, Scenario scenario, CommandLine command) {
        Map<PartyId, SeatControl> cast = new LinkedHashMap<>(seats);
        for (String word : personas) {
            PersonaId persona = persona(value(word), scenario, command);
            each(cast, party(word, scenario, command), seat -> new SeatControl.Computer(persona, seat.level()));
        }
        for (String word : levels) {
            Level level = level(value(word), command);
            each(cast, party(word, scenario, command), seat -> new SeatControl.Computer(seat.persona(), level));
        }
        return cast;
    }

    /// A change of how the program plays a seat.
    private interface Change {
        SeatControl.Computer to(SeatControl.Computer seat);
    }

    private static void each(Map<PartyId, SeatControl> cast, @Nullable PartyId only, Change change) {
        cast.replaceAll((party, control) -> control instanceof SeatControl.Computer computer
                && (only == null || only.equals(party)) ? change.to(computer) : control);
    }

    private static @Nullable PartyId party(String word, Scenario scenario, CommandLine command) {
        int sign = word.indexOf('=');
        return sign < 0 ? null : SeatWord.party(command, scenario, word.substring(0, sign).strip());
    }

    private static String value(String word) {
        return word.substring(word.indexOf('=') + 1).strip();
    }

    /// The level of that name.
    static Level level(String word, CommandLine command) {
        for (Level level : Level.values()) {
            if (name(level).equals(word.toLowerCase(Locale.ROOT))) {
                return level;
            }
        }
        List<String> names = Stream.of(Level.values()).map(CastOptions::name).toList();
        throw new ParameterException(command, "There is no level \"" + word + "\"" + Spelling.hint(word, names)
                + " (there are: " + String.join(", ", names) + ")");
    }

    static String name(Enum<?> level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    /// The persona of that name.
    static PersonaId persona(String word, Scenario scenario, CommandLine command) {
        List<String> names = scenario.personas().stream().map(Persona::id).map(PersonaId::value).toList();
        if (!names.contains(word)) {
            throw new ParameterException(command, "There is no persona \"" + word + "\" in " + scenario.id()
                    + Spelling.hint(word, names) + " (there are: " + String.join(", ", names) + ")");
        }
        return new PersonaId(word);
    }
}
