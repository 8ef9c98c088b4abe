package armistice.report;

import armistice.model.id.PartyId;
import armistice.model.play.Event;
import armistice.model.play.Outcome;
import armistice.model.play.SeatControl;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.session.ExcusedSeat;
import armistice.session.JournalStep;
import armistice.session.ReasonedMove;
import armistice.session.SavedGame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the program did in a game, and why, seat by seat. It tells what the seats keep to themselves.
public final class Debrief {
    private final SavedGame saved;
    private final Scenario scenario;
    private final Reactions reactions;
    private final Happenings happenings;
    /// The first day of each turn that was played.
    private final SequencedMap<Integer, LocalDate> turns = new TreeMap<>();
    /// Who played each seat, and from which turn on.
    private final Map<PartyId, SequencedMap<Integer, SeatControl>> players = new LinkedHashMap<>();
    private @Nullable Outcome outcome;

    /// @param saved the game; what of it was not played yet is not told
    public Debrief(SavedGame saved) {
        this.saved = saved;
        this.scenario = saved.header().scenario();
        this.reactions = Reactions.in(saved);
        this.happenings = Happenings.in(saved);
        for (Party party : scenario.parties()) {
            SequencedMap<Integer, SeatControl> course = new TreeMap<>();
            course.put(1, saved.header().settings().seats().getOrDefault(party.id(), new SeatControl.Human()));
            players.put(party.id(), course);
        }
        saved.steps().stream().map(JournalStep::events).flatMap(List::stream).forEach(this::note);
    }

    private void note(Event event) {
        if (event instanceof Event.TurnOpened(int turn, LocalDate date)) {
            turns.put(turn, date);
        } else if (event instanceof Event.SeatAssigned(PartyId party, SeatControl control)) {
            players(party).put(turns.lastEntry().getKey(), control);
        } else if (event instanceof Event.GameEnded(Outcome end, String _)) {
            outcome = end;
        }
    }

    /// What came of the talks: a line for each agreement, in the order of their signature; one that says so if there is none.
    public List<String> accords() {
        return Accords.in(saved).lines();
    }

    /// The parties that the program played, be it for some turns, in the scenario's order.
    public List<PartyId> parties() {
        return scenario.parties()
                .stream()
                .map(Party::id)
                .filter(party -> players(party).values().stream().anyMatch(SeatControl.Computer.class::isInstance))
                .toList();
    }

    /// Works the reasons of a party out again, which takes as long as its moves took.
    ///
    /// @param goOn hears before each move how far the work is, 0 to 1, and says whether to do the rest
    /// @throws CancellationException if it says no
    /// @throws IllegalArgumentException if the game has no such party
    public SeatReasons seat(PartyId party, DoublePredicate goOn) {
        List<ReasonedMove> moves = saved.reasons(party, goOn);
        List<ExcusedSeat> silences = saved.excusedSeats()
                .stream()
                .filter(seat -> seat.party().equals(party))
                .toList();
        SeatInShort seat = new SeatInShort(scenario, party, moves, reactions, happenings);
        List<SeatReasons.Turn> told = new ArrayList<>();
        turns.forEach((turn, date) -> told.add(new SeatReasons.Turn(turn, date, seat.turn(turn),
                moves.stream().filter(move -> move.view().turn() == turn).toList(),
                silences.stream().filter(silence -> silence.turn() == turn).toList())));
        Outcome end = outcome;
        return new SeatReasons(party, player(seat, players(party)),
                CourseInShort.of(saved, party, moves).told(), told,
                end == null ? "" : seat.end(end));
    }

    private static String player(SeatInShort seat, SequencedMap<Integer, SeatControl> course) {
        return course.entrySet()
                .stream()
                .map(one -> (one.getKey() == 1 ? "" : "from turn " + one.getKey() + " ")
                        + seat.player(one.getValue()))
                .collect(Collectors.joining("; "));
    }

    private SequencedMap<Integer, SeatControl> players(PartyId party) {
        SequencedMap<Integer, SeatControl> course = players.get(party);
        if (course == null) {
            throw new IllegalArgumentException("the game has no party \"" + party + "\"");
        }
        return course;
    }
}
