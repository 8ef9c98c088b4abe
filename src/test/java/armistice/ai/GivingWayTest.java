package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.id.IssueId;
import armistice.model.setting.Issue;
import armistice.scenario.ScenarioReader;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What giving way would do to the texts that the parties of a whole game could have written.
class GivingWayTest {
    private static final double LEAST = 20;

    private static List<Found> found = List.of();

    private record Found(Desk desk, Draft text, GivingWay way) {
        Belief reader() {
            return text.to()
                    .stream()
                    .map(desk::belief)
                    .min(Comparator.comparingDouble(belief -> belief.likelihood(text)))
                    .orElseThrow();
        }

        int issue() {
            return desk.values().index().numberOf(reader().against(text).getFirst().id());
        }

        /// What that reader is thought to gain by what a text says where it minds most.
        double gain(Draft draft) {
            return reader().lasting(issue(), desk.values().choice(draft.terms())[issue()]);
        }

        Offer offer() {
            return way.text();
        }
    }

    @BeforeAll
    static void play() {
        found = BareGame.played(new ScenarioReader().read("jeddah-2025").orThrow().scenario(), 31)
                .steps()
                .stream()
                .filter(step -> step.view().turn() % 3 == 0)
                .map(step -> BareGame.desk(step.view()))
                .flatMap(desk -> Tabling.thoughtOf(desk)
                        .stream()
                        .map(Offer::draft)
                        .filter(text -> GivingWay.in(desk, text, LEAST) != null)
                        .map(text -> new Found(desk, text, Objects.requireNonNull(GivingWay.in(desk, text, LEAST)))))
                .toList();
    }

    @Test
    void itSaysWhatTheLeastLikelyReaderLikesBetterWhereThatMindsMostAndNothingElseAnew() {
        assertThat(found).isNotEmpty().allSatisfy(one -> {
            Issue issue = one.reader().against(one.text()).getFirst();
            assertThat(one.offer().terms()).isEqualTo(
                    one.text().terms().with(issue.id(), one.offer().terms().option(issue.id())));
            assertThat(one.gain(one.offer().draft())).isGreaterThan(one.gain(one.text()) + 0.5);
        });
    }

    /// What it could put forward is told before what it could not, and what is worth what it holds out for before what is not.
    @Test
    void noBetterWayIsLeftOut() {
        assertThat(found).allSatisfy(one -> {
            Issue issue = one.desk().values().index().issue(one.issue());
            List<Offer> free = issue.options()
                    .stream()
                    .map(option -> one.desk()
                            .offer("x", one.text().withTerms(one.text().terms().with(issue.id(), option.id()))))
                    .filter(way -> one.gain(way.draft()) > one.gain(one.text()) + 0.5 && isFree(one.desk(), way))
                    .toList();
            assertThat(free.isEmpty()).isEqualTo(!one.offer().kind().equals("give-way"));
            assertThat(free.stream().filter(way -> way.own() >= LEAST))
                    .allMatch(way -> one.offer().own() >= LEAST && one.offer().likelihood() >= way.likelihood());
            assertThat(free).allMatch(way -> one.offer().own() >= LEAST || one.offer().own() >= way.own());
        });
    }

    private static boolean isFree(Desk desk, Offer way) {
        return !desk.values().crosses(way.terms()) && !Allies.isLetDown(desk, way.draft())
                && !desk.spared().isIn(way.terms()) && !Tabling.isRegressive(desk, way)
                && Tabling.goneBackOn(desk, way).isEmpty();
    }

    @Test
    void whatItBringsEachReaderIsTold() {
        assertThat(found).allSatisfy(one -> assertThat(one.way().gains()).hasSize(one.text().to().size())
                .allSatisfy(gain -> assertThat(gain.points()).isEqualTo(
                        one.desk().belief(gain.party()).gain(one.way().text().draft())
                                - one.desk().belief(gain.party()).gain(one.text()),
                        within(1e-9)))
                .anyMatch(gain -> gain.party().equals(one.reader().party()) && gain.points() > 0));
    }

    @Test
    void whatForbidsItIsToldByItsKind() {
        assertThat(found).extracting(one -> one.offer().kind()).contains("give-way", "give-way-back", "give-way-ally");
        assertThat(found).filteredOn(one -> one.offer().kind().equals("give-way-ally"))
                .allMatch(one -> Allies.isLetDown(one.desk(), one.offer().draft())
                        || one.desk().spared().isIn(one.offer().terms()));
        assertThat(found).allMatch(one -> one.offer().kind().equals("give-way-red-line") == one.desk()
                .values()
                .crosses(one.offer().terms()));
    }

    @Test
    void aTruceHasNone() {
        Found one = found.getFirst();
        Draft truce = new Draft(one.text().to(), Stage.INTERIM_TRUCE, one.text().terms(), 1, false,
                List.of(), one.text().expiresTurn(), "");
        assertThat(GivingWay.in(one.desk(), truce, LEAST)).isNull();
    }

    /// Nobody balks over its own words.
    @Test
    void noReaderIsThoughtToMindAClauseOfItsOwnLastText() {
        assertThat(found).allSatisfy(one -> one.text().to().forEach(party -> {
            Draft own = one.desk()
                    .view()
                    .proposals()
                    .stream()
                    .filter(text -> text.by().equals(party) && !text.draft().stage().isTruce())
                    .map(Proposal::draft)
                    .reduce((_, later) -> later)
                    .orElse(null);
            assertThat(one.desk().belief(party).against(one.text())).extracting(Issue::id)
                    .noneMatch(
                            issue -> own != null && own.terms().option(issue).equals(one.text().terms().option(issue)));
        }));
    }
}
