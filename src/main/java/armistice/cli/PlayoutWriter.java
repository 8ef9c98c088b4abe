package armistice.cli;

import armistice.lab.PlayedGame;
import armistice.lab.PlayoutSummary;
import armistice.lab.PlayoutSummary.Spread;
import armistice.model.id.IndicatorId;
import armistice.model.id.PartyId;
import armistice.model.number.AssumptionChange;
import armistice.model.play.Outcome;
import armistice.model.setting.Indicator;
import armistice.model.setting.Party;
import armistice.scenario.ScenarioResult;
import armistice.scenario.json.ModelJson;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/// How results of playouts are written. The same results give the same bytes.
sealed interface PlayoutWriter {

    void begin(ScenarioResult.Loaded played, long seed);

    void game(PlayedGame game);

    void end(PlayoutSummary summary);

    /// The word for the end of a game, as in JSON.
    static String word(Outcome.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// To a hundredth of a point.
    static double rounded(double value) {
        // Adding 0 turns -0.0 into 0.0.
        return Math.rint(value * 100) / 100 + 0.0;
    }

    /// To a ten-thousandth, since indicators may be shares.
    static double fine(double value) {
        return Math.rint(value * 10_000) / 10_000 + 0.0;
    }

    /// One value of a game for each indicator: the mean of its months where it has several.
    static Map<IndicatorId, Double> indicators(PlayedGame game) {
        Map<IndicatorId, Double> means = new LinkedHashMap<>();
        game.indicators()
                .forEach((indicator, values) -> values.stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .ifPresent(mean -> means.put(indicator, fine(mean))));
        return means;
    }

    /// One JSON document, one game a line.
    final class Json implements PlayoutWriter {
        private static final JsonMapper MAPPER = ModelJson.mapper();

        private final PrintWriter out;
        private boolean first = true;

        Json(PrintWriter out) {
            this.out = out;
        }

        private record ChangeLine(String path, double from, double to) {}

        private record GameLine(int game, String outcome, int turns, Map<PartyId, Double> scores,
                Map<IndicatorId, Double> indicators, String hash) {}

        private record Band(double p5, double median, double p95) {}

        private record SummaryLine(int games, Map<String, Integer> outcomes, double turns,
                Map<PartyId, Spread> scores, Map<IndicatorId, Band> indicators) {}

        @Override
        public void begin(ScenarioResult.Loaded played, long seed) {
            List<ChangeLine> changes = played.changes()
                    .stream()
                    .map(change -> new ChangeLine(change.parameter().key(), change.from(), change.to()))
                    .toList();
            out.print("{\"scenario\":" + MAPPER.writeValueAsString(played.scenario().id()) + ",\"seed\":" + seed
                    + ",\"changes\":" + MAPPER.writeValueAsString(changes) + ",\"games\":[");
        }

        @Override
        public void game(PlayedGame game) {
            Map<PartyId, Double> scores = new LinkedHashMap<>();
            game.scores().forEach((party, score) -> scores.put(party, rounded(score)));
            out.print((first ? "\n" : ",\n") + MAPPER.writeValueAsString(
                    new GameLine(game.game(), word(game.outcome()), game.turns(), scores, indicators(game),
                            game.hash())));
            first = false;
        }

        @Override
        public void end(PlayoutSummary summary) {
            Map<String, Integer> outcomes = new LinkedHashMap<>();
            summary.outcomes().forEach((kind, count) -> outcomes.put(word(kind), count));
            Map<PartyId, Spread> scores = new LinkedHashMap<>();
            summary.scores()
                    .forEach((party, s) -> scores.put(party, new Spread(rounded(s.mean()), rounded(s.low()),
                            rounded(s.median()), rounded(s.high()))));
            Map<IndicatorId, Band> indicators = new LinkedHashMap<>();
            summary.indicators()
                    .forEach((indicator, s) -> indicators.put(indicator,
                            new Band(fine(s.low()), fine(s.median()), fine(s.high()))));
            out.print("\n],\"summary\":" + MAPPER.writeValueAsString(
                    new SummaryLine(summary.games(), outcomes, rounded(summary.turns()), scores, indicators)) + "}\n");
        }
    }

    /// A table with a line for each game (RFC 4180, but for the line ends).
    final class Csv implements PlayoutWriter {
        private final PrintWriter out;

        Csv(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void begin(ScenarioResult.Loaded played, long seed) {
            out.print("game,outcome,turns," + played.scenario()
                    .parties()
                    .stream()
                    .map(party -> "score-" + party.id())
                    .collect(Collectors.joining(",")) + ",hash\n");
        }

        @Override
        public void game(PlayedGame game) {
            out.print(game.game() + "," + word(game.outcome()) + "," + game.turns() + "," + game.scores()
                    .values()
                    .stream()
                    .map(score -> Double.toString(rounded(score)))
                    .collect(Collectors.joining(",")) + "," + game.hash() + "\n");
        }

        @Override
        public void end(PlayoutSummary summary) {
            // A table has no summary.
        }
    }

    /// For reading.
    final class Text implements PlayoutWriter {
        private final PrintWriter out;
        private List<Party> parties = List.of();
        private List<Indicator> indicators = List.of();

        Text(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void begin(ScenarioResult.Loaded played, long seed) {
            parties = played.scenario().parties();
            indicators = played.scenario().indicators();
            out.println(played.scenario().title() + ", seed " + seed);
            for (AssumptionChange change : played.changes()) {
                out.println("Changed: " + change.parameter().key() + " from " + change.from() + " to " + change.to()
                        + " (" + change.parameter().unit() + ")");
            }
        }

        @Override
        public void game(PlayedGame game) {
            out.println(String.format(Locale.ROOT, "%5d  %-13s %3d turns   %s", game.game(), word(game.outcome()),
                    game.turns(), line(game.scores())));
        }

        @Override
        public void end(PlayoutSummary summary) {
            out.println();
            summary.outcomes().forEach((kind, count) -> {
                if (count > 0) {
                    out.println(String.format(Locale.ROOT, "%-13s %5d of %d", word(kind), count, summary.games()));
                }
            });
            for (Party party : parties) {
                Spread spread = summary.scores().get(party.id());
                if (spread != null) {
                    out.println(String.format(Locale.ROOT, "%-24s mean %7.1f   5%% %7.1f   median %7.1f   95%% %7.1f",
                            party.name(), spread.mean(), spread.low(), spread.median(), spread.high()));
                }
            }
            for (Indicator indicator : indicators) {
                Spread spread = summary.indicators().get(indicator.id());
                if (spread != null) {
                    out.println(String.format(Locale.ROOT, "%s: 5%% %.4g, median %.4g, 95%% %.4g", indicator.label(),
                            spread.low(), spread.median(), spread.high()));
                }
            }
        }

        private String line(Map<PartyId, Double> scores) {
            return parties.stream()
                    .map(party -> String.format(Locale.ROOT, "%s %7.1f", party.shortName(),
                            scores.getOrDefault(party.id(), 0.0)))
                    .collect(Collectors.joining("   "));
        }
    }
}
