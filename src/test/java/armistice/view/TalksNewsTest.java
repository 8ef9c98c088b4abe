package armistice.view;

import static armistice.engine.Table.AMBER;
import static armistice.engine.Table.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;

import armistice.engine.GameState;
import armistice.engine.Table;
import armistice.model.deal.Answer;
import armistice.model.deal.Stage;
import armistice.model.id.IssueId;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.model.play.Event;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TalksNewsTest {
    private final Table table = Table.open(1);

    @Test
    void aRefusalIsToldWithTheClausesThatItNamesInItsOrder() {
        ChronicleEntry told = refused("line", "fire");

        assertThat(new Narrator(Locale.ENGLISH).tell(told))
                .isEqualTo("Birch Valley refuses the proposal of Amber Valley, over "
                        + "Line on the river: The present line; Ceasefire: All hostilities stop.");
        assertThat(told.body()).isEqualTo("Too much.");
    }

    @Test
    void aRefusalThatNamesNoneIsToldWithoutAny() {
        ChronicleEntry told = refused();

        assertThat(told.key()).isEqualTo("chronicle.refused");
        assertThat(new Narrator(Locale.ENGLISH).tell(told))
                .isEqualTo("Birch Valley refuses the proposal of Amber Valley.");
        assertThat(told.body()).isEqualTo("Too much.");
    }

    @Test
    void theClausesAreThoseOfTheVersionThatWasRefused() {
        ProposalId id = table.table(AMBER, table.settlement());
        table.give(AMBER,
                new Command.Amend(id, 1,
                        table.draft(AMBER, Stage.SETTLEMENT, 0, "fire=all", "line=to-birch", "league=trade",
                                "guard=company", "tolls=halved", "captives=all")));

        assertThat(new Narrator(Locale.ENGLISH).tell(refusal(id, 2, "line")))
                .endsWith("over Line on the river: To Birch Valley.");
    }

    private ChronicleEntry refused(String... over) {
        return refusal(table.table(AMBER, table.settlement()), 1, over);
    }

    /// What the author is told of Birch's refusal.
    private ChronicleEntry refusal(ProposalId proposal, int version, String... over) {
        GameState before = table.state();
        List<IssueId> issues = Stream.of(over).map(IssueId::new).toList();
        table.give(BIRCH, new Command.Reply(proposal, new Answer.Refused(version, "Too much.", issues)));
        Event answered = table.events(Event.ProposalAnswered.class).getLast();
        return Chronicle.of(before, answered, table.state(), AMBER).getFirst();
    }
}
