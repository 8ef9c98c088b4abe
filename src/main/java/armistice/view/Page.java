package armistice.view;

import armistice.engine.GameState;
import armistice.model.deal.Draft;
import armistice.model.deal.PublicPosition;
import armistice.model.deal.Reservation;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.PartyId;
import armistice.model.id.SourceId;
import armistice.model.number.Explanation;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import armistice.model.setting.Scenario;
import armistice.view.ChronicleEntry.Topic;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What one seat is told of one event, in the making: where it is written, what may be shown, and how things are called.
///
/// @param before     the state before the event
/// @param after      the state after it
/// @param visibility what the seat may see in the state after it
record Page(GameState before, GameState after, PartyId seat, Visibility visibility, List<ChronicleEntry> entries) {
    Page(GameState before, GameState after, PartyId seat) {
        this(before, after, seat, new Visibility(after, seat), new ArrayList<>());
    }

    Scenario scenario() {
        return after.scenario();
    }

    /// Tells something whose numbers come with the terms they were made of.
    void explained(Topic topic, String key, List<Object> arguments, Set<PartyId> parties, String reference,
            Explanation explanation) {
        entries.add(new ChronicleEntry(after.turn(), after.date(), topic, key, arguments, parties, reference, "",
                explanation));
    }

    String settled(Draft draft) {
        List<String> clauses = new ArrayList<>();
        for (Issue issue : scenario().issues()) {
            Option option = issue.option(draft.terms().option(issue.id()));
            if (!option.open()) {
                clauses.add(issue.label() + ": " + option.label());
            }
        }
        return String.join("; ", clauses);
    }

    /// The clauses that a text has otherwise than the one before; empty if none.
    String changes(Draft before, Draft after) {
        List<String> clauses = new ArrayList<>();
        for (Issue issue : scenario().issues()) {
            Option option = issue.option(after.terms().option(issue.id()));
            if (!option.id().equals(before.terms().option(issue.id()))) {
                clauses.add(issue.label() + ": " + option.label());
            }
        }
        return String.join("; ", clauses);
    }

    String reservations(List<Reservation> reservations) {
        List<String> texts = reservations.stream().map(reservation -> {
            Issue issue = scenario().issue(reservation.issue());
            return issue.label() + ": " + issue.option(reservation.wanted()).label();
        }).toList();
        return String.join("; ", texts);
    }

    /// The clauses of a text on some issues.
    String clauses(List<IssueId> issues, Terms terms) {
        return issues.stream()
                .map(issue -> scenario().issue(issue).label() + ": "
                        + scenario().issue(issue).option(terms.option(issue)).label())
                .collect(Collectors.joining("; "));
    }

    String positions(List<PublicPosition> positions) {
        List<String> texts = positions.stream().map(position -> {
            Issue issue = scenario().issue(position.issue());
            return issue.label() + ": " + issue.option(position.option()).label();
        }).toList();
        return String.join("; ", texts);
    }

    String name(PartyId party) {
        return scenario().party(party).name();
    }

    /// The name of a source of information, empty for none.
    String source(@Nullable SourceId source) {
        return source == null ? "" : scenario().source(source).name();
    }

    String names(Collection<PartyId> parties) {
        return String.join(", ", parties.stream().map(this::name).toList());
    }

    void add(Topic topic, String key, Collection<PartyId> parties, Object... arguments) {
        addBody(topic, key, parties, "", "", arguments);
    }

    void addBody(Topic topic, String key, Collection<PartyId> parties, String reference, String body,
            Object... arguments) {
        entries.add(new ChronicleEntry(after.turn(), after.date(), topic, key, List.of(arguments),
                new LinkedHashSet<>(parties), reference, body, null));
    }
}
