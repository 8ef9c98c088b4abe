package armistice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Proposal;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.setting.Scenario;
import armistice.session.ReasonedMove;
import armistice.session.SavedGame;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnInShortTest {
    @TempDir
    static Path folder;

    private static List<ReasonedMove> moves = List.of();
    private static TextsInShort texts;
    private static RepliesInShort replies;

    @BeforeAll
    static void watch() {
        Path file = folder.resolve("game.armistice");
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        ArmisticeCommand.run(nowhere, nowhere, "watch", "two-valleys", "--seed", "3", "--save", file.toString());
        SavedGame saved = SavedGame.read(file);
        Scenario scenario = saved.header().scenario();
        moves = saved.reasons();
        Standings standings = new Standings(scenario);
        texts = new TextsInShort(scenario, standings, Reactions.in(saved));
        replies = new RepliesInShort(scenario, MoveWords.brief(nowhere, scenario), standings);
    }

    @Test
    void whatWasTabledIsToldByTheNameOfTheProposal() {
        ReasonedMove table = first(Command.Table.class);
        assertThat(table.events()).filteredOn(Event.ProposalTabled.class::isInstance)
                .singleElement()
                .satisfies(event -> assertThat(texts.tell(List.of(table))).singleElement()
                        .asString()
                        .contains(((Event.ProposalTabled) event).proposal().id() + ", "));
    }

    @Test
    void ofManyTextsInATurnTheBestTwoAreToldAndHowManyThereWere() {
        ReasonedMove table = first(Command.Table.class);
        List<ReasonedMove> five = IntStream.range(0, 5).mapToObj(n -> again(table, "copy" + n)).toList();
        assertThat(texts.tell(five)).hasSize(4).satisfies(told -> {
            assertThat(told.getFirst()).startsWith("put forward 5 ");
            assertThat(told.get(1)).startsWith("table ");
            assertThat(told.get(2)).startsWith("table ");
            assertThat(told.getLast()).isEqualTo("the other 3: Not answered.");
        });
    }

    @Test
    void anAnswerGivenBeforeForTheSameReasonIsNotToldAgain() {
        ReasonedMove reply = first(Command.Reply.class);
        assertThat(replies.tell(List.of(reply))).hasSize(1);
        assertThat(replies.tell(List.of(reply))).isEmpty();
    }

    private static ReasonedMove first(Class<? extends Command.OfParty> kind) {
        return moves.stream().filter(move -> kind.isInstance(move.command())).findFirst().orElseThrow();
    }

    private static ReasonedMove again(ReasonedMove table, String name) {
        var command = (Command.Table) table.command();
        Proposal copy = Proposal.tabled(new ProposalId(name), table.view().seat(), table.view().turn(),
                command.draft());
        return new ReasonedMove(table.view(), command, table.why(), List.of(new Event.ProposalTabled(copy)));
    }
}
