package armistice.cli;

import armistice.model.id.PartyId;
import armistice.model.play.SeatControl;
import armistice.session.GameSession;
import armistice.session.Seating;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;

/// Who sits where when a saved game is gone on with in the terminal, where one person plays.
final class GivenSeats {
    private GivenSeats() {}

    /// The first seat that a person plays now or, if none does, that one played at the start.
    static Optional<PartyId> first(GameSession session) {
        return person(now(session)).or(() -> person(session.settings().seats()));
    }

    /// Seats the person at `party`. Other people's seats, which would be waited for in vain, go to the program.
    ///
    /// @param cast how the program is to play from now on, where that was asked for
    static void take(GameSession session, PartyId party, CastOptions cast, CommandLine command, PrintWriter out) {
        Map<PartyId, SeatControl> before = now(session);
        Map<PartyId, SeatControl> after = new LinkedHashMap<>(before);
        after.replaceAll((other, control) -> control instanceof SeatControl.Human
                ? new SeatControl.Computer(session.scenario().party(other).persona())
                : control);
        after.put(party, new SeatControl.Human());
        Map<PartyId, SeatControl> wanted = cast.on(after, session.scenario(), command);
        if (session.outcome().isPresent()) {
            return;
        }
        Seating seating = new Seating(session);
        wanted.forEach((other, control) -> {
            if (!control.equals(before.get(other))) {
                seating.assign(other, control);
                out.println(session.scenario().party(other).name() + " is now played by " + words(control));
            }
        });
    }

    private static String words(SeatControl control) {
        return switch (control) {
            case SeatControl.Human _ -> "you.";
            case SeatControl.Computer computer -> "the program (" + CastOptions.name(computer.skill()) + ", "
                    + computer.persona() + ").";
        };
    }

    private static Map<PartyId, SeatControl> now(GameSession session) {
        Map<PartyId, SeatControl> seats = new LinkedHashMap<>();
        session.facilitatorView().seats().forEach((party, seat) -> seats.put(party, seat.control()));
        return seats;
    }

    private static Optional<PartyId> person(Map<PartyId, SeatControl> seats) {
        return seats.entrySet()
                .stream()
                .filter(seat -> seat.getValue() instanceof SeatControl.Human)
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
