package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.engine.MeasureUse;
import armistice.model.deal.Agreement;
import armistice.model.deal.Answer;
import armistice.model.deal.Demand;
import armistice.model.deal.Draft;
import armistice.model.deal.Meeting;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.deal.PublicPosition;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.MeasureId;
import armistice.model.id.PartyId;
import armistice.model.id.PledgeId;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.model.play.Level;
import armistice.model.setting.Issue;
import armistice.model.setting.Measure;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import armistice.view.SeatView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the parties keep from in whole games: signing twice, taking back at once, blowing hot and cold, going back on their own
/// texts, spending what is spoken for, conceding in public.
class RestraintTest {
    private static final Scenario JEDDAH = new ScenarioReader().read("jeddah-2025").orThrow().scenario();
    private static final PartyId US = new PartyId("us");
    private static final int SHORT = 2;
    /// A text that all are thought so likely to sign may be another.
    private static final double LIKELY = 0.25;

    private static List<BareGame.Step> steps = List.of();
    private static List<BareGame> games = List.of();
    /// Of more games between experienced parties, for what is seldom.
    private static List<BareGame.Step> more = List.of();

    @BeforeAll
    static void play() {
        more = LongStream.rangeClosed(34, 37)
                .mapToObj(seed -> played(seed, JEDDAH.turns(), Level.EXPERIENCED))
                .flatMap(game -> game.steps().stream())
                .toList();
        games = List.of(played(31, JEDDAH.turns(), Level.EXPERIENCED), played(32, JEDDAH.turns(), Level.NEWCOMER),
                played(33, SHORT, Level.EXPERT));
        steps = games.stream().flatMap(game -> game.steps().stream()).toList();
    }

    private static BareGame played(long seed, int turns, Level level) {
        return BareGame.played(JEDDAH, seed, turns, Map.of(), level);
    }

    @Test
    void nobodyTablesOrSignsTheSameTruceTwiceInATurn() {
        assertThat(games).allSatisfy(game -> {
            List<Agreement> truces = game.end()
                    .agreements()
                    .stream()
                    .filter(agreement -> agreement.draft().stage().isTruce())
                    .toList();
            assertThat(truces.stream().map(truce -> truce.signed() + " " + truce.draft().terms()))
                    .doesNotHaveDuplicates();
        });
    }

    @Test
    void nobodyTablesOrSignsWhatATruceThatStandsHas() {
        List<BareGame.Step> truces = steps.stream().filter(step -> truce(step) != null).toList();
        assertThat(truces).anyMatch(step -> step.view().agreements().stream().anyMatch(Agreement::isInForce));
        assertThat(truces.stream()
                .filter(step -> StandingTruce.has(step.view(), Objects.requireNonNull(truce(step))))
                .map(RestraintTest::told)).isEmpty();
    }

    @Test
    void nobodyThreatensWhomItHasJustDoneAFavourNorPromisesAfterABlow() {
        List<BareGame.Step> words = steps.stream()
                .filter(step -> step.move().command() instanceof Command.GiveWord)
                .toList();
        assertThat(words).isNotEmpty();
        assertThat(words.stream().filter(RestraintTest::isBelied).map(RestraintTest::told)).isEmpty();
    }

    private static boolean isBelied(BareGame.Step step) {
        Command.GiveWord word = (Command.GiveWord) step.move().command();
        Measure.Kind contrary = word.kind() == Pledge.Kind.THREAT ? Measure.Kind.CARROT : Measure.Kind.STICK;
        return step.view()
                .measures()
                .stream()
                .filter(use -> use.by().equals(step.view().seat()) && use.turn() == step.view().turn())
                .map(use -> JEDDAH.measure(use.measure()))
                .anyMatch(taken -> word.to().equals(taken.target()) && taken.kind() == contrary);
    }

