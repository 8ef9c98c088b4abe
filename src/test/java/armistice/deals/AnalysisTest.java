package armistice.deals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import armistice.deals.Analysis.Questions;
import armistice.deals.Watch.Part;
import armistice.deals.space.PackageSpace;
import armistice.deals.space.PackageSpaceBuilder;
import armistice.deals.space.Progress;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnalysisTest {

    private static final Questions NONE = new Questions(List.of(), false);

    /// The third party signs nothing unless force is used, and then loses; without force the first two gain.
    private static final PackageSpaceBuilder WITHOUT_CONSENT = new PackageSpaceBuilder(3, 1).signatories(0, 1)
            .issue("force", new double[][]{{1, 2}, {1, 2}, {-3, -1}}, new int[2], new int[]{0, 0b100});

    @Test
    void whoNeedNotSignDoesNotEmptyTheSignatoriesRange() {
        Analysis analysis = Analysis.of(subject(WITHOUT_CONSENT.build()), new Questions(List.of(), true),
                Watch.NOTHING);
        assertThat(analysis.solutions().rangeIsEmpty()).isTrue();
        assertThat(analysis.everybody().size()).isEqualTo(BigInteger.ZERO);
        assertThat(analysis.signatories().size()).isEqualTo(BigInteger.ONE);
        assertThat(analysis.agreement()).isNotNull();
    }

    @Test
    void thatSignatoriesCanAgreeIsSaidWithoutCounting() {
        Analysis analysis = Analysis.of(subject(WITHOUT_CONSENT.build()), NONE, Watch.NOTHING);
        assertThat(analysis.agreement()).isNotNull();
        assertThat(analysis.signatories()).isEqualTo(BargainingRange.UNCOUNTED);
        Analysis hopeless = Analysis.of(subject(WITHOUT_CONSENT.build().withReservations(9, 9, 9)), NONE,
                Watch.NOTHING);
        assertThat(hopeless.agreement()).isNull();
        assertThat(hopeless.signatories()).isEqualTo(BargainingRange.NONE);
    }

    @Test
    void aRangeThatIsTooLargeIsEstimatedAndNotCutSilently() {
        Analysis analysis = Analysis.of(subject(linear(26)), NONE, Watch.NOTHING);
        assertThat(analysis.everybody().size()).isNull();
        assertThat(analysis.everybody().estimate()).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void everyPartCanBeEnded(Part ended) {
        List<Part> begun = new ArrayList<>();
        Questions questions = new Questions(List.of(new Analysis.Pair(0, 1)), false);
        Watch watch = part -> {
            begun.add(part);
            return part == ended ? work -> false : Progress.IGNORED;
        };
        assertThatThrownBy(() -> Analysis.of(subject(linear(14)), questions, watch))
                .isInstanceOf(CancellationException.class);
        assertThat(begun).last().isEqualTo(ended);
    }

    private static Subject subject(PackageSpace space) {
        Agenda agenda = new Agenda(IntStream.range(0, space.parties()).mapToObj(party -> "party " + party).toList(),
                IntStream.range(0, space.issues())
                        .mapToObj(issue -> new Agenda.Topic("issue " + issue, IntStream.range(0, space.options(issue))
                                .mapToObj(option -> "option " + option)
                                .toList(), -1))
                        .toList());
        return new Subject("test", agenda, () -> space, false, null);
    }

    /// Two opposed parties, half of whose packages suit both.
    private static PackageSpace linear(int issues) {
        SplittableRandom random = new SplittableRandom(1);
        PackageSpaceBuilder builder = new PackageSpaceBuilder(2, 1000);
        for (int issue = 0; issue < issues; issue++) {
            double[][] points = new double[2][6];
            for (int option = 0; option < 6; option++) {
                points[0][option] = random.nextDouble();
                points[1][option] = 1.2 - points[0][option] * random.nextDouble(0.8, 1.2);
            }
            builder.issue("issue " + issue, points);
        }
        return builder.reservations(issues * 0.45, issues * 0.65).build();
    }
}
