package armistice.engine;

import armistice.model.play.Benchmark;
import armistice.model.play.Event;
import armistice.model.play.GameSettings;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;

/// How fast the bare engine is: plays the war alone, without talks, and says how many turns it resolves in a second.
///
/// Arguments: name of a scenario, number of games; without them `jeddah-2025` and 500.
public final class EngineBenchmark {
    private EngineBenchmark() {}

    public static void main(String... arguments) {
        String name = arguments.length > 0 ? arguments[0] : "jeddah-2025";
        int games = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
        Scenario scenario = new ScenarioReader().read(name).orThrow().scenario();
        play(scenario, games / 5);
        long started = System.nanoTime();
        long turns = play(scenario, games);
        double seconds = (System.nanoTime() - started) / 1e9;
        System.out.printf("%s: %d games, %d turns in %.2f s: %.0f turns a second%n", name, games, turns, seconds,
                turns / seconds);
    }

    private static long play(Scenario scenario, int games) {
        long turns = 0;
        for (int game = 0; game < games; game++) {
            GameSettings settings = Table.settings(scenario, game, scenario.turns(), false);
            Benchmark benchmark = Table.benchmark(scenario, settings);
            GameState state = Engine.blank(scenario, settings, benchmark);
            for (Event event : Engine.start(scenario, settings, benchmark)) {
                state = Engine.evolve(state, event);
            }
            turns += state.turn();
        }
        return turns;
    }
}
