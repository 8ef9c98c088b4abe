package armistice.report;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.Outlook;
import armistice.session.JournalStep;
import armistice.session.ReasonedMove;
import armistice.session.SavedGame;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CourseInShortTest {
    private static final PartyId AMBER = new PartyId("amber");

    private static SavedGame saved;
    private static List<ReasonedMove> moves = List.of();

    @BeforeAll
    static void watch() {
        saved = TwoValleys.played(3);
        moves = saved.reasons(AMBER, _ -> true);
    }

    @Test
    void tellsOfEveryTurnWhatNoAgreementWasWorth() {
        List<Outlook> outlooks = outlooks();
        assertThat(outlooks).hasSizeGreaterThan(2);
        assertThat(told()).startsWith("No agreement was worth " + outlooks.stream()
                .map(outlook -> String.format(Locale.ROOT, "%.0f", outlook.value()))
                .collect(Collectors.joining(" ")) + " to it, turn by turn");
    }

    @Test
    void tellsOfALargeStepWhatMadeIt() {
        List<Outlook> outlooks = outlooks();
        int step = IntStream.range(1, outlooks.size())
                .boxed()
                .max((one, other) -> Double.compare(moved(outlooks, one), moved(outlooks, other)))
                .orElseThrow();
        assertThat(moved(outlooks, step)).isGreaterThan(5);
        assertThat(told()).containsPattern("in turn " + (step + 1) + " [+-][0-9]+, (most of it|first of all) [A-Z]");
    }

    /// To within the rounding of what is told.
    @Test
    void onlyMoreThanHalfOfAStepIsMostOfIt() {
        Matcher steps = Pattern.compile("turn [0-9]+ ([+-][0-9]+), (most of it|first of all) [^;)]*? ([+-][0-9]+)")
                .matcher(told());
        assertThat(steps.results()).isNotEmpty().allSatisfy(step -> {
            double whole = Math.abs(Integer.parseInt(step.group(1)));
            double part = Math.abs(Integer.parseInt(step.group(3)));
            assertThat(step.group(2)).isEqualTo(part + 0.75 > whole / 2 ? "most of it" : "first of all");
        });
    }

    @Test
    void whatItHeldOutForIsKnownFromAnswersToTextsMeantToLastAsWell() {
        List<ReasonedMove> answers = saved.reasons().stream().filter(CourseInShortTest::isLastingAnswer).toList();
        assertThat(answers).isNotEmpty();
        assertThat(CourseInShort.of(saved, answers.getFirst().view().seat(), answers).told())
                .contains("the best settlement within reach ")
                .containsPattern("it held out for (- )*[0-9]+");
    }

    @Test
    void nothingIsSaidOfWhatIsNotKnown() {
        assertThat(CourseInShort.of(saved, AMBER, List.of()).told()).doesNotContain("held out", "within reach");
    }

    private static boolean isLastingAnswer(ReasonedMove move) {
        return move.command() instanceof Command.Reply(var id, var _) && move.why() != null
                && move.why().numbers().containsKey("share")
                && !move.view()
                        .proposals()
                        .stream()
                        .filter(text -> text.id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .draft()
                        .stage()
                        .isTruce();
    }

    private static double moved(List<Outlook> outlooks, int step) {
        return Math.abs(outlooks.get(step).value() - outlooks.get(step - 1).value());
    }

    private static String told() {
        return CourseInShort.of(saved, AMBER, moves).told();
    }

    private static List<Outlook> outlooks() {
        return saved.steps()
                .stream()
                .map(JournalStep::events)
                .flatMap(List::stream)
                .filter(Event.OutlookFormed.class::isInstance)
                .map(Event.OutlookFormed.class::cast)
                .filter(formed -> formed.seat().equals(AMBER))
                .map(Event.OutlookFormed::outlook)
                .toList();
    }
}
