package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.engine.rule.TermsIndex;
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
import armistice.view.SeatView;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Late in the game the United States is asked to sign a text of Ukraine's that Russia has refused.
class RepliesTest {
    private static final PartyId US = new PartyId("us");
    private static final PartyId RUSSIA = new PartyId("russia");
    private static final PartyId UKRAINE = new PartyId("ukraine");
    private static final IssueId DONBAS = new IssueId("donbas");

    private final SeatView first = BareGame.firstView("jeddah-2025", US);
    private final SeatView view = Views.at(first, first.turns() - 1);
    private final Desk desk = BareGame.desk(view);
    private final Terms best = best();

    @Test
    void aThirdPartySignsWhatItsChangesWouldNotWinWhoFightsFor() {
        Proposal refused = refused(best);
        Desk asked = asked(refused);
        assertThat(Allies.reluctant(asked, refused)).as("Russia is thought reluctant").hasSize(1);
        assertThat(asked.belief(RUSSIA).inclined(refused.draft())).as("also by the clauses alone").isLessThan(0.5);

        assertThat(answer(refused)).isEqualTo(new Answer.Accepted(1));
    }

    /// Other words that have not been turned down yet are no gain.
    @Test
    void aThirdPartyAsksForNothingWhereTheClausesThemselvesWouldDo() {
        Terms terms = best.with(DONBAS, new OptionId("pre-2022"));
        Proposal refused = refused(terms);
        Draft less = refused.draft().withTerms(terms.with(new IssueId("sanctions"), new OptionId("staged")));
        Proposal signed = Proposal.tabled(new ProposalId("less"), UKRAINE, view.turn(), less)
                .answered(RUSSIA, new Answer.Accepted(1))
                .with(Proposal.Status.WITHDRAWN);
        Desk asked = BareGame.desk(BareGame.seeing(Views.asked(view, refused), signed));
        assertThat(asked.belief(RUSSIA).likelihood(refused.draft())).isLessThan(0.3);
        assertThat(asked.belief(RUSSIA).inclined(refused.draft())).isGreaterThanOrEqualTo(0.5);

        Revision.Aim won = new Revision.Aim(List.of(asked.belief(RUSSIA)), 0, 3, Map.of());
        assertThat(Revision.of(asked, refused.draft(), UKRAINE, won).reservations()).isEmpty();
        assertThat(answer(asked)).isEqualTo(new Answer.Accepted(1));
    }

    @Test
    void aThirdPartyAsksForChangesThatBringWhoFightsSomething() {
        Proposal refused = refused(best.with(DONBAS, new OptionId("pre-2022")));

        assertThat(answer(refused)).isInstanceOfSatisfying(Answer.InPrinciple.class,
                but -> assertThat(but.reservations()).extracting(Reservation::issue).contains(DONBAS));
    }

    /// Nobody is left then to take them up.
    @Test
    void inTheLastTurnItSignsWhatItWouldSignWithoutAskingForChanges() {
        Proposal refused = refused(best.with(DONBAS, new OptionId("pre-2022")));
        SeatView last = Views.at(Views.asked(view, refused), first.turns());

        assertThat(answer(BareGame.desk(last))).isEqualTo(new Answer.Accepted(1));
    }

    @Test
    void aThirdPartySignsWhatEverybodyElseHasSigned() {
        Proposal agreed = text(best.with(DONBAS, new OptionId("pre-2022"))).answered(RUSSIA, new Answer.Accepted(1));
        assertThat(answer(agreed)).isEqualTo(new Answer.Accepted(1));
    }

    /// On every issue the option that brings the United States and Russia most together: from there every change that is
    /// good for the one is bad for the other.
    private Terms best() {
        TermsIndex index = desk.values().index();
        Terms terms = Menu.open(view.scenario());
        for (int i = 0; i < index.size(); i++) {
            int best = 0;
            for (int o = 1; o < index.issue(i).options().size(); o++) {
                best = together(i, o) > together(i, best) ? o : best;
            }
            terms = terms.with(index.issue(i).id(), index.option(i, best).id());
        }
        return terms;
    }

    private double together(int issue, int option) {
        return desk.values().table().points(Stage.SETTLEMENT)[issue][option]
                + desk.belief(RUSSIA).lasting(issue, option);
    }

    private Answer answer(Proposal text) {
        return answer(asked(text));
    }

    private static Answer answer(Desk asked) {
        Move move = Objects.requireNonNull(new Replies().consider(asked));
        return ((Command.Reply) move.command()).answer();
    }

    private Desk asked(Proposal text) {
        return BareGame.desk(Views.asked(view, text));
    }

    private Proposal refused(Terms terms) {
        return text(terms).answered(RUSSIA, new Answer.Refused(1, ""));
    }

    private Proposal text(Terms terms) {
        Draft draft = new Draft(Set.of(US, RUSSIA), Stage.SETTLEMENT, terms, 0, false, List.of(), view.turns(), "");
        return Proposal.tabled(new ProposalId("p"), UKRAINE, view.turn(), draft);
    }
}
