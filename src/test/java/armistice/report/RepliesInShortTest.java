package armistice.report;

import static armistice.report.TwoValleys.with;
import static org.assertj.core.api.Assertions.assertThat;

import armistice.ai.Rationale;
import armistice.model.deal.Answer;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.deal.Stage;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.model.setting.Issue;
import armistice.model.setting.Scenario;
import armistice.session.ReasonedMove;
import armistice.session.SavedGame;
import armistice.view.SeatView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RepliesInShortTest {
    private static SavedGame saved;
    private static SeatView view;
    private static Proposal text;

    private RepliesInShort replies;

    @BeforeAll
    static void watch() {
        saved = TwoValleys.played(3);
        ReasonedMove reply = saved.reasons()
                .stream()
                .filter(move -> answered(move).stream().anyMatch(one -> !one.draft().stage().isTruce()))
                .findFirst()
                .orElseThrow();
        view = reply.view();
        text = answered(reply).getFirst();
    }

    private static List<Proposal> answered(ReasonedMove move) {
        return move.command() instanceof Command.Reply(ProposalId id, Answer _)
                ? Stream.ofNullable(move.view().proposal(id)).toList()
                : List.of();
    }

    @BeforeEach
    void begin() {
        Scenario scenario = saved.header().scenario();
        replies = new RepliesInShort(new Clauses(scenario), MoveWords.brief(scenario), new Standings(scenario));
    }

    @Test
    void aTextThatIsAcceptedBeforeItIsAmendedAndThenNoLongerIsToldWithBothAnswers() {
        replies.tell(List.of(changes(1, 8)));
        assertThat(replies.tell(List.of(move(new Answer.Accepted(1), "accept", 12, 8), changes(2, 8))))
                .singleElement()
                .asString()
                .startsWith("accept version 1 of ")
                .contains("; would change version 2 of ");
    }

    @Test
    void aTextThatHasTakenThePlaceOfAnotherOfItsAuthorSinceThatWasAnsweredIsToldByItsCodeAsIsTheOther() {
        Proposal later = Proposal.tabled(new ProposalId("later"), text.by(), text.turn(), text.draft());
        ReasonedMove yes = move(new Answer.Accepted(1), "accept", 12, 8);
        ReasonedMove no = new ReasonedMove(with(view, List.of(later)),
                new Command.Reply(later.id(), new Answer.Refused(1, "")), yes.why(), List.of());
        assertThat(replies.tell(List.of(onlyText(yes), no))).singleElement()
                .asString()
                .matches("accept .* " + text.id() + " \\(.*; refuse .* later \\(.*");
        assertThat(replies.tell(List.of(onlyText(changes(1, 8))))).singleElement()
                .asString()
                .doesNotContain(text.id().value(), "version");
    }

    /// The same where the text is the only one on the table.
    private static ReasonedMove onlyText(ReasonedMove move) {
        return new ReasonedMove(with(view, List.of(text)), move.command(), move.why(), move.events());
    }

    @Test
    void toAskForChangesThatWouldNotDoIsToHaggle() {
        assertThat(replies.tell(List.of(changes(1, 30)))).singleElement().asString().startsWith("haggle over ");
    }

    @Test
    void fromWhatTheSeatSignsIsToldOnceInATurn() {
        ReasonedMove yes = move(new Answer.Accepted(1), "accept", 12, 8);
        assertThat(String.join("", replies.tell(List.of(yes, changes(2, 8))))).containsOnlyOnce("from 8.0");
        assertThat(String.join("", replies.tell(List.of(yes)))).contains("from 8.0");
    }

    @Test
    void whatIsAskedForAsABluffStandsApartAndIsNotCounted() {
        List<Issue> issues = saved.header().scenario().issues();
        Issue bluffed = issues.getFirst();
        Issue meant = issues.get(1);
        ReasonedMove changes = move(new Answer.InPrinciple(1, List.of(wanted(meant), wanted(bluffed))), "in-principle",
                10, 8);
        String told = String.join("", replies.tell(List.of(saying(changes, bluffed))));
        assertThat(told).contains("(" + clause(meant) + " and, as a bluff, " + clause(bluffed) + "; ");
        assertThat(told).doesNotContain(" + 1").containsOnlyOnce(bluffed.label());
    }

    @Test
    void anAnswerIsToldAgainOnceThereIsABluffInIt() {
        ReasonedMove plain = changes(1, 8);
        replies.tell(List.of(plain));
        assertThat(replies.tell(List.of(saying(plain, saved.header().scenario().issues().getFirst())))).hasSize(1);
    }

    private static ReasonedMove saying(ReasonedMove move, Issue bluffed) {
        return new ReasonedMove(move.view(), move.command(), Objects.requireNonNull(move.why())
                .saying(new Rationale.Bluff(bluffed.id(), bluffed.label())), move.events());
    }

    private static String clause(Issue issue) {
        return issue.label() + ": " + issue.option(wanted(issue).wanted()).label();
    }

    /// The last option that the text does not have.
    private static Reservation wanted(Issue issue) {
        return issue.options()
                .reversed()
                .stream()
                .filter(option -> !option.id().equals(text.draft().terms().option(issue.id())))
                .findFirst()
                .map(option -> new Reservation(issue.id(), option.id(), ""))
                .orElseThrow();
    }

    /// An answer that asks for a change, to a text worth 5 points and 10 if so changed.
    private static ReasonedMove changes(int version, double threshold) {
        Issue issue = saved.header().scenario().issues().getFirst();
        return move(new Answer.InPrinciple(version,
                List.of(new Reservation(issue.id(), issue.options().getLast().id(), ""))), "in-principle", 10,
                threshold);
    }

    private static ReasonedMove move(Answer answer, String key, double own, double threshold) {
        Rationale.Alternative chosen = new Rationale.Alternative(key, Stage.SETTLEMENT.name(), own, 1, null, null, null,
                null);
        Rationale.Alternative accept = new Rationale.Alternative("accept", Stage.SETTLEMENT.name(), 5, 1, null, null,
                null, null);
        return new ReasonedMove(view, new Command.Reply(text.id(), answer),
                new Rationale(key, List.of(), Map.of("threshold", threshold), List.of(),
                        List.of(chosen, accept), List.of()),
                List.of());
    }
}
