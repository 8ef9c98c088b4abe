package armistice.model.setting;

import armistice.model.id.FactId;
import armistice.model.id.PartyId;
import armistice.model.id.RegionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A region on the map.
///
/// @param id          its name
/// @param name        its label
/// @param mapUnit     ISO 3166-2 code of its shape on the map; several regions may share a shape
/// @param area        km2
/// @param owner       the party whose territory it is by the convention the library states; none if no party's
/// @param share       share held by the attacker at the start, 0 to 1
/// @param shareDate   the day that share is for, `yyyy-mm-dd` or a month
/// @param aliases     other names in use, each with who uses it
/// @param claims      who claims it, in neutral words
/// @param sector      its part of the front, if there is fighting in it
/// @param facts       the facts its numbers rest on
public record Region(RegionId id, String name, String mapUnit, double area, @Nullable PartyId owner, double share,
        String shareDate, List<String> aliases, List<String> claims, @Nullable Sector sector, List<FactId> facts) {
    public Region {
        aliases = List.copyOf(aliases);
        claims = List.copyOf(claims);
        facts = List.copyOf(facts);
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share " + share + " is not between 0 and 1");
        }
        if (!(area > 0)) {
            throw new IllegalArgumentException("area " + area + " is not above 0");
        }
    }
}
