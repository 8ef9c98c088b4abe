package armistice.session;

import armistice.ai.Envoy;
import armistice.ai.Negotiator;
import armistice.model.id.PartyId;
import armistice.model.id.PersonaId;
import armistice.model.setting.Scenario;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// Who plays a seat that the program plays.
@FunctionalInterface
public interface Casting {

    /// A negotiator for `party` with the character of `persona`.
    Negotiator negotiator(PartyId party, PersonaId persona);

    /// The program's own negotiators.
    ///
    /// @param seed the game's seed. The negotiators' whims follow from it, but it cannot be found out from them: a hash
    ///             stands between.
    static Casting envoys(Scenario scenario, long seed) {
        return (party, persona) -> {
            String key = seed + "/" + scenario.party(party).chanceKey();
            byte[] whims = Sha256.digest().digest(key.getBytes(StandardCharsets.UTF_8));
            return new Envoy(scenario.persona(persona), ByteBuffer.wrap(whims).getLong());
        };
    }
}
