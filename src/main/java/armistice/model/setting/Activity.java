package armistice.model.setting;

import armistice.model.id.ActivityId;

/// A kind of hostile activity that a truce can halt.
///
/// @param id    its name
/// @param label its label
public record Activity(ActivityId id, String label) {}
