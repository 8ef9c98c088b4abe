package armistice.engine;

import static armistice.engine.Table.AMBER;
import static armistice.engine.Table.BIRCH;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.engine.rule.Answering;
import armistice.engine.rule.AudienceCost;
import armistice.engine.rule.Campaign;
import armistice.engine.rule.DealValue;
import armistice.engine.rule.Hazard;
import armistice.engine.rule.Intelligence;
import armistice.engine.rule.OutsideOption;
import armistice.engine.rule.RatificationSupport;
import armistice.engine.rule.Ripeness;
import armistice.engine.rule.Scoring;
import armistice.engine.rule.StateValue;
import armistice.engine.rule.TermsValue;
import armistice.engine.state.Chance;
import armistice.engine.state.World;
import armistice.model.deal.Agreement;
import armistice.model.deal.Demand;
import armistice.model.deal.Pledge;
import armistice.model.deal.Readout;
import armistice.model.deal.Stage;
import armistice.model.deal.Suspension;
import armistice.model.deal.Terms;
import armistice.model.id.ActivityId;
import armistice.model.id.AgreementId;
import armistice.model.id.IssueId;
import armistice.model.id.MeasureId;
import armistice.model.id.MeetingId;
import armistice.model.id.OptionId;
import armistice.model.id.RegionId;
import armistice.model.number.Assumption;
import armistice.model.number.Parameter;
import armistice.model.number.Quantity;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.Score;
import armistice.model.play.Weighing;
import armistice.model.setting.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The pages of `docs/model` say what the code does: their worked examples are recomputed here, number by number, and
/// their tables of parameters hold the values of the fictional scenario that the examples are taken from.
class ModelPagesTest {
    private static final Path PAGES = Path.of("docs", "model");
    /// Pages about what other floors do with the rules; their figures are measured, not worked out by hand.
    private static final Set<String> OTHER_FLOORS = Set.of("deals.md", "negotiator.md", "coverage.md");

