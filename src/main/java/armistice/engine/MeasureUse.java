package armistice.engine;

import armistice.model.id.MeasureId;
import armistice.model.id.PartyId;

/// That a party took a measure on a turn.
public record MeasureUse(PartyId by, MeasureId measure, int turn) {}
