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
        How to read this: seat by seat, turn by turn. Points are of the party's own score sheet over no agreement, of 100 \
        in all. A text tabled: what it is worth, how likely all sign, in brackets who was thought rather not to, and how far \
        ahead of the next best it weighs (for experts: how much more their play-outs leave); then the answers. An answer \
        given: what the text is worth as it stands and so changed, from what the party signs, who was thought rather not \
        to; not told again while it stays the same. A measure: what it brings, and how far ahead of the next best. To go to \
        a meeting is told only where it says how the party stands. All numbers and beliefs: --reasons full.""";

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
