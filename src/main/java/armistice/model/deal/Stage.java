package armistice.model.deal;

/// What kind of agreement a proposal aims at.
public enum Stage {
    /// A truce for some months on the whole front; ends nothing.
    INTERIM_TRUCE,
    /// A truce for some months of some activities only, such as strikes on energy.
    PARTIAL_TRUCE,
    /// An agreed framework whose details follow.
    FRAMEWORK,
    /// A comprehensive settlement.
    SETTLEMENT;

    /// Whether agreements of this stage run for a number of months and then lapse.
    public boolean isTruce() {
        return this == INTERIM_TRUCE || this == PARTIAL_TRUCE;
    }
}