    @Test
    void noClauseOfAnOwnTextGoesBackToWhatItSaidShortlyBefore() {
        List<BareGame.Step> amended = steps.stream()
                .filter(step -> step.move().command() instanceof Command.Amend)
                .toList();
        assertThat(amended).isNotEmpty();
        assertThat(amended.stream()
                .filter(step -> !Replaced
                        .in(BareGame.desk(step.view()), ((Command.Amend) step.move().command()).draft())
                        .isEmpty())
                .map(RestraintTest::told)).isEmpty();
    }

    @Test
    void aClauseGoesBackAfterSomeTurnsOrInTheLast() {
        SeatView view = BareGame.firstView("jeddah-2025", US);
        Issue issue = JEDDAH.issues().getFirst();
        Draft first = text(view, issue, 1);
        Draft second = text(view, issue, 2);
        Proposal mine = Proposal.tabled(new ProposalId("mine"), US, view.turn(), first).amended(second);

        assertThat(Replaced.in(BareGame.desk(Views.at(Views.proposed(view, mine), view.turn() + 1)), first))
                .containsExactly(issue);
        assertThat(
                Replaced.in(BareGame.desk(Views.at(Views.proposed(view, mine), view.turn() + 1)), text(view, issue, 3)))
                .isEmpty();
        assertThat(Replaced.in(BareGame.desk(Views.at(Views.proposed(view, mine), view.turn() + 5)), first)).isEmpty();
        assertThat(Replaced.in(BareGame.desk(Views.at(Views.proposed(view, mine), view.turns()), Level.EXPERT), first))
                .isEmpty();
    }

    @Test
    void noNextVersionTakesFromWhoSaidYesOrGivesNothingToWhoDidNot() {
        List<BareGame.Step> amended = texts().stream()
                .filter(step -> step.move().command() instanceof Command.Amend)
                .toList();
        assertThat(amended.stream()
                .filter(step -> likelihood(step) < LIKELY)
                .filter(step -> Regressive.is(desk(step), ((Command.Amend) step.move().command()).draft()))
                .map(RestraintTest::told)).isEmpty();
    }

    @Test
    void beforeTheLastTurnNoTextMeantToLastWithdrawsWhatItsAuthorHasSaid() {
        List<BareGame.Step> later = Stream.concat(texts().stream(), texts(more).stream())
                .filter(step -> !text(step).stage().isTruce() && hasTabled(step.view(), false))
                .toList();
        assertThat(later).isNotEmpty();
        assertThat(later.stream()
                .filter(step -> desk(step).withdrawn().isIn(text(step).terms())
                        || Steady.wavers(desk(step), text(step)))
                .map(RestraintTest::told)).isEmpty();
    }

    @Test
    void whoHasPutItsPositionDoesNotRepeatItInVain() {
        List<BareGame.Step> lasting = texts().stream()
                .filter(step -> !text(step).stage().isTruce() && hasTabled(step.view(), false))
                .toList();
        assertThat(lasting).isNotEmpty();
        assertThat(lasting.stream()
                .filter(step -> likelihood(step) < 0.015)
                .filter(step -> !Tabling.hasComeDown(desk(step), desk(step).offer("offer", text(step))))
                .map(RestraintTest::told)).isEmpty();
    }

    @Test
    void whoLooksAheadTablesNothingThatItsPlayoutsSpeakAgainst() {
        Scenario valleys = new ScenarioReader().read("two-valleys").orThrow().scenario();
        List<Rationale> lasting = LongStream.rangeClosed(1, 4)
                .mapToObj(seed -> BareGame.played(valleys, seed, valleys.turns(), Map.of(), Level.EXPERT))
                .flatMap(game -> game.steps().stream())
                .filter(step -> step.view().turn() < step.view().turns())
                .map(step -> step.move().rationale())
                .filter(why -> why.decision().equals("table-ahead"))
                .toList();
        assertThat(lasting).isNotEmpty().allSatisfy(why -> {
            Prospect with = Objects.requireNonNull(why.alternatives().getFirst().prospect());
            assertThat(with.mean()).isGreaterThanOrEqualTo(Objects.requireNonNull(why.numbers().get("going-on")));
        });
    }

