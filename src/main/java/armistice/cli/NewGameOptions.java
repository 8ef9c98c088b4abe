package armistice.cli;

import armistice.model.id.PartyId;
import armistice.model.play.Benchmark;
import armistice.model.play.GameSettings;
import armistice.model.play.SeatControl;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioResult;
import armistice.session.Benchmarks;
import armistice.session.Casting;
import armistice.session.DataFolder;
import armistice.session.GameSession;
import armistice.session.Journal;
import armistice.session.SavedGames;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// The options of a game that begins: its luck, its file, who plays, and on what assumptions.
final class NewGameOptions {
    private static final int SEEDS = 1_000_000;

    @Option(names = "--seed", paramLabel = "S", description = "The game's seed; another one each time unless given.")
    private @Nullable Long seed;

    @Option(names = "--save", paramLabel = "FILE",
            description = "Where to save the game; a new file in the folder of saved games unless given.")
    private @Nullable Path save;

    @Mixin
    private CastOptions cast = new CastOptions();

    @Mixin
    private SetOptions set = new SetOptions();

    /// How the program is to play.
    CastOptions cast() {
        return cast;
    }

    /// Refuses what only a game that begins can have.
    ///
    /// @param name the saved game that is gone on with
    void refuseForASavedGame(String name, CommandLine command) {
        if (set.isGiven()) {
            throw new ParameterException(command,
                    "--set changes a new game; " + name + " goes on with the numbers it began with");
        }
        if (seed != null) {
            throw new ParameterException(command,
                    "--seed is for a new game; " + name + " goes on with the luck it began with");
        }
        if (save != null) {
            throw new ParameterException(command, "--save is for a new game; " + name + " is saved where it is");
        }
    }

    /// The scenario named, with the assumptions asked for.
    ScenarioResult.Loaded scenario(String name, CommandLine command) {
        return set.on(ScenarioWord.read(name), command);
    }

    /// Begins a game and its file.
    ///
    /// @param people  the seats that people play; the program plays the rest
    /// @param advised whether people may ask what the program would do
    GameSession begin(ScenarioResult.Loaded loaded, Set<PartyId> people, boolean advised, CommandLine command) {
        Scenario played = loaded.scenario();
        GameSettings settings = settings(played, people, command).advised(advised);
        Benchmark benchmark = new Benchmarks().of(loaded);
        Journal journal = save != null
                ? Journal.create(save)
                : new SavedGames(DataFolder.ofThisUser().games()).begin(played.id());
        return GameSession.start(loaded, settings, benchmark, journal);
    }

    private GameSettings settings(Scenario played, Set<PartyId> people, CommandLine command) {
        Map<PartyId, SeatControl> seats = new LinkedHashMap<>(Casting.asAuthored(played));
        people.forEach(person -> seats.put(person, new SeatControl.Human()));
        long luck = seed != null ? seed : ThreadLocalRandom.current().nextInt(SEEDS);
        return new GameSettings(luck, cast.on(seats, played, command), played.turns(), true);
    }
}
