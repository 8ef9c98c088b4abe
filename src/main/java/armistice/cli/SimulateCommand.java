package armistice.cli;

import armistice.lab.PlayedGame;
import armistice.lab.PlayoutSummary;
import armistice.lab.Playouts;
import armistice.model.id.PartyId;
import armistice.model.play.SeatControl;
import armistice.scenario.ScenarioResult;
import armistice.session.Casting;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Plays games with the program in every seat and writes what came of each.
@Command(name = "simulate", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Play games with the program in every seat and write what came of them.")
final class SimulateCommand implements Callable<Integer> {
    private static final int MOST_GAMES = 1_000_000;
    private static final int MOST_TURNS = 520;

    /// How the results are written.
    enum Format {
        JSON, CSV, TEXT
    }

    /// Whether the parties can negotiate.
    enum Talks {
        ON, OFF
    }

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "A scenario that comes with the program, or a path.")
    private String scenario = "";

    @Option(names = "--games", paramLabel = "N", description = "How many games (${DEFAULT-VALUE}).")
    private int games = 1;

    @Option(names = "--seed", paramLabel = "S",
            description = "Seed of the series (${DEFAULT-VALUE}): the same seed gives the same games.")
    private long seed = 1;

    @Option(names = "--threads", paramLabel = "T",
            description = "How many games at the same time; the machine's processors unless given. Results do not "
                    + "depend on it.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(names = "--turns", paramLabel = "N", description = "Turns of each game; the scenario's unless given.")
    private @Nullable Integer turns;

    @Option(names = "--talks", paramLabel = "on|off",
            description = "Whether the parties can negotiate (on); without talks the war runs on alone.")
    private Talks talks = Talks.ON;

    @Option(names = "--policy", paramLabel = "full|fast",
            description = "Who decides: the negotiators (full), or rules of thumb for very many games (fast).")
    private Playouts.Policy policy = Playouts.Policy.FULL;

    @Option(names = "--format", paramLabel = "json|csv|text", description = "How the results are written (json).")
    private Format format = Format.JSON;

    @Mixin
    private CastOptions cast = new CastOptions();

    @Mixin
    private SetOptions set = new SetOptions();

    @Override
    public Integer call() {
        OptionRange.check(spec.commandLine(), "--games", games, 1, MOST_GAMES);
        OptionRange.check(spec.commandLine(), "--threads", threads, 1, OptionRange.MOST_THREADS);
        if (turns != null) {
            OptionRange.check(spec.commandLine(), "--turns", turns, 1, MOST_TURNS);
        }
        ScenarioResult.Loaded loaded = set.on(ScenarioWord.read(scenario), spec.commandLine());
        int length = turns != null ? turns : loaded.scenario().turns();
        PrintWriter out = spec.commandLine().getOut();
        PlayoutWriter writer = switch (format) {
            case JSON -> new PlayoutWriter.Json(out);
            case CSV -> new PlayoutWriter.Csv(out);
            case TEXT -> new PlayoutWriter.Text(out);
        };
        writer.begin(loaded, seed);
        List<PlayedGame> played = new ArrayList<>();
        Map<PartyId, SeatControl> seats = cast.on(Casting.asAuthored(loaded.scenario()), loaded.scenario(),
                spec.commandLine());
        new Playouts(loaded, seed, games, length, talks == Talks.ON, seats, policy).play(threads, game -> {
            writer.game(game);
            played.add(game);
            // Whoever read the results has gone: nobody wants the rest.
            return !out.checkError();
        });
        if (played.size() == games) {
            writer.end(PlayoutSummary.of(played));
        }
        return ExitStatus.DONE;
    }
}
