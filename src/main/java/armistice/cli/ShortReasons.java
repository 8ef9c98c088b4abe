package armistice.cli;

import armistice.model.id.PartyId;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.report.Debrief;
import armistice.report.SeatInShort;
import armistice.report.SeatReasons;
import armistice.session.SavedGame;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/// Prints what the program did in a saved game and why, seat by seat in short.
final class ShortReasons {
    private static final String INDENT = "     ";

    private final PrintWriter out;
    private final Debrief debrief;
    private final Scenario scenario;

    ShortReasons(PrintWriter out, SavedGame saved) {
        this.out = out;
        this.debrief = new Debrief(saved);
        this.scenario = saved.header().scenario();
    }

    /// Prints the seats and turns that are asked for.
    void print(Predicate<PartyId> seats, IntPredicate turns) {
        SeatInShort.HOW_TO_READ.forEach(paragraph -> Paragraph.print(out, "", paragraph));
        Paragraph.print(out, "", "All numbers and beliefs: --reasons full.");
        out.println();
        debrief.accords().forEach(accord -> Paragraph.print(out, "", accord));
        for (Party party : scenario.parties()) {
            if (seats.test(party.id())) {
                print(party, debrief.seat(party.id(), _ -> true), turns);
            }
        }
    }

    private void print(Party party, SeatReasons seat, IntPredicate turns) {
        out.println();
        Paragraph.print(out, "", party.name() + " (" + party.shortName() + "), " + seat.player());
        line(seat.stood());
        seat.turns()
                .stream()
                .filter(turn -> turns.test(turn.number()))
                .forEach(turn -> turn(turn.number(), turn.told().fewParagraphs()));
        line(seat.end());
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
