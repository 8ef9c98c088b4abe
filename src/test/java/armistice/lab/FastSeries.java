package armistice.lab;

import armistice.scenario.ScenarioReader;
import armistice.scenario.ScenarioResult;
import armistice.session.Casting;

/// Measures how many games a second the fast policy plays, warming up by playing the same series several times.
///
/// Arguments of [#main]: a scenario, a number of games, threads, rounds; without them `jeddah-2025`, 1000, 2 and 4.
public final class FastSeries {
    private FastSeries() {}

    public static void main(String... arguments) {
        String name = arguments.length > 0 ? arguments[0] : "jeddah-2025";
        int games = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1000;
        int threads = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2;
        int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 4;
        ScenarioResult.Loaded scenario = new ScenarioReader().read(name).orThrow();
        Playouts playouts = new Playouts(scenario, 1, games, scenario.scenario().turns(), true,
                Casting.asAuthored(scenario.scenario()), Playouts.Policy.FAST);
        for (int round = 1; round <= rounds; round++) {
            long begun = System.nanoTime();
            playouts.play(threads, _ -> true);
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf("round %d: %d games of %s on %d threads in %.2f s, %.0f a second%n", round, games, name,
                    threads, seconds, games / seconds);
        }
    }
}
