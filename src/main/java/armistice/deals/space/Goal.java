package armistice.deals.space;

/// What a [DepthFirst] search looks for. It says which packages cannot help, by the weighted sum of their surpluses, and
/// takes the others one by one.
interface Goal {

    /// The least weighted sum of surpluses that a package must have to be of use.
    ///
    /// @param lambda weights >= 0
    double threshold(double[] lambda);

    /// How good a package is for the purpose, comparable among those that cannot be used too: for climbing only.
    double score(double[] surplus);

    /// Takes a package.
    ///
    /// @param surplus units, to be copied
    /// @param choice  `[layer]`, to be copied
    /// @return whether thresholds have moved
    boolean offer(double[] surplus, int[] choice);

    /// Whether nothing more is wanted.
    default boolean done() {
        return false;
    }
}
