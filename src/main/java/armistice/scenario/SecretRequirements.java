package armistice.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a measure requires is known to whoever can take it: a seat sees whether it can take a measure, so that a
/// requirement on another seat's secret would give the secret away.
final class SecretRequirements {
    private final Cursor scenario;
    private final Map<String, String> homes = new HashMap<>();

    SecretRequirements(Cursor scenario) {
        this.scenario = scenario;
        for (Cursor party : scenario.get("parties").items()) {
            for (Cursor constituency : party.get("constituencies").items()) {
                homes.put(constituency.get("id").text(), party.get("id").text());
            }
        }
    }

    void check(Findings findings) {
        for (Cursor measure : scenario.get("measures").items()) {
            List<String> takers = measure.get("by").texts();
            for (Cursor requirement : measure.get("requires").items()) {
                String owner = owner(requirement.get("quantity").text());
                if (!owner.isEmpty() && !takers.stream().allMatch(owner::equals)) {
                    findings.add(requirement.get("quantity").pointer(), "only \"" + owner + "\" knows "
                            + requirement.get("quantity").text()
                            + ": whoever else can take this measure would learn of "
                            + "it; allowed: what is public, or what all who can take it know of themselves");
                }
            }
        }
    }

    /// The party whose secret a quantity is; empty for what is public.
    private String owner(String quantity) {
        int colon = quantity.indexOf(':');
        String kind = colon < 0 ? quantity : quantity.substring(0, colon);
        String name = colon < 0 ? "" : quantity.substring(colon + 1);
        return switch (kind) {
            case "strain", "morale", "men", "recruits", "arms", "losses", "capital" -> name;
            case "trust" -> name.split(">", 2)[0];
            case "mood" -> homes.getOrDefault(name, "");
            default -> "";
        };
    }
}
