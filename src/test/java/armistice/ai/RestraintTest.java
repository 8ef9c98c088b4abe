package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.engine.MeasureUse;
import armistice.model.deal.Agreement;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Meeting;
import armistice.model.deal.PublicPosition;
import armistice.model.deal.Stage;
import armistice.model.id.MeasureId;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Level;
import armistice.model.setting.Measure;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import armistice.view.SeatView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What the parties keep from in whole games: signing twice, taking back at once, spending what is spoken for, conceding in
/// public.
class RestraintTest {
    private static final Scenario JEDDAH = new ScenarioReader().read("jeddah-2025").orThrow().scenario();
    private static final PartyId US = new PartyId("us");
    private static final int SHORT = 2;

    private static List<BareGame.Step> steps = List.of();
    private static List<BareGame> games = List.of();

    @BeforeAll
    static void play() {
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
    void noFavourTakesBackABlowOfTheSameTurnNorTheReverse() {
        SeatView view = BareGame.firstView("jeddah-2025", US);
        assertThat(Measures.takesBack(having(view, "us-resume-intelligence", 0), measure("us-pause-intelligence")))
                .isTrue();
        assertThat(Measures.takesBack(having(view, "us-sanctions-tighten", 0), measure("us-sanctions-ease"))).isTrue();
        assertThat(Measures.takesBack(having(view, "us-sanctions-tighten", 1), measure("us-sanctions-ease"))).isFalse();
        assertThat(Measures.takesBack(having(view, "us-resume-intelligence", 0), measure("us-pause-aid"))).isFalse();
        assertThat(Measures.takesBack(having(view, "us-sell-arms", 0), measure("us-package"))).isFalse();
    }

    private static Measure measure(String id) {
        return JEDDAH.measure(new MeasureId(id));
    }

    /// The view after the seat took a measure some turns ago.
    private static SeatView having(SeatView view, String taken, int ago) {
        MeasureUse use = new MeasureUse(view.seat(), new MeasureId(taken), view.turn() - ago);
        return new SeatView(view.seat(), view.scenario(), view.turn(), view.turns(), view.date(), view.standpoint(),
                view.own(), view.others(), view.proposals(), view.leaked(), view.agreements(), view.pledges(),
                view.meetings(), List.of(use), view.happened(), view.possibilities(), view.outcome());
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
    void aPublicPositionIsNotWorthLessThanLeavingTheIssueOpen() {
        List<BareGame.Step> said = steps.stream()
                .filter(step -> step.move().command() instanceof Command.Declare)
                .toList();
        assertThat(said).isNotEmpty();
        assertThat(said.stream()
                .filter(step -> ((Command.Declare) step.move().command()).positions()
                        .stream()
                        .anyMatch(position -> gain(step.view(), position) < 0))
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
