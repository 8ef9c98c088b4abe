package armistice.deals.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class DraftQuestionsTest {

    /// One random draft of one random space, and the oracle for it.
    private static final class Case {
        final RandomSpace random;
        final BruteForce oracle;
        final BruteForce.Entry draft;
        final DraftQuestions questions;
        final PackageSpace space;

        Case(long seed) {
            random = new RandomSpace(seed);
            oracle = new BruteForce(random);
            draft = oracle.all.get(new SplittableRandom(~seed).nextInt(oracle.all.size()));
            space = random.build();
            questions = new DraftQuestions(space, draft.options(), Progress.IGNORED);
        }

        int changes(BruteForce.Entry entry) {
            int changes = 0;
            for (int issue = 0; issue < draft.options().length; issue++) {
                changes += draft.options()[issue] != entry.options()[issue] ? 1 : 0;
            }
            return changes;
        }

        boolean atLeastAsGood(BruteForce.Entry entry) {
            boolean good = entry.refusals() == 0;
            for (int p = 0; p < random.parties; p++) {
                good &= entry.surplus()[p] >= draft.surplus()[p];
            }
            return good;
        }

        boolean better(BruteForce.Entry entry) {
            return atLeastAsGood(entry) && Arrays.stream(entry.surplus()).sum() > Arrays.stream(draft.surplus()).sum();
        }

        /// Nobody is lost who would sign the draft.
        boolean keeps(BruteForce.Entry entry, int besides) {
            boolean keeps = entry.refusals() == 0;
            for (int p = 0; p < random.parties; p++) {
                boolean signs = draft.surplus()[p] >= 0 && (draft.refusals() >> p & 1) == 0;
                keeps &= (!signs && (besides >> p & 1) == 0) || entry.surplus()[p] >= 0;
            }
            return keeps;
        }

        int fewest(Predicate<BruteForce.Entry> condition) {
            return oracle.all.stream().filter(condition).mapToInt(this::changes).min().orElse(-1);
        }
    }

    @Test
    void findsTheNearestImprovements() {
        for (long seed = 90_000; seed < 90_300; seed++) {
            Case given = new Case(seed);
            List<DraftQuestions.Answer> answers = given.questions.improvements(3);
            int fewest = given.fewest(given::better);
            assertThat(answers.isEmpty()).as("seed %d", seed).isEqualTo(fewest < 0);
            assertThat(given.questions.isEfficient()).as("seed %d", seed).isEqualTo(fewest < 0);
            for (DraftQuestions.Answer answer : answers) {
                BruteForce.Entry entry = new BruteForce.Entry(answer.deal().options(), answer.deal().surpluses(), 0,
                        given.random.refusals(answer.deal().options()));
                assertThat(given.better(entry)).isTrue();
                assertThat(answer.changes()).as("seed %d", seed).isEqualTo(given.changes(entry)).isEqualTo(fewest);
            }
        }
    }

    /// Every change costs both parties a point; four certain ones together bring 6, all five bring 30 more.
    @Test
    void findsTheNearestImprovementHoweverFar() {
        PackageSpaceBuilder builder = new PackageSpaceBuilder(2, 1000);
        Pattern four = Pattern.of(0, 1);
        for (int issue = 0; issue < 5; issue++) {
            builder.issue("issue " + issue, new double[][]{{0, -1}, {0, -1}});
            four = issue == 0 || issue == 4 ? four : four.and(issue, 1);
        }
        PackageSpace space = builder.linkage(four, 6, 6).linkage(four.and(4, 1), 30, 30).build();
        DraftQuestions questions = new DraftQuestions(space, new int[5], Progress.IGNORED);
        assertThat(questions.improvements(3)).singleElement().satisfies(answer -> {
            assertThat(answer.changes()).isEqualTo(4);
            assertThat(answer.deal().options()).containsExactly(1, 1, 1, 1, 0);
        });
    }

    @Test
    void measuresTheDistanceToTheFrontier() {
        for (long seed = 90_000; seed < 90_300; seed++) {
            Case given = new Case(seed);
            double expected = given.oracle.all.stream().filter(given::atLeastAsGood).mapToDouble(entry -> {
                double least = Double.POSITIVE_INFINITY;
                for (int p = 0; p < given.random.parties; p++) {
                    least = Math.min(least, entry.surplus()[p] - given.draft.surplus()[p]);
                }
                return least;
            }).max().orElse(0);
            assertThat(given.questions.distanceToFrontier()).as("seed %d", seed).isEqualTo(expected);
        }
    }

    @Test
    void bringsAPartyToYesWithTheFewestChanges() {
        for (long seed = 90_000; seed < 90_300; seed++) {
            Case given = new Case(seed);
            int party = (int) (seed % given.random.parties);
            DraftQuestions.Answer answer = given.questions.bringsToYes(party);
            int fewest = given.fewest(entry -> given.keeps(entry, 1 << party));
            assertThat(answer == null).as("seed %d", seed).isEqualTo(fewest < 0);
            if (answer != null) {
                assertThat(answer.deal().surplus(party)).isNotNegative();
                assertThat(answer.changes()).as("seed %d", seed).isEqualTo(fewest);
            }
        }
    }

    @Test
    void bringsSeveralPartiesToYesAtOnce() {
        int found = 0;
        for (long seed = 90_000; seed < 90_300; seed++) {
            Case given = new Case(seed);
            int parties = (int) (seed % given.space.everyone()) + 1;
            DraftQuestions.Answer answer = given.questions.bringsAllToYes(parties);
            int fewest = given.fewest(entry -> given.keeps(entry, parties));
            assertThat(answer == null).as("seed %d", seed).isEqualTo(fewest < 0);
            if (answer != null) {
                found++;
                assertThat(given.space.balkers(answer.deal().options(), Signatories.ALL) & parties).isZero();
                assertThat(answer.changes()).as("seed %d", seed).isEqualTo(fewest);
            }
        }
        assertThat(found).isGreaterThan(50);
    }

    @Test
    void findsWhatWouldMakeItHoldOrTheProvedLimit() {
        for (long seed = 90_000; seed < 90_300; seed++) {
            Case given = new Case(seed);
            Integer lowest = given.questions.lowestLogHazard();
            int[] hazards = given.oracle.all.stream()
                    .filter(entry -> given.keeps(entry, 0))
                    .mapToInt(entry -> given.space.logHazard(entry.options()))
                    .toArray();
            assertThat(lowest == null).as("seed %d", seed).isEqualTo(hazards.length == 0);
            if (lowest != null) {
                assertThat(lowest).as("seed %d", seed).isEqualTo(Arrays.stream(hazards).min().orElseThrow());
                DraftQuestions.Answer answer = Objects.requireNonNull(given.questions.holds(lowest));
                assertThat(given.space.logHazard(answer.deal().options())).isEqualTo(lowest);
                assertThat(answer.changes()).as("seed %d", seed)
                        .isEqualTo(given.fewest(entry -> given.keeps(entry, 0)
                                && given.space.logHazard(entry.options()) <= lowest));
                assertThat(given.questions.holds(lowest - 1)).isNull();
            }
        }
    }

    @Test
    void liftsEachChangeOutOfThePackage() {
        Case given = new Case(90_007);
        for (DraftQuestions.Change change : given.questions.changes()) {
            int[] options = given.draft.options().clone();
            options[change.issue()] = change.option();
            double[] after = given.random.surplus(options);
            for (int p = 0; p < after.length; p++) {
                assertThat(change.points().get(p)).isEqualTo(after[p] - given.draft.surplus()[p]);
            }
            assertThat(change.logHazard())
                    .isEqualTo(given.space.logHazard(options) - given.space.logHazard(given.draft.options()));
        }
    }
}
