package armistice.scenario;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/// Two belligerents with one army each, sectors that share the attacker's effort, armies' numbers only of those who have
/// one, and indicators that can be read off the war.
final class WarRules implements Rule {
    private static final double ROUNDING = 1e-6;
    private static final Set<String> OF_ARMIES = Set.of("men", "recruits", "losses", "morale", "arms");

    @Override
    public void check(Cursor scenario, Findings findings) {
        Cursor war = scenario.get("war");
        String attacker = war.get("attacker").text();
        String defender = war.get("defender").text();
        if (!attacker.isEmpty() && attacker.equals(defender)) {
            findings.add(war.get("defender").pointer(), "attacker and defender are the same party");
            return;
        }
        if (!attacker.isEmpty() && !defender.isEmpty()) {
            armies(war.get("armies"), List.of(attacker, defender), findings);
            quantities(scenario, Set.of(attacker, defender), findings);
            indicators(scenario, List.of(attacker, defender), findings);
        }
        efforts(scenario, findings);
    }

    private static void armies(Cursor armies, List<String> belligerents, Findings findings) {
        List<String> owners = armies.items().stream().map(army -> army.get("party").text()).toList();
        for (Cursor army : armies.items()) {
            String owner = army.get("party").text();
            if (!owner.isEmpty() && !belligerents.contains(owner)) {
                findings.add(army.get("party").pointer(), "found an army of \"" + Found.shortened(owner)
                        + "\"; allowed: the belligerents " + String.join(" and ", belligerents));
            }
        }
        for (String belligerent : belligerents) {
            long count = owners.stream().filter(belligerent::equals).count();
            if (armies.node().isArray() && count != 1) {
                findings.add(armies.pointer(), "found " + count + " armies of \"" + belligerent + "\"; allowed: 1");
            }
        }
    }

    /// Men, arms and the like are there for belligerents only; reading them of others would fail during play.
    private static void quantities(Cursor at, Set<String> belligerents, Findings findings) {
        at.entries().forEach((key, value) -> {
            String[] parts = value.text().split(":", 2);
            if (key.equals("quantity") && parts.length == 2 && OF_ARMIES.contains(parts[0])
                    && !belligerents.contains(parts[1])) {
                findings.add(value.pointer(),
                        "found " + Found.text(value.node()) + " of a party without an army; allowed: "
                                + parts[0] + ": of a belligerent");
            }
            quantities(value, belligerents, findings);
        });
        at.items().forEach(item -> quantities(item, belligerents, findings));
    }

    /// Ground and losses are those of belligerents; ground has regions, and the losses of the whole war have none.
    private static void indicators(Cursor scenario, List<String> belligerents, Findings findings) {
        for (Cursor indicator : scenario.get("indicators").items()) {
            String party = indicator.get("party").text();
            if (!party.isEmpty() && !belligerents.contains(party)) {
                findings.add(indicator.get("party").pointer(), "found \"" + Found.shortened(party)
                        + "\"; allowed: a belligerent, " + String.join(" or ", belligerents));
            }
            boolean losses = indicator.get("reading").text().equals("losses");
            boolean regions = !indicator.get("regions").items().isEmpty();
            if (losses && regions) {
                findings.add(indicator.get("regions").pointer(),
                        "losses are those of the whole war: leave the regions out");
            } else if (!losses && !regions && !indicator.get("reading").text().isEmpty()) {
                findings.add(indicator.pointer(), "no region is named; needed: at least one in \"regions\"");
            }
        }
    }

    private static void efforts(Cursor scenario, Findings findings) {
        double sum = 0;
        Cursor last = null;
        for (Cursor region : scenario.get("regions").items()) {
            Cursor sector = region.get("sector");
            if (!sector.isMissing()) {
                OptionalDouble effort = sector.get("effort").number();
                if (effort.isEmpty()) {
                    return;
                }
                sum += effort.getAsDouble();
                last = sector.get("effort");
            }
        }
        if (last == null && !scenario.get("regions").items().isEmpty()) {
            findings.add(scenario.get("regions").pointer(), "no region has a sector; needed: at least one");
        } else if (last != null && Math.abs(sum - 1) > ROUNDING) {
            findings.add(last.pointer(), "the efforts of all sectors sum to " + Decimal.text(sum) + "; allowed: 1");
        }
    }
}
