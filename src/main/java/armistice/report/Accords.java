package armistice.report;

import armistice.model.deal.Agreement;
import armistice.model.id.AgreementId;
import armistice.model.id.PartyId;
import armistice.model.play.Event;
import armistice.model.setting.Scenario;
import armistice.session.JournalStep;
import armistice.session.SavedGame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What came of the talks in a saved game: every agreement with who signed it, when it was in force, and how it ended.
final class Accords {
    /// How many clauses of a truce are told.
    private static final int CLAUSES = 3;

    private final Scenario scenario;
    private final TextWords texts;
    private final Map<AgreementId, Fate> fates = new LinkedHashMap<>();
    private int turn;

    private Accords(Scenario scenario) {
        this.scenario = scenario;
        this.texts = new TextWords(scenario);
    }

    /// What happened to an agreement, as the events tell it one by one.
    private static final class Fate {
        private final Agreement agreement;
        private final Set<PartyId> refusing = new LinkedHashSet<>();
        private final List<String> since = new ArrayList<>();
        private int entered;
        private int prolonged;
        private Agreement.@Nullable Status end;
        private @Nullable PartyId by;
        private int ended;

        Fate(Agreement agreement) {
            this.agreement = agreement;
        }
    }

    /// Those of all the steps of a game.
    static Accords in(SavedGame saved) {
        return of(saved.header().scenario(), saved.steps().stream().map(JournalStep::events).flatMap(List::stream));
    }

    /// Those of events in the order in which they happened.
    static Accords of(Scenario scenario, Stream<Event> events) {
        Accords accords = new Accords(scenario);
        events.forEach(accords::note);
        return accords;
    }

    private void note(Event event) {
        switch (event) {
            case Event.TurnOpened(int opened, LocalDate _) -> turn = opened;
            case Event.AgreementSigned(var agreement) -> fates.put(agreement.id(), new Fate(agreement));
            case Event.RatificationHeld(var id, var party, var _, boolean passed) when !passed -> on(id,
                    fate -> fate.refusing.add(party));
            case Event.AgreementEntered entered -> on(entered.agreement(), fate -> fate.entered = turn);
            case Event.AgreementExtended extended -> on(extended.agreement(), fate -> fate.prolonged++);
            case Event.AgreementSuspended(var id, var suspension, var _) -> on(id,
                    fate -> fate.since.add("suspended by " + name(suspension.by()) + " in turn " + turn));
            case Event.AgreementResumed(var id, var party, var _) -> on(id,
                    fate -> fate.since.add("resumed by " + name(party) + " in turn " + turn));
            case Event.AgreementEnded(var id, var status, var by, var _, var _) -> on(id, fate -> {
                fate.end = status;
                fate.by = by;
                fate.ended = turn;
            });
            default -> {
                // All else leaves agreements as they are.
            }
        }
    }

    private void on(AgreementId id, Consumer<Fate> what) {
        Fate fate = fates.get(id);
        if (fate != null) {
            what.accept(fate);
        }
    }

    /// A line for each agreement, in the order of their signature; one that says so if there is none.
    List<String> lines() {
        return fates.isEmpty()
                ? List.of("Nothing was signed by all who had to.")
                : fates.values().stream().map(this::line).toList();
    }

    private String line(Fate fate) {
        Agreement agreement = fate.agreement;
        List<String> parts = new ArrayList<>();
        parts.add("Turn " + agreement.signed() + ": " + TextWords.stage(agreement.draft().stage()) + " "
                + agreement.from() + ", signed by " + names(agreement.signatories()));
        if (fate.entered > 0) {
            parts.add(fate.end != null && fate.ended == fate.entered
                    ? "in force in turn " + fate.entered
                    : "in force from turn " + fate.entered + (fate.end == null ? "" : " to " + fate.ended));
        }
        if (fate.prolonged > 0) {
            parts.add("prolonged" + (fate.prolonged == 1 ? "" : " " + fate.prolonged + " times"));
        }
        parts.addAll(fate.since);
        parts.add(end(fate));
        List<String> settled = texts.settled(agreement.draft());
        String what = agreement.draft().stage().isTruce() ? TextWords.first(CLAUSES, settled)
                : String.join("; ", settled);
        return String.join(", ", parts) + ". It settled: " + what + ".";
    }

    private String end(Fate fate) {
        PartyId by = fate.by;
        String who = by == null ? "" : " by " + name(by);
        Agreement.Status end = fate.end;
        return switch (end) {
            case null -> fate.entered > 0 ? "still so at the end" : "not yet in force at the end";
            case VOID -> "not ratified by " + names(fate.refusing);
            case EXPIRED -> "then it lapsed";
            case BROKEN -> "then it broke" + (by == null ? "" : ", blamed on " + name(by));
            case DENOUNCED -> "then it was denounced" + who;
            case SUPERSEDED -> "then a later agreement took its place";
            case SIGNED, IN_FORCE, SUSPENDED -> throw new IllegalStateException(end + " is no end of an agreement");
        };
    }

    private String names(Collection<PartyId> parties) {
        return scenario.parties()
                .stream()
                .filter(party -> parties.contains(party.id()))
                .map(party -> party.shortName())
                .collect(Collectors.joining(", "));
    }

    private String name(PartyId party) {
        return scenario.party(party).shortName();
    }
}
