package armistice.engine.state;

import armistice.model.Ordered;
import armistice.model.deal.PublicPosition;
import armistice.model.id.IssueId;
import armistice.model.id.PartyId;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.model.setting.ScoreSheet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that a party's values depend on: the scenario, the world as it sees it, whom it trusts and what it has said.
///
/// Built from the truth it serves the adjudication; built from a seat's view it can show nothing that the seat may
/// not know. Rules that give a value take a standpoint and no other source. Of the scenario's other parties such a
/// rule may read the public data only: not their sheets, drivers and strain sources.
///
/// @param scenario    the scenario
/// @param party       whose standpoint it is
/// @param world       the world as the party sees it
/// @param trust       the party's trust in each other party, 0 to 1
/// @param credibility how far each party's word is believed, 0 to 1; public
/// @param positions   the party's public positions
/// @param enemySheet  what the other belligerent wants, as far as known; none: taken to want the opposite
public record Standpoint(Scenario scenario, PartyId party, World world, Map<PartyId, Double> trust,
        Map<PartyId, Double> credibility, Map<IssueId, PublicPosition> positions, @Nullable ScoreSheet enemySheet) {
    public Standpoint {
        trust = Ordered.map(trust);
        credibility = Ordered.map(credibility);
        positions = Ordered.map(positions);
    }

    /// The party's authored data.
    public Party self() {
        return scenario.party(party);
    }

    /// The party's score sheet.
    public ScoreSheet sheet() {
        return self().sheet();
    }

    /// The same standpoint in another world.
    public Standpoint in(World other) {
        return new Standpoint(scenario, party, other, trust, credibility, positions, enemySheet);
    }
}
