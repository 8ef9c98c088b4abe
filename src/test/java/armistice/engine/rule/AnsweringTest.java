package armistice.engine.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.engine.Table;
import armistice.engine.Variant;
import armistice.model.deal.Answer;
import armistice.model.deal.Demand;
import armistice.model.deal.Draft;
import armistice.model.deal.Pledge;
import armistice.model.deal.Reservation;
import armistice.model.id.MeasureId;
import armistice.model.id.PledgeId;
import armistice.model.id.ProposalId;
import armistice.model.number.Explanation;
import armistice.model.number.Parameter;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.Weighing;
import armistice.model.play.Weighing.Choice;
import armistice.model.setting.Scenario;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnsweringTest {
    private final Table table = Table.open(1);

    @ParameterizedTest
    @CsvSource({"10, 8, 0.5, 5, 0, ACCEPT", "10, 20, 0.5, 5, 0, COUNTER", "1, 3, 0.5, 5, 0, REFUSE",
        "1, 3, 0.5, 5, -6, ACCEPT", "5, 5, 0.5, 5, 0, ACCEPT"})
    void theBestIsTheLargestAndOfEqualOnesTheFirst(double accepted, double revised, double taken, double outside,
            double threat, Choice best) {
        Weighing weighing = new Weighing(accepted, Map.of(), revised, taken, List.of(), outside,
                Map.of(new PledgeId("p"), threat));

        assertThat(weighing.best()).isEqualTo(best);
    }

    @Test
    void whatIsAskedForIsWorthMoreToThePartyThanTheText() {
        Weighing weighing = weigh(table, table.truce(2));

        assertThat(weighing.reservations()).isNotEmpty();
        assertThat(weighing.revised()).isGreaterThan(weighing.accepted());
        assertThat(weighing.taken()).isBetween(0.0, 0.6);
    }

    /// The more the changes are thought to cost the other side, the less likely it takes them up.
    @Test
    void distrustMakesACounterLessLikelyToBeTakenUp() {
        Table trusting = Table.of(Variant.of().set("/parties/1/trust/amber", 1.0).build(), 1);
        Table wary = Table.of(Variant.of().set("/parties/1/trust/amber", 0.0).build(), 1);

        assertThat(weigh(trusting, trusting.truce(2)).taken()).isCloseTo(0.6, within(1e-12));
        assertThat(weigh(wary, wary.truce(2)).taken()).isLessThan(0.6);
    }

    @Test
    void aPartyNeverAsksForWhatItWouldNotSign() {
        Scenario strict = Variant.of()
                .put("/parties/1/sheet/redLines",
                        "[{\"pattern\":{\"guard\":[\"monitors\",\"company\",\"pledge\"],\"captives\":[\"some\",\"all\"]},"
                                + "\"absolute\":true,\"reason\":\"Never both.\",\"points\":0}]")
                .build();
        Table other = Table.of(strict, 1);
        Draft draft = other.truce(2);
        Weighing weighing = weigh(other, draft);
        var terms = draft.terms();
        for (Reservation reservation : weighing.reservations()) {
            terms = terms.with(reservation.issue(), reservation.wanted());
        }

        assertThat(TermsValue.crossed(other.state().truth(Table.BIRCH), terms)).isEmpty();
    }

    @Test
    void aThreatOnRefusalLowersItsValueByHowFarItIsBelieved() {
        Weighing calm = answered(Table.open(1), false);
        Weighing threatened = answered(Table.open(1), true);

        assertThat(threatened.outside()).isEqualTo(calm.outside());
        assertThat(threatened.threatened()).hasSize(1);
        assertThat(threatened.refuse()).isLessThanOrEqualTo(calm.refuse());
    }

    @Test
    void theThreeValuesAreExplainedByTheirTerms() {
        Weighing weighing = weigh(table, table.truce(2));
        Explanation explained = Answering.explained(weighing, word -> word);

        assertThat(explained.parts()).extracting(Explanation::value)
                .containsExactly(weighing.accept(), weighing.counter(), weighing.refuse());
        assertThat(explained.value()).isEqualTo(explained.recomputed());
    }

    @Test
    void theChanceOfACounterThatCostsNothingIsAParameter() {
        Table sure = Table.of(Variant.of().with(Parameter.ANSWER_TAKEN, 0.9).set("/parties/1/trust/amber", 1.0).build(),
                1);

        assertThat(weigh(sure, sure.truce(2)).taken()).isCloseTo(0.9, within(1e-12));
    }

    private static Weighing weigh(Table table, Draft draft) {
        return Answering.weigh(DealValue.from(table.state().truth(Table.BIRCH)), draft, Table.AMBER, Map.of(),
                Map.of());
    }

    private static Weighing answered(Table table, boolean threat) {
        ProposalId proposal = table.table(Table.AMBER, table.truce(2));
        if (threat) {
            table.give(Table.AMBER, new Command.GiveWord(Table.BIRCH, Pledge.Kind.THREAT, new Demand.Accept(proposal),
                    new MeasureId("amber-muster"), 2));
        }
        table.give(Table.BIRCH, new Command.Reply(proposal, new Answer.Refused(1, "No.")));
        return table.events(Event.AnswerWeighed.class).getLast().weighing();
    }
}
