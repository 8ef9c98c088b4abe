package armistice.engine.rule;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.engine.Variant;
import armistice.engine.state.Chance;
import armistice.engine.state.World;
import armistice.model.id.ActivityId;
import armistice.model.id.PartyId;
import armistice.model.id.RegionId;
import armistice.model.number.Parameter;
import armistice.model.number.Quantity;
import armistice.model.number.Ramp;
import armistice.model.play.FrontReport;
import armistice.model.setting.Scenario;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In April the season counts 1, and at the start the power ratio is 1: the ford moves by 20 x 0.6 x 1 = 12 km2 a month,
/// the orchards by 20 x 0.4 x 0.9 = 7.2.
class CampaignTest {
    private static final RegionId FORD = new RegionId("ford");
    private static final RegionId ORCHARDS = new RegionId("orchards");
    private static final PartyId AMBER = new PartyId("amber");
    private static final PartyId BIRCH = new PartyId("birch");
    private static final ActivityId GROUND = new ActivityId("ground");
    private final Scenario scenario = Variant.base();

    @Test
    void theFrontMovesByTheFormula() {
        FrontReport report = stepped(scenario, World.atStart(scenario), 1);

        assertThat(gained(report, FORD)).isCloseTo(12, within(1e-9));
        assertThat(gained(report, ORCHARDS)).isCloseTo(7.2, within(1e-9));
        assertThat(requireNonNull(report.sectors().get(FORD)).share()).isCloseTo(0.63, within(1e-9));
    }

    @Test
    void halfAMonthMovesItHalfAsFar() {
        assertThat(gained(stepped(scenario, World.atStart(scenario), 0.5), FORD)).isCloseTo(6, within(1e-9));
    }

    /// thrust = (ratio^1.5 - 0.7^1.5) / (1 - 0.7^1.5)
    @ParameterizedTest
    @CsvSource({"1, 12", "0.7, 0", "0.5, -6.7218", "1.2, 21.1092"})
    void thePowerRatioDrivesTheAdvanceAndStallsAtTheStallPoint(double morale, double expected) {
        World world = World.atStart(scenario).with(new Quantity.Morale(AMBER), morale);

        assertThat(gained(stepped(scenario, world, 1), FORD)).isCloseTo(expected, within(1e-3));
    }

    @Test
    void aGaugeShowsWhatIsReadWhileRampsAndTheWarMoveIt() {
        World begun = World.atStart(scenario);
        List<Quantity> quantities = List.of(new Quantity.Variable(scenario.variables().getFirst().id()),
                new Quantity.Control(FORD), new Quantity.Control(new RegionId("hills")), new Quantity.Strain(AMBER),
                new Quantity.Morale(AMBER), new Quantity.Men(BIRCH), new Quantity.Recruits(BIRCH),
                new Quantity.Arms(AMBER), new Quantity.Losses(BIRCH), new Quantity.Months());
        World world = begun.withRamps(List.of(new Ramp(quantities.getFirst(), -1, 3, null),
                new Ramp(new Quantity.Control(new RegionId("hills")), 0.1, 3, null)));
        Campaign campaign = new Campaign(scenario, world);
        List<DoubleSupplier> gauges = quantities.stream().map(campaign::gauge).toList();

        for (int month = 0; month < 3; month++) {
            campaign.expect(1);
            for (int i = 0; i < gauges.size(); i++) {
                assertThat(gauges.get(i).getAsDouble()).as(quantities.get(i).text())
                        .isEqualTo(campaign.read(quantities.get(i)));
            }
        }
        assertThat(gauges.getFirst().getAsDouble()).isNotEqualTo(begun.read(quantities.getFirst()));
        assertThat(gauges.get(2).getAsDouble()).isNotEqualTo(begun.read(quantities.get(2)));
    }

    @Test
    void effortSetFreeGoesToTheObjectivesByTheAreaMissing() {
        Scenario third = Variant.of()
                .set("/regions/0/share", 1.0)
                .set("/regions/1/sector/effort", 0.3)
                .put("/regions/2/sector", """
                    {"length":10,"ground":1,"effort":0.1,"attacker":"normal","defender":"normal","objective":true}""")
                .build();

        FrontReport report = stepped(third, World.atStart(third), 1);

        assertThat(gained(report, new RegionId("hills"))).as("its own tenth and all of the ford's six")
                .isCloseTo(20 * 0.7, within(1e-9));
        assertThat(gained(report, ORCHARDS)).isCloseTo(20 * 0.3 * 0.9, within(1e-9));
    }

