package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.model.setting.Issue;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import armistice.view.SeatView;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    void aRefusalNamesItsWorstClausesAndTheReasonsTellThem() {
        List<BareGame.Step> refusals = decided(Set.of("refuse", "refuse-home"));
        assertThat(refusals).isNotEmpty().allSatisfy(step -> {
            Draft text = answered(step);
            List<IssueId> named = named(step);
            assertThat(named).hasSizeBetween(1, 2);
            assertThat(step.move().rationale().subjects()).containsExactly(named.stream()
                    .map(issue -> words(JEDDAH.issue(issue), text))
                    .collect(Collectors.joining("; ")));
            assertThat(named).allSatisfy(issue -> assertThat(!text.stage().isTruce()
                    || !text.terms().option(issue).equals(JEDDAH.issue(issue).open().id())).isTrue());
        });
        assertThat(refusals).as("one stands out, or two do").extracting(step -> named(step).size()).contains(1, 2);
    }

    /// What is lost by them is no less than half of what is lost by the worst, and nothing else is worse.
    @Test
    void noClauseThatIsNotNamedIsWorse() {
        List<BareGame.Step> refusals = decided(Set.of("refuse", "refuse-home"));
        assertThat(refusals).isNotEmpty().allSatisfy(step -> {
            List<Double> named = named(step).stream().map(issue -> lost(step, JEDDAH.issue(issue))).toList();
            assertThat(named).isSortedAccordingTo(Comparator.reverseOrder());
            assertThat(named.getLast()).isGreaterThanOrEqualTo(named.getFirst() / 2);
            assertThat(JEDDAH.issues()).filteredOn(issue -> !named(step).contains(issue.id()))
                    .allSatisfy(issue -> assertThat(lost(step, issue))
                            .isLessThanOrEqualTo(named.size() == 1 ? named.getFirst() / 2 : named.getLast()));
        });
    }

    private static double lost(BareGame.Step step, Issue issue) {
        Draft text = answered(step);
        Valuation values = new Valuation(step.view());
        int number = values.index().numberOf(issue.id());
        int option = values.choice(text.terms())[number];
        double[] points = values.table().points(text.stage())[number];
        boolean says = !text.stage().isTruce() || option != values.index().open(number);
        Proposal own = text.stage().isTruce() ? null : Steady.last(BareGame.desk(step.view()));
        boolean owns = own != null && own.draft().terms().option(issue.id()).equals(text.terms().option(issue.id()));
        return says && !owns ? points[values.favourite(text.stage(), number)] - points[option] : 0;
    }

    private static List<IssueId> named(BareGame.Step step) {
        return ((Answer.Refused) ((Command.Reply) step.move().command()).answer()).named();
    }

    /// To name a clause that its own last text has would make nobody understand the refusal.
    @Test
    void theWorstClauseIsNoneOfItsOwn() {
        List<BareGame.Step> refusals = decided(Set.of("refuse", "refuse-home")).stream()
                .filter(step -> !answered(step).stage().isTruce() && Steady.last(BareGame.desk(step.view())) != null)
                .toList();
        assertThat(refusals).isNotEmpty().allSatisfy(step -> {
            Draft own = Objects.requireNonNull(Steady.last(BareGame.desk(step.view()))).draft();
            assertThat(named(step)).noneMatch(
                    issue -> own.terms().option(issue).equals(answered(step).terms().option(issue)));
        });
    }

    @Test
    void aRefusalAcrossRedLinesNamesTheClausesThatCrossThem() {
        SeatView russia = BareGame.firstView("jeddah-2025", new PartyId("russia"));
        Valuation values = new Valuation(russia);
        Draft worst = new Draft(Set.of(russia.seat()), Stage.SETTLEMENT, worst(values), 0, false, List.of(), 2, "");
        Proposal text = Proposal.tabled(new ProposalId("p"), new PartyId("ukraine"), 1, worst);
        Move move = Objects.requireNonNull(new Replies().consider(BareGame.desk(BareGame.seeing(russia, text))));
        Answer.Refused no = (Answer.Refused) ((Command.Reply) move.command()).answer();
        Terms rest = worst.terms();
        for (IssueId issue : no.named()) {
            rest = rest.with(issue, JEDDAH.issue(issue).open().id());
        }

        assertThat(move.rationale().decision()).startsWith("refuse-red-line");
        assertThat(no.named()).allSatisfy(issue -> assertThat(
                values.crosses(Menu.open(JEDDAH).with(issue, worst.terms().option(issue)))).isTrue());
        assertThat(no.named()).isNotEmpty();
        assertThat(values.crosses(rest)).as("without them").isFalse();
        assertThat(move.rationale().subjects()).containsExactly(no.named()
                .stream()
                .map(issue -> words(JEDDAH.issue(issue), worst))
                .collect(Collectors.joining("; ")));
    }

    /// On each issue what crosses a red line, or else what is worth least.
    private static Terms worst(Valuation values) {
        Terms terms = Menu.open(JEDDAH);
        double[][] points = values.table().points(Stage.SETTLEMENT);
        for (int i = 0; i < points.length; i++) {
            Issue issue = values.index().issue(i);
            double[] worth = points[i];
            int least = IntStream.range(0, worth.length)
                    .boxed()
                    .min(Comparator.comparingInt((Integer o) -> values.crosses(
                            Menu.open(JEDDAH).with(issue.id(), issue.options().get(o).id())) ? 0 : 1)
                            .thenComparingDouble(o -> worth[o]))
                    .orElseThrow();
            terms = terms.with(issue.id(), issue.options().get(least).id());
        }
        return terms;
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
