package armistice.engine;

import static armistice.engine.Table.AMBER;
import static armistice.engine.Table.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.engine.rule.AudienceCost;
import armistice.engine.rule.Campaign;
import armistice.engine.rule.Hazard;
import armistice.engine.rule.OutsideOption;
import armistice.engine.state.Standpoint;
import armistice.engine.state.World;
import armistice.model.deal.Demand;
import armistice.model.deal.Pledge;
import armistice.model.deal.PublicPosition;
import armistice.model.deal.Stage;
import armistice.model.id.IssueId;
import armistice.model.id.MeasureId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.number.Quantity;
import armistice.model.play.Command;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The directions that the model must have, in states drawn at random. What is compared differs in one thing only.
class DirectionsTest {
    private static final int STATES = 40;
    private static final Scenario VALLEYS = Variant.base();
    private static final Scenario DATED = new ScenarioReader().read("jeddah-2025").orThrow().scenario();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, STATES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreArmsOfTheDefenderSlowTheAdvance(long seed) {
        for (Scenario scenario : List.of(VALLEYS, DATED)) {
            World world = world(scenario, seed);
            Quantity arms = new Quantity.Arms(scenario.war().defender());
            World more = world.with(arms, 1.3 * world.read(arms));

            assertThat(expected(scenario, more)).isLessThan(expected(scenario, world));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moreStrainLowersTheOutsideOption(long seed) {
        for (Scenario scenario : List.of(VALLEYS, DATED)) {
            World world = world(scenario, seed);
            for (Party party : scenario.parties()) {
                Standpoint standpoint = standpoint(scenario, party.id(), world, seed);
                Quantity strain = new Quantity.Strain(party.id());
                World worn = world.with(strain, world.read(strain) + 20);

                assertThat(OutsideOption.of(standpoint.in(worn)).value()).as(party.id().value())
                        .isLessThan(OutsideOption.of(standpoint).value());
            }
        }
    }

    /// Whatever else a text says: monitors and forces, a believed guarantee, and clauses that name details.
    @ParameterizedTest
    @MethodSource("seeds")
    void forcesGuaranteesAndDetailLowerTheHazard(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Standpoint standpoint = standpoint(VALLEYS, AMBER, world(VALLEYS, seed), seed);
        for (String watch : List.of("guard=monitors", "guard=company", "guard=pledge")) {
            String line = random.nextBoolean() ? "line=present" : "line=open";
            double bare = hazard(standpoint, "fire=all", line, "guard=none");

            assertThat(hazard(standpoint, "fire=all", line, watch)).as(watch).isLessThan(bare);
        }
    }

    /// The dated texts: every clause that the scenario calls detailed has a factor below 1, and it counts.
    @ParameterizedTest
    @MethodSource("seeds")
    void everyClauseMovesTheHazardInTheDirectionOfItsFactor(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Standpoint standpoint = standpoint(DATED, DATED.war().defender(), world(DATED, seed), seed);
        Issue issue = DATED.issues().get(random.nextInt(DATED.issues().size()));
        for (Option option : issue.options()) {
            boolean plain = !option.vague() && option.force() == null && option.guarantee() == null;
            if (plain && option.hazard() != issue.open().hazard()) {
                assertThat(Math.signum(Hazard.clause(standpoint, option) - Hazard.clause(standpoint, issue.open())))
                        .as(issue.id() + " " + option.id())
                        .isEqualTo(Math.signum(option.hazard() - issue.open().hazard()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void vaguenessRaisesTheHazard(long seed) {
        Standpoint vague = standpoint(vague(true), AMBER, world(VALLEYS, seed), seed);
        Standpoint plain = standpoint(vague(false), AMBER, world(VALLEYS, seed), seed);

        assertThat(hazard(vague, "fire=all", "captives=some"))
                .isGreaterThan(hazard(plain, "fire=all", "captives=some"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aGuaranteeWithoutTroopsIsWorthLessTheOlderItGets(long seed) {
        Standpoint standpoint = standpoint(VALLEYS, AMBER, world(VALLEYS, seed), seed);
        double age = new SplittableRandom(seed).nextDouble(24);
        var terms = Table.terms(VALLEYS, "fire=all", "guard=pledge");

        assertThat(Hazard.aged(standpoint, Stage.SETTLEMENT, terms, 0, age + 1).logarithm())
                .isGreaterThan(Hazard.aged(standpoint, Stage.SETTLEMENT, terms, 0, age).logarithm());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBluffLowersCredibility(long seed) {
        double before = new SplittableRandom(seed).nextDouble(0.05, 1);
        Table table = Table.of(Variant.of().set("/parties/0/start/credibility", before).build(), seed);
        table.give(AMBER, new Command.GiveWord(BIRCH, Pledge.Kind.THREAT, new Demand.SignAny(),
                new MeasureId("amber-muster"), 1));
        table.closeTurns(2);

        assertThat(table.read("credibility:amber")).isLessThan(before).isCloseTo(0.8 * before, within(1e-9));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFirmerPublicPositionMakesConcedingDearer(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Standpoint silent = standpoint(VALLEYS, AMBER, world(VALLEYS, seed), seed);
        Issue line = VALLEYS.issue(new IssueId("line"));
        double firmness = random.nextDouble(0.9);
        OptionId mine = new OptionId("to-amber");
        OptionId conceded = new OptionId("to-birch");

        assertThat(AudienceCost.of(said(silent, new PublicPosition(line.id(), mine, firmness + 0.1)), line, conceded))
                .isGreaterThan(AudienceCost.of(said(silent, new PublicPosition(line.id(), mine, firmness)), line,
                        conceded));
    }

    /// Cedar is not at the meeting of the two others, in a format that leaves a mark on those left out.
    @ParameterizedTest
    @MethodSource("seeds")
    void whoIsLeftOutTrustsThoseWhoMetLess(long seed) {
        double before = new SplittableRandom(seed).nextDouble(0.1, 1);
        Scenario three = Variant.of()
                .put("/parties/2", Variant.thirdParty())
                .put("/parties/2/trust", "{\"amber\":" + before + ",\"birch\":" + before + "}")
                .put("/parties/0/trust/cedar", "0.5")
                .put("/parties/1/trust/cedar", "0.5")
                .put("/formats/0/excludes", "true")
                .build();
        Table table = Table.of(three, seed);
        table.meet();

        assertThat(table.read("trust:cedar>amber")).isLessThan(before);
        assertThat(table.read("trust:cedar>birch")).isLessThan(before);
        assertThat(table.read("trust:amber>birch")).isGreaterThan(0.4);
    }

    private static Scenario vague(boolean vague) {
        return Variant.of().put("/issues/5/options/1/vague", String.valueOf(vague)).build();
    }

    private static double expected(Scenario scenario, World world) {
        Campaign campaign = new Campaign(scenario, world);
        campaign.step(0.5, null);
        return campaign.report().sectors().values().stream().mapToDouble(sector -> sector.expected()).sum();
    }

    private static double hazard(Standpoint standpoint, String... choices) {
        return Hazard.perceived(standpoint, Stage.SETTLEMENT, Table.terms(standpoint.scenario(), choices), 0.05)
                .monthly(0);
    }

    private static Standpoint said(Standpoint standpoint, PublicPosition position) {
        return new Standpoint(standpoint.scenario(), standpoint.party(), standpoint.world(), standpoint.trust(),
                standpoint.credibility(), Map.of(position.issue(), position), standpoint.enemySheet());
    }

    private static Standpoint standpoint(Scenario scenario, PartyId party, World world, long seed) {
        SplittableRandom random = new SplittableRandom(seed + 1000);
        Map<PartyId, Double> trust = new LinkedHashMap<>();
        Map<PartyId, Double> credibility = new LinkedHashMap<>();
        for (Party other : scenario.parties()) {
            trust.put(other.id(), random.nextDouble());
            credibility.put(other.id(), random.nextDouble(0.05, 1));
        }
        return new Standpoint(scenario, party, world, trust, credibility, Map.of(), null);
    }

    /// A state of the war some way from the scenario's first day.
    private static World world(Scenario scenario, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        World world = World.atStart(scenario);
        for (var region : scenario.regions()) {
            if (region.sector() != null) {
                world = world.with(new Quantity.Control(region.id()), random.nextDouble(0.1, 0.9));
            }
        }
        for (var army : scenario.war().armies()) {
            world = world.with(new Quantity.Men(army.party()), army.men() * random.nextDouble(0.8, 1.25))
                    .with(new Quantity.Arms(army.party()), random.nextDouble(0.8, 1.2))
                    .with(new Quantity.Morale(army.party()), random.nextDouble(0.9, 1.1));
        }
        for (Party party : scenario.parties()) {
            world = world.with(new Quantity.Strain(party.id()), random.nextDouble(0, 60));
        }
        return world;
    }
}
