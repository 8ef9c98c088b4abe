package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import armistice.engine.state.Chance;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.PersonaId;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.model.play.Level;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Europe trusts Ukraine and stands by it; the text it is asked to sign is Russia's.
class AlliesTest {
    private static final PartyId RUSSIA = new PartyId("russia");
    private static final PartyId UKRAINE = new PartyId("ukraine");
    private static final PartyId EUROPE = new PartyId("europe");
    private static final IssueId DONBAS = new IssueId("donbas");
    private static final OptionId LINE = new OptionId("line");

    private final SeatView view = BareGame.firstView("jeddah-2025", EUROPE);

    @Test
    void doesNotSpeakBeforeAnAllyThatIsAtStake() {
        assertThat(answer(Map.of())).isNull();
    }

    @Test
    void signsNothingOverTheHeadOfAnAlly() {
        assertThat(answer(Map.of(UKRAINE, new Answer.Refused(1, "")))).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void makesTheReservationsOfAnAllyItsOwn() {
        Answer but = new Answer.InPrinciple(1, List.of(new Reservation(DONBAS, LINE, "")));
        assertThat(answer(Map.of(UKRAINE, but))).isInstanceOfSatisfying(Answer.InPrinciple.class,
                own -> assertThat(own.reservations()).extracting(Reservation::issue, Reservation::wanted)
                        .containsExactly(tuple(DONBAS, LINE)));
    }

    @Test
    void tablesNothingThatAnAllyIsUnlikelyToSign() {
        Terms terms = Menu.open(view.scenario()).with(DONBAS, new OptionId("transfer"));
        Draft over = new Draft(Set.of(UKRAINE, RUSSIA), Stage.SETTLEMENT, terms, 0, false, List.of(), 2, "");
        Proposal refused = new Proposal(new ProposalId("p"), RUSSIA, 1, 1, over, List.of(), Proposal.Status.TABLED,
                Map.of(UKRAINE, new Answer.Refused(1, "")), List.of());
        assertThat(Allies.isLetDown(desk("coalition-builder", refused), over)).isTrue();
        assertThat(Allies.isLetDown(desk("deal-maker", refused), over)).isFalse();
    }

    private Desk desk(String persona, Proposal text) {
        SeatView seen = with(text);
        return new Desk(seen, view.scenario().persona(new PersonaId(persona)), Skill.of(Level.EXPERIENCED),
                Effort.SERIES, new Chance(1, 1), new Valuation(seen));
    }

    /// Europe's answer to a text that gives up Donbas for much that it likes; none if it says nothing yet.
    private @Nullable Answer answer(Map<PartyId, Answer> answers) {
        Terms terms = Menu.open(view.scenario())
                .with(DONBAS, new OptionId("transfer"))
                .with(new IssueId("ceasefire"), new OptionId("full"))
                .with(new IssueId("guarantee"), new OptionId("article-five"))
                .with(new IssueId("backstop"), new OptionId("air-cover"));
        Draft draft = new Draft(Set.of(UKRAINE, EUROPE), Stage.SETTLEMENT, terms, 0, false, List.of(), 2, "");
        Proposal text = new Proposal(new ProposalId("p"), RUSSIA, 1, 1, draft, List.of(), Proposal.Status.TABLED,
                answers, List.of());
        Move move = new Envoy(view.scenario().persona(view.scenario().party(EUROPE).persona()), 1).next(with(text));
        return move.command() instanceof Command.Reply reply ? reply.answer() : null;
    }

    private SeatView with(Proposal text) {
        List<Proposal> proposals = new ArrayList<>(view.proposals());
        proposals.add(text);
        return new SeatView(view.seat(), view.scenario(), view.turn(), view.turns(), view.date(), view.standpoint(),
                view.own(), view.others(), proposals, view.leaked(), view.agreements(), view.pledges(), view.meetings(),
                view.measures(), view.happened(), view.possibilities(), view.outcome());
    }
}
