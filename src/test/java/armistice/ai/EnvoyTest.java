package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Agreement;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.id.IssueId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.model.play.Level;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import armistice.model.setting.Party;
import armistice.model.setting.Persona;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import armistice.view.Appraiser;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvoyTest {
    private static final Scenario VALLEYS = new ScenarioReader().read("two-valleys").orThrow().scenario();
    private static final double ROUNDING = 1e-9;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void playsToTheEndWithLegalCommandsOnly(long seed) {
        BareGame game = BareGame.played(VALLEYS, seed);
        assertThat(game.rejections()).isEmpty();
        assertThat(game.end().isOver()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jeddah-2025", "after-alaska-2025"})
    void playsTheDatedScenariosWithoutSigningAgainstItself(String name) {
        BareGame game = BareGame.played(new ScenarioReader().read(name).orThrow().scenario(), 1);
        assertThat(game.rejections()).isEmpty();
        assertThat(game.steps().stream().map(EnvoyTest::signed).filter(Objects::nonNull)).isNotEmpty();
        assertThat(game.steps()).allMatch(EnvoyTest::isHonest);
    }

    @Test
    void playsTheSameGameFromTheSameSeed() {
        assertThat(BareGame.played(VALLEYS, 7).events()).isEqualTo(BareGame.played(VALLEYS, 7).events());
    }

    @Test
    void playsAnotherGameFromAnotherSeed() {
        assertThat(BareGame.played(VALLEYS, 7).events()).isNotEqualTo(BareGame.played(VALLEYS, 8).events());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void goesOnTheSameWayAfterAResumeAtAnyMove(long seed) {
        BareGame game = BareGame.played(VALLEYS, seed);
        for (BareGame.Step step : game.steps()) {
            Negotiator resumed = game.freshNegotiator(step.view().seat());
            assertThat(resumed.next(step.view())).isEqualTo(step.move());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void neverSignsBelowItsOutsideOptionOrAcrossARedLine(long seed) {
        assertThat(BareGame.played(VALLEYS, seed).steps()).allMatch(EnvoyTest::isHonest);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void isHonestAndLegalAtEveryLevelAndGoesOnTheSameWay(Level level) {
        for (long seed = 121; seed < 124; seed++) {
            BareGame game = BareGame.played(VALLEYS, seed, VALLEYS.turns(), Map.of(), level);
            assertThat(game.rejections()).isEmpty();
            assertThat(game.steps()).allMatch(EnvoyTest::isHonest);
            BareGame.Step last = game.steps().getLast();
            assertThat(game.freshNegotiator(last.view().seat()).next(last.view())).isEqualTo(last.move());
        }
    }

    @Test
    void anExpertUsesMoreOfItsMeansThanANewcomer() {
        assertThat(means(Level.EXPERT)).isGreaterThan(means(Level.NEWCOMER));
    }

    private static long means(Level level) {
        return LongStream.range(131, 135)
                .mapToObj(seed -> BareGame.played(VALLEYS, seed, VALLEYS.turns(), Map.of(), level))
                .flatMap(game -> game.steps().stream())
                .filter(step -> step.move().command() instanceof Command.Take
                        || step.move().command() instanceof Command.Order)
                .count();
    }

    @Test
    void tablesAnswersAndUsesMeasuresInEverySeat() {
        List<BareGame> games = LongStream.range(31, 37).mapToObj(seed -> BareGame.played(VALLEYS, seed)).toList();
        for (Party party : VALLEYS.parties()) {
            for (Class<? extends Command> kind : List.of(Command.Table.class, Command.Reply.class,
                    Command.Take.class)) {
                assertThat(games).as("%s %s", party.id(), kind)
                        .anyMatch(game -> !game.commands(party.id(), kind)
                                .isEmpty());
            }
        }
    }

    @Test
    void tablesAtMostOneTextATurn() {
        for (long seed = 41; seed < 45; seed++) {
            Map<String, Long> texts = BareGame.played(VALLEYS, seed)
                    .steps()
                    .stream()
                    .filter(step -> step.move().command() instanceof Command.Table
                            || step.move().command() instanceof Command.Amend)
                    .collect(Collectors.groupingBy(step -> step.view().seat() + "/" + step.view().turn(),
                            Collectors.counting()));
            assertThat(texts.values()).allMatch(count -> count == 1);
        }
    }

    @Test
    void answersEveryTextInTheTurnItArrives() {
        for (long seed = 51; seed < 55; seed++) {
            BareGame game = BareGame.played(VALLEYS, seed);
            for (Proposal proposal : game.end().proposals()) {
                boolean withdrawnByTheAnswer = proposal.status() == Proposal.Status.AGREED;
                assertThat(withdrawnByTheAnswer || proposal.draft()
                        .to()
                        .stream()
                        .allMatch(party -> proposal.answers().containsKey(party))).isTrue();
            }
        }
    }

    @Test
    void doesNotThinkATextOverInTheTurnItWasTabled() {
        for (long seed = 101; seed < 107; seed++) {
            for (BareGame.Step step : BareGame.played(VALLEYS, seed).steps()) {
                if (step.move().command() instanceof Command.Reply(var id, var _)) {
                    Proposal proposal = Objects.requireNonNull(step.view().proposal(id));
                    boolean answered = Pending.answer(proposal, step.view().seat()) != null;
                    assertThat(answered && proposal.turn() == step.view().turn()).isFalse();
                }
            }
        }
    }

    @Test
    void asksNoQuestionTwice() {
        BareGame game = BareGame.played(new ScenarioReader().read("jeddah-2025").orThrow().scenario(), 2);
        Map<PartyId, List<IssueId>> asked = new LinkedHashMap<>();
        for (BareGame.Step step : game.steps()) {
            if (step.move().command() instanceof Command.Reply(var _, Answer.Deferred deferred)) {
                asked.computeIfAbsent(step.view().seat(), _ -> new ArrayList<>()).addAll(deferred.about());
                assertThat(deferred.about()).hasSizeBetween(1, 2);
            }
        }
        assertThat(asked).isNotEmpty();
        assertThat(asked.values()).allSatisfy(issues -> assertThat(issues).doesNotHaveDuplicates());
    }

    @Test
    void remembersAQuestionThatItHasAnsweredForItselfSince() {
        SeatView us = BareGame.firstView("jeddah-2025", new PartyId("us"));
        IssueId crimea = new IssueId("crimea");
        Proposal vague = vague(us, crimea, "new", "ukraine");
        Proposal asked = vague(us, crimea, "old", "europe")
                .answered(us.seat(), new Answer.Deferred(1, Set.of(crimea), ""))
                .answered(us.seat(), new Answer.Refused(1, ""));

        assertThat(asksAbout(crimea, Views.proposed(us, vague))).isTrue();
        assertThat(asksAbout(crimea, Views.proposed(us, asked, vague))).isFalse();
    }

    @Test
    void doesNotAskWhatItsOwnWordsMean() {
        SeatView us = BareGame.firstView("jeddah-2025", new PartyId("us"));
        IssueId crimea = new IssueId("crimea");
        Proposal theirs = vague(us, crimea, "theirs", "ukraine");
        Proposal mine = vague(us, crimea, "mine", "us");
        Proposal replaced = mine.amended(Drafts.of(us, Stage.SETTLEMENT, Menu.open(us.scenario()), 0));

        assertThat(asksAbout(crimea, Views.proposed(us, theirs, mine))).isFalse();
        assertThat(asksAbout(crimea, Views.proposed(us, theirs, replaced))).isFalse();
        IssueId ceasefire = new IssueId("ceasefire");
        assertThat(asksAbout(ceasefire, Views.proposed(us, vague(us, ceasefire, "theirs", "ukraine"))))
                .as("what it is about to table itself")
                .isFalse();
    }

    /// A text that says only vaguely what becomes of an issue.
    private static Proposal vague(SeatView us, IssueId about, String id, String by) {
        Issue issue = us.scenario().issue(about);
        Option option = issue.options().stream().filter(Option::vague).findFirst().orElseThrow();
        Draft draft = new Draft(by.equals("us") ? Set.of(new PartyId("ukraine")) : Set.of(us.seat()), Stage.SETTLEMENT,
                Menu.open(us.scenario()).with(issue.id(), option.id()), 0, false, List.of(), 2, "");
        return Proposal.tabled(new ProposalId(id), new PartyId(by), 1, draft);
    }

    /// Whether, by some whim, it would ask about an issue.
    private static boolean asksAbout(IssueId issue, SeatView view) {
        Persona persona = view.scenario().persona(view.scenario().party(view.seat()).persona());
        return LongStream.rangeClosed(1, 20)
                .mapToObj(seed -> new Envoy(persona, seed).next(view).command())
                .anyMatch(command -> command instanceof Command.Reply(var _, Answer.Deferred deferred)
                        && deferred.about().contains(issue));
    }

    @Test
    void doesNotReopenASettlement() {
        for (long seed = 61; seed < 67; seed++) {
            long settlements = BareGame.played(VALLEYS, seed)
                    .end()
                    .agreements()
                    .stream()
                    .filter(agreement -> agreement.draft().stage() == Stage.SETTLEMENT
                            && agreement.status() == Agreement.Status.SUPERSEDED)
                    .count();
            assertThat(settlements).isZero();
        }
    }

    @Test
    void holdsOutForMoreWhenTheDeadlineIsFarOff() {
        Map<String, Double> near = aspirations(6);
        Map<String, Double> far = aspirations(12);
        near.keySet().retainAll(far.keySet());
        assertThat(near).isNotEmpty().allSatisfy((turn, share) -> assertThat(far.get(turn)).isGreaterThan(share));
    }

    @Test
    void endsElsewhereWithOtherPersonas() {
        Set<Object> firm = endings("firm");
        Set<Object> open = endings("open-handed");
        assertThat(firm).isNotEqualTo(open);
    }

    @Test
    void givesReasonsWithEveryText() {
        for (BareGame.Step step : BareGame.played(VALLEYS, 71).steps()) {
            if (step.move().command() instanceof Command.Table) {
                Rationale why = step.move().rationale();
                assertThat(why.beliefs()).isNotEmpty();
                assertThat(why.alternatives()).isNotEmpty();
                assertThat(why.numbers()).containsKeys("aspiration", "outside");
            }
        }
    }

    /// What the parties held out for in the second to fourth turn, as far as they told it.
    private static Map<String, Double> aspirations(int turns) {
        Map<String, Double> first = new LinkedHashMap<>();
        for (BareGame.Step step : BareGame.played(VALLEYS, 81, turns, Map.of()).steps()) {
            Double share = step.move().rationale().numbers().get("aspiration");
            if (share != null && step.view().turn() > 1 && step.view().turn() <= 4) {
                first.putIfAbsent(step.view().seat() + " " + step.view().turn(), share);
            }
        }
        return first;
    }

    private static Set<Object> endings(String persona) {
        Persona played = VALLEYS.personas()
                .stream()
                .filter(one -> one.id().value().equals(persona))
                .findFirst()
                .orElseThrow();
        Map<PartyId, Persona> all = new LinkedHashMap<>();
        VALLEYS.parties().forEach(party -> all.put(party.id(), played));
        return LongStream.range(91, 95)
                .mapToObj(seed -> BareGame.played(VALLEYS, seed, VALLEYS.turns(), all).end().agreements())
                .collect(Collectors.toSet());
    }

    /// Whether a move signs nothing below the outside option as the seat sees it, and nothing across a red line.
    private static boolean isHonest(BareGame.Step step) {
        Draft signed = signed(step);
        if (signed == null) {
            return true;
        }
        Appraiser.Appraisal appraisal = new Appraiser(step.view()).appraise(signed);
        return appraisal.surplus() >= -ROUNDING && appraisal.crossed().isEmpty();
    }

    /// What a move binds its seat to: a text it tables or accepts.
    private static @Nullable Draft signed(BareGame.Step step) {
        return switch (step.move().command()) {
            case Command.Table table -> table.draft();
            case Command.Amend amend -> amend.draft();
            case Command.Reply reply when reply.answer() instanceof Answer.Accepted -> onTable(step.view(), reply);
            default -> null;
        };
    }

    private static Draft onTable(SeatView view, Command.Reply reply) {
        return Objects.requireNonNull(view.proposal(reply.proposal())).draft();
    }
}
