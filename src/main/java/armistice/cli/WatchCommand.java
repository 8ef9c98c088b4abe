package armistice.cli;

import armistice.model.id.PartyId;
import armistice.model.play.GameSettings;
import armistice.model.play.SeatControl;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioResult;
import armistice.session.Autoplay;
import armistice.session.Benchmarks;
import armistice.session.Casting;
import armistice.session.DataFolder;
import armistice.session.GameSession;
import armistice.session.Journal;
import armistice.session.SaveException;
import armistice.session.SavedGames;
import armistice.session.Subscription;
import armistice.session.Told;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Plays one game with the program in every seat, tells it as it goes, and saves it.
@Command(name = "watch", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Watch a game with the program in every seat, told turn by turn; it is saved.")
final class WatchCommand implements Callable<Integer> {
    private static final int SEEDS = 1_000_000;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", arity = "0..1",
            description = "A scenario that comes with the program, or a path; " + ScenarioWord.USUAL
                    + " unless given.")
    private String scenario = ScenarioWord.USUAL;

    @Option(names = "--seed", paramLabel = "S", description = "The game's seed; another one each time unless given.")
    private @Nullable Long seed;

    @Option(names = "--save", paramLabel = "FILE",
            description = "Where to save the game; a new file in the folder of saved games unless given.")
    private @Nullable Path save;

    @Mixin
    private CastOptions cast = new CastOptions();

    @Mixin
    private SetOptions set = new SetOptions();

    @Override
    public Integer call() {
        ScenarioResult.Loaded loaded = set.on(ScenarioWord.read(scenario), spec.commandLine());
        try (Journal journal = journal(loaded.scenario());
                GameSession session = GameSession.start(loaded, settings(loaded.scenario()),
                        new Benchmarks().of(loaded), journal)) {
            watch(loaded.scenario(), session);
            return ExitStatus.DONE;
        } catch (SaveException e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
    }

    private Journal journal(Scenario played) {
        return save != null
                ? Journal.create(save)
                : new SavedGames(DataFolder.ofThisUser().games()).begin(played.id());
    }

    private GameSettings settings(Scenario played) {
        Map<PartyId, SeatControl> seats = cast.on(Casting.asAuthored(played), played, spec.commandLine());
        return new GameSettings(seed != null ? seed : ThreadLocalRandom.current().nextInt(SEEDS), seats,
                played.turns(), true);
    }

    private void watch(Scenario played, GameSession session) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(played.title());
        Paragraph.print(out, "", played.summary());
        out.println("The program plays every seat; seed " + session.settings().seed() + ".");
        Watcher watcher = new Watcher(new Teller(out, played), session);
        watcher.goOn();
        Subscription subscription = session.subscribe(_ -> watcher.goOn());
        // Whoever watched may have gone; the game is then left as it stands in its file.
        new Autoplay(session).run(out::checkError);
        subscription.close();
        session.outcome().ifPresent(end -> Scores.print(out, played, end));
        session.file().ifPresent(file -> {
            out.println();
            out.println("The game is saved in " + file);
            out.println("Tell it again: armistice replay " + file);
        });
    }

    /// Tells what has been added to the chronicle.
    private static final class Watcher {
        private final Teller teller;
        private final GameSession session;
        private int told;

        Watcher(Teller teller, GameSession session) {
            this.teller = teller;
            this.session = session;
        }

        void goOn() {
            List<Told> all = session.chronicle();
            teller.tellAll(all.subList(told, all.size()));
            told = all.size();
        }
    }
}