    @ParameterizedTest
    @MethodSource("rulePages")
    void aPagesWorkedExampleIsWhatTheCodeComputes(Path page) {
        Map<String, Double> computed = examples().getOrDefault(page.getFileName().toString(), Map.of());
        Map<String, Double> written = example(page);

        assertThat(written.keySet()).isNotEmpty().isEqualTo(computed.keySet());
        assertThat(written).allSatisfy((what, number) -> assertThat(number)
                .isCloseTo(requireNonNull(computed.get(what)), within(0.00051 * Math.max(1, Math.abs(number)))));
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void aPageNamesEveryParameterWithItsValueAndRange(Parameter parameter) {
        Assumption assumption = requireNonNull(Variant.base().assumptions().get(parameter));
        String row = "| `%s` | %s | %s to %s | %s |".formatted(parameter.key(), plain(assumption.value()),
                plain(assumption.low()), plain(assumption.high()), parameter.unit());

        assertThat(pages().flatMap(ModelPagesTest::lines)).filteredOn(line -> line.startsWith(row)).hasSize(1);
    }

    @Test
    void theIndexLinksEveryPage() {
        List<String> index = lines(PAGES.resolve("README.md")).toList();

        assertThat(pages().map(page -> page.getFileName().toString()))
                .allMatch(name -> index.stream().anyMatch(line -> line.contains("(" + name + ")")));
    }

    private static Map<String, Map<String, Double>> examples() {
        Map<String, Map<String, Double>> all = new LinkedHashMap<>();
        all.put("front.md", front());
        all.put("strain.md", strain());
        all.put("state-value.md", stateValue());
        all.put("outside-option.md", outsideOption());
        all.put("terms-value.md", termsValue());
        all.put("deal-value.md", dealValue());
        all.put("answering.md", answering());
        all.put("hazard.md", hazard());
        all.put("ripeness.md", ripeness());
        all.put("ratification.md", ratification());
        all.put("agreements.md", agreements());
        all.put("words.md", words());
        all.put("intelligence.md", intelligence());
        all.put("chance.md", Map.of("uniform, seed 1, turn 1, rule `front`, key `ford`",
                new Chance(1, 1).uniform("front", "ford"), "normal, the same keys",
                new Chance(1, 1).normal("front", "ford")));
        all.put("scoring.md", Map.of("score", Scoring.explained(new Score(0, 55, 3, 40, 60), "").value(),
                "score where the best lies 2 points above the outside option",
                Scoring.explained(new Score(0, 55, 3, 40, 42), "").value()));
        all.put("turn.md", turn());
        return all;
    }

    private static Map<String, Double> front() {
        Scenario scenario = Variant.base();
        World start = World.atStart(scenario);
        Campaign normal = stepped(scenario, start);
        Campaign stalled = stepped(scenario, start.with(new Quantity.Morale(AMBER), 0.7));
        Campaign unsupplied = stepped(scenario, start.with(Quantity.parse("variable:supply-amber"), 0.5));
        return Map.of("the ford in April, km2 a month", gained(normal), "the same with a power ratio of 0.7",
                gained(stalled),
                "losses of Amber Valley, thousands a month", normal.read(new Quantity.Losses(AMBER)),
                "losses of Birch Valley, thousands a month", normal.read(new Quantity.Losses(BIRCH)),
                "arms of Amber Valley after a month of half supply", unsupplied.read(new Quantity.Arms(AMBER)));
    }

    private static Map<String, Double> strain() {
        Scenario scenario = Variant.base();
        World start = World.atStart(scenario);
        Campaign truce = stepped(scenario, start.withHalted(Map.of(new ActivityId("ground"), 3.0)));
        Campaign rising = stepped(scenario, start.with(new Quantity.Strain(AMBER), 0));
        return Map.of("strain of Amber Valley after a month of truce", truce.strain(AMBER),
                "strain after a month of war, from 0", rising.strain(AMBER), "morale then",
                rising.read(new Quantity.Morale(AMBER)));
    }

    private static Map<String, Double> stateValue() {
        Scenario scenario = Variant.base();
        var sheet = scenario.party(AMBER).sheet();
        var line = scenario.issue(new IssueId("line"));
        World moved = World.atStart(scenario)
                .with(Quantity.parse("control:ford"), 0.75)
                .with(Quantity.parse("control:orchards"), 0.75);
        return Map.of("share of the line's weight at a control of 0.75",
                StateValue.share(scenario, line, sheet.issue(line.id()), moved::read),
                "the world of the first day, points",
                Arrays.stream(StateValue.points(scenario, sheet, World.atStart(scenario)::read)).sum());
    }

    private static Map<String, Double> outsideOption() {
        OutsideOption outside = OutsideOption
                .of(Table.of(Variant.of().with(Parameter.HORIZON, 1).build(), 1).state().truth(AMBER));
        return Map.of("world at the horizon, points", outside.path().stateValue(), "cost of the month, points",
                outside.path().totalCost(), "outside option, points", outside.value());
    }

    private static Map<String, Double> termsValue() {
        var amber = Table.open(1).state().truth(AMBER);
        return Map.of("the whole text, points",
                TermsValue.of(amber, Stage.SETTLEMENT, Table.open(1).settlement().terms()),
                "giving up the line in a settlement, points", TermsValue.issuePoints(amber, Stage.SETTLEMENT,
                        amber.scenario().issue(new IssueId("line")), new OptionId("to-birch")));
    }

    private static Map<String, Double> dealValue() {
        Table table = Table.open(1);
        DealValue amber = DealValue.from(table.state().truth(AMBER));
        DealValue birch = DealValue.from(table.state().truth(BIRCH));
        return Map.of("chance that the settlement fails, Amber's view", 1 - amber.durability(table.settlement()),
                "loss if it fails, points", amber.loss(), "expected value, points", amber.value(table.settlement()),
                "surplus, points", amber.surplus(table.settlement()), "surplus of a truce of three months, Amber",
                amber.surplus(table.truce(3)), "surplus of a truce of three months, Birch",
                birch.surplus(table.truce(3)));
    }

    private static Map<String, Double> answering() {
        Table table = Table.open(1);
        Weighing birch = Answering.weigh(DealValue.from(table.state().truth(BIRCH)), table.truce(2), AMBER, Map.of(),
                Map.of());
        return Map.of("to accept, points", birch.accept(), "to ask for changes, points", birch.counter(),
                "to refuse, points", birch.refuse(), "chance that the changes are taken up", birch.taken());
    }

    private static Map<String, Double> hazard() {
        var amber = Table.open(1).state().truth(AMBER);
        Terms terms = Table.terms(amber.scenario(), "fire=all", "line=present", "guard=company");
        Hazard hazard = Hazard.actual(amber, Stage.SETTLEMENT, terms, 0);
        return Map.of("monthly hazard", hazard.monthly(0), "at an age of 24 months", hazard.monthly(24),
                "failure within two years", hazard.failure(24));
    }

    private static Map<String, Double> ripeness() {
        Table table = Table.open(1);
        var amber = table.state().truth(AMBER);
        return Map.of("margin with nothing on the table", Ripeness.explained(amber, List.of(), 50).value(),
                "margin with the settlement on the table",
                Ripeness.explained(amber, List.of(table.settlement()), 50).value());
    }

    private static Map<String, Double> ratification() {
        Scenario scenario = Variant.base();
        return Map.of("support", RatificationSupport.of(scenario, scenario.party(AMBER).constituencies().getFirst(),
                Table.terms(scenario, "line=present", "captives=all"), 0));
    }

    private static Map<String, Double> agreements() {
        Table table = Table
                .of(Variant.of().with(Parameter.HAZARD_FLOOR, 0.3).with(Parameter.HAZARD_CEILING, 0.3).build(), 4);
        table.sign(AMBER, table.truce(6));
        table.closeTurns(2);
        Table rested = Table.open(1);
        rested.sign(AMBER, rested.truce(3));
        rested.closeTurn();
        AgreementId id = new AgreementId("a1");
        Agreement kept = requireNonNull(rested.state().agreement(id));
        rested.give(AMBER, new Command.Suspend(id, Suspension.Ground.CIRCUMSTANCES, ""));
        Agreement resumed = requireNonNull(rested.state().agreement(id)).resumed();
        Table longer = Table.open(1);
        longer.sign(AMBER, longer.truce(1));
        longer.closeTurn();
        longer.give(AMBER, new Command.Extend(id, 30));
        longer.give(BIRCH, new Command.Extend(id, 30));
        return Map.of("chance of collapse in a turn at 0.3 a month",
                table.events(Event.AgreementTested.class).getFirst().hazard(),
                "monthly hazard of a truce of three months", Compliance.hazard(rested.state(), kept).monthly(0),
                "the same after a suspension", Compliance.hazard(rested.state(), resumed).monthly(0),
                "months of a truce of one month, prolonged by 30 days",
                requireNonNull(longer.state().agreement(id)).months());
    }

    private static Map<String, Double> words() {
        Table met = Table.open(1);
        met.meet();
        Table bluff = Table.open(1);
        bluff.give(AMBER, new Command.GiveWord(BIRCH, Pledge.Kind.THREAT, new Demand.SignAny(),
                new MeasureId("amber-muster"), 1));
        bluff.closeTurns(2);
        var amber = Table.open(1).state().truth(AMBER);
        double cost = AudienceCost.of(amber, amber.scenario().issue(new IssueId("line")),
                new OptionId("to-birch"));
        Table told = Table.open(1);
        told.meet();
        told.give(AMBER, account("tolls", Readout.Stand.DISCUSSED));
        told.give(BIRCH, account("tolls", Readout.Stand.NOT_RAISED));
        return Map.of("audience cost of giving up the line, points", cost, "trust after a meeting on the bridge",
                met.read("trust:birch>amber"), "trust after two accounts that contradict each other",
                told.read("trust:birch>amber"), "credibility after a bluff", bluff.read("credibility:amber"));
    }

    private static Command account(String issue, Readout.Stand stand) {
        return new Command.PublishReadout(new MeetingId("m1"),
                new Readout(List.of(new Readout.Point(new IssueId(issue), stand, null)), "We met."));
    }

    private static Map<String, Double> intelligence() {
        var estimate = requireNonNull(Intelligence.report(Variant.base(), AMBER, World.atStart(Variant.base()),
                new Chance(1, 1)).get(Quantity.parse("men:birch")));
        return Map.of("upper end of the range over its middle", estimate.high() / estimate.middle());
    }

    private static Map<String, Double> turn() {
        Table table = Table.open(1).closeTurns(1);
        return Map.of("cost of the first turn to Amber Valley, points", table.state().party(AMBER).costs(),
                "its capital after it, points", table.read("capital:amber"));
    }

    private static Campaign stepped(Scenario scenario, World world) {
        Campaign campaign = new Campaign(scenario, world);
        campaign.step(1, null);
        return campaign;
    }

    private static double gained(Campaign campaign) {
        return requireNonNull(campaign.report().sectors().get(new RegionId("ford"))).gained();
    }

    /// The rows below the heading "Worked example": what, and the number.
    private static Map<String, Double> example(Path page) {
        Map<String, Double> rows = new LinkedHashMap<>();
        lines(page).dropWhile(line -> !line.equals("## Worked example"))
                .filter(line -> line.matches("\\| .* \\| -?[0-9.]+ \\|"))
                .forEach(line -> {
                    String[] cells = line.split(" ?\\| ?", -1);
                    rows.put(cells[1], Double.valueOf(cells[2]));
                });
        return rows;
    }

    private static Stream<Path> rulePages() {
        return pages().filter(page -> !OTHER_FLOORS.contains(page.getFileName().toString()));
    }

    private static Stream<Path> pages() {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path page) {
        try {
            return Files.readAllLines(page).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
