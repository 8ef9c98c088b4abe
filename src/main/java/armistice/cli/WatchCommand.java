package armistice.cli;

import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioResult;
import armistice.session.Autoplay;
import armistice.session.GameSession;
import armistice.session.SaveException;
import armistice.session.Subscription;
import armistice.session.Told;
import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Plays one game with the program in every seat, tells it as it goes, and saves it.
@Command(name = "watch", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Watch a game with the program in every seat, told turn by turn; it is saved.")
final class WatchCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", arity = "0..1",
            description = "A scenario that comes with the program, or a path; " + ScenarioWord.USUAL
                    + " unless given.")
    private String scenario = ScenarioWord.USUAL;

    @Mixin
    private NewGameOptions game = new NewGameOptions();

    @Override
    public Integer call() {
        ScenarioResult.Loaded loaded = game.scenario(scenario, spec.commandLine());
        try (GameSession session = game.begin(loaded, Set.of(), true, spec.commandLine())) {
            watch(loaded.scenario(), session);
            return ExitStatus.DONE;
        } catch (SaveException e) {
            throw new BadInput(String.valueOf(e.getMessage()), e);
        }
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