    @Test
    void ofOthersNobodyAsksForMoreThanItsOwnLastTextSays() {
        List<BareGame.Step> asking = games.getFirst()
                .steps()
                .stream()
                .filter(step -> step.move().command() instanceof Command.Reply(var _, Answer.InPrinciple _)
                        && !answered(step).stage().isTruce() && hasTabled(step.view(), false)
                        && !step.move().rationale().decision().equals("stand-by-ally"))
                .toList();
        assertThat(asking).isNotEmpty();
        assertThat(asking.stream().filter(RestraintTest::asksTooMuch).map(RestraintTest::told)).isEmpty();
    }

    private static boolean asksTooMuch(BareGame.Step step) {
        Rationale.Bluff bluff = step.move().rationale().bluff();
        Desk desk = desk(step);
        Command.Reply reply = (Command.Reply) step.move().command();
        return ((Answer.InPrinciple) reply.answer()).reservations()
                .stream()
                .filter(one -> bluff == null || !bluff.issue().equals(one.issue()))
                .anyMatch(one -> {
                    int issue = desk.values().index().numberOf(one.issue());
                    int wanted = desk.values().index().numberOf(issue, one.wanted());
                    return desk.withdrawn().has(issue, wanted) || desk.beyond().has(issue, wanted);
                });
    }

    @Test
    void whoHasOfferedATruceOffersNoMoreInVain() {
        List<BareGame.Step> truces = texts().stream()
                .filter(step -> text(step).stage().isTruce() && hasTabled(step.view(), true))
                .toList();
        assertThat(truces).isNotEmpty();
        assertThat(truces.stream().filter(step -> likelihood(step) < 0.015).map(RestraintTest::told)).isEmpty();
    }

    @Test
    void besideATruceThatHoldsOnlyALikelyOneIsTabled() {
        List<BareGame.Step> beside = texts().stream()
                .filter(step -> text(step).stage().isTruce() && Tabling.covers(desk(step), text(step)))
                .toList();
        assertThat(beside).isNotEmpty();
        assertThat(beside.stream().filter(step -> likelihood(step) < 0.2).map(RestraintTest::told)).isEmpty();
    }

    @Test
    void nobodyCallsAMeetingThatNothingCanComeOf() {
        List<BareGame.Step> called = steps.stream()
                .filter(step -> step.move().command() instanceof Command.CallMeeting)
                .toList();
        assertThat(called).isNotEmpty();
        assertThat(called.stream().filter(step -> step.view().turn() == step.view().turns()).map(RestraintTest::told))
                .isEmpty();
    }

    /// The texts of the game between experienced parties.
    private static List<BareGame.Step> texts() {
        return texts(games.getFirst().steps());
    }

    private static List<BareGame.Step> texts(List<BareGame.Step> steps) {
        return steps.stream()
                .filter(step -> step.move().command() instanceof Command.Table
                        || step.move().command() instanceof Command.Amend)
                .toList();
    }

    private static Draft text(BareGame.Step step) {
        return step.move().command() instanceof Command.Table table ? table.draft()
                : ((Command.Amend) step.move().command()).draft();
    }

    private static boolean hasTabled(SeatView view, boolean truce) {
        return view.proposals()
                .stream()
                .anyMatch(own -> own.by().equals(view.seat()) && own.draft().stage().isTruce() == truce);
    }

    private static double likelihood(BareGame.Step step) {
        return desk(step).likelihood(text(step));
    }

    private static Desk desk(BareGame.Step step) {
        return BareGame.desk(step.view());
    }

    private static Draft text(SeatView view, Issue issue, int option) {
        Terms terms = Menu.open(JEDDAH).with(issue.id(), issue.options().get(option).id());
        return new Draft(Set.of(new PartyId("russia")), Stage.SETTLEMENT, terms, 0, false, List.of(), view.turn() + 1,
                "");
    }

