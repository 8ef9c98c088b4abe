package armistice.model.number;

/// How sure a number or fact is.
public enum Confidence {
    /// Several or primary sources agree.
    HIGH,
    /// One fair source, or an interpolation.
    MEDIUM,
    /// A weak source.
    LOW,
    /// The authors' judgement; no source.
    JUDGEMENT
}
