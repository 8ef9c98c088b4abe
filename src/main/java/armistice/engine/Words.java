package armistice.engine;

import armistice.model.deal.Demand;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.deal.PublicPosition;
import armistice.model.id.PartyId;
import armistice.model.id.PledgeId;
import armistice.model.id.ProposalId;
import armistice.model.number.Parameter;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.Rejection;
import armistice.model.play.Rejection.Code;
import armistice.model.setting.Issue;
import armistice.model.setting.Measure;
import armistice.model.setting.Option;
import armistice.model.setting.Scenario;
import org.jspecify.annotations.Nullable;

/// What parties say: public statements, messages, threats and promises.
final class Words {
    private Words() {}

    static Decision declare(GameState state, PartyId party, Command.Declare command) {
        Rejection fault = text(command.text());
        for (PublicPosition position : command.positions()) {
            if (fault == null) {
                fault = position(state.scenario(), position);
            }
        }
        double cost = command.positions().isEmpty() ? 0 : state.scenario().value(Parameter.STATEMENT_COST);
        if (fault == null) {
            fault = capital(state, party, cost);
        }
        return fault != null
                ? new Decision.Refused(fault)
                : Decision.of(new Event.StatementMade(party, command.positions(), command.text(), cost));
    }

    static Decision send(GameState state, PartyId party, Command.Send command) {
        Rejection fault = text(command.text());
        if (command.to().isEmpty() || command.to().contains(party)) {
            fault = Rejection.of(Code.NO_ADDRESSEE);
        }
        for (PartyId to : command.to()) {
            if (!state.parties().containsKey(to)) {
                fault = Rejection.of(Code.UNKNOWN_PARTY, to.value());
            }
        }
        return fault != null
                ? new Decision.Refused(fault)
                : Decision.of(new Event.MessageSent(party, command.to(), command.text()));
    }

    static Decision give(GameState state, PartyId party, Command.GiveWord command) {
        double cost = state.scenario().value(Parameter.THREAT_COST);
        Rejection fault = pledge(state, party, command);
        if (fault == null) {
            fault = capital(state, party, cost);
        }
        if (fault != null) {
            return new Decision.Refused(fault);
        }
        Timeline timeline = new Timeline(state);
        timeline.add(new Event.WordGiven(
                new Pledge(name(state, party), party, command.to(), command.kind(), command.demand(),
                        command.consequence(), state.turn(), command.deadline(), Pledge.Status.OPEN),
                cost));
        if (isSecret(state, command.demand())) {
            Discretion.keep(timeline, state);
        }
        return timeline.decision();
    }

    /// Whether a pledge speaks of a text that not everybody knows of.
    private static boolean isSecret(GameState state, Demand demand) {
        if (demand instanceof Demand.Accept(ProposalId id)) {
            Proposal proposal = state.proposal(id);
            return proposal != null && !Negotiation.isKnown(state, proposal);
        }
        return false;
    }

    /// A name that does not count: some pledges speak of texts that others do not know of.
    private static PledgeId name(GameState state, PartyId party) {
        String author = state.scenario().party(party).chanceKey();
        int count = 0;
        while (true) {
            PledgeId id = new PledgeId(state.chance().name("pledge", author + "/" + count));
            if (state.pledge(id) == null) {
                return id;
            }
            count++;
        }
    }

    /// Why a party cannot spend `cost`, or none if it can.
    static @Nullable Rejection capital(GameState state, PartyId party, double cost) {
        double capital = state.party(party).capital();
        return capital + 1e-9 >= cost
                ? null
                : Rejection.of(Code.NO_CAPITAL, Numbers.plain(cost), Numbers.plain(capital));
    }

    private static @Nullable Rejection pledge(GameState state, PartyId party, Command.GiveWord command) {
        Scenario scenario = state.scenario();
        if (!state.parties().containsKey(command.to()) || command.to().equals(party)) {
            return Rejection.of(Code.UNKNOWN_PARTY, command.to().value());
        }
        if (!Scenario.has(scenario.measures(), Measure::id, command.consequence())) {
            return Rejection.of(Code.UNKNOWN_MEASURE, command.consequence().value());
        }
        if (!scenario.measure(command.consequence()).by().contains(party)) {
            return Rejection.of(Code.NOT_YOUR_MEASURE, scenario.measure(command.consequence()).label());
        }
        if (command.deadline() < state.turn() || command.deadline() >= state.settings().turns()) {
            return Rejection.of(Code.BAD_DEADLINE, String.valueOf(state.turn()),
                    String.valueOf(state.settings().turns() - 1));
        }
        return demand(state, party, command);
    }

    private static @Nullable Rejection demand(GameState state, PartyId party, Command.GiveWord command) {
        for (Pledge pledge : state.pledges()) {
            boolean same = pledge.by().equals(party) && pledge.to().equals(command.to())
                    && pledge.kind() == command.kind() && pledge.consequence().equals(command.consequence());
            if (same && pledge.status() == Pledge.Status.OPEN) {
                return Rejection.of(Code.SAME_PLEDGE);
            }
        }
        return switch (command.demand()) {
            case Demand.Accept accept -> proposal(state, party, command.to(), accept);
            case Demand.SignAny _ -> null;
            case Demand.RefrainFrom refrain -> measure(state.scenario(), command.to(), refrain);
        };
    }

    private static @Nullable Rejection measure(Scenario scenario, PartyId to, Demand.RefrainFrom refrain) {
        if (!Scenario.has(scenario.measures(), Measure::id, refrain.measure())) {
            return Rejection.of(Code.UNKNOWN_MEASURE, refrain.measure().value());
        }
        Measure measure = scenario.measure(refrain.measure());
        return measure.by().contains(to) ? null : Rejection.of(Code.NOT_YOUR_MEASURE, measure.label());
    }

    private static @Nullable Rejection proposal(GameState state, PartyId party, PartyId to, Demand.Accept accept) {
        Proposal proposal = state.proposal(accept.proposal());
        boolean known = proposal != null && (proposal.isPartyTo(party) || Negotiation.isKnown(state, proposal));
        if (proposal == null || !known) {
            return Rejection.of(Code.UNKNOWN_PROPOSAL, accept.proposal().value());
        }
        if (!proposal.draft().to().contains(to)) {
            return Rejection.of(Code.NOT_ADDRESSED, accept.proposal().value());
        }
        return proposal.status() == Proposal.Status.TABLED
                ? null
                : Rejection.of(Code.NOT_ON_TABLE, accept.proposal().value(), proposal.status().name());
    }

    private static @Nullable Rejection position(Scenario scenario, PublicPosition position) {
        if (!Scenario.has(scenario.issues(), Issue::id, position.issue())) {
            return Rejection.of(Code.UNKNOWN_OPTION, "", position.issue().value());
        }
        Issue issue = scenario.issue(position.issue());
        return Scenario.has(issue.options(), Option::id, position.option())
                ? null
                : Rejection.of(Code.UNKNOWN_OPTION, position.option().value(), issue.label());
    }

    private static @Nullable Rejection text(String text) {
        if (text.isBlank()) {
            return Rejection.of(Code.EMPTY_TEXT);
        }
        return text.length() > Drafting.LONGEST_TEXT
                ? Rejection.of(Code.TOO_LONG, String.valueOf(Drafting.LONGEST_TEXT))
                : null;
    }
}
