package armistice.report;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.ai.Range;
import armistice.ai.Rationale;
import armistice.ai.RationaleWords;
import armistice.model.play.Command;
import armistice.model.setting.Measure;
import armistice.model.setting.Scenario;
import armistice.session.ReasonedMove;
import armistice.session.SavedGame;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A whole game of the fictional scenario: why nothing was tabled in a turn, and what a text that was came from.
class SilenceInShortTest {
    private static SavedGame saved;
    private static List<ReasonedMove> moves = List.of();

    private TextsInShort texts;

    @BeforeAll
    static void play() {
        saved = TwoValleys.played(3);
        moves = saved.reasons();
    }

    @BeforeEach
    void begin() {
        Scenario scenario = saved.header().scenario();
        texts = new TextsInShort(scenario, new Clauses(scenario), new Standings(scenario), Reactions.in(saved));
    }

    @Test
    void everyTurnOfASeatHasATextOrAReasonWhyNot() {
        Map<String, Integer> written = new HashMap<>();
        Map<String, Integer> silent = new HashMap<>();
        for (ReasonedMove move : moves) {
            String turn = move.view().seat() + " " + move.view().turn();
            boolean text = move.command() instanceof Command.Table || move.command() instanceof Command.Amend;
            if (text) {
                written.merge(turn, 1, Integer::sum);
            } else if (move.command() instanceof Command.Ready) {
                silent.merge(turn, 1, Integer::sum);
                assertThat(move.why()).isNotNull();
            }
        }
        assertThat(silent).isNotEmpty().doesNotContainKeys(written.keySet().toArray(String[]::new));
        assertThat(silent.values()).containsOnly(1);
        assertThat(written.size() + silent.size()).isEqualTo(2 * moves.getLast().view().turn());
    }

    @Test
    void everyReasonForSilenceHasWords() {
        RationaleWords words = new RationaleWords(Locale.ENGLISH);
        assertThat(moves.stream().filter(move -> move.command() instanceof Command.Ready)).allSatisfy(move -> {
            assertThat(words.decision(why(move))).startsWith("It puts no text forward: ");
            assertThat(words.brief(why(move))).isNotEmpty().doesNotContain("silent");
        });
    }

    @Test
    void whyNothingWasTabledIsToldOnceUntilSomethingIsTabled() {
        ReasonedMove vain = silent("silent-vain");

        assertThat(texts.tell(List.of(vain))).singleElement(InstanceOfAssertFactories.STRING)
                .isEqualTo(
                        "table nothing, for hardly anybody would sign the best it could write without taking anything back: 12.0 points, 2 % likely.");
        assertThat(texts.tell(List.of(vain))).containsExactly("table nothing, as before: 12.0 points, 2 % likely.");
        assertThat(texts.tell(List.of(silent("silent-harsher")))).singleElement(InstanceOfAssertFactories.STRING)
                .contains("no better for those who have not signed");
        assertThat(texts.tell(List.of(table()))).isNotEmpty();
        assertThat(texts.tell(List.of(silent("silent-harsher")))).hasSize(1);
    }

    /// Where the search was free to find a text that is worth less to the seat and found none that is likelier, that is told.
    @Test
    void thatToAskLessWouldNotHelpIsToldWhereWhatItHoldsOutForDoesNotBind() {
        assertThat(texts.tell(List.of(vain("offer", 10.9)))).singleElement(InstanceOfAssertFactories.STRING)
                .endsWith("2 % likely; to ask less for itself would not help.");
        assertThat(texts.tell(List.of(vain("offer", 11.1)))).singleElement(InstanceOfAssertFactories.STRING)
                .endsWith("2 % likely.");
        assertThat(texts.tell(List.of(vain("counter", 1)))).singleElement(InstanceOfAssertFactories.STRING)
                .endsWith("2 % likely.");
    }

    private static ReasonedMove vain(String kind, double least) {
        ReasonedMove vain = silent("silent-vain");
        Rationale why = new Rationale("silent-vain", List.of(), Map.of("tables-from", least), List.of(),
                List.of(alternative("no-text"), alternative(kind)), List.of());
        return new ReasonedMove(vain.view(), vain.command(), why, List.of());
    }

