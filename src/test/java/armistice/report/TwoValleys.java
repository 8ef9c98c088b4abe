package armistice.report;

import armistice.model.deal.Proposal;
import armistice.model.id.PartyId;
import armistice.model.play.Benchmark;
import armistice.model.play.GameSettings;
import armistice.model.play.SeatControl;
import armistice.scenario.ScenarioReader;
import armistice.scenario.ScenarioResult;
import armistice.session.Autoplay;
import armistice.session.Casting;
import armistice.session.GameSession;
import armistice.session.Journal;
import armistice.session.SavedGame;
import armistice.view.SeatView;
import java.util.List;
import java.util.Map;

/// Games of the small fictional scenario.
final class TwoValleys {
    static final PartyId AMBER = new PartyId("amber");
    static final PartyId BIRCH = new PartyId("birch");
    private static final ScenarioResult.Loaded SCENARIO = new ScenarioReader().read("two-valleys").orThrow();

    private TwoValleys() {}

    /// A game on its first turn.
    static GameSession begun(long seed, Map<PartyId, SeatControl> seats) {
        return GameSession.start(SCENARIO, new GameSettings(seed, seats, SCENARIO.scenario().turns(), true),
                new Benchmark(Map.of(AMBER, 0.0, BIRCH, 0.0), Map.of(AMBER, 10.0, BIRCH, 10.0), false),
                Journal.inMemory());
    }

    /// A game that the program has played in all seats.
    static SavedGame played(long seed) {
        try (GameSession session = begun(seed, Casting.asAuthored(SCENARIO.scenario()))) {
            new Autoplay(session).run();
            return session.debrief().orElseThrow();
        }
    }

    /// What a seat sees if other texts have been put forward.
    static SeatView with(SeatView view, List<Proposal> proposals) {
        return new SeatView(view.seat(), view.scenario(), view.turn(), view.turns(), view.date(), view.standpoint(),
                view.own(), view.others(), proposals, view.leaked(), view.agreements(), view.pledges(), view.meetings(),
                view.measures(), view.happened(), view.possibilities(), view.outcome());
    }
}
