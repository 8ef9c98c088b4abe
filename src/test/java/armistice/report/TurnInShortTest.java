package armistice.report;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.ai.Rationale;
import armistice.model.deal.Proposal;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.Outcome;
import armistice.model.play.Score;
import armistice.model.setting.Scenario;
import armistice.session.ReasonedMove;
import armistice.session.SavedGame;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TurnInShortTest {
    private static SavedGame saved;
    private static List<ReasonedMove> moves = List.of();
    private static TextsInShort texts;
    private static RepliesInShort replies;

    @BeforeAll
    static void watch() {
        saved = TwoValleys.played(3);
        Scenario scenario = saved.header().scenario();
        moves = saved.reasons();
        Standings standings = new Standings(scenario);
        texts = new TextsInShort(scenario, standings, Reactions.in(saved));
        replies = new RepliesInShort(scenario, MoveWords.brief(scenario), standings);
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

    /// An answer to an invitation tells the share alone.
    @Test
    void whatAPartyHeldOutForIsItsShareOfTheBestSettlementOfTheSameMove() {
        ReasonedMove table = first(Command.Table.class);
        PartyId seat = table.view().seat();
        ReasonedMove later = moves.stream()
                .filter(move -> move.view().seat().equals(seat) && move.view().turn() > table.view().turn())
                .findFirst()
                .orElseThrow();
        SeatInShort told = new SeatInShort(saved.header().scenario(), seat,
                List.of(resting(table, Map.of("aspiration", 0.5, "best-settlement", 40.0)),
                        resting(later, Map.of("aspiration", 0.1))),
                Reactions.in(saved));
        assertThat(told.end(new Outcome(Outcome.Kind.NO_AGREEMENT, null, Map.of(seat, new Score(50, 30, 0, 20, 40)))))
                .isEqualTo("Score 50.0: 10.0 points above the start without talks; it held out for 20.0.");
    }

    private static ReasonedMove resting(ReasonedMove move, Map<String, Double> numbers) {
        Rationale why = new Rationale("table", List.of(), numbers, List.of(), List.of(), List.of());
        return new ReasonedMove(move.view(), move.command(), why, move.events());
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
