package armistice.view;

import armistice.engine.GameState;
import armistice.engine.Perception;
import armistice.model.id.DocumentId;
import armistice.model.id.PartyId;
import armistice.model.setting.Document;
import armistice.model.setting.Fact;
import armistice.model.setting.Inject;
import armistice.model.setting.Scenario;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A scenario as one seat knows it: its own party whole, of the others what is public, of the future nothing.
public final class SeatScenario {
    private SeatScenario() {}

    /// The scenario as `seat` knows it at the moment of `state`.
    public static Scenario of(GameState state, PartyId seat) {
        Scenario seen = withoutFacts(state, seat);
        List<Fact> known = KnownFacts.of(state.scenario().facts(), seen, state.date());
        return withFacts(seen, known);
    }

    private static Scenario withFacts(Scenario seen, List<Fact> facts) {
        return new Scenario(seen.format(), seen.id(), seen.title(), seen.version(), seen.summary(), seen.start(),
                seen.turnDays(), seen.turns(), seen.settledTurns(), seen.situation(), seen.notice(), seen.parties(),
                seen.war(), seen.regions(), seen.activities(), seen.variables(), seen.issues(), seen.measures(),
                seen.formats(), seen.sources(), facts, seen.agreements(), seen.meetings(), seen.documents(),
                seen.injects(),
                seen.personas(),
                seen.indicators(), seen.assumptions());
    }

    private static Scenario withoutFacts(GameState state, PartyId seat) {
        Scenario whole = state.scenario();
        return new Scenario(whole.format(), whole.id(), whole.title(), whole.version(), whole.summary(), whole.start(),
                whole.turnDays(), whole.turns(), whole.settledTurns(), whole.situation(), whole.notice(),
                whole.parties()
                        .stream()
                        .map(party -> party.id().equals(seat) ? party : Perception.known(party))
                        .toList(),
                whole.war(), whole.regions(), whole.activities(), whole.variables(), whole.issues(), whole.measures(),
                whole.formats(), whole.sources(), List.of(), whole.agreements(), whole.meetings(),
                documents(state, seat),
                injects(state, seat),
                whole.personas(), whole.indicators(), whole.assumptions());
    }

    private static List<Document> documents(GameState state, PartyId seat) {
        Set<DocumentId> released = new HashSet<>();
        state.happened().keySet().forEach(inject -> released.addAll(state.scenario().inject(inject).releases()));
        return state.scenario().documents().stream().filter(document -> {
            boolean reader = document.readers().isEmpty() || document.readers().contains(seat);
            return reader && (released.contains(document.id()) || !document.date().isAfter(state.date()));
        }).toList();
    }

    private static List<Inject> injects(GameState state, PartyId seat) {
        Visibility visibility = new Visibility(state, seat);
        return state.scenario()
                .injects()
                .stream()
                .filter(inject -> state.happened().containsKey(inject.id()) && visibility.shows(inject))
                .toList();
    }
}
