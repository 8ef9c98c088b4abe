package armistice.coverage;

import static armistice.coverage.Expectations.clause;
import static armistice.coverage.Expectations.event;
import static armistice.coverage.Expectations.hasDocument;
import static armistice.coverage.Expectations.hasFact;
import static armistice.coverage.Expectations.measure;
import static armistice.coverage.Expectations.meeting;
import static armistice.coverage.Expectations.members;
import static armistice.coverage.Expectations.option;
import static armistice.coverage.Expectations.party;
import static armistice.coverage.Expectations.principals;
import static armistice.coverage.Expectations.region;
import static armistice.coverage.Expectations.variable;
import static armistice.coverage.Expectations.words;
import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Stage;
import armistice.model.id.FormatId;
import armistice.model.id.MeasureId;
import armistice.model.id.SourceId;
import armistice.model.number.Quantity;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.setting.Member;
import org.junit.jupiter.api.Test;

/// Rows 1 to 15: who takes part, and who is only known of.
class ActorsTest {

    @Test
    void theUnitedStatesMediatesAndHasInterestsOfItsOwn() {
        Exercise game = measure(Exercise.march(), "us", "us-resume-aid", "russia", "ukraine");

        assertThat(party(game.sees("russia"), "us").role()).contains("Mediator with interests of its own");
        assertThat(party(game.sees("us"), "us").sheet().issues()).isNotEmpty();
        assertThat(party(game.sees("russia"), "us").sheet().issues()).isEmpty();
    }

    @Test
    void americanPrincipalsSpeakAsSeparateVoices() {
        Exercise game = Exercise.march();
        words(game, "us", "Waltz: membership is incredibly unlikely.", "russia", "ukraine", "alliance=shelved");
        words(game, "us", "Kellogg: membership is not decided.", "russia", "ukraine", "alliance=door-open");

        assertThat(principals(game.sees("russia"), "us")).contains("Donald Trump", "Mike Waltz", "Marco Rubio",
                "Steve Witkoff", "Keith Kellogg");
    }

    @Test
    void russiaSpeaksThroughItsPrincipals() {
        Exercise game = words(Exercise.march(), "russia", "Peskov: details are awaited.", "us", "europe");

        assertThat(principals(game.sees("us"), "russia")).contains("Vladimir Putin", "Dmitry Peskov", "Sergei Lavrov",
                "Yuri Ushakov");
    }

    @Test
    void ukraineIsAPartyWithItsPresidentAndGovernment() {
        Exercise game = measure(Exercise.march(), "ukraine", "ukraine-rally", "russia", "us");

        assertThat(principals(game.sees("russia"), "ukraine")).contains("Volodymyr Zelensky", "Andrii Sybiha");
    }

    @Test
    void theCoalitionIsOnePartyOfMembers() {
        Exercise game = meeting(Exercise.march(), "europe", "ukraine", "europe", "coalition-call", "ukraine");

        assertThat(members(game.sees("ukraine"))).hasSizeGreaterThan(10).isEqualTo(members(game.sees("russia")));
    }

    @Test
    void britainAndFranceLeadItsPlanning() {
        Exercise game = measure(Exercise.march(), "europe", "europe-contribution", "us", "russia");

        assertThat(party(game.sees("russia"), "europe").members().stream().filter(Member::lead).map(Member::name))
                .containsExactly("United Kingdom", "France");
    }

    @Test
    void namedMembersDifferInWhatTheyGiveAndSay() {
        Exercise game = Exercise.march();
        clause(game, "europe", Stage.SETTLEMENT, "us", "ukraine", "force=reassurance");

        assertThat(members(game.sees("us"))).contains("France", "United Kingdom", "Spain", "Italy", "Poland",
                "Germany");
        assertThat(party(game.sees("ukraine"), "europe").members()).extracting(Member::line).doesNotHaveDuplicates();
        assertThat(party(game.sees("ukraine"), "europe").members()).extracting(Member::maximumTroops)
                .contains(0, 1_000,
                        4_000, 10_000);
    }

    @Test
    void theUnionDecidesByConsensusAndDisunityStopsIt() {
        Exercise game = Exercise.march()
                .facilitator(new Command.Overrule(Quantity.parse("variable:disunity"), 0.7, "A veto."));

        game.refused("europe", new Command.Take(new MeasureId("europe-sanctions")));

        assertThat(game.log(Event.Overridden.class)).hasSize(1);
        assertThat(members(game.sees("us"))).contains("Institutions of the European Union");
        assertThat(variable(game.sees("us"), "disunity")).isEqualTo(0.7);
        assertThat(variable(game.sees("russia"), "disunity")).isEqualTo(0.7);
    }

    @Test
    void theAllianceIsAFrameThatNobodyPlays() {
        Exercise game = Exercise.march();
        clause(game, "ukraine", Stage.SETTLEMENT, "us", "russia", "force=nato", "alliance=path");

        assertThat(option(game.sees("russia"), "force", "nato").label()).contains("NATO");
        assertThat(game.sees("russia").scenario().parties()).extracting(party -> party.id().value())
                .containsExactly("us", "russia", "ukraine", "europe");
    }

    @Test
    void aThirdStateOffersTheVenue() {
        Exercise game = meeting(Exercise.march(), "us", "ukraine", "us", "jeddah", "ukraine");

        assertThat(game.sees("russia").scenario().meetingFormat(new FormatId("jeddah")).description())
                .contains("Jeddah", "Saudi hospitality");
        assertThat(hasFact(Exercise.august().sees("russia"), "alaska-summit")).isTrue();
    }

    @Test
    void thirdStatesMayJoinTheForce() {
        Exercise game = Exercise.march();
        clause(game, "europe", Stage.SETTLEMENT, "ukraine", "us", "force=reassurance", "backstop=enabling");

        assertThat(party(game.sees("us"), "europe").members()).filteredOn(
                member -> member.name().startsWith("Third states"))
                .singleElement()
                .satisfies(member -> assertThat(member.maximumTroops()).isPositive());
    }

    @Test
    void buyersOfOilAreEconomicActorsThatNobodyPlays() {
        Exercise game = Exercise.august();
        double before = variable(game.sees("russia"), "secondary");
        event(game, "india-tariff", "russia", "ukraine");

        assertThat(hasFact(game.sees("russia"), "india-tariff")).isTrue();
        assertThat(before).isPositive();
    }

    @Test
    void analystsAreSourcesWithAReliability() {
        Exercise game = event(Exercise.august(), "uk-estimate", "russia", "us");

        assertThat(hasDocument(game.sees("russia"), "uk-estimate")).isTrue();
        for (String source : new String[]{"uk-defence", "isw"}) {
            assertThat(game.sees("us").scenario().source(new SourceId(source)).reliability()).isBetween(0.7, 0.9);
        }
    }

    @Test
    void mediaCarryLeaksAndSignals() {
        Exercise game = event(Exercise.march(), "paper-leaks", "russia", "europe");

        assertThat(game.sees("europe").scenario().sources()).extracting(source -> source.id().value())
                .contains("wire", "press-us", "press-europe", "state-media-russia", "social-posts");
    }

    @Test
    void disputedNamesAreAliasesWithWhoUsesThem() {
        Exercise game = Exercise.march();
        clause(game, "us", Stage.SETTLEMENT, "russia", "ukraine", "donbas=line");

        assertThat(region(game.sees("ukraine"), "donetsk").name()).isEqualTo("Donetsk oblast");
        assertThat(region(game.sees("russia"), "donetsk").aliases()).contains("Donetsk People's Republic (Russia)");
    }
}