    @Test
    void aTextMadeOfAnothersIsToldAsSuch() {
        ReasonedMove table = table();
        assertThat(texts.tell(List.of(thought(table, alternative("counter"), Map.of()))))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains(", made of another\u2019s, ");
        assertThat(texts.tell(List.of(thought(table, alternative("offer"), Map.of()))))
                .singleElement(InstanceOfAssertFactories.STRING)
                .doesNotContain("made of another");
    }

    @Test
    void ofATextMeantToLastItIsToldWhatItSaysOfWhatWeighsMostWithItsAuthor() {
        ReasonedMove table = moves.stream()
                .filter(move -> move.command() instanceof Command.Table(var draft) && !draft.stage().isTruce())
                .findFirst()
                .orElseThrow();
        var draft = ((Command.Table) table.command()).draft();
        var sheet = table.view().standpoint().sheet();
        List<String> clauses = new TextWords(saved.header().scenario()).weightiest(draft, sheet, 4);
        double least = saved.header()
                .scenario()
                .issues()
                .stream()
                .filter(issue -> clauses.stream().anyMatch(clause -> clause.startsWith(issue.label() + ": ")))
                .mapToDouble(issue -> sheet.issue(issue.id()).weight())
                .min()
                .orElseThrow();

        assertThat(clauses).hasSizeBetween(2, 4);
        assertThat(texts.tell(List.of(table))).singleElement(InstanceOfAssertFactories.STRING)
                .contains(" (" + String.join("; ", clauses) + ")");
        assertThat(saved.header().scenario().issues())
                .filteredOn(issue -> sheet.issue(issue.id()).weight() > least)
                .filteredOn(issue -> !issue.option(draft.terms().option(issue.id())).open())
                .allMatch(issue -> clauses.stream().anyMatch(clause -> clause.startsWith(issue.label() + ": ")));
    }

    @Test
    void ofAnOldVersionItIsToldHowLikelyItHadBecome() {
        ReasonedMove amended = thought(table(), alternative("offer"), Map.of("was", 20.0, "was-likely", 0.03));
        assertThat(Standings.before(why(amended)))
                .isEqualTo("was 20.0, by now 3 % likely, ");
    }

    @Test
    void aMeasureMeantForTheOwnSideIsNotToldAsToPlease() {
        Scenario scenario = saved.header().scenario();
        Measure carrot = scenario.measures()
                .stream()
                .filter(one -> one.kind() == Measure.Kind.CARROT)
                .findFirst()
                .orElseThrow();
        Rationale why = new Rationale("take-towards", List.of("Bi"), Map.of(), List.of(),
                List.of(alternative("measure")), List.of());
        ReasonedMove take = new ReasonedMove(table().view(), new Command.Take(carrot.id()), why, List.of());

        assertThat(new DeedsInShort(scenario, MoveWords.brief(scenario), new Standings(scenario)).tell(List.of(take)))
                .containsExactly("take \"" + carrot.label() + "\" (towards Bi: 12.0)");
    }

    private static ReasonedMove silent(String decision) {
        Rationale why = new Rationale(decision, List.of(), Map.of(), List.of(),
                List.of(alternative("no-text"), alternative("offer")), List.of());
        return new ReasonedMove(table().view(), new Command.Ready(true), why, List.of());
    }

    private static ReasonedMove thought(ReasonedMove table, Rationale.Alternative chosen, Map<String, Double> numbers) {
        return new ReasonedMove(table.view(), table.command(),
                new Rationale("table", List.of(), numbers, List.of(), List.of(chosen), List.of()), table.events());
    }

    private static Rationale.Alternative alternative(String key) {
        return new Rationale.Alternative(key, "", 12, 0.02, new Range(0, 1), null, null, null);
    }

    private static ReasonedMove table() {
        return moves.stream().filter(move -> move.command() instanceof Command.Table).findFirst().orElseThrow();
    }

    private static Rationale why(ReasonedMove move) {
        Rationale why = move.why();
        if (why == null) {
            throw new IllegalStateException("no reasons of " + move.command());
        }
        return why;
    }
}
