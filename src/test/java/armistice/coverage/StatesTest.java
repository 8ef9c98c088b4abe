package armistice.coverage;

import static armistice.coverage.Expectations.account;
import static armistice.coverage.Expectations.clause;
import static armistice.coverage.Expectations.event;
import static armistice.coverage.Expectations.hasDocument;
import static armistice.coverage.Expectations.meeting;
import static armistice.coverage.Expectations.option;
import static armistice.coverage.Expectations.party;
import static armistice.coverage.Expectations.trust;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Readout;
import armistice.model.deal.Readout.Stand;
import armistice.model.deal.Stage;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.id.SourceId;
import armistice.model.number.Confidence;
import armistice.model.number.Effect;
import armistice.model.number.Quantity;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.setting.Document;
import armistice.model.setting.Fact;
import armistice.model.setting.Indicator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Rows 111 to 118: what the world and its reports are like.
class StatesTest {

    @Test
    void termsMayBeLeftUnspecified() {
        Exercise game = Exercise.march();
        clause(game, "us", Stage.SETTLEMENT, "russia", "ukraine", "guarantee=assurances", "crimea=deferred");

        assertThat(option(game.sees("russia"), "guarantee", "assurances").vague()).isTrue();
        assertThat(option(game.sees("ukraine"), "guarantee", "open").open()).isTrue();
    }

    @Test
    void oneMeetingHasTwoAccounts() {
        Exercise game = event(Exercise.march(), "two-accounts", "russia", "ukraine");
        meeting(game, "us", "russia", "us", "leader-call", "russia");
        double before = trust(game, "us", "russia");
        IssueId truce = new IssueId("ceasefire");
        account(game, "us", new Readout(List.of(new Readout.Point(truce, Stand.AGREED, new OptionId("energy"))),
                "Strikes on energy will stop."), "ukraine", "europe");
        account(game, "russia", new Readout(List.of(new Readout.Point(truce, Stand.DISCUSSED, null)),
                "The idea was welcomed; details are open."), "ukraine", "europe");

        for (String seat : List.of("ukraine", "europe")) {
            assertThat(game.told(seat)).contains("contradict each other");
        }
        assertThat(trust(game, "us", "russia")).isLessThan(before);
        for (String seat : List.of("us", "ukraine")) {
            assertThat(game.sees(seat).meetings()).anySatisfy(
                    riyadh -> assertThat(riyadh.readouts().keySet()).containsExactly(new PartyId("us"),
                            new PartyId("russia")));
        }
        assertThat(hasDocument(game.sees("ukraine"), "riyadh-two-accounts")).isTrue();
        assertThat(hasDocument(game.sees("russia"), "kursk-two-accounts")).isTrue();
    }

    @Test
    void whatIsSaidAtSecondHandHasASourceThatCanBeWeighed() {
        Exercise game = event(Exercise.march(), "second-hand", "us", "ukraine");
        Exercise august = Exercise.august();

        assertThat(august.sees("us").scenario().source(new SourceId("unnamed")).reliability()).isLessThan(0.6);
        assertThat(game.sees("ukraine").scenario().facts()).extracting(Fact::confidence)
                .contains(Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW);
    }

    @Test
    void theMapChangesByShareAndTurn() {
        Exercise game = Exercise.march();
        double before = control(game, "russia");
        game.turn().turn();

        assertThat(game.log(Event.WarWaged.class)).hasSize(2);
        assertThat(control(game, "russia")).isGreaterThan(before).isEqualTo(control(game, "ukraine"));
    }

    @Test
    void aWarOfAttritionHasTimeAndPrice() {
        Exercise game = event(Exercise.august(), "uk-estimate", "russia", "ukraine").turn();

        assertThat(game.sees("us").scenario().indicators()).extracting(Indicator::reading)
                .contains(Indicator.Reading.MONTHS_TO_HOLD, Indicator.Reading.LOSSES_TO_HOLD);
        assertThat(requireNonNull(game.log(Event.WarWaged.class)
                .getFirst()
                .report()
                .armies()
                .get(new PartyId("russia"))).losses()).isBetween(10.0, 25.0);
    }

    @Test
    void aQuarrelShakesARelation() {
        Exercise game = Exercise.march();
        game.facilitator(new Command.Improvise("A quarrel before the cameras", "Voices were raised.", Set.of(),
                List.of(new Effect(Quantity.parse("trust:us>ukraine"), Effect.Change.ADD, -0.1, 0))));

        assertThat(game.log(Event.Improvised.class)).hasSize(1);
        assertThat(game.told("russia")).contains("A quarrel before the cameras");
        assertThat(requireNonNull(game.sees("us").standpoint().trust().get(new PartyId("ukraine"))))
                .isLessThan(requireNonNull(party(game.sees("us"), "us").trust().get(new PartyId("ukraine"))));
        assertThat(hasDocument(game.sees("ukraine"), "oval-office-copy")).isTrue();
    }

    @Test
    void aListOfDemandsIsKnownToTwo() {
        Exercise game = event(Exercise.march(), "list-reported", "us", "russia");

        assertThat(hasDocument(game.sees("russia"), "list-handed-over")).isTrue();
        assertThat(hasDocument(game.sees("us"), "list-handed-over")).isTrue();
        assertThat(hasDocument(game.sees("europe"), "list-handed-over")).isFalse();
    }

    @Test
    void theSameFactIsFramedInSeveralWays() {
        Exercise game = event(Exercise.march(), "sudzha", "russia", "ukraine");

        for (String seat : List.of("russia", "ukraine")) {
            assertThat(game.sees(seat).scenario().documents()).extracting(Document::slant)
                    .contains("Kremlin-style commentary.", "Ukrainian commentary.", "Agency copy.");
            assertThat(game.sees(seat).scenario().facts()).anyMatch(fact -> fact.versions().size() >= 2);
        }
    }

    private static double control(Exercise game, String seat) {
        return game.sees(seat).standpoint().world().read(Quantity.parse("control:donetsk"));
    }
}
