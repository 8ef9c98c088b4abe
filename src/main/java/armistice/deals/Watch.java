package armistice.deals;

import armistice.deals.space.Progress;

/// Hears which part of an analysis begins.
@FunctionalInterface
public interface Watch {

    /// Hears nothing.
    Watch NOTHING = part -> Progress.IGNORED;

    /// The parts, in the order in which they are done.
    enum Part {
        SOLUTIONS, FRONTIER, PAIRS, RANGE, OPTIONS
    }

    /// Called as a part begins.
    ///
    /// @return hears how far it has come, and may end the whole analysis
    Progress on(Part part);
}
