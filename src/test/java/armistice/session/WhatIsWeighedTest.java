package armistice.session;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.engine.Engine;
import armistice.engine.GameState;
import armistice.model.deal.Proposal;
import armistice.model.play.Event;
import armistice.view.Appraiser;
import armistice.view.Projector;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a screen shows before an answer is what the log holds after it.
class WhatIsWeighedTest {
    @TempDir
    Path folder;

    @Test
    void aSeatSeesBeforehandWhatIsLoggedWhenItAnswers() {
        Path file = folder.resolve("game.armistice");
        try (GameSession session = TestGames.played(5, Journal.inMemory())) {
            session.saveCopy(file);
        }
        SavedGame game = SavedGame.read(file);
        GameState state = Fold.blank(game.header(), game.plainSteps());
        List<Event.AnswerWeighed> compared = new ArrayList<>();
        for (JournalStep step : game.steps()) {
            for (Event event : step.events()) {
                if (event instanceof Event.AnswerWeighed weighed) {
                    var view = Projector.project(state, weighed.by());
                    Proposal proposal = Objects.requireNonNull(view.proposal(weighed.proposal()));
                    assertThat(new Appraiser(view).weigh(proposal)).isEqualTo(weighed.weighing());
                    compared.add(weighed);
                }
                state = Engine.evolve(state, event);
            }
        }
        assertThat(compared).isNotEmpty();
    }
}
