package armistice.session;

import armistice.engine.GameState;
import armistice.engine.MeasureUse;
import armistice.engine.PartyState;
import armistice.engine.state.World;
import armistice.model.deal.Agreement;
import armistice.model.deal.Meeting;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.id.InjectId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.play.Benchmark;
import armistice.model.play.GameSettings;
import armistice.model.play.Outcome;
import armistice.scenario.json.ModelJson;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;

/// What tells one state of a game from any other: SHA-256 over its JSON, in which the scenario stands by its hash.
final class StateHash {
    /// Answers that others have taken the place of stand in the events; games saved before states held them keep their hashes.
    private static final ObjectWriter JSON = ModelJson.mapper()
            .rebuild()
            .withConfigOverride(Proposal.class,
                    all -> all.setIgnorals(JsonIgnoreProperties.Value.forIgnoredProperties("past")))
            .build()
            .writerFor(Content.class);

    private StateHash() {}

    /// The components of [GameState]; `scenario` as its hash.
    record Content(String scenario, GameSettings settings, Benchmark benchmark, long revision, int turn, LocalDate date,
            World world, Map<PartyId, PartyState> parties, List<Proposal> proposals, List<Agreement> agreements,
            List<Pledge> pledges, List<Meeting> meetings, List<MeasureUse> measures, Map<InjectId, Integer> happened,
            Set<ProposalId> leaked, @Nullable Outcome outcome) {}

    /// The hash, in hexadecimal.
    static String of(GameState state, String scenarioHash) {
        var digest = Sha256.digest();
        JSON.writeValue(new DigestOutputStream(OutputStream.nullOutputStream(), digest), content(state, scenarioHash));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Content content(GameState s, String scenarioHash) {
        return new Content(scenarioHash, s.settings(), s.benchmark(), s.revision(), s.turn(), s.date(), s.world(),
                s.parties(), s.proposals(), s.agreements(), s.pledges(), s.meetings(), s.measures(), s.happened(),
                s.leaked(), s.outcome());
    }
}
