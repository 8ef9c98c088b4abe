package armistice.engine;

import armistice.model.id.ConstituencyId;
import armistice.model.id.PartyId;
import armistice.model.number.Quantity;
import armistice.model.setting.Constituency;
import armistice.model.setting.Scenario;

/// The scenario's own words for a quantity; its notation where it has none.
public final class Labels {
    private Labels() {}

    /// What players read for `quantity`.
    public static String of(Scenario scenario, Quantity quantity) {
        return switch (quantity) {
            case Quantity.Variable q -> scenario.variable(q.id()).label();
            case Quantity.Control q -> scenario.region(q.region()).name();
            case Quantity.Strain q -> "strain of " + name(scenario, q.party());
            case Quantity.Morale q -> "morale of " + name(scenario, q.party());
            case Quantity.Men q -> "men of " + name(scenario, q.party());
            case Quantity.Recruits q -> "recruits of " + name(scenario, q.party());
            case Quantity.Arms q -> "arms of " + name(scenario, q.party());
            case Quantity.Losses q -> "losses of " + name(scenario, q.party());
            case Quantity.Capital q -> "political capital of " + name(scenario, q.party());
            case Quantity.Trust q -> "trust of " + name(scenario, q.of()) + " in " + name(scenario, q.in());
            case Quantity.Credibility q -> "credibility of " + name(scenario, q.party());
            case Quantity.Mood q -> "readiness to ratify of " + constituency(scenario, q.constituency());
            case Quantity.Months _ -> "months since the start";
        };
    }

    private static String constituency(Scenario scenario, ConstituencyId id) {
        return scenario.parties()
                .stream()
                .flatMap(party -> party.constituencies().stream())
                .filter(constituency -> constituency.id().equals(id))
                .map(Constituency::name)
                .findFirst()
                .orElse(id.value());
    }

    private static String name(Scenario scenario, PartyId party) {
        return scenario.party(party).name();
    }
}
