package armistice.model.play;

import armistice.model.id.PartyId;
import org.jspecify.annotations.Nullable;

/// How an agreement was kept in a turn.
///
/// @param small       small violations counted on both sides, which nobody takes for more than noise
/// @param heavy       who committed a heavy breach, whether or not it ended the agreement; none if nobody did
/// @param named       whom those who watch name for it; none where they cannot tell, or there was none
/// @param onTheForce  whether the breach hit the foreign force
public record Conduct(int small, @Nullable PartyId heavy, @Nullable PartyId named, boolean onTheForce) {}
