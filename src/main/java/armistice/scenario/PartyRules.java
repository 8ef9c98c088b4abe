package armistice.scenario;

import java.util.Map;
import java.util.OptionalDouble;

/// Score sheets cover every issue and option, their weights sum to 100, and every party trusts every other so or so much.
final class PartyRules implements Rule {
    private static final double TOTAL = 100;
    private static final double ROUNDING = 1e-6;

    @Override
    public void check(Cursor scenario, Findings findings) {
        for (Cursor party : scenario.get("parties").items()) {
            Cursor sheet = party.get("sheet");
            weights(sheet.get("issues"), findings);
            for (Cursor issue : scenario.get("issues").items()) {
                score(sheet.get("issues"), issue, findings);
            }
            for (Cursor redLine : sheet.get("redLines").items()) {
                price(redLine, findings);
            }
            trust(scenario, party, findings);
        }
        Uniqueness.of("chance key", scenario.get("parties").items(), "chanceKey", findings);
        Uniqueness.of("short name", scenario.get("parties").items(), "shortName", findings);
    }

    private static void weights(Cursor scores, Findings findings) {
        double sum = 0;
        for (Cursor score : scores.entries().values()) {
            OptionalDouble weight = score.get("weight").number();
            if (weight.isEmpty()) {
                return;
            }
            sum += weight.getAsDouble();
        }
        if (!scores.entries().isEmpty() && Math.abs(sum - TOTAL) > ROUNDING) {
            findings.add(scores.pointer(), "the weights sum to " + Decimal.text(sum) + "; allowed: 100");
        }
    }

    /// The option left open needs no value where the issue settles something: the present state has one.
    private static void score(Cursor scores, Cursor issue, Findings findings) {
        String name = issue.get("id").text();
        if (name.isEmpty() || !scores.node().isObject()) {
            return;
        }
        if (!scores.has(name)) {
            findings.add(scores.pointer(), "the issue \"" + name + "\" is missing from this score sheet");
            return;
        }
        boolean settles = !issue.get("settles").items().isEmpty();
        Cursor values = scores.get(name).get("values");
        for (Cursor option : issue.get("options").items()) {
            String optionName = option.get("id").text();
            boolean needed = !optionName.isEmpty() && !(settles && option.get("open").isTrue());
            if (needed && values.node().isObject() && !values.has(optionName)) {
                findings.add(values.pointer(), "the option \"" + optionName + "\" has no value");
            }
        }
    }

    private static void price(Cursor redLine, Findings findings) {
        Cursor points = redLine.get("points");
        if (redLine.get("absolute").isTrue() && points.number().orElse(0) > 0) {
            findings.add(points.pointer(), "an absolute red line has no price; allowed: 0, or left out");
        }
    }

    private static void trust(Cursor scenario, Cursor party, Findings findings) {
        String self = party.get("id").text();
        Map<String, Cursor> trust = party.get("trust").entries();
        if (trust.containsKey(self)) {
            findings.addAtKey(trust.get(self).pointer(), "a party has no trust in itself; leave this out");
        }
        for (Cursor other : scenario.get("parties").items()) {
            String name = other.get("id").text();
            if (!name.isEmpty() && !name.equals(self) && !trust.containsKey(name)) {
                findings.add(party.get("trust").pointer(), "the trust in \"" + name + "\" is missing");
            }
        }
    }
}
