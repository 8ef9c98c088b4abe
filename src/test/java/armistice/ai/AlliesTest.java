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
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Europe trusts Ukraine and stands by it; the text it is asked to sign is Russia's.
class AlliesTest {
    private static final PartyId RUSSIA = new PartyId("russia");
    private static final PartyId UKRAINE = new PartyId("ukraine");
    private static final PartyId US = new PartyId("us");
    private static final PartyId EUROPE = new PartyId("europe");
    private static final IssueId DONBAS = new IssueId("donbas");
    private static final IssueId ALLIANCE = new IssueId("alliance");
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
    void refusesOverTheClausesThatItsAllyNames() {
        assertThat(answer(Map.of(UKRAINE, new Answer.Refused(1, "", List.of(DONBAS)))))
                .isInstanceOfSatisfying(Answer.Refused.class, no -> assertThat(no.named()).containsExactly(DONBAS));
        assertThat(answer(Map.of(UKRAINE, new Answer.Refused(1, ""))))
                .isInstanceOfSatisfying(Answer.Refused.class, no -> assertThat(no.named()).isEmpty());
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

    @Test
    void sparesAnAllyWhatThatHasNotItselfPutForward() {
        Draft transfer = new Draft(Set.of(RUSSIA), Stage.SETTLEMENT,
                Menu.open(view.scenario()).with(DONBAS, new OptionId("transfer")), 0, false, List.of(), 2, "");
        Draft line = transfer.withTerms(Menu.open(view.scenario()).with(DONBAS, LINE));

        assertThat(spares("coalition-builder", line, transfer)).isTrue();
        assertThat(spares("coalition-builder", transfer, transfer)).as("Ukraine has put it forward").isFalse();
        Draft neutral = transfer.withTerms(Menu.open(view.scenario()).with(ALLIANCE, new OptionId("neutral")));
        assertThat(spares("coalition-builder", line, neutral)).isTrue();
        assertThat(spares("coalition-builder", neutral, neutral)).as("a loss that Ukraine has itself offered")
                .isFalse();
        assertThat(spares("coalition-builder", line, line.withTerms(Menu.open(view.scenario()))))
                .as("an issue may be left open")
                .isFalse();
        assertThat(spares("deal-maker", line, transfer)).as("stands by nobody").isFalse();
    }

    /// Whether Europe would not put a text forward after Ukraine has tabled one.
    private boolean spares(String persona, Draft ukraines, Draft text) {
        return desk(persona, Proposal.tabled(new ProposalId("p"), UKRAINE, 1, ukraines)).spared().isIn(text.terms());
    }

    @Test
    void inAWholeGameNothingOfThatIsTabledOrAskedFor() {
        Scenario jeddah = new ScenarioReader().read("jeddah-2025").orThrow().scenario();
        List<String> against = new ArrayList<>();
        int spared = 0;
        for (BareGame.Step step : BareGame.played(jeddah, 31).steps()) {
            if (step.view().seat().equals(EUROPE)) {
                Desk desk = BareGame.desk(step.view());
                spared += optionsSpared(desk);
                Terms wanted = wanted(step);
                if (wanted != null && desk.spared().isIn(wanted)) {
                    against.add(step.view().turn() + " " + step.move().command());
                }
            }
        }
        assertThat(spared).isPositive();
        assertThat(against).isEmpty();
    }

    private static int optionsSpared(Desk desk) {
        int spared = 0;
        for (int i = 0; i < desk.values().index().size(); i++) {
            for (int o = 0; o < desk.values().index().issue(i).options().size(); o++) {
                spared += desk.spared().has(i, o) ? 1 : 0;
            }
        }
        return spared;
    }

    /// What Europe itself puts forward in a step: a text, or changes that are not the ally's; none if it puts nothing forward.
    private static @Nullable Terms wanted(BareGame.Step step) {
        return switch (step.move().command()) {
            case Command.Table(Draft draft) -> draft.terms();
            case Command.Amend(var _, int _, Draft draft) -> draft.terms();
            case Command.Reply(var _, Answer.InPrinciple(int _, List<Reservation> changes)) when !step.move()
                    .rationale()
                    .decision()
                    .equals("stand-by-ally") -> {
                Terms terms = Menu.open(step.view().scenario());
                for (Reservation change : changes) {
                    terms = terms.with(change.issue(), change.wanted());
                }
                yield terms;
            }
            default -> null;
        };
    }

    @Test
    void whoDoesNotFightSignsAtOnceWhatAllWhoDoHaveAgreedTo() {
        Proposal agreed = answeredByUs(Map.of(RUSSIA, new Answer.Accepted(1)));
        Proposal refused = answeredByUs(Map.of(RUSSIA, new Answer.Refused(1, "")));

        assertThat(next(agreed)).isEqualTo(new Command.Reply(agreed.id(), new Answer.Accepted(1)));
        assertThat(next(refused)).isNotEqualTo(new Command.Reply(refused.id(), new Answer.Accepted(1)));
    }

    /// A text of Ukraine's of this turn that the United States has already answered with a wish.
    private Proposal answeredByUs(Map<PartyId, Answer> others) {
        Terms terms = Menu.open(view.scenario())
                .with(DONBAS, LINE)
                .with(new IssueId("ceasefire"), new OptionId("full"))
                .with(new IssueId("monitoring"), new OptionId("osce"));
        Map<PartyId, Answer> answers = new LinkedHashMap<>(others);
        answers.put(US, new Answer.InPrinciple(1,
                List.of(new Reservation(new IssueId("ceasefire"), new OptionId("full-on-terms"), ""))));
        Draft draft = new Draft(Set.of(US, RUSSIA), Stage.SETTLEMENT, terms, 0, false, List.of(), view.turns(), "");
        return new Proposal(new ProposalId("p"), UKRAINE, view.turns(), 1, draft, List.of(), Proposal.Status.TABLED,
                answers,
                List.of());
    }

    /// What the United States does next in the last turn, in which it signs for little.
    private static Command next(Proposal text) {
        SeatView first = BareGame.firstView("jeddah-2025", US);
        SeatView us = Views.at(first, first.turns());
        Scenario scenario = us.scenario();
        return new Envoy(scenario.persona(scenario.party(US).persona()), 1).next(Views.asked(us, text)).command();
    }

    private Desk desk(String persona, Proposal text) {
        SeatView seen = BareGame.seeing(view, text);
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
        Move move = new Envoy(view.scenario().persona(view.scenario().party(EUROPE).persona()), 1)
                .next(BareGame.seeing(view, text));
        return move.command() instanceof Command.Reply reply ? reply.answer() : null;
    }
}
