package armistice.deals.space;

/// Whose signature a question about packages asks for. The two readings of "bargaining range" are two questions.
public enum Signatories {

    /// Every party must sign: every floor counts, and so does every absolute red line.
    ALL,

    /// Those must sign whom the package itself requires: the standing signatories, and whoever must consent to one of
    /// the chosen options. Floors and absolute red lines of the others do not count.
    REQUIRED
}
