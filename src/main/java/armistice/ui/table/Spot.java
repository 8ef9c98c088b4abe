package armistice.ui.table;

import armistice.model.setting.Anchor;
import org.jspecify.annotations.Nullable;

/// Where in the window a lesson's anchor is.
///
/// @param place    the screen to be shown first; none if it is on every screen
/// @param selector which piece of the window
/// @param tab      the tab to be chosen first; empty if none
record Spot(@Nullable Place place, String selector, String tab) {

    static Spot of(Anchor anchor) {
        return switch (anchor) {
            case MAP -> on(Place.SITUATION, "#map");
            case OUTSIDE_OPTION -> on(Place.SITUATION, "#explain-outside");
            case DRAFTING -> everywhere("#go-drafting");
            case DRAFT_KIND -> on(Place.DRAFTING, "#stage");
            case DRAFT_MONTHS -> on(Place.DRAFTING, "#months");
            case DRAFT_ISSUE -> on(Place.DRAFTING, ".issue-card");
            case DRAFT_WORTH -> on(Place.DRAFTING, "#surplus");
            case DRAFT_DURABILITY -> on(Place.DRAFTING, "#explain-hazard");
            case DRAFT_SIGNATORIES -> on(Place.DRAFTING, "#balkers");
            case DRAFT_ADDRESSEES -> on(Place.DRAFTING, ".party-boxes");
            case DRAFT_TABLE -> on(Place.DRAFTING, "#table-draft");
            case PROPOSALS -> everywhere("#go-proposals");
            case PROPOSAL_LIST -> on(Place.PROPOSALS, "#proposal-list");
            case PROPOSAL_WEIGHING -> on(Place.PROPOSALS, "#weighing");
            case PROPOSAL_ANSWERS -> on(Place.PROPOSALS, ".answer-bar");
            case AGREEMENTS -> new Spot(Place.DIPLOMACY, "#agreements", "agreements");
            case CHRONICLE -> everywhere("#go-chronicle");
            case LIBRARY -> everywhere("#go-library");
            case PROSPECTS -> everywhere("#go-outlook");
            case ADVICE -> everywhere("#advice");
            case READY -> everywhere("#ready");
        };
    }

    private static Spot on(Place place, String selector) {
        return new Spot(place, selector, "");
    }

    private static Spot everywhere(String selector) {
        return new Spot(null, selector, "");
    }
}
