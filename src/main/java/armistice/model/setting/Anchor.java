package armistice.model.setting;

/// What a lesson can point at: a thing on a player's desk, whatever shows it.
public enum Anchor {
    /// The map of control.
    MAP,
    /// The own outside option.
    OUTSIDE_OPTION,
    /// The way to the drafting table.
    DRAFTING,
    /// What kind of agreement a draft is.
    DRAFT_KIND,
    /// How long a truce runs.
    DRAFT_MONTHS,
    /// The first issue of a draft with its options.
    DRAFT_ISSUE,
    /// What a draft is worth to its author.
    DRAFT_WORTH,
    /// How well a draft would hold.
    DRAFT_DURABILITY,
    /// Who would likely sign a draft.
    DRAFT_SIGNATORIES,
    /// To whom a draft goes.
    DRAFT_ADDRESSEES,
    /// What puts a draft on the table.
    DRAFT_TABLE,
    /// The way to the proposals.
    PROPOSALS,
    /// The list of proposals.
    PROPOSAL_LIST,
    /// What the ways to answer a proposal are worth.
    PROPOSAL_WEIGHING,
    /// The ways to answer a proposal.
    PROPOSAL_ANSWERS,
    /// What was agreed.
    AGREEMENTS,
    /// The chronicle.
    CHRONICLE,
    /// The library.
    LIBRARY,
    /// The own prospects without an agreement.
    PROSPECTS,
    /// The adviser.
    ADVICE,
    /// What ends the own turn.
    READY
}
