package armistice.cli;

import armistice.lab.Standing;
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
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Compares players in the same games, seat by seat.
@Command(name = "tournament", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Compare levels and personas of the program in the same games, seat by seat.")
final class TournamentCommand implements Callable<Integer> {
    private static final int MOST_GAMES = 100_000;

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

    @Override
    public Integer call() {
        OptionRange.check(spec.commandLine(), "--games", games, 2, MOST_GAMES);
        OptionRange.check(spec.commandLine(), "--threads", threads, 1, OptionRange.MOST_THREADS);
        ScenarioResult.Loaded loaded = ScenarioWord.read(scenario);
        Scenario played = loaded.scenario();
        PrintWriter out = spec.commandLine().getOut();
        List<PartyId> parties = seats.isEmpty()
                ? played.parties().stream().map(Party::id).toList()
                : seats.stream().map(word -> SeatWord.party(spec.commandLine(), played, word)).toList();
        out.println(played.title() + ", " + games + " games of each player in each seat, seed " + seed);
        out.println(
                String.format(Locale.ROOT, "%-10s %-12s %-20s %16s %16s %6s %6s %6s %8s", "seat", "level", "persona",
                        "score", "lead", "agreed", "effic.", "held", "ms"));
        new Tournament(loaded, seed, games, parties, entrants(played)).play(threads, standing -> {
            out.println(line(standing));
            out.flush();
        });
        out.println();
        out.println(
                "Means with 95 % intervals. Lead: over the first player in the same games. Agreed: games in which an");
        out.println(
                "agreement came into force. Effic.: share of the geometric mean of surpluses at the Nash point. Held:");
        out.println("agreements neither broken nor denounced. ms: mean time of a decision on this machine.");
        return ExitStatus.DONE;
    }

    private List<Entrant> entrants(Scenario played) {
        List<Level> wanted = levels.isEmpty()
                ? List.of(Level.values())
                : levels.stream().map(word -> CastOptions.level(word, spec.commandLine())).toList();
        List<Entrant> entrants = new ArrayList<>();
        for (Level level : wanted) {
            if (personas.isEmpty()) {
                entrants.add(new Entrant(level, null));
            }
            for (String word : personas) {
                entrants.add(new Entrant(level, CastOptions.persona(word, played, spec.commandLine())));
            }
        }
        return entrants;
    }

    private static String line(Standing standing) {
        PersonaId persona = standing.entrant().persona();
        return String.format(Locale.ROOT, "%-10s %-12s %-20s %16s %16s %5.0f%% %6s %6s %8.1f", standing.seat(),
                CastOptions.name(standing.entrant().level()), persona == null ? "its own" : persona.value(),
                mean(standing.score()), mean(standing.lead()), 100 * standing.agreements(),
                share(standing.efficiency()), share(standing.durability()), standing.millis());
    }

    private static String mean(Standing.Mean mean) {
        return String.format(Locale.ROOT, "%.1f +- %.1f", mean.value(), mean.margin());
    }

    private static String share(OptionalDouble share) {
        return share.isPresent() ? String.format(Locale.ROOT, "%.0f%%", 100 * share.getAsDouble()) : "-";
    }
}
