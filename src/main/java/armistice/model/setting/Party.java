package armistice.model.setting;

import armistice.model.Ordered;
import armistice.model.deal.PublicPosition;
import armistice.model.id.FactId;
import armistice.model.id.MeasureId;
import armistice.model.id.PartyId;
import armistice.model.id.PersonaId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A party to the talks, as authored.
///
/// @param id              its name
/// @param name            full label, for example on the seat card
/// @param shortName       label of a few letters, for tables and the map's legend
/// @param colour          `#rrggbb`, from a colour-blind-safe set
/// @param chanceKey       what chance knows it by; swapping two parties' data swaps their keys too
/// @param role            one line: what it is in these talks
/// @param publicBrief     what everybody knows of it
/// @param confidentialBrief its role sheet: goals, fears, what it believes of the others
/// @param principals      the people who speak for it, who may differ
/// @param members         member states of a coalition; empty otherwise
/// @param constituencies  home audiences that ratify
/// @param sheet           what it wants
/// @param drivers         what the war and the waiting cost it
/// @param strainSources   what wears it down
/// @param start           where it stands when the scenario begins
/// @param trust           its trust in each other party at the start, 0 to 1
/// @param positions       its public positions at the start
/// @param shock           what a failed settlement costs it beyond the war that resumes, points
/// @param intelligence    how well it sees others: standard deviation of the logarithm of its error
/// @param walkOut         the measure by which it can leave the table, if it can
/// @param persona         the character an AI gives it unless another is chosen
/// @param facts           facts that its description rests on
public record Party(PartyId id, String name, String shortName, String colour, String chanceKey, String role,
        Prose publicBrief, Prose confidentialBrief, List<Principal> principals, List<Member> members,
        List<Constituency> constituencies, ScoreSheet sheet, List<Driver> drivers, List<StrainSource> strainSources,
        Start start, Map<PartyId, Double> trust, List<PublicPosition> positions, double shock, double intelligence,
        @Nullable MeasureId walkOut, PersonaId persona, List<FactId> facts) {
    public Party {
        principals = List.copyOf(principals);
        members = List.copyOf(members);
        constituencies = List.copyOf(constituencies);
        drivers = List.copyOf(drivers);
        strainSources = List.copyOf(strainSources);
        trust = Ordered.map(trust);
        positions = List.copyOf(positions);
        facts = List.copyOf(facts);
    }

    /// Where a party stands at the start.
    ///
    /// @param capital     political capital, points
    /// @param strain      0 to 100
    /// @param credibility 0 to 1
    public record Start(double capital, double strain, double credibility) {}
}
