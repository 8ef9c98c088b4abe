package armistice.cli;

import armistice.model.play.Outcome;
import armistice.model.play.Score;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import java.io.PrintWriter;
import java.util.Locale;

/// The end of a game in a few lines.
final class Scores {
    private Scores() {}

    static void print(PrintWriter out, Scenario scenario, Outcome outcome) {
        out.println();
        out.println("Scores: 0 is the start without talks, 100 the best settlement that all could have signed then.");
        for (Party party : scenario.parties()) {
            Score score = outcome.scores().get(party.id());
            if (score != null) {
                out.println(String.format(Locale.ROOT, "  %-28s %7.1f", party.name(), score.score()));
            }
        }
    }
}
