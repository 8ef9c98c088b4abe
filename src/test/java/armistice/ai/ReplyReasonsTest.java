package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Draft;
import armistice.model.deal.Terms;
import armistice.model.play.Command;
import armistice.model.setting.Issue;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What refusals name in whole games between experienced parties, and what changes that would win others leave.
class ReplyReasonsTest {
    private static final Scenario JEDDAH = new ScenarioReader().read("jeddah-2025").orThrow().scenario();

    private static List<BareGame.Step> steps = List.of();

    @BeforeAll
    static void play() {
        steps = LongStream.of(6, 31, 34, 35, 36, 37)
                .mapToObj(seed -> BareGame.played(JEDDAH, seed))
                .flatMap(game -> game.steps().stream())
                .toList();
    }

    @Test
    void aRefusalNamesItsWorstClause() {
        List<BareGame.Step> refusals = decided(Set.of("refuse", "refuse-home"));
        assertThat(refusals).isNotEmpty().allSatisfy(step -> {
            Draft text = answered(step);
            assertThat(step.move().rationale().subjects()).singleElement()
                    .satisfies(clause -> assertThat(JEDDAH.issues())
                            .filteredOn(issue -> !text.stage().isTruce()
                                    || !text.terms().option(issue.id()).equals(issue.open().id()))
                            .anyMatch(issue -> clause.equals(words(issue, text))));
        });
    }

    /// To name a clause that its own last text has would make nobody understand the refusal.
    @Test
    void theWorstClauseIsNoneOfItsOwn() {
        List<BareGame.Step> refusals = decided(Set.of("refuse", "refuse-home")).stream()
                .filter(step -> !answered(step).stage().isTruce() && Steady.last(BareGame.desk(step.view())) != null)
                .toList();
        assertThat(refusals).isNotEmpty().allSatisfy(step -> {
            Draft own = Objects.requireNonNull(Steady.last(BareGame.desk(step.view()))).draft();
            String worst = step.move().rationale().subjects().getFirst();
            assertThat(JEDDAH.issues()).noneMatch(issue -> worst.equals(words(issue, own)));
        });
    }

    @Test
    void aRefusalAcrossARedLineNamesTheClauseThatCrossesIt() {
        List<BareGame.Step> refusals = decided(Set.of("refuse-red-line", "refuse-red-lines"));
        assertThat(refusals).isNotEmpty().allSatisfy(step -> {
            Valuation values = new Valuation(step.view());
            Draft text = answered(step);
            Terms only = Menu.open(JEDDAH);
            for (Issue issue : JEDDAH.issues()) {
                boolean named = step.move().rationale().subjects().getFirst().contains(words(issue, text));
                only = named ? only.with(issue.id(), text.terms().option(issue.id())) : only;
            }
            assertThat(only).isNotEqualTo(Menu.open(JEDDAH));
            assertThat(values.crosses(only)).isTrue();
        });
    }

    @Test
    void whoWouldWinOthersAsksForNothingThatWouldLeaveItLessThanItSignsFor() {
        List<BareGame.Step> winning = decided(Set.of("in-principle-win", "in-principle-spare"));
        assertThat(winning).isNotEmpty().allSatisfy(step -> {
            Rationale why = step.move().rationale();
            Rationale.Alternative changed = why.alternatives().getFirst();
            assertThat(changed.key()).isEqualTo("in-principle");
            assertThat(changed.own())
                    .isGreaterThanOrEqualTo(Objects.requireNonNull(why.numbers().get("threshold")));
            assertThat(step.view().turn()).as("nobody is left to take changes up").isLessThan(step.view().turns());
        });
    }

    private static List<BareGame.Step> decided(Set<String> decisions) {
        return steps.stream()
                .filter(step -> decisions.contains(step.move().rationale().decision()))
                .toList();
    }

    private static Draft answered(BareGame.Step step) {
        return Objects.requireNonNull(step.view().proposal(((Command.Reply) step.move().command()).proposal()))
                .draft();
    }

    private static String words(Issue issue, Draft text) {
        return issue.label() + ": " + issue.option(text.terms().option(issue.id())).label();
    }
}
