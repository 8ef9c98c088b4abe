package armistice.engine;

import armistice.engine.rule.Answering;
import armistice.engine.rule.DealValue;
import armistice.engine.rule.Effects;
import armistice.engine.rule.OutsideOption;
import armistice.engine.state.Standpoint;
import armistice.engine.state.World;
import armistice.model.deal.Demand;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.id.PartyId;
import armistice.model.id.PledgeId;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.Weighing;
import java.util.LinkedHashMap;
import java.util.Map;

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
                words(state, values, proposal, Pledge.Kind.PROMISE),
                words(state, values, proposal, Pledge.Kind.THREAT));
    }

    /// What open pledges of a kind that hang on this proposal would do to the party, each by its maker's credibility. A
    /// threat counts only as far as it hurts, a promise as far as it helps.
    private static Map<PledgeId, Double> words(GameState state, DealValue values, Proposal proposal,
            Pledge.Kind kind) {
        Standpoint standpoint = values.standpoint();
        Map<PledgeId, Double> points = new LinkedHashMap<>();
        for (Pledge pledge : state.pledges()) {
            if (pledge.kind() == kind && pledge.status() == Pledge.Status.OPEN
                    && pledge.to().equals(standpoint.party()) && isMetBy(pledge.demand(), proposal)) {
                World after = Effects.on(standpoint.scenario(), standpoint.world(),
                        standpoint.scenario().measure(pledge.consequence()).effects());
                double change = OutsideOption.of(standpoint.in(after)).value() - values.outside().value();
                double meant = kind == Pledge.Kind.THREAT ? Math.min(0, change) : Math.max(0, change);
                points.put(pledge.id(), meant * state.party(pledge.by()).credibility());
            }
        }
        return points;
    }

    private static boolean isMetBy(Demand demand, Proposal proposal) {
        return switch (demand) {
            case Demand.Accept accept -> accept.proposal().equals(proposal.id());
            case Demand.SignAny _ -> true;
            case Demand.RefrainFrom _ -> false;
        };
    }
}
