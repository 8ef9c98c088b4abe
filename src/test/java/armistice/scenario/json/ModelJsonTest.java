package armistice.scenario.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import armistice.model.deal.Agreement;
import armistice.model.deal.Answer;
import armistice.model.deal.Demand;
import armistice.model.deal.Draft;
import armistice.model.deal.Meeting;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.deal.TermsPattern;
import armistice.model.id.AgreementId;
import armistice.model.id.IssueId;
import armistice.model.id.MeasureId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.PledgeId;
import armistice.model.id.ProposalId;
import armistice.model.id.RegionId;
import armistice.model.number.Assumption;
import armistice.model.number.Confidence;
import armistice.model.number.Effect;
import armistice.model.number.Estimate;
import armistice.model.number.Explanation;
import armistice.model.number.Parameter;
import armistice.model.number.Quantity;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.Outcome;
import armistice.model.play.Submission;
import armistice.model.setting.Region;
import armistice.model.setting.Scenario;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class ModelJsonTest {
    private static final JsonMapper JSON = ModelJson.mapper();
    private static final PartyId NORTH = new PartyId("north");
    private static final PartyId SOUTH = new PartyId("south");
    private static final IssueId LINE = new IssueId("line");

    sealed interface Deed {
        sealed interface Word extends Deed {}

        record SayAloud(String what) implements Word {}

        record Nod() implements Word {}

        record Walk(int km, List<Deed> then) implements Deed {}
    }

    record Diary(LocalDate day, Deed deed, Map<PartyId, Deed> others) {}

    @Test
    void aRecordIsAnObjectOfItsComponentsInTheirOrder() {
        Agreement agreement = new Agreement(new AgreementId("a1"), new ProposalId("p1"), 2, draft(), Set.of(NORTH),
                Agreement.Status.IN_FORCE, 3, -1, Map.of(new Quantity.Control(new RegionId("ford")), 0.5));

        assertThat(JSON.writeValueAsString(agreement)).isEqualTo("""
            {"id":"a1","from":"p1","version":2,"draft":{"to":["south"],"stage":"interim-truce",\
            "terms":{"line":"freeze"},"months":2.0,"confidential":true,"conditions":[],"expiresTurn":4,"note":""},\
            "signatories":["north"],"status":"in-force","signed":3,"entered":-1,"before":{"control:ford":0.5}}""");
    }

    @Test
    void whatIsWrittenIsReadBackEqual() {
        Map<PartyId, Answer> answers = new LinkedHashMap<>();
        answers.put(SOUTH, new Answer.InPrinciple(1, List.of(new Reservation(LINE, new OptionId("open"), "no"))));
        answers.put(NORTH, new Answer.Deferred(1, Set.of(LINE), "where?"));
        Proposal proposal = new Proposal(new ProposalId("p1"), NORTH, 1, 1, draft(), List.of(draft()),
                Proposal.Status.TABLED, answers,
                List.of(new Proposal.PastAnswer(SOUTH, draft(), new Answer.Refused(1, "no"))));

        assertThat(JSON.readValue(JSON.writeValueAsString(proposal), Proposal.class)).isEqualTo(proposal);
    }

    @Test
    void aCaseOfASealedInterfaceBeginsWithItsType() {
        Pledge pledge = new Pledge(new PledgeId("w1"), NORTH, SOUTH, Pledge.Kind.THREAT, new Demand.SignAny(),
                new MeasureId("mobilise"), 1, 4, Pledge.Status.NOT_KEPT);

        String text = JSON.writeValueAsString(pledge);

        assertThat(text).contains("\"demand\":{\"type\":\"sign-any\"}").contains("\"status\":\"not-kept\"");
        assertThat(JSON.readValue(text, Pledge.class)).isEqualTo(pledge);
    }

    @Test
    void aCaseIsWrittenWithItsTypeWhateverTypeTheCallerKnows() {
        Demand demand = new Demand.RefrainFrom(new MeasureId("raid"));
        String expected = "{\"type\":\"refrain-from\",\"measure\":\"raid\"}";

        assertThat(JSON.writeValueAsString(demand)).isEqualTo(expected);
        assertThat(JSON.writerFor(Demand.class).writeValueAsString(demand)).isEqualTo(expected);
        assertThat(JSON.readValue(expected, Demand.RefrainFrom.class)).isEqualTo(demand);
    }

    @Test
    void sealedInterfacesMayNest() {
        Diary diary = new Diary(LocalDate.of(2025, 3, 10),
                new Deed.Walk(3, List.of(new Deed.Nod(), new Deed.SayAloud("stop"))), Map.of(NORTH, new Deed.Nod()));

        String text = JSON.writeValueAsString(diary);

        assertThat(text).isEqualTo("""
            {"day":"2025-03-10","deed":{"type":"walk","km":3,"then":[{"type":"nod"},\
            {"type":"say-aloud","what":"stop"}]},"others":{"north":{"type":"nod"}}}""");
        assertThat(JSON.readValue(text, Diary.class)).isEqualTo(diary);
        assertThat(JSON.readValue("{\"type\":\"nod\"}", Deed.Word.class)).isEqualTo(new Deed.Nod());
    }

    @Test
    void parametersAreKnownByTheirKeys() {
        Map<Parameter, Assumption> register = Map.of(Parameter.HAZARD_BASE,
                new Assumption(0.16, 0.11, 0.32, "study", Confidence.MEDIUM));

        String text = JSON.writeValueAsString(register);

        assertThat(text).startsWith("{\"hazard.base\":{\"value\":0.16,");
        assertThat(JSON.readValue(text, new TypeReference<Map<Parameter, Assumption>>() {})).isEqualTo(register);
    }

    @Test
    void nestedSumsOfAnExplanationComeBack() {
        Explanation explanation = Explanation.sum("value", "North", Explanation.Unit.POINTS_A_MONTH,
                List.of(Explanation.leaf("driver", "Losses", 1.5, Explanation.Unit.POINTS_A_MONTH, "kappa")));

        assertThat(JSON.readValue(JSON.writeValueAsString(explanation), Explanation.class)).isEqualTo(explanation);
    }

    @Test
    void setsAndMapsKeepTheOrderOfTheText() {
        String text = "{\"z\":[\"c\",\"a\",\"b\"],\"y\":[\"q\"],\"a\":[\"b\",\"a\"]}";

        assertThat(JSON.writeValueAsString(JSON.readValue(text, TermsPattern.class))).isEqualTo(text);
        assertThat(JSON.readValue("[\"c\",\"a\",\"b\"]", new TypeReference<Set<OptionId>>() {}))
                .isInstanceOf(LinkedHashSet.class);
    }

    @Test
    void aMissingListIsEmptyAndAMissingOptionalPartIsNull() {
        Region region = JSON.readValue("""
            {"id":"ford","name":"Ford","mapUnit":"XX-1","area":10,"share":0.5,"shareDate":"2025-01"}""",
                Region.class);

        assertThat(region).isEqualTo(new Region(new RegionId("ford"), "Ford", "XX-1", 10, null, 0.5, "2025-01",
                List.of(), List.of(), null, List.of()));
    }

    @Test
    void aMissingNumberIsAnError() {
        assertThatThrownBy(() -> JSON.readValue("{\"low\":1,\"middle\":2}", Estimate.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("high");
    }

    @Test
    void aMissingNameIsAnError() {
        assertThatThrownBy(() -> JSON.readValue("{\"issue\":\"line\",\"note\":\"\"}", Reservation.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("wanted");
    }

    @Test
    void anUnknownPropertyIsAnError() {
        assertThatThrownBy(() -> JSON.readValue("{\"quantity\":\"months\",\"change\":\"add\",\"amount\":1,"
                + "\"overMonths\":0,\"amonut\":2}", Effect.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("amonut");
    }

    @Test
    void aDoubledPropertyIsAnError() {
        assertThatThrownBy(() -> JSON.readValue("{\"value\":1,\"value\":2}", Map.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("value");
    }

    @Test
    void anUnknownCaseIsAnError() {
        assertThatThrownBy(() -> JSON.readValue("{\"type\":\"beg\"}", Demand.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("beg");
    }

    @Test
    void anIllFormedNameIsAnError() {
        assertThatThrownBy(() -> JSON.readValue("\"No Name\"", PartyId.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("No Name");
        assertThatThrownBy(() -> JSON.readValue("{\"No Name\":\"x\"}", Terms.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("No Name");
    }

    @Test
    void aNumberIsNotReadFromAString() {
        assertThatThrownBy(() -> JSON.readValue("{\"low\":\"1\",\"middle\":2,\"high\":3}",
                Estimate.class)).isInstanceOf(JacksonException.class);
    }

    @Test
    void whatAConstructorRefusesIsAnError() {
        assertThatThrownBy(() -> JSON.readValue("{\"low\":3,\"middle\":2,\"high\":1}",
                Estimate.class))
                .isInstanceOf(JacksonException.class)
                .hasMessageContaining("estimate out of order");
    }

    @ParameterizedTest
    @ValueSource(classes = {Scenario.class, Event.class, Command.class, Submission.class, Proposal.class,
        Agreement.class, Outcome.class, Explanation.class, Meeting.class, Pledge.class})
    void everyTypeOfTheModelComesBackEqual(Class<?> type) {
        for (int seed = 0; seed < 100; seed++) {
            Object value = new RandomValues(seed).of(type);

            String text = JSON.writeValueAsString(value);

            Object back = JSON.readValue(text, type);
            assertThat(back).as("seed %d", seed).isEqualTo(value);
            assertThat(JSON.writeValueAsString(back)).as("seed %d", seed).isEqualTo(text);
        }
    }

    private static Draft draft() {
        return new Draft(Set.of(SOUTH), Stage.INTERIM_TRUCE, new Terms(Map.of(LINE, new OptionId("freeze"))), 2, true,
                List.of(), 4, "");
    }
}
