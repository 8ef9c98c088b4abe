package armistice.model.deal;

import armistice.model.id.MeasureId;
import armistice.model.id.ProposalId;

/// What a threat or promise asks of its addressee.
public sealed interface Demand {

    /// Accept a proposal in its current version.
    record Accept(ProposalId proposal) implements Demand {}

    /// Sign any agreement with the other side.
    record SignAny() implements Demand {}

    /// Not take a measure.
    record RefrainFrom(MeasureId measure) implements Demand {}
}