    @Test
    void aHeldRegionTakesNoMoreEffort() {
        Scenario held = Variant.of().set("/regions/0/share", 1.0).build();
        FrontReport report = stepped(held, World.atStart(held), 1);

        assertThat(gained(report, FORD)).isZero();
        assertThat(gained(report, ORCHARDS)).as("20 x 1 x 0.9").isCloseTo(18, within(1e-9));
    }

    @Test
    void aRegionNeverFillsBeyondItself() {
        Scenario nearly = Variant.of().set("/regions/0/share", 0.99).build();
        FrontReport report = stepped(nearly, World.atStart(nearly), 1);

        assertThat(requireNonNull(report.sectors().get(FORD)).share()).isEqualTo(1);
        assertThat(gained(report, FORD)).as("the last hundredth of 400 km2").isCloseTo(4, within(1e-9));
        assertThat(requireNonNull(report.sectors().get(FORD))).extracting(FrontReport.SectorReport::expected)
                .isEqualTo(12.0);
    }

    @Test
    void withoutAnythingToTakeNobodyFights() {
        Scenario over = Variant.of().set("/regions/0/share", 1.0).set("/regions/1/share", 1.0).build();
        FrontReport report = stepped(over, World.atStart(over), 1);

        assertThat(report.armies().values()).extracting(FrontReport.ArmyReport::losses).containsOnly(0.0);
    }

    @ParameterizedTest
    @CsvSource({"hold, normal, 4.8, 0.9778, 0.7821", "normal, normal, 12, 1.5, 1.2",
        "surge, normal, 18, 2.4400, 1.9520",
        "normal, hold, 12, 1.5, 0.7821", "normal, surge, 6, 1.5, 1.9520", "normal, counter-attack, 6, 2.2462, 1.7970",
        "surge, counter-attack, 9, 3.6539, 2.9231"})
    void ordersChangeAdvanceAndLosses(String attacker, String defender, double advance, double amber, double birch) {
        Scenario ordered = Variant.of()
                .set("/regions/1/share", 1.0)
                .set("/regions/0/sector/effort", 0.6)
                .put("/regions/0/sector/attacker", '"' + attacker + '"')
                .put("/regions/0/sector/defender", '"' + defender + '"')
                .build();
        FrontReport report = stepped(ordered, World.atStart(ordered), 1);

        assertThat(gained(report, FORD)).as("all effort at the ford").isCloseTo(advance / 0.6, within(1e-9));
        assertThat(requireNonNull(report.armies().get(AMBER)).losses()).isCloseTo(amber, within(1e-3));
        assertThat(requireNonNull(report.armies().get(BIRCH)).losses()).isCloseTo(birch, within(1e-3));
    }

    @Test
    void armsFollowTheSupplyWithALag() {
        World world = World.atStart(scenario).with(Quantity.parse("variable:supply-amber"), 0.5);
        FrontReport report = stepped(scenario, world, 1);

        assertThat(requireNonNull(report.armies().get(AMBER)).arms()).as("1 - 0.5 (1 - e^-1/2)")
                .isCloseTo(0.80327, within(1e-5));
    }

    @Test
    void menAreRecruitedAndLost() {
        FrontReport report = stepped(scenario, World.atStart(scenario), 1);

        assertThat(requireNonNull(report.armies().get(AMBER)).men()).as("40 + 1.4 - 1.5").isCloseTo(39.9, within(1e-9));
    }

    @Test
    void underATruceNothingMovesAndTheAttackerLosesMomentum() {
        World truce = World.atStart(scenario).withHalted(Map.of(GROUND, 3.0));
        Campaign campaign = new Campaign(scenario, truce);
        campaign.step(1, null);

        assertThat(gained(campaign.report(), FORD)).isZero();
        assertThat(requireNonNull(campaign.report().armies().get(AMBER)).losses()).isZero();
        assertThat(requireNonNull(campaign.report().armies().get(AMBER)).men()).as("40 + 1.4")
                .isCloseTo(41.4, within(1e-9));
        assertThat(campaign.momentum()).isCloseTo(0.98, within(1e-9));
    }

    @Test
    void theExpectedPathResumesTheWarWhenATruceRunsOut() {
        World truce = World.atStart(scenario).withHalted(Map.of(GROUND, 1.0));
        Campaign campaign = new Campaign(scenario, truce);
        campaign.expect(1);
        double quiet = requireNonNull(campaign.report().sectors().get(FORD)).share();
        campaign.expect(1);

        assertThat(quiet).isEqualTo(0.6);
        assertThat(requireNonNull(campaign.report().sectors().get(FORD)).share()).isGreaterThan(0.62);
    }

    @Test
    void theExpectedPathDoesNotCountOnAnAgreementWithoutAnEnd() {
        Campaign campaign = new Campaign(scenario, World.atStart(scenario).withHalted(Map.of(GROUND, 0.0)));
        campaign.expect(1);

        assertThat(gained(campaign.report(), FORD)).isCloseTo(12, within(1e-9));
    }

