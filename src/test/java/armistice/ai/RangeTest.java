package armistice.ai;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.number.Explanation;
import armistice.view.SeatView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RangeTest {
    private static final PartyId AMBER = new PartyId("amber");
    private static final PartyId BIRCH = new PartyId("birch");
    private static final Path PAGE = Path.of("docs", "model", "negotiator.md");

    private final SeatView view = BareGame.firstView("two-valleys", AMBER);

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "-3, 0.5, 2", "4, 2, 0"})
    void onePartysRangeGoesAsFarAsItsDoubtsInLogits(double logits, double down, double up) {
        Range range = Range.ofAll(List.of(new Range.Guess(logits, down, up)));
        assertThat(logit(range.low())).isCloseTo(logits - down, within(1e-6));
        assertThat(logit(range.high())).isCloseTo(logits + up, within(1e-6));
    }

    @Test
    void whoIsSureToSignAddsNothingToTheRangeOfAll() {
        var doubtful = new Range.Guess(-1, 1, 1);
        Range alone = Range.ofAll(List.of(doubtful));
        Range both = Range.ofAll(List.of(doubtful, new Range.Guess(30, 1, 1)));
        assertThat(both.low()).isCloseTo(alone.low(), within(1e-6));
        assertThat(both.high()).isCloseTo(alone.high(), within(1e-6));
    }

    @Test
    void withTwoPartiesInDoubtTheRangeIsWiderThanWithOneOfThemKnown() {
        var known = new Range.Guess(0, 0, 0);
        var unknown = new Range.Guess(0, 1, 1);
        assertThat(width(Range.ofAll(List.of(unknown, unknown))))
                .isGreaterThan(width(Range.ofAll(List.of(unknown, known))));
    }

    @Test
    void nobodyToSignLeavesNothingOpen() {
        Range range = Range.ofAll(List.of());
        assertThat(range.low()).isCloseTo(1, within(1e-6));
        assertThat(range.high()).isCloseTo(1, within(1e-6));
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, names = {"INTERIM_TRUCE", "SETTLEMENT"})
    void everyAnswerSeenNarrowsTheRange(Stage stage) {
        double before = Double.POSITIVE_INFINITY;
        for (int answers = 0; answers < 4; answers++) {
            double doubt = after(stage, answers).guess(draft(stage)).down();
            assertThat(doubt).as("after " + answers).isLessThan(before);
            before = doubt;
        }
    }

    @Test
    void anAnswerToATruceTellsNothingOfWhatASettlementNeeds() {
        assertThat(after(Stage.INTERIM_TRUCE, 3).need(Stage.SETTLEMENT))
                .isEqualTo(after(Stage.INTERIM_TRUCE, 0).need(Stage.SETTLEMENT));
    }

    @Test
    void whatItsTextsCountOnAnIssueNarrowsTheDoubtOfItsClauses() {
        Doubt seen = Doubt.of(view, BIRCH, new double[]{3});
        assertThat(seen.gain(0, 4, 10)).isCloseTo(10 * Math.sqrt(0.4 * 0.6 / 8), within(1e-12));
        assertThat(Doubt.first(1).gain(0, 4, 10)).isCloseTo(10 * Math.sqrt(0.4 * 0.6 / 5), within(1e-12));
    }

    @Test
    void aRedLineIsLeastKnownAtEvenOdds() {
        assertThat(Doubt.redLines(List.of(Belief.RED_LINE / 2))).isCloseTo(Belief.RED_LINE / 2, within(1e-12));
        assertThat(Doubt.redLines(List.of(Belief.RED_LINE, 0.0))).isZero();
    }

    @Test
    void whatMayBeARedLineCostsNoLessThanNothing() {
        Answer objection = new Answer.InPrinciple(1,
                List.of(new Reservation(new IssueId("captives"), new OptionId("some"), "")));
        Draft draft = draft(Stage.INTERIM_TRUCE);
        SeatView seen = BareGame.seeing(view, proposal(1, AMBER, draft, Map.of(BIRCH, objection)));
        Range.Guess guess = Impression.of(seen, BIRCH).guess(draft);
        double dread = Belief.RED_LINE / 3;
        double others = Math.sqrt(guess.up() * guess.up() - Math.pow(dread / Belief.TRUCE_SPREAD, 2));
        assertThat(others).as("the rest is the need, after one answer, and little more")
                .isBetween(1.2816 / Math.sqrt(2), 1.5 * 1.2816 / Math.sqrt(2));
        assertThat(guess.down()).isGreaterThan(guess.up());
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, names = {"INTERIM_TRUCE", "SETTLEMENT"})
    void theGuessIsTheLikelihoodAndItsEndsAreMadeOfTheirTerms(Stage stage) {
        Belief belief = after(stage, 1);
        Range.Guess guess = belief.guess(draft(stage));
        Range range = Range.ofAll(List.of(guess));
        assertThat(guess.likelihood()).isCloseTo(belief.likelihood(draft(stage)), within(1e-12));
        Explanation low = belief.explained(draft(stage), "", true);
        Explanation high = belief.explained(draft(stage), "", false);
        assertThat(low.value()).isCloseTo(range.low(), within(1e-9));
        assertThat(high.value()).isCloseTo(range.high(), within(1e-9));
        assertThat(List.of(low, high)).allMatch(RangeTest::recomputed);
    }

    @Test
    void thePagesWorkedExampleIsWhatTheCodeComputes() throws IOException {
        Map<String, Double> written = new LinkedHashMap<>();
        Files.readAllLines(PAGE)
                .stream()
                .dropWhile(line -> !line.equals("### Worked example"))
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.matches("\\| .* \\| -?[0-9.]+ \\|"))
                .map(line -> line.split(" ?\\| ?", -1))
                .forEach(cells -> written.put(cells[1], Double.valueOf(cells[2])));
        Map<String, Double> computed = example();
        assertThat(written.keySet()).isNotEmpty().isEqualTo(computed.keySet());
        assertThat(written).allSatisfy((what, number) -> assertThat(number)
                .isCloseTo(requireNonNull(computed.get(what)), within(0.00051)));
    }

    private Map<String, Double> example() {
        Map<String, Double> all = new LinkedHashMap<>();
        Draft draft = draft(Stage.SETTLEMENT);
        for (int answers : new int[]{0, 1, 3}) {
            Belief belief = after(Stage.SETTLEMENT, answers);
            Range range = Range.ofAll(List.of(belief.guess(draft)));
            String when = switch (answers) {
                case 0 -> "before any answer";
                case 1 -> "after one";
                default -> "after three";
            };
            all.put("it needs, points, " + when, belief.need(Stage.SETTLEMENT).likely());
            all.put("margin off by, points, " + when, 6 * belief.guess(draft).down());
            all.put("chance that it signs, " + when, belief.likelihood(draft));
            all.put("10th percentile, " + when, range.low());
            all.put("90th percentile, " + when, range.high());
        }
        return all;
    }

    /// What Amber thinks of Birch after some texts that Birch has refused.
    private Belief after(Stage stage, int answers) {
        List<Proposal> refused = new ArrayList<>();
        for (int number = 1; number <= answers; number++) {
            refused.add(proposal(number, AMBER, draft(stage), Map.of(BIRCH, new Answer.Refused(1, ""))));
        }
        return Impression.of(BareGame.seeing(view, refused.toArray(Proposal[]::new)), BIRCH);
    }

    /// A truce with all captives, or a settlement with all that Birch is thought to like best.
    private Draft draft(Stage stage) {
        Terms terms = Menu.open(view.scenario())
                .with(new IssueId("fire"), new OptionId("all"))
                .with(new IssueId("captives"), new OptionId("all"));
        if (!stage.isTruce()) {
            for (Rationale.Belief wish : Impression.of(view, BIRCH).foremost(100)) {
                terms = terms.with(wish.issue(), wish.option());
            }
        }
        return new Draft(Set.of(BIRCH), stage, terms, stage.isTruce() ? 1 : 0, false, List.of(), 2, "");
    }

    private static Proposal proposal(int number, PartyId by, Draft draft, Map<PartyId, Answer> answers) {
        return new Proposal(new ProposalId("p" + number), by, 1, 1, draft, List.of(), Proposal.Status.TABLED, answers,
                List.of());
    }

    private static boolean recomputed(Explanation terms) {
        return Math.abs(terms.recomputed() - terms.value()) < 1e-9
                && terms.parts().stream().allMatch(RangeTest::recomputed);
    }

    private static double width(Range range) {
        return range.high() - range.low();
    }

    private static double logit(double share) {
        return Math.log(share / (1 - share));
    }
}
