package armistice.cli;

import armistice.model.id.PartyId;
import armistice.model.play.Outcome;
import armistice.model.play.SeatControl;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.report.Accords;
import armistice.report.Reactions;
import armistice.report.SeatInShort;
import armistice.session.ReasonedMove;
import armistice.session.SavedGame;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The program's reasons in a saved game, seat by seat in short: for a debrief.
final class ShortReasons {
    private static final String INDENT = "     ";

    private final PrintWriter out;
    private final SavedGame saved;
    private final Scenario scenario;
    private final Reactions reactions;

    ShortReasons(PrintWriter out, SavedGame saved) {
        this.out = out;
        this.saved = saved;
        this.scenario = saved.header().scenario();
        this.reactions = Reactions.in(saved);
    }

    /// Prints the seats and turns that are asked for.
    ///
    /// @param outcome how the game ended; none if it has not
    void print(Predicate<PartyId> seats, IntPredicate turns, @Nullable Outcome outcome) {
        Paragraph.print(out, "", SeatInShort.HOW_TO_READ + " All numbers and beliefs: --reasons full.");
        out.println();
        Accords.in(saved).lines().forEach(accord -> Paragraph.print(out, "", accord));
        List<ReasonedMove> all = saved.reasons();
        for (Party party : scenario.parties()) {
            List<ReasonedMove> moves = all.stream().filter(move -> move.view().seat().equals(party.id())).toList();
            if (!seats.test(party.id())) {
                continue;
            }
            SeatInShort seat = new SeatInShort(scenario, party.id(), moves, reactions);
            head(party, seat);
            IntStream.rangeClosed(1, saved.header().settings().turns())
                    .filter(turns)
                    .forEach(turn -> turn(turn, seat.turn(turn)));
            if (outcome != null) {
                line(seat.end(outcome));
            }
        }
    }

    private void head(Party party, SeatInShort seat) {
        SeatControl control = saved.header()
                .settings()
                .seats()
                .getOrDefault(party.id(), new SeatControl.Human());
        out.println();
        Paragraph.print(out, "", party.name() + " (" + party.shortName() + "), " + seat.player(control));
        line(seat.stood());
    }

    private void turn(int turn, List<String> told) {
        String first = String.format(Locale.ROOT, "%3d  ", turn);
        for (String paragraph : told) {
            Paragraph.print(out, first, INDENT + "  ", paragraph);
            first = INDENT;
        }
    }

    private void line(String text) {
        if (!text.isEmpty()) {
            Paragraph.print(out, "  ", text);
        }
    }
}
