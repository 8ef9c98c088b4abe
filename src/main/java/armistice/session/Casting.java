package armistice.session;

import armistice.ai.Effort;
import armistice.ai.Envoy;
import armistice.ai.Negotiator;
import armistice.model.id.PartyId;
import armistice.model.play.SeatControl;
import armistice.model.setting.Scenario;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// Who plays a seat that the program plays.
@FunctionalInterface
public interface Casting {

    /// A negotiator for `party` with the character and level of `seat`.
    Negotiator negotiator(PartyId party, SeatControl.Computer seat);

    /// Every party played as its author cast it, by experienced players.
    static Map<PartyId, SeatControl> asAuthored(Scenario scenario) {
        Map<PartyId, SeatControl> seats = new LinkedHashMap<>();
        scenario.parties().forEach(party -> seats.put(party.id(), new SeatControl.Computer(party.persona())));
        return seats;
    }

    /// The program's own negotiators.
    ///
    /// @param seed the game's seed. The negotiators' whims follow from it, but it cannot be found out from them: a hash
    ///             stands between.
    /// @param effort how much experts may think about a decision
    static Casting envoys(Scenario scenario, Effort effort, long seed) {
        return (party, seat) -> new Envoy(scenario.persona(seat.persona()), seat.skill(), effort,
                whims(scenario, seed, party));
    }

    /// The same for long series of games.
    static Casting envoys(Scenario scenario, long seed) {
        return envoys(scenario, Effort.SERIES, seed);
    }

    /// Seed of the whims of who plays `party`.
    ///
    /// @param seed the game's seed
    static long whims(Scenario scenario, long seed, PartyId party) {
        String key = seed + "/" + scenario.party(party).chanceKey();
        return ByteBuffer.wrap(Sha256.digest().digest(key.getBytes(StandardCharsets.UTF_8))).getLong();
    }
}
