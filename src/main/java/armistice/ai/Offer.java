package armistice.ai;

import armistice.model.deal.Draft;
import armistice.model.deal.Terms;

/// A text that could be tabled.
///
/// @param kind       how it came about, for example `counter`
/// @param draft      the text
/// @param own        what it is worth to the seat, points over the outside option
/// @param likelihood chance that everybody needed signs it, as the seat thinks
record Offer(String kind, Draft draft, double own, double likelihood) {

    /// What it promises: points times likelihood.
    double promise() {
        return own * likelihood;
    }

    Terms terms() {
        return draft.terms();
    }

    /// @param range what the evidence leaves open of the chance
    Rationale.Alternative asAlternative(Range range) {
        return new Rationale.Alternative(kind, draft.stage().name(), own, likelihood, range, draft);
    }
}
