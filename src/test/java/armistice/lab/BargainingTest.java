package armistice.lab;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.ai.Move;
import armistice.ai.Rationale;
import armistice.deals.ScenarioSpace;
import armistice.deals.space.Deal;
import armistice.deals.space.Solutions;
import armistice.engine.rule.Signatories;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.GameSettings;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import armistice.scenario.ScenarioResult;
import armistice.session.Autoplay;
import armistice.session.Benchmarks;
import armistice.session.Casting;
import armistice.session.GameSession;
import armistice.session.Journal;
import armistice.view.Appraiser;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BargainingTest {
    private static final PartyId AMBER = new PartyId("amber");
    private static final PartyId BIRCH = new PartyId("birch");

    @ParameterizedTest
    @CsvSource({"two-valleys-easy, 20", "whole-river-easy, 10"})
    void withAWideRangeTheyComeWithinFifteenPercentOfTheNashPoint(String name, int games) {
        ScenarioResult.Loaded easy = read(name);
        Map<PartyId, Double> nash = new Benchmarks().nash(easy);
        assertThat(nash.keySet()).as("everybody's surplus counts")
                .isEqualTo(easy.scenario().parties().stream().map(Party::id).collect(Collectors.toSet()));
        double mean = games(easy, games, seed -> Casting.envoys(easy.scenario(), seed)).stream()
                .mapToDouble(bout -> bout.efficiency(nash))
                .average()
                .orElseThrow();
        assertThat(mean).isGreaterThan(0.85);
    }

    @Test
    void withFourPartiesTheNashPointNeedsTheConsentOfBothThirdParties() {
        Scenario easy = read("whole-river-easy").scenario();
        ScenarioSpace space = ScenarioSpace.atStart(easy, Stage.SETTLEMENT);
        Deal nash = Solutions.of(space.space()).points().orElseThrow().nash();
        assertThat(Signatories.of(easy, space.terms(nash.options()))).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"two-valleys-empty, 20", "whole-river-empty, 5"})
    void withAnEmptyRangeTheyDoNotSign(String name, int games) {
        ScenarioResult.Loaded empty = read(name);
        assertThat(new Benchmarks().of(empty).rangeEmpty()).isTrue();
        assertThat(empty.scenario().parties()).as("no red line forbids every text")
                .noneMatch(party -> party.sheet()
                        .redLines()
                        .stream()
                        .anyMatch(line -> line.absolute() && line.pattern().options().size() < 2));
        assertThat(games(empty, games, seed -> Casting.envoys(empty.scenario(), seed))).noneMatch(Bout::agreed);
    }

    @Test
    void whoRepeatsOneExtremeDemandGetsNoMoreThanWhoTrades() {
        ScenarioResult.Loaded valleys = read("two-valleys");
        LongFunction<Casting> fair = seed -> Casting.envoys(valleys.scenario(), seed);
        LongFunction<Casting> stubborn = seed -> (party, seat) -> party.equals(BIRCH)
                ? BargainingTest::repeatedDemand
                : fair.apply(seed).negotiator(party, seat);
        assertThat(mean(games(valleys, 20, stubborn))).isLessThanOrEqualTo(mean(games(valleys, 20, fair)));
    }

    private static ScenarioResult.Loaded read(String name) {
        return new ScenarioReader().read(name).orThrow();
    }

    private static double mean(List<Bout> bouts) {
        return bouts.stream().mapToDouble(Bout::score).average().orElseThrow();
    }

    private static List<Bout> games(ScenarioResult.Loaded scenario, int games,
            LongFunction<Casting> casting) {
        List<Bout> bouts = new ArrayList<>();
        for (int number = 1; number <= games; number++) {
            GameSettings settings = new GameSettings(Series.seedOf(1, number), Casting.asAuthored(scenario.scenario()),
                    scenario.scenario().turns(), true);
            try (GameSession session = GameSession.start(scenario, settings, new Benchmarks().of(scenario),
                    Journal.inMemory())) {
                new Autoplay(session, casting.apply(settings.seed())).run();
                bouts.add(Bout.of(session, BIRCH, List.of()));
            }
        }
        return bouts;
    }

    /// Tables all that it likes best, once a turn, and refuses everything else.
    private static Move repeatedDemand(SeatView view) {
        for (Proposal proposal : view.proposals()) {
            boolean waits = proposal.status() == Proposal.Status.TABLED && proposal.draft().to().contains(BIRCH)
                    && !proposal.answers().containsKey(BIRCH);
            if (waits) {
                return move(new Command.Reply(proposal.id(), new Answer.Refused(proposal.version(), "")));
            }
        }
        boolean tabled = view.proposals()
                .stream()
                .anyMatch(proposal -> proposal.by().equals(BIRCH) && proposal.status() == Proposal.Status.TABLED);
        return move(tabled ? new Command.Ready(true) : new Command.Table(demand(view)));
    }

    private static Draft demand(SeatView view) {
        Appraiser appraiser = new Appraiser(view);
        Map<IssueId, OptionId> wishes = new LinkedHashMap<>();
        for (Issue issue : view.scenario().issues()) {
            Comparator<Option> liking = Comparator
                    .comparingDouble(option -> appraiser.optionPoints(Stage.SETTLEMENT, issue.id(), option.id()));
            wishes.put(issue.id(), issue.options().stream().max(liking).orElseThrow().id());
        }
        return new Draft(Set.of(AMBER), Stage.SETTLEMENT, new Terms(wishes), 0, false, List.of(), view.turn(), "");
    }

    private static Move move(Command.OfParty command) {
        return new Move(command, Rationale.of("scripted"));
    }
}
