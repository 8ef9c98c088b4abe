package armistice.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import armistice.scenario.geo.Atlas;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class WarMapTest {

    private static final Scenario VALLEYS = new ScenarioReader()
            .read(Path.of("src/test/resources/scenarios/two-valleys"))
            .orThrow()
            .scenario();

    @Test
    void aRegionOfABundledMapIsDrawnOnIt() {
        var atlas = Atlas.showing(List.of("UA-14")).orElseThrow();
        assertThat(atlas.codes()).contains("UA-14", "UA-43", "PL").hasSize(42);
    }

    @Test
    void theProjectionKeepsAreas() {
        var atlas = Atlas.showing(List.of("UA-14")).orElseThrow();
        var donetsk = atlas.units().stream().filter(unit -> unit.code().equals("UA-14")).findFirst().orElseThrow();
        // The area of the polygon on the ellipsoid, from the map's own notes.
        assertThat(donetsk.area()).isCloseTo(26_600, within(27.0));
    }

    @Test
    void aCountryOfNoBundledMapIsDrawnAsTiles() {
        assertThat(Atlas.showing(List.of("XX-01"))).isEmpty();
        var map = WarMap.atStart(VALLEYS);
        assertThat(map.shapes()).hasSameSizeAs(VALLEYS.regions());
        assertThat(map.shapes()).allSatisfy(shape -> assertThat(shape.regions()).hasSize(1));
    }

    @Test
    void theShareShownIsThatOfTheSideThatDoesNotOwnTheLand() {
        var map = WarMap.of(VALLEYS, _ -> 0.25);
        for (var shape : map.shapes()) {
            boolean attackers = map.attacker().equals(shape.owner());
            assertThat(map.foreignShare(shape)).isEqualTo(attackers ? 0.75 : 0.25);
            assertThat(map.foreignHolder(shape)).isEqualTo(attackers ? map.defender() : map.attacker());
        }
    }
}
