package armistice.ai;

import armistice.model.deal.Draft;

/// A text with what it is worth to the seat now, for [Playout]s.
final class ValuedText {
    private final Draft draft;
    private final int[] choice;
    private final double surplus;
    private final double ratified;

    /// @param choice   the numbers of its options
    /// @param surplus  points over the outside option
    /// @param ratified chance that the own home front ratifies it
    ValuedText(Draft draft, int[] choice, double surplus, double ratified) {
        this.draft = draft;
        this.choice = choice.clone();
        this.surplus = surplus;
        this.ratified = ratified;
    }

    static ValuedText of(Desk desk, Draft draft) {
        return new ValuedText(draft, desk.values().choice(draft.terms()), desk.values().surplus(draft),
                draft.stage().isTruce() ? 1 : desk.values().ratified(draft.terms()));
    }

    Draft draft() {
        return draft;
    }

    double surplus() {
        return surplus;
    }

    double ratified() {
        return ratified;
    }

    /// Points that one of the others gains by it.
    double gain(Counterpart other) {
        return other.gain(draft, choice);
    }

    /// Turns of softening after which one of the others signs it; 0 if it signs at once.
    double waits(Counterpart other) {
        return other.waits(draft, choice);
    }

    /// Points by which it fell short of what one of the others needed some turns ago; below 0 it was more.
    double lacked(Counterpart other, int ago) {
        return other.lacked(draft, choice, ago);
    }
}
