package armistice.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// What happens during play can happen: measures, meetings, injects, documents; and what is in force could be agreed.
final class PlayRules implements Rule {
    /// Days of the longest game that the schema allows.
    private static final int LONGEST = 366 * 500;

    @Override
    public void check(Cursor scenario, Findings findings) {
        for (Cursor party : scenario.get("parties").items()) {
            walkOut(scenario, party, findings);
        }
        for (Cursor format : scenario.get("formats").items()) {
            size(format, findings);
        }
        new SecretRequirements(scenario).check(findings);
        operations(scenario, findings);
        meetings(scenario, findings);
        effects(scenario, findings);
        agreements(scenario, findings);
        dates(scenario, findings);
        OptionalDouble turns = scenario.get("turns").number();
        OptionalDouble settled = scenario.get("settledTurns").number();
        if (turns.isPresent() && settled.isPresent() && settled.getAsDouble() > turns.getAsDouble()) {
            findings.add(scenario.get("settledTurns").pointer(), "found " + Decimal.text(settled.getAsDouble())
                    + "; allowed: at most the " + Decimal.text(turns.getAsDouble()) + " turns of the game");
        }
    }

    private static void walkOut(Cursor scenario, Cursor party, Findings findings) {
        String name = party.get("walkOut").text();
        for (Cursor measure : scenario.get("measures").items()) {
            if (!name.isEmpty() && measure.get("id").text().equals(name)
                    && !measure.get("by").texts().contains(party.get("id").text())) {
                findings.add(party.get("walkOut").pointer(), "the measure \"" + name + "\" cannot be taken by \""
                        + party.get("id").text() + "\"");
            }
        }
    }

    /// Who tells of a meeting, or answers in it, was there, and answers what was asked.
    private static void meetings(Cursor scenario, Findings findings) {
        for (Cursor meeting : scenario.get("meetings").items()) {
            Set<String> there = new HashSet<>(meeting.get("guests").texts());
            for (Cursor reply : meeting.get("replies").items()) {
                present(reply.get("by"), there, findings);
                int asked = meeting.get("questions").items().size();
                if (reply.get("answers").items().size() != asked) {
                    findings.add(reply.get("answers").pointer(), "one answer to each question is needed: " + asked);
                }
            }
            there.add(meeting.get("host").text());
            for (Cursor account : meeting.get("accounts").items()) {
                present(account.get("by"), there, findings);
                for (Cursor point : account.get("points").items()) {
                    if (point.get("stand").text().equals("agreed") == point.get("option").isMissing()) {
                        findings.add(point.pointer(), "what was agreed names an \"option\", and nothing else does");
                    }
                }
            }
        }
    }

    private static void present(Cursor party, Set<String> there, Findings findings) {
        if (!there.contains(party.text())) {
            findings.add(party.pointer(), "\"" + party.text() + "\" was not at the meeting (there were: "
                    + String.join(", ", there.stream().sorted().toList()) + ")");
        }
    }

    private static void operations(Cursor scenario, Findings findings) {
        for (Cursor measure : scenario.get("measures").items()) {
            Cursor operation = measure.get("operation");
            if (!operation.isMissing() && !measure.get("kind").text().equals("military")) {
                findings.add(operation.pointer(), "only a measure of kind \"military\" is an operation");
            }
        }
    }

    private static void size(Cursor format, Findings findings) {
        OptionalDouble minimum = format.get("minimum").number();
        OptionalDouble maximum = format.get("maximum").number();
        if (minimum.isEmpty() || maximum.isEmpty()) {
            return;
        }
        if (maximum.getAsDouble() < minimum.getAsDouble()) {
            findings.add(format.get("maximum").pointer(), "found " + Decimal.text(maximum.getAsDouble())
                    + "; allowed: at least the minimum, " + Decimal.text(minimum.getAsDouble()));
        }
        Set<String> all = new HashSet<>(format.get("hosts").texts());
        all.addAll(format.get("guests").texts());
        if (minimum.getAsDouble() > all.size()) {
            findings.add(format.get("minimum").pointer(), "found " + Decimal.text(minimum.getAsDouble())
                    + "; allowed: at most " + all.size() + ", the hosts and guests there are");
        }
    }

    /// What is in force could have been agreed: a truce runs for some months, and its issues belong to its stage.
    private static void agreements(Cursor scenario, Findings findings) {
        for (Cursor agreement : scenario.get("agreements").items()) {
            String stage = agreement.get("stage").text();
            boolean truce = stage.endsWith("-truce");
            boolean runs = agreement.get("months").number().orElse(0) > 0;
            if (!stage.isEmpty() && truce != runs) {
                findings.add(agreement.pointer(), truce
                        ? "a truce runs for some \"months\"; none are given"
                        : "only a truce runs for \"months\"; leave them out");
            }
            for (Cursor issue : scenario.get("issues").items()) {
                Cursor clause = agreement.get("clauses").get(issue.get("id").text());
                if (!clause.isMissing() && !stage.isEmpty() && !issue.get("stages").texts().contains(stage)) {
                    findings.add(clause.pointer(), "the issue \"" + issue.get("id").text()
                            + "\" cannot be settled in a " + stage + " (allowed: "
                            + String.join(", ", issue.get("stages").texts()) + ")");
                }
            }
        }
    }

    private static void effects(Cursor at, Findings findings) {
        for (Cursor effect : at.get("effects").items()) {
            if (effect.get("quantity").text().equals("months")) {
                findings.add(effect.get("quantity").pointer(), "the months since the start cannot be changed");
            }
            boolean added = effect.get("change").text().equals("add");
            if (effect.get("overMonths").number().orElse(0) > 0 && !added) {
                findings.add(effect.get("overMonths").pointer(), "only what is added can come in over months");
            }
        }
        at.entries().values().forEach(value -> effects(value, findings));
        at.items().forEach(item -> effects(item, findings));
    }

    /// What is dated must come within the game, or it never comes.
    private static void dates(Cursor scenario, Findings findings) {
        Optional<LocalDate> start = date(scenario.get("start"));
        OptionalDouble days = scenario.get("turnDays").number();
        OptionalDouble turns = scenario.get("turns").number();
        if (start.isEmpty() || days.isEmpty() || turns.isEmpty()) {
            return;
        }
        LocalDate end = start.get()
                .plusDays(Math.clamp(Math.round(days.getAsDouble() * turns.getAsDouble()), 1, LONGEST));
        Set<String> released = new HashSet<>();
        for (Cursor inject : scenario.get("injects").items()) {
            released.addAll(inject.get("releases").texts());
            Optional<LocalDate> due = date(inject.get("date"));
            if (due.isPresent() && (due.get().isBefore(start.get()) || !due.get().isBefore(end))) {
                findings.add(inject.get("date").pointer(), "found " + due.get() + "; allowed: from " + start.get()
                        + " to " + end.minusDays(1) + ", the days of the game");
            }
        }
        List<Cursor> documents = scenario.get("documents").items();
        for (Cursor document : documents) {
            Optional<LocalDate> date = date(document.get("date"));
            if (date.isPresent() && !date.get().isBefore(end) && !released.contains(document.get("id").text())) {
                findings.add(document.get("date").pointer(),
                        "found " + date.get() + ", after the last day of the game ("
                                + end.minusDays(1) + "), and no inject releases it: nobody could ever read it");
            }
        }
    }

    private static Optional<LocalDate> date(Cursor text) {
        try {
            return text.text().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text.text()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
