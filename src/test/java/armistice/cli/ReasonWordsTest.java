package armistice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.ai.Rationale;
import armistice.model.id.PartyId;
import armistice.model.play.Benchmark;
import armistice.model.play.Command;
import armistice.model.play.GameSettings;
import armistice.model.setting.Issue;
import armistice.scenario.ScenarioReader;
import armistice.scenario.ScenarioResult;
import armistice.session.Casting;
import armistice.session.GameSession;
import armistice.session.Journal;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReasonWordsTest {

    @Test
    void whatChangesAreThoughtToBringAPartyIsToldIssueByIssue() {
        ScenarioResult.Loaded loaded = new ScenarioReader().read("two-valleys").orThrow();
        Issue first = loaded.scenario().issues().getFirst();
        Issue last = loaded.scenario().issues().getLast();
        PartyId birch = new PartyId("birch");
        Rationale why = new Rationale("table", List.of(), Map.of(), List.of(), List.of(), List.of(),
                List.of(new Rationale.Gain(birch, first.id(), 3.21), new Rationale.Gain(birch, last.id(), -1)));
        StringWriter out = new StringWriter();
        try (GameSession session = GameSession.start(loaded,
                new GameSettings(1, Casting.asAuthored(loaded.scenario()), 4, true),
                new Benchmark(Map.of(), Map.of(), true), Journal.inMemory())) {
            new ReasonWords(new PrintWriter(out), loaded.scenario()).why(new Command.Ready(true), why,
                    session.view(new PartyId("amber")), "");
        }
        assertThat(out.toString()).contains("Bi: the changes are thought to bring it " + first.label() + " +3.2; "
                + last.label() + " -1.0");
    }
}
