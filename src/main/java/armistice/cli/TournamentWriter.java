package armistice.cli;

import armistice.lab.PlayoutSummary;
import armistice.lab.Standing;
import armistice.model.id.PartyId;
import armistice.model.id.PersonaId;
import armistice.model.setting.Scenario;
import armistice.scenario.json.ModelJson;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// How the table of a tournament is written, and what its columns mean. Only the times differ from one run to the next.
sealed interface TournamentWriter {

    String SCORE = "score: mean final score; 0 is the start without talks, 100 the best settlement for the seat that every "
            + "party could have signed then. +- is 1.96 standard errors, half of a 95-percent interval.";
    String LEAD = "lead: how much more than the first player of the seat, game by game with the same luck; same +-.";
    String AGREED = "agreed: games in which an agreement signed in them, a truce or more, came into force. settled: in which "
            + "a settlement did.";
    String EFFICIENCY = "effic.: geometric mean of all parties' surpluses over their outside options at the start, as a "
            + "share of that at the Nash point; 0 where a party lost; the mean over the games.";
    String HELD = "held: agreements in force that were neither broken nor denounced by the game's end.";
    String TIMES = "ms: time of a decision on this machine: mean, median, 95th percentile. Steadiest with --threads 1.";

    void begin(Scenario played, long seed, int games);

    void row(Standing standing);

    void end();

    /// For reading.
    final class Text implements TournamentWriter {
        private final PrintWriter out;

        Text(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void begin(Scenario played, long seed, int games) {
            out.println(played.title() + ", " + games + " games of each player in each seat, seed " + seed);
            out.println(String.format(Locale.ROOT, "%-10s %-12s %-18s %14s %14s %6s %7s %6s %5s %6s %6s %6s", "seat",
                    "level", "persona", "score", "lead", "agreed", "settled", "effic.", "held", "ms", "median",
                    "95 %"));
            out.flush();
        }

        @Override
        public void row(Standing standing) {
            PersonaId persona = standing.entrant().persona();
            PlayoutSummary.Spread millis = standing.millis();
            out.println(String.format(Locale.ROOT,
                    "%-10s %-12s %-18s %14s %14s %5.0f%% %6.0f%% %6s %5s %6.1f %6.1f %6.1f",
                    standing.seat(), CastOptions.name(standing.entrant().level()),
                    persona == null ? "its own" : persona.value(), mean(standing.score()), mean(standing.lead()),
                    100 * standing.agreements(), 100 * standing.settled(), share(standing.efficiency()),
                    share(standing.durability()), millis.mean(), millis.median(), millis.high()));
            out.flush();
        }

        @Override
        public void end() {
            out.println();
            for (String line : List.of(SCORE, LEAD, AGREED, EFFICIENCY, HELD, TIMES)) {
                Paragraph.print(out, "", line);
            }
        }

        private static String mean(Standing.Mean mean) {
            return String.format(Locale.ROOT, "%.1f +- %.1f", mean.value() + 0.0, mean.margin());
        }

        private static String share(OptionalDouble share) {
            return share.isPresent() ? String.format(Locale.ROOT, "%.0f%%", 100 * share.getAsDouble()) : "-";
        }
    }

    /// One JSON document, one player in one seat a line; what there is nothing to tell of is left out.
    final class Json implements TournamentWriter {
        private static final JsonMapper MAPPER = ModelJson.mapper();

        private final PrintWriter out;
        private boolean first = true;

        Json(PrintWriter out) {
            this.out = out;
        }

        private record MeanLine(double mean, double margin) {
            static MeanLine of(Standing.Mean mean) {
                return new MeanLine(PlayoutWriter.rounded(mean.value()), PlayoutWriter.rounded(mean.margin()));
            }
        }

        private record TimeLine(double mean, double median, double p95) {}

        private record RowLine(PartyId seat, String level, @Nullable PersonaId persona, MeanLine score, MeanLine lead,
                double agreed, double settled, @Nullable Double efficiency, @Nullable Double durability, int decisions,
                TimeLine milliseconds) {}

        @Override
        public void begin(Scenario played, long seed, int games) {
            out.print("{\"scenario\":" + MAPPER.writeValueAsString(played.id()) + ",\"seed\":" + seed + ",\"games\":"
                    + games + ",\"players\":[");
        }

        @Override
        public void row(Standing standing) {
            PlayoutSummary.Spread millis = standing.millis();
            out.print((first ? "\n" : ",\n") + MAPPER.writeValueAsString(new RowLine(standing.seat(),
                    CastOptions.name(standing.entrant().level()), standing.entrant().persona(),
                    MeanLine.of(standing.score()), MeanLine.of(standing.lead()),
                    PlayoutWriter.fine(standing.agreements()), PlayoutWriter.fine(standing.settled()),
                    share(standing.efficiency()), share(standing.durability()), standing.decisions(),
                    new TimeLine(PlayoutWriter.fine(millis.mean()), PlayoutWriter.fine(millis.median()),
                            PlayoutWriter.fine(millis.high())))));
            out.flush();
            first = false;
        }

        @Override
        public void end() {
            out.print("\n]}\n");
        }

        private static @Nullable Double share(OptionalDouble share) {
            return share.isPresent() ? PlayoutWriter.fine(share.getAsDouble()) : null;
        }
    }
}
