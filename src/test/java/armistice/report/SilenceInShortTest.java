package armistice.report;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.ai.Range;
import armistice.ai.Rationale;
import armistice.ai.RationaleWords;
import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.play.Command;
import armistice.model.setting.Issue;
import armistice.model.setting.Measure;
import armistice.model.setting.Scenario;
import armistice.session.ReasonedMove;
import armistice.session.SavedGame;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

    @Test
    void whyItDoesNotGiveWayIsToldByWhatThatWouldLeaveAndWhomItWouldCostMost() {
        Issue issue = saved.header().scenario().issues().getFirst();
        String with = "2 % likely; with \"" + issue.options().get(1).label() + "\" there it would keep 12.0";
        assertThat(told(gaveWay("give-way", 20))).endsWith(with + ", less than the 20.0 it holds out for.");
        assertThat(told(gaveWay("give-way", 1, gain(2), gain(-3.5), gain(-0.6))))
                .endsWith(with + ", cost Bi 3.5 and make it 2 % likely.");
        assertThat(told(gaveWay("give-way", 1, gain(-0.4)))).endsWith(with + " and make it 2 % likely.");
    }

    @Test
    void whatForbidsItToGiveWayIsTold() {
        assertThat(told(gaveWay("give-way-red-line", 1)))
                .endsWith("; to give way there would cross a red line of its own.");
        assertThat(told(gaveWay("give-way-ally", 1))).endsWith("; to give way there would let an ally down.");
        assertThat(told(gaveWay("give-way-back", 1)))
                .endsWith("; to give way there would take back what it has put forward.");
    }

    @Test
    void whereNothingOfOthersStandsInTheWayGivingWayIsNotTold() {
        assertThat(told(why("silent-outdone", 1, List.of(), alternative("give-way-back")))).doesNotContain("give way");
    }

    @Test
    void thatNoTruceTakesThePlaceOfOneThatIsOverIsTold() {
        assertThat(told(why("silent-stands", 1, List.of(), alternative("truce-now"))))
                .endsWith("; a new truce is worth 12.0 at best, 2 % likely.");
        assertThat(told(why("silent-stands", 1, List.of(), alternative("no-truce"))))
                .endsWith("; no new truce is worth anything to it.");
    }

    @Test
    void whyIsToldAnewOnceAnotherStandsInTheWayOrATruceIsOver() {
        Rationale us = minded(1);
        assertThat(tell(us)).contains("hardly anybody would sign");
        assertThat(tell(us)).startsWith("table nothing, as before: ");
        assertThat(tell(minded(2))).as("over another issue").contains("hardly anybody would sign");
        Rationale over = new Rationale(us.decision(), List.of(), us.numbers(), List.of(),
                Stream.concat(us.alternatives().stream(), Stream.of(alternative("no-truce"))).toList(),
                us.receptions());
        assertThat(tell(minded(1))).contains("hardly anybody would sign");
        assertThat(tell(over)).as("no truce any more").contains("hardly anybody would sign");
        assertThat(tell(over)).startsWith("table nothing, as before: ");
    }

    /// A silence that the other is thought to make for one issue.
    private static Rationale minded(int issue) {
        Rationale why = why("silent-vain", 1, List.of());
        return new Rationale(why.decision(), List.of(), why.numbers(), List.of(), why.alternatives(),
                List.of(new Rationale.Reception(TwoValleys.BIRCH, Stage.SETTLEMENT, 1, new Rationale.Need(1, 2, 3),
                        0.02,
                        new Range(0, 1), List.of(saved.header().scenario().issues().get(issue).id()), null, 0)));
    }

    /// What is told of a silence after something was put forward.
    private String told(Rationale why) {
        texts.tell(List.of(table()));
        return tell(why);
    }

    private String tell(Rationale why) {
        return texts.tell(List.of(new ReasonedMove(table().view(), new Command.Ready(true), why, List.of())))
                .getFirst();
    }

    private static Rationale why(String decision, double least, List<Rationale.Gain> gains,
            Rationale.Alternative... more) {
        return new Rationale(decision, List.of(), Map.of("tables-from", least), List.of(),
                Stream.concat(Stream.of(alternative("no-text"), alternative("offer")), Stream.of(more)).toList(),
                List.of(), gains);
    }

    private static Rationale gaveWay(String kind, double least, Rationale.Gain... gains) {
        Issue issue = saved.header().scenario().issues().getFirst();
        Terms before = ((Command.Table) table().command()).draft()
                .terms()
                .with(issue.id(), issue.options().getFirst().id());
        Rationale why = why("silent-vain", least, List.of(gains));
        return new Rationale(why.decision(), List.of(), why.numbers(), List.of(),
                List.of(alternative("no-text"), text("offer", before),
                        text(kind, before.with(issue.id(), issue.options().get(1).id()))),
                List.of(), why.gains());
    }

    private static Rationale.Alternative text(String kind, Terms terms) {
        Draft draft = new Draft(Set.of(TwoValleys.BIRCH), Stage.SETTLEMENT, terms, 0, false, List.of(), 2, "");
        return new Rationale.Alternative(kind, "", 12, 0.02, new Range(0, 1), draft, null, null);
    }

    private static Rationale.Gain gain(double points) {
        return new Rationale.Gain(TwoValleys.BIRCH, saved.header().scenario().issues().getFirst().id(), points);
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

        assertThat(new DeedsInShort(scenario, MoveWords.brief(scenario), new Standings(scenario),
                Happenings.of(Stream.of())).tell(List.of(take)))
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
