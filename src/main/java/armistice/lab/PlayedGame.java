package armistice.lab;

import armistice.model.Ordered;
import armistice.model.id.IndicatorId;
import armistice.model.id.PartyId;
import armistice.model.play.Outcome;
import armistice.model.setting.Scenario;
import armistice.session.GameSession;
import armistice.session.QuickGame;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What came of a game.
///
/// @param game    its number in its series, from 1
/// @param outcome what ended it
/// @param turns   turns that were played
/// @param scores  each party's score
/// @param indicators values of each of the scenario's indicators: one, or one for each whole month; none where the game
///                   was too short
/// @param hash    hash of the final state, hexadecimal
public record PlayedGame(int game, Outcome.Kind outcome, int turns, Map<PartyId, Double> scores,
        Map<IndicatorId, List<Double>> indicators, String hash) {
    public PlayedGame {
        indicators = Ordered.map(indicators);
        scores = Ordered.map(scores);
    }

    static PlayedGame of(int number, GameSession session) {
        Outcome outcome = session.outcome()
                .orElseThrow(() -> new IllegalStateException("game " + number + " did not end"));
        return new PlayedGame(number, outcome.kind(), session.facilitatorView().turn(), scores(outcome),
                Readings.of(session.scenario(), session.worlds()), session.stateHash());
    }

    static PlayedGame of(int number, Scenario scenario, QuickGame game) {
        return new PlayedGame(number, game.outcome().kind(), game.turn(), scores(game.outcome()),
                Readings.of(scenario, game.worlds()), game.stateHash());
    }

    private static Map<PartyId, Double> scores(Outcome outcome) {
        Map<PartyId, Double> scores = new LinkedHashMap<>();
        outcome.scores().forEach((party, score) -> scores.put(party, score.score()));
        return scores;
    }
}
