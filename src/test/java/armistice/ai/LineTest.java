package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The United States answers Russia's text in the third turn.
class LineTest {
    private static final PartyId US = new PartyId("us");
    private static final PartyId RUSSIA = new PartyId("russia");
    private static final PartyId UKRAINE = new PartyId("ukraine");
    private static final IssueId DONBAS = new IssueId("donbas");
    private static final OptionId LINE = new OptionId("line");
    private static final OptionId TRANSFER = new OptionId("transfer");

    private final SeatView view = Views.at(BareGame.firstView("jeddah-2025", US), 3);
    private final Proposal about = text("about", RUSSIA, 3, Stage.SETTLEMENT, TRANSFER);

    @Test
    void aSeatThatHasSaidNothingMayAskForAnything() {
        assertThat(Line.of(BareGame.desk(Views.proposed(view, about)), about)).isEmpty();
    }

    @Test
    void itsOwnTextOnTheTableIsItsLine() {
        Proposal own = text("own", US, 2, Stage.SETTLEMENT, LINE);
        assertThat(Line.of(BareGame.desk(Views.proposed(view, own, about)), about))
                .containsExactly(Map.entry(DONBAS, LINE));
    }

    /// Who answers first and writes then says one thing all the same.
    @Test
    void theTextThatItIsAboutToWriteIsItsLineRatherThanThatOnTheTable() {
        List<Desk> writing = BareGame.played(new ScenarioReader().read("jeddah-2025").orThrow().scenario(), 31)
                .steps()
                .stream()
                .filter(step -> step.move().command() instanceof Command.Reply)
                .map(step -> BareGame.desk(step.view()))
                .filter(desk -> desk.next() != null && !Objects.requireNonNull(desk.next()).stage().isTruce())
                .toList();
        assertThat(writing).isNotEmpty().allSatisfy(desk -> {
            Draft next = Objects.requireNonNull(desk.next());
            assertThat(desk.scenario().issues())
                    .filteredOn(issue -> !issue.option(next.terms().option(issue.id())).open())
                    .allSatisfy(issue -> assertThat(Line.of(desk, about))
                            .containsEntry(issue.id(), next.terms().option(issue.id())));
        });
    }

    @Test
    void aTruceSaysNothingOfWhatIsMeantToLast() {
        Proposal truce = text("own", US, 2, Stage.INTERIM_TRUCE, LINE);
        assertThat(Line.of(BareGame.desk(Views.proposed(view, truce, about)), about)).isEmpty();
    }

    @Test
    void whatItHasAskedOfAnotherThisTurnIsItsLine() {
        Answer but = new Answer.InPrinciple(1, List.of(new Reservation(DONBAS, LINE, "")));
        Proposal now = text("other", UKRAINE, 3, Stage.SETTLEMENT, TRANSFER).answered(US, but);
        Proposal before = text("other", UKRAINE, 2, Stage.SETTLEMENT, TRANSFER).answered(US, but);

        assertThat(Line.of(BareGame.desk(Views.proposed(view, now, about)), about))
                .containsExactly(Map.entry(DONBAS, LINE));
        assertThat(Line.of(BareGame.desk(Views.proposed(view, before, about)), about)).isEmpty();
    }

    @Test
    void whatItHasAskedOfThisVeryTextDoesNotBindIt() {
        Answer but = new Answer.InPrinciple(1, List.of(new Reservation(DONBAS, LINE, "")));
        Proposal answered = about.answered(US, but);
        assertThat(Line.of(BareGame.desk(Views.proposed(view, answered)), answered)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void inAWholeGameNobodyAsksForTwoThingsOnAnIssueInOneTurn(long seed) {
        Scenario jeddah = new ScenarioReader().read("jeddah-2025").orThrow().scenario();
        Map<String, OptionId> asked = new HashMap<>();
        List<String> contradictions = new ArrayList<>();
        for (BareGame.Step step : BareGame.played(jeddah, seed).steps()) {
            for (Reservation one : ownWishes(step)) {
                String key = step.view().turn() + " " + step.view().seat() + " " + own(step.view()) + " " + one.issue();
                OptionId before = asked.putIfAbsent(key, one.wanted());
                if (before != null && !before.equals(one.wanted())) {
                    contradictions.add(key + ": " + before + ", " + one.wanted());
                }
            }
        }
        assertThat(asked).isNotEmpty();
        assertThat(contradictions).isEmpty();
    }

    /// Its own text meant to last: with another one it takes another line.
    private static String own(SeatView view) {
        Proposal own = Pending.latestOwn(view, draft -> !draft.stage().isTruce());
        return own == null ? "no text" : own.id() + "/" + own.version();
    }

    /// What a step asks for in a text of the turn that is meant to last, not for an ally's sake.
    private static List<Reservation> ownWishes(BareGame.Step step) {
        boolean own = !step.move().rationale().decision().equals("stand-by-ally");
        return own && step.move().command() instanceof Command.Reply(var id, Answer.InPrinciple(var _, var wanted))
                && step.view()
                        .proposals()
                        .stream()
                        .anyMatch(text -> text.id().equals(id)
                                && !text.draft().stage().isTruce() && Pending.isWrittenSince(text, step.view().turn()))
                                        ? wanted
                                        : List.of();
    }

    private Proposal text(String id, PartyId by, int turn, Stage stage, OptionId donbas) {
        Terms terms = Menu.open(view.scenario()).with(DONBAS, donbas);
        return Proposal.tabled(new ProposalId(id), by, turn,
                new Draft(Set.of(by.equals(US) ? RUSSIA : US), stage, terms, stage.isTruce() ? 1 : 0, false, List.of(),
                        turn + 1,
                        ""));
    }
}
