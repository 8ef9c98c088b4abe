package armistice.cli;

import armistice.lab.Tournament;
import armistice.lab.Tournament.Entrant;
import armistice.model.id.PartyId;
import armistice.model.id.PersonaId;
import armistice.model.play.Level;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioResult;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Compares players in the same games, seat by seat.
@Command(name = "tournament", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Compare levels and personas of the program in the same games, seat by seat.",
        footer = {"", "Everybody else is as authored and experienced. The columns:", TournamentWriter.SCORE,
            TournamentWriter.LEAD, TournamentWriter.AGREED, TournamentWriter.EFFICIENCY, TournamentWriter.HELD,
            TournamentWriter.TIMES})
final class TournamentCommand implements Callable<Integer> {
    private static final int MOST_GAMES = 100_000;

    /// How the table is written.
    enum Format {
        JSON, TEXT
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "A scenario that comes with the program, or a path.")
    private String scenario = "";

    @Option(names = "--levels", paramLabel = "LEVEL", split = ",",
            description = "Levels to compare; the first is what the others are held against (all).")
    private List<String> levels = new ArrayList<>();

    @Option(names = "--personas", paramLabel = "PERSONA", split = ",",
            description = "Characters of the scenario to compare; each seat's own unless given.")
    private List<String> personas = new ArrayList<>();

    @Option(names = "--seats", paramLabel = "PARTY", split = ",", description = "The seats to play for (all).")
    private List<String> seats = new ArrayList<>();

    @Option(names = "--games", paramLabel = "N", description = "Games of each player in each seat (${DEFAULT-VALUE}).")
    private int games = 20;

    @Option(names = "--seed", paramLabel = "S",
            description = "Seed (${DEFAULT-VALUE}): all players meet the same luck.")
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "T",
            description = "How many games at the same time; the machine's processors unless given. Only the times depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--format", paramLabel = "text|json", description = "How the table is written (text).")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        OptionRange.check(spec.commandLine(), "--games", games, 2, MOST_GAMES);
        OptionRange.check(spec.commandLine(), "--threads", threads, 1, OptionRange.MOST_THREADS);
        ScenarioResult.Loaded loaded = ScenarioWord.read(scenario);
        Scenario played = loaded.scenario();
        Tournament tournament = new Tournament(loaded, seed, games, parties(played), entrants(played));
        PrintWriter out = spec.commandLine().getOut();
        TournamentWriter writer = switch (format) {
            case JSON -> new TournamentWriter.Json(out);
            case TEXT -> new TournamentWriter.Text(out);
        };
        writer.begin(played, seed, games);
        tournament.play(threads, standing -> {
            writer.row(standing);
            // Whoever read the results has gone: nobody wants the rest.
            return !out.checkError();
        });
        writer.end();
        return ExitStatus.DONE;
    }

    private List<PartyId> parties(Scenario played) {
        List<PartyId> parties = seats.stream()
                .map(word -> SeatWord.party(spec.commandLine(), played, word))
                .toList();
        return seats.isEmpty() ? played.parties().stream().map(Party::id).toList() : once("--seats", parties);
    }

    private List<Entrant> entrants(Scenario played) {
        List<Level> wanted = levels.isEmpty()
                ? List.of(Level.values())
                : once("--levels", levels.stream().map(word -> CastOptions.level(word, spec.commandLine())).toList());
        List<PersonaId> characters = once("--personas",
                personas.stream().map(word -> CastOptions.persona(word, played, spec.commandLine())).toList());
        List<Entrant> entrants = new ArrayList<>();
        for (Level level : wanted) {
            if (characters.isEmpty()) {
                entrants.add(new Entrant(level, null));
            }
            for (PersonaId character : characters) {
                entrants.add(new Entrant(level, character));
            }
        }
        return entrants;
    }

    /// The same list, if it names nobody twice.
    private <T> List<T> once(String option, List<T> named) {
        Set<T> seen = new HashSet<>();
        for (T one : named) {
            if (!seen.add(one)) {
                String word = one instanceof Level level ? CastOptions.name(level) : one.toString();
                throw new ParameterException(spec.commandLine(),
                        "Invalid value for option '" + option + "': " + word + " is named twice");
            }
        }
        return named;
    }
}
