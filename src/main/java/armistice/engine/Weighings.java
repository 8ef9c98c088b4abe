package armistice.engine;

import armistice.engine.rule.Answering;
import armistice.engine.rule.DealValue;
import armistice.engine.rule.Stakes;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.Weighing;

/// What an answer is weighed with: the party's own view of things, and the words that hang on the answer.
final class Weighings {
    private Weighings() {}

    /// What an answer of `party` was weighed with.
    ///
    /// @throws IllegalArgumentException if there is no such proposal
    static Event.AnswerWeighed of(GameState state, PartyId party, Command.Reply reply) {
        Proposal proposal = state.proposal(reply.proposal());
        if (proposal == null) {
            throw new IllegalArgumentException("there is no proposal " + reply.proposal());
        }
        return new Event.AnswerWeighed(proposal.id(), proposal.version(), party, of(state, party, proposal));
    }

    /// Weighs the current version of `proposal` for `party`, from what it may know.
    private static Weighing of(GameState state, PartyId party, Proposal proposal) {
        DealValue values = DealValue.from(Perception.of(state, party));
        return Answering.weigh(values, proposal.draft(), proposal.by(),
                Stakes.of(values, state.pledges(), proposal, Pledge.Kind.PROMISE),
                Stakes.of(values, state.pledges(), proposal, Pledge.Kind.THREAT));
    }
}
