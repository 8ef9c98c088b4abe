package armistice.ui.proposals;

import static armistice.ui.seat.TwoValleys.AMBER;
import static armistice.ui.seat.TwoValleys.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.model.play.Seat;
import armistice.model.play.Submission;
import armistice.session.GameSession;
import armistice.session.Reply;
import armistice.ui.kit.Figures;
import armistice.ui.kit.Overlay;
import armistice.ui.kit.Texts;
import armistice.ui.seat.Desk;
import armistice.ui.seat.TwoValleys;
import armistice.view.Narrator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Refusing over clauses of a text, on the screen of proposals.
class RefusalTest {
    private static final IssueId FIRE = new IssueId("fire");
    private static final IssueId LINE = new IssueId("line");
    private static final IssueId TOLLS = new IssueId("tolls");

    private static final int PATIENCE = 30;

    private final FxRobot robot = new FxRobot();
    private final GameSession session = TwoValleys.begun();
    private final List<Command> given = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
        session.close();
    }

    @Test
    void theClausesThatAreTickedAreNamedInTheAnswer() throws Exception {
        ProposalId id = table(BIRCH, AMBER);
        show();
        fire("#refuse");
        assertThat(boxes()).as("what it settles first")
                .containsExactly("Line on the river: The present line",
                        "River tolls: Halved", "Ceasefire: Left open", "Ties to the River League: Left open",
                        "Watch on the line: Left open", "Captives: Left open");
        tick("Line on the river");
        tick("River tolls");
        tick("Ceasefire");
        tick("Ceasefire");
        send("Not so.");

        assertThat(given)
                .containsExactly(new Command.Reply(id, new Answer.Refused(1, "Not so.", List.of(LINE, TOLLS))));
    }

    @Test
    void nothingNeedsToBeTickedNorSaid() throws Exception {
        ProposalId id = table(BIRCH, AMBER);
        show();
        fire("#refuse");
        send("");

        assertThat(given).containsExactly(new Command.Reply(id, new Answer.Refused(1, "")));
    }

    @Test
    void aPreparedRefusalHasItsClausesTickedAndIsNotSent() throws Exception {
        ProposalId id = table(BIRCH, AMBER);
        ProposalsView view = show();
        robot.interact(
                () -> view.prepare(new Command.Reply(id, new Answer.Refused(1, "Not so.", List.of(LINE, FIRE)))));

        assertThat(ticked()).containsExactly("Line on the river: The present line", "Ceasefire: Left open");
        assertThat(robot.lookup("#answer-words").<TextArea>query().getText()).isEqualTo("Not so.");
        assertThat(given).isEmpty();
        tick("Line on the river");
        tick("River tolls");
        send("Not so.");
        assertThat(given)
                .containsExactly(new Command.Reply(id, new Answer.Refused(1, "Not so.", List.of(FIRE, TOLLS))));
    }

    @Test
    void theAuthorSeesOverWhichClausesItWasRefused() throws Exception {
        ProposalId id = table(AMBER, BIRCH);
        submit(BIRCH, new Command.Reply(id, new Answer.Refused(1, "Not so.", List.of(LINE, FIRE))));
        show();

        assertThat(reservations()).containsExactly("Over Line on the river, Ceasefire", "Not so.");
    }

    @Test
    void ofARefusalOverNoClauseOnlyTheReasonIsShown() throws Exception {
        ProposalId id = table(AMBER, BIRCH);
        submit(BIRCH, new Command.Reply(id, new Answer.Refused(1, "Not so.")));
        show();

        assertThat(reservations()).containsExactly("Not so.");
    }

    private ProposalId table(PartyId author, PartyId reader) {
        Map<IssueId, OptionId> open = new LinkedHashMap<>();
        session.view(author).scenario().issues().forEach(issue -> open.put(issue.id(), issue.open().id()));
        var terms = new Terms(open).with(TOLLS, new OptionId("halved")).with(LINE, new OptionId("present"));
        submit(author,
                new Command.Table(new Draft(Set.of(reader), Stage.SETTLEMENT, terms, 0, false, List.of(), 2, "")));
        List<Proposal> proposals = session.view(author).proposals();
        return proposals.getLast().id();
    }

    private void submit(PartyId party, Command command) {
        assertThat(session.submit(new Submission(UUID.randomUUID().toString(), new Seat.OfParty(party),
                session.revision(party), command)))
                .isInstanceOf(Reply.Done.class);
    }

    /// Shows Amber the proposals.
    private ProposalsView show() throws Exception {
        var texts = new Texts(Locale.ENGLISH);
        return WaitForAsyncUtils.asyncFx(() -> {
            var place = new StackPane();
            var overlay = new Overlay(texts, place);
            var seat = TwoValleys.amber(session, Platform::runLater, given::add);
            var view = new ProposalsView(
                    new Desk(seat, texts, new Figures(texts), new Narrator(Locale.ENGLISH), overlay, new Nowhere()));
            place.getChildren().add(view);
            var stage = FxToolkit.toolkitContext().getRegisteredStage();
            stage.setScene(new Scene(overlay, 900, 900));
            stage.show();
            return view;
        }).get();
    }

    private void fire(String button) {
        robot.interact(() -> robot.lookup(button).<Button>query().fire());
    }

    private void tick(String issue) {
        robot.interact(() -> robot.lookup("#dialog .check-box")
                .<CheckBox>queryAll()
                .stream()
                .filter(box -> box.getText().startsWith(issue + ": "))
                .forEach(CheckBox::fire));
    }

    private void send(String reason) throws Exception {
        robot.interact(() -> robot.lookup("#answer-words").<TextArea>query().setText(reason));
        fire("#answer-send");
        WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> !given.isEmpty());
    }

    private List<String> boxes() {
        return robot.lookup("#dialog .check-box").<CheckBox>queryAll().stream().map(Labeled::getText).toList();
    }

    private List<String> ticked() {
        return robot.lookup("#dialog .check-box")
                .<CheckBox>queryAll()
                .stream()
                .filter(CheckBox::isSelected)
                .map(Labeled::getText)
                .toList();
    }

    private List<String> reservations() {
        return robot.lookup(".reservation").<Labeled>queryAll().stream().map(Labeled::getText).toList();
    }

    /// The ways to other screens, of which there is none here.
    private static final class Nowhere implements Desk.Routes {
        @Override
        public void draft(Desk.DraftOrigin from) {
            throw new IllegalStateException("there is no drafting table");
        }

        @Override
        public void proposal(String id) {
            throw new IllegalStateException("the proposals are shown already");
        }

        @Override
        public void prepare(Command.OfParty command) {
            throw new IllegalStateException("the test prepares by itself");
        }
    }
}