    @Test
    void nobodyStrikesInAWayThatItHasJustSignedAway() {
        List<BareGame.Step> taken = steps.stream()
                .filter(step -> step.move().command() instanceof Command.Take)
                .toList();
        assertThat(taken.stream()
                .filter(step -> Measures.mocks(step.view(), taken(step)))
                .map(RestraintTest::told)).isEmpty();
        assertThat(steps.stream()
                .map(BareGame.Step::view)
                .filter(view -> JEDDAH.measures().stream().anyMatch(measure -> Measures.mocks(view, measure))))
                .as("moments in which a strike would mock a signature")
                .isNotEmpty();
    }

    private static Measure taken(BareGame.Step step) {
        return JEDDAH.measure(((Command.Take) step.move().command()).measure());
    }

    @Test
    void measuresLeaveWhatTheMeetingsCalledWillCost() {
        List<BareGame.Step> taken = steps.stream()
                .filter(step -> step.move().command() instanceof Command.Take && called(step.view()) > 0
                        && !step.move().rationale().decision().startsWith("keep"))
                .toList();
        assertThat(taken).isNotEmpty();
        assertThat(taken.stream().filter(RestraintTest::isOverspent).map(RestraintTest::told)).isEmpty();
    }

    @Test
    void aPublicPositionThatIsMeantIsWhatTheOwnTextOnTheTableSays() {
        int held = 0;
        for (long seed = 4; seed < 8; seed++) {
            for (BareGame.Step step : BareGame.played(JEDDAH, seed).steps()) {
                Proposal own = Pending.latestOwn(step.view(), text -> !text.stage().isTruce());
                if (own != null && step.move().rationale().decision().equals("declare")) {
                    held++;
                    PublicPosition said = ((Command.Declare) step.move().command()).positions().getFirst();
                    assertThat(own.draft().terms().option(said.issue())).as(told(step)).isEqualTo(said.option());
                }
            }
        }
        assertThat(held).isPositive();
    }

    private static Draft answered(BareGame.Step step) {
        return Objects.requireNonNull(step.view().proposal(((Command.Reply) step.move().command()).proposal()))
                .draft();
    }

    @Test
    void aPublicPositionIsWorthMoreThanLeavingTheIssueOpen() {
        List<BareGame.Step> said = steps.stream()
                .filter(step -> step.move().command() instanceof Command.Declare)
                .toList();
        assertThat(said).isNotEmpty();
        assertThat(said.stream()
                .filter(step -> ((Command.Declare) step.move().command()).positions()
                        .stream()
                        .anyMatch(position -> gain(step.view(), position) < 0.05))
                .map(RestraintTest::told)).isEmpty();
    }

    private static String told(BareGame.Step step) {
        return step.view().turn() + " " + step.view().seat() + " " + step.move().command();
    }

    private static boolean isOverspent(BareGame.Step step) {
        Measure measure = JEDDAH.measure(((Command.Take) step.move().command()).measure());
        return step.view().own().capital() - measure.cost() < called(step.view());
    }

    private static double gain(SeatView view, PublicPosition position) {
        Valuation values = new Valuation(view);
        int issue = values.index().numberOf(position.issue());
        double[] points = values.table().points(Stage.SETTLEMENT)[issue];
        return points[values.index().numberOf(issue, position.option())] - points[values.index().open(issue)];
    }

    private static double called(SeatView view) {
        return view.meetings()
                .stream()
                .filter(meeting -> meeting.host().equals(view.seat()) && meeting.status() == Meeting.Status.CALLED)
                .mapToDouble(meeting -> JEDDAH.meetingFormat(meeting.format()).cost())
                .sum();
    }

    private static @Nullable Draft truce(BareGame.Step step) {
        Draft draft = switch (step.move().command()) {
            case Command.Table table -> table.draft();
            case Command.Amend amend -> amend.draft();
            case Command.Reply(var id, Answer.Accepted _) -> Objects.requireNonNull(step.view().proposal(id)).draft();
            default -> null;
        };
        return draft != null && draft.stage().isTruce() ? draft : null;
    }
}
