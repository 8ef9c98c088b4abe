package armistice.deals.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.deals.Subject;
import armistice.deals.space.Deal;
import armistice.deals.space.Frontier;
import armistice.deals.space.PackageSpace;
import armistice.deals.space.Progress;
import armistice.deals.space.Solutions;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Domains of others give what their publishers state; sources in `src/test/resources/domains/README.md`.
class PublishedDomainsTest {

    private static final int LIMIT = 10_000;
    /// Utilities on the frontiers as published, first party's rising.
    private static final double[][] DOMAIN00 = {{0.2273268976, 1.0}, {0.3122175916, 0.9757534099},
        {0.3767834864, 0.9472565835}, {0.3851871292, 0.8935333512}, {0.3980127924, 0.8752165734},
        {0.4293405683, 0.8654935708}, {0.5142312623, 0.8412469807}, {0.5787971571, 0.8127501543},
        {0.5872007999, 0.759026922}, {0.6000264631, 0.7407101442}, {0.6039192214, 0.6023645304},
        {0.6077395867, 0.5907819973}, {0.6167448846, 0.5840477526}, {0.7874541052, 0.5809455928},
        {0.8723447992, 0.5566990027}, {0.936910694, 0.5282021763}, {0.9453143368, 0.474478944},
        {0.95814, 0.4561621662}, {0.9658531236, 0.3062340193}, {0.978770694, 0.2781806367},
        {0.9871743368, 0.2244574044}, {1.0, 0.2061406266}};
    private static final double[][] CAMERA = {{93.35, 211.9}, {140.15, 210.5}, {171.5, 196.9}, {176.6, 180.9},
        {191.95, 177.5}, {238.75, 176.1}, {245.55, 170.9}, {270.1, 162.5}, {276.9, 157.3}, {297.6, 133.9},
        {304.4, 128.7}, {310.4, 103.05}};

    @Test
    void aGeniusWebDomainOfTheLeague() throws Exception {
        Subject subject = read("anl-2023-domain00/domain00.json", "anl-2023-domain00/profileA.json",
                "anl-2023-domain00/profileB.json").subject();
        PackageSpace space = subject.compile().get();
        Solutions.Points points = Solutions.of(space).points().orElseThrow();
        assertThat(space.packages()).isEqualTo(6480);
        assertFrontier(space, DOMAIN00);
        assertThat(subject.agenda().terms(points.nash().options()).values())
                .containsExactly("valueB", "valueB", "valueA", "valueH", "valueB");
        assertThat(subject.agenda().terms(points.egalitarian().options()).values())
                .containsExactly("valueB", "valueB", "valueA", "valueF", "valueK");
    }

    @Test
    void aNegmasDomainOfTheCompetition() throws Exception {
        Imported imported = read("camera-negmas");
        Subject subject = imported.subject();
        PackageSpace space = subject.compile().get();
        Solutions.Points points = Solutions.of(space).points().orElseThrow();
        assertThat(imported.profiles().stream().map(Profile::name)).containsExactly("buyer", "seller");
        assertThat(space.packages()).isEqualTo(3600);
        assertFrontier(space, CAMERA);
        assertThat(subject.agenda().terms(points.nash().options()).values())
                .containsExactly("Nikon", "APS-C", "High end model", "Manfrotto", "Domke", "Battery Grip");
        assertThat(subject.agenda().terms(points.utilitarian().options()).values())
                .containsExactly("Canon", "APS-C", "High end model", "Manfrotto", "Domke", "Battery Grip");
    }

    @Test
    void aGeniusDomainOfTheCompetition() throws Exception {
        Imported imported = read("laptop-genius/laptop_domain.xml", "laptop-genius/laptop_buyer.xml",
                "laptop-genius/laptop_seller.xml");
        Profile buyer = imported.profiles().get(0);
        Profile seller = imported.profiles().get(1);
        double sum = 0.4452125771655631 + 0.37808251708013424 + 0.1767567099260568;
        assertThat(imported.subject().compile().get().packages()).isEqualTo(27);
        // HP, 60 Gb and 19'' have the buyer's largest evaluations.
        assertThat(buyer.utility(2, 0, 0)).isCloseTo(1, within(1e-12));
        // Of the largest: HP 20 of 30, 60 Gb 20 of 30, 19'' 3 of 3.
        assertThat(seller.utility(2, 0, 0)).isCloseTo(
                (0.37808251708013424 * 2 / 3 + 0.1767567099260568 * 2 / 3 + 0.4452125771655631) / sum, within(1e-12));
    }

    private static void assertFrontier(PackageSpace space, double[][] published) {
        List<double[]> found = Frontier.unrestricted(space, LIMIT, Progress.IGNORED)
                .deals()
                .stream()
                .map(Deal::surpluses)
                .sorted(Comparator.comparingDouble(each -> each[0]))
                .toList();
        assertThat(found.size()).isEqualTo(published.length);
        for (int point = 0; point < published.length; point++) {
            assertThat(found.get(point)).as(Arrays.toString(published[point]))
                    .containsExactly(published[point],
                            within(1e-7));
        }
    }

    private static Imported read(String domain, String... profiles) throws Exception {
        return DomainReader.read(path(domain), Arrays.stream(profiles).map(PublishedDomainsTest::path).toList());
    }

    private static String path(String name) {
        try {
            return Path.of(PublishedDomainsTest.class.getResource("/domains/" + name).toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
