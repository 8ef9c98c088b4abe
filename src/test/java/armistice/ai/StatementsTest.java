package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.PublicPosition;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.view.SeatView;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// What the United States says of the ceasefire in the first turn, by sixty whims, where it does not overstate.
class StatementsTest {
    private static final PartyId US = new PartyId("us");
    private static final PartyId RUSSIA = new PartyId("russia");
    private static final IssueId CEASEFIRE = new IssueId("ceasefire");
    private static final OptionId PERMANENT = new OptionId("permanent");

    private final SeatView view = BareGame.firstView("jeddah-2025", US);

    @Test
    void aPartySaysWhatItsTextOnTheTableSays() {
        assertThat(said(view)).isNotEmpty().doesNotContain(PERMANENT);
        assertThat(said(Views.proposed(view, text(US, Stage.SETTLEMENT)))).isNotEmpty().containsOnly(PERMANENT);
        assertThat(said(Views.proposed(view, text(US, Stage.FRAMEWORK)))).isNotEmpty().containsOnly(PERMANENT);
    }

    @Test
    void whatATruceSaysOrATextThatIsGoneOrAnothersIsNotItsPosition() {
        assertThat(said(Views.proposed(view, text(US, Stage.INTERIM_TRUCE)))).isNotEmpty().doesNotContain(PERMANENT);
        assertThat(said(Views.proposed(view, text(US, Stage.SETTLEMENT).with(Proposal.Status.WITHDRAWN)))).isNotEmpty()
                .doesNotContain(PERMANENT);
        assertThat(said(Views.proposed(view, text(RUSSIA, Stage.SETTLEMENT)))).isNotEmpty().doesNotContain(PERMANENT);
    }

    @Test
    void whatItsTextLeavesOpenIsNotSpokenOf() {
        Draft open = text(US, Stage.SETTLEMENT).draft().withTerms(Menu.open(view.scenario()));
        assertThat(said(Views.proposed(view, Proposal.tabled(new ProposalId("p"), US, 1, open)))).isEmpty();
    }

    private static List<OptionId> said(SeatView seen) {
        return LongStream.rangeClosed(1, 60)
                .mapToObj(seed -> new Statements().consider(BareGame.desk(seen, seed)))
                .filter(Objects::nonNull)
                .filter(move -> move.rationale().decision().equals("declare"))
                .flatMap(move -> ((Command.Declare) move.command()).positions().stream())
                .filter(position -> position.issue().equals(CEASEFIRE))
                .map(PublicPosition::option)
                .toList();
    }

    private Proposal text(PartyId by, Stage stage) {
        Terms terms = Menu.open(view.scenario()).with(CEASEFIRE, PERMANENT);
        Draft draft = new Draft(Set.of(by.equals(US) ? RUSSIA : US), stage, terms, stage.isTruce() ? 1 : 0, false,
                List.of(), 2, "");
        return Proposal.tabled(new ProposalId("p"), by, 1, draft);
    }
}