    /// Target 5 x 2 tolls + 10 x (1.5 - 0.5) losses = 20, where Amber's strain already is; without losses it is 5.
    @Test
    void strainMovesTowardsWhatItsSourcesSay() {
        World start = World.atStart(scenario);
        Campaign war = new Campaign(scenario, start);
        war.step(1, null);
        Campaign truce = new Campaign(scenario, start.withHalted(Map.of(GROUND, 3.0)));
        truce.step(1, null);

        assertThat(war.strain(AMBER)).isCloseTo(20, within(1e-9));
        assertThat(truce.strain(AMBER)).as("(20 + 0.15 x (5 - 20)) x 0.95").isCloseTo(16.8625, within(1e-9));
    }

    /// 0.15 of the way to what goes with the strain: 1 at the start's 20 points, 0.003 less for each point more.
    @ParameterizedTest
    @CsvSource({"0, 3, 1.00765", "20, 20, 1", "60, 54, 0.9847"})
    void moraleFollowsStrain(double before, double after, double morale) {
        World world = World.atStart(scenario).with(new Quantity.Strain(AMBER), before);
        Campaign campaign = new Campaign(scenario, world);
        campaign.step(1, null);

        assertThat(campaign.strain(AMBER)).isCloseTo(after, within(1e-9));
        assertThat(campaign.read(new Quantity.Morale(AMBER))).isCloseTo(morale, within(1e-9));
    }

    @Test
    void whatIsOnItsWayComesInWhateverItIs() {
        World world = World.atStart(scenario)
                .withRamps(
                        List.of(new Ramp(new Quantity.Men(AMBER), 2, 1), new Ramp(new Quantity.Strain(BIRCH), 4, 0.5),
                                new Ramp(new Quantity.Control(new RegionId("hills")), 0.1, 2),
                                new Ramp(new Quantity.Capital(AMBER), 3, 1)));
        Campaign campaign = new Campaign(scenario, world);
        campaign.step(0.5, null);

        assertThat(campaign.read(new Quantity.Men(AMBER))).as("40 + 1 + 0.7 - 0.75").isCloseTo(40.95, within(1e-9));
        assertThat(campaign.read(Quantity.parse("control:hills"))).isCloseTo(0.05, within(1e-12));
        assertThat(campaign.ramps()).extracting(Ramp::months).containsExactly(0.5, 1.5, 0.5);
    }

    @Test
    void luckHasMeanOneFromTheFirstMonthOn() {
        double first = 0;
        double later = 0;
        int games = 4000;
        for (int game = 0; game < games; game++) {
            Campaign campaign = new Campaign(scenario, World.atStart(scenario));
            for (int turn = 1; turn <= 6; turn++) {
                Chance chance = new Chance(game, turn);
                double[] luck = {chance.normal("front", "a"), chance.normal("front", "b")};
                campaign.step(0.5, luck);
                FrontReport.SectorReport ford = requireNonNull(campaign.report().sectors().get(FORD));
                first += turn == 1 ? ford.gained() / ford.expected() / games : 0;
                later += turn == 6 ? ford.gained() / ford.expected() / games : 0;
            }
        }

        assertThat(first).isCloseTo(1, within(0.015));
        assertThat(later).isCloseTo(1, within(0.02));
    }

    @Test
    void theSameWorldAndLuckGiveTheSameReport() {
        double[] luck = {0.3, -1.2};
        Campaign one = new Campaign(scenario, World.atStart(scenario));
        Campaign two = new Campaign(scenario, World.atStart(scenario));
        one.step(0.46, luck);
        two.step(0.46, luck);

        assertThat(one.report()).isEqualTo(two.report());
    }

    @Test
    void theSeasonFollowsTheCalendar() {
        Scenario winter = Variant.of().put("/start", "\"2031-01-10\"").build();

        assertThat(gained(stepped(winter, World.atStart(winter), 1), FORD)).as("12 x 0.6").isCloseTo(7.2, within(1e-9));
    }

    @Test
    void powerSharesAreEqualAtTheStartWhateverTheCalibration() {
        Scenario strong = Variant.of().set("/war/armies/0/men", 400.0).with(Parameter.ADVANCE, 5).build();

        assertThat(new Campaign(strong, World.atStart(strong)).powerShare()).isEqualTo(0.5);
    }

    private static FrontReport stepped(Scenario scenario, World world, double months) {
        Campaign campaign = new Campaign(scenario, world);
        campaign.step(months, null);
        return campaign.report();
    }

    private static double gained(FrontReport report, RegionId region) {
        return requireNonNull(report.sectors().get(region)).gained();
    }
}
