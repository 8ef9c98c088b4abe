package armistice.scenario;

/// What must hold in a scenario beyond the shape that the schema describes.
///
/// A rule goes over the tree as it stands, however broken, so that all problems can be told at once; where something it
/// needs is missing or malformed it stays silent, because that is reported already.
@FunctionalInterface
interface Rule {

    /// Reports to `findings` what does not hold in `scenario`.
    void check(Cursor scenario, Findings findings);
}
