package armistice.cli;

import armistice.model.id.PartyId;
import armistice.model.play.Outcome;
import armistice.model.play.SeatControl;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.session.ReasonedMove;
import armistice.session.SavedGame;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The program's reasons in a saved game, seat by seat in short: for a debrief.
final class ShortReasons {
    private static final String HOW_TO_READ = """
        How to read this. Seat by seat and turn by turn: what it did, and the next best with how far that stood behind. \
        Points are of the party's own score sheet over no agreement, of 100 in all. A text tabled: what it is worth, how \
        likely all sign, who was thought rather not to; its lead in what texts weigh, or for experts in what their play-outs \
        leave; then what was answered. An answer: the worth as it stands, so changed, and from what the party signs. Told \
        are changed answers, not to attend meetings. All numbers and beliefs: --reasons full.""";

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
        Paragraph.print(out, "", HOW_TO_READ);
        List<ReasonedMove> all = saved.reasons();
        for (Party party : scenario.parties()) {
            List<ReasonedMove> moves = all.stream().filter(move -> move.view().seat().equals(party.id())).toList();
            if (!seats.test(party.id())) {
                continue;
            }
            SeatInShort seat = new SeatInShort(out, scenario, party.id(), moves, reactions);
            seat.head(saved.header().settings().seats().getOrDefault(party.id(), new SeatControl.Human()));
            IntStream.rangeClosed(1, saved.header().settings().turns()).filter(turns).forEach(seat::turn);
            if (outcome != null) {
                seat.end(outcome);
            }
        }
    }
}
