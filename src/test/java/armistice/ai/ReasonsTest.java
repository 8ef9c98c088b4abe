package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import armistice.engine.state.Chance;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.id.PartyId;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.play.Command;
import armistice.model.play.Level;
import armistice.scenario.ScenarioReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private static final Set<String> NOTHING = Set.of("no-text", "as-is", "no-measure", "no-word", "break-word",
            "no-order", "refuse", "go-on", "no-meeting", "stay-away", "no-position", "lapse", "rest");

    private static final List<BareGame.Step> STEPS = new ArrayList<>();

    @BeforeAll
    static void play() {
        var scenario = new ScenarioReader().read("jeddah-2025").orThrow().scenario();
        STEPS.addAll(BareGame.played(scenario, 12, 6, Map.of(), Level.EXPERIENCED).steps());
        STEPS.addAll(BareGame.played(scenario, 5, 2, Map.of(), Level.EXPERT).steps());
    }

    @Test
    void everyMoveIsHeldAgainstDoingNothing() {
        assertThat(moves(_ -> true)).allSatisfy(step -> assertThat(why(step).alternatives())
                .extracting(Rationale.Alternative::key)
                .anyMatch(NOTHING::contains));
    }

    @Test
    void noMoreThanThreeOthersAreToldBesideWhatWasChosen() {
        assertThat(moves(_ -> true)).allSatisfy(step -> assertThat(why(step).alternatives()).hasSizeBetween(2, 4));
    }

    @Test
    void whatWasChosenStandsFirst() {
        assertThat(moves(Command.Take.class::isInstance)).isNotEmpty().allSatisfy(step -> {
            var measure = step.view().scenario().measure(((Command.Take) step.move().command()).measure());
            assertThat(why(step).alternatives().getFirst().subject()).isEqualTo(measure.label());
        });
        assertThat(moves(Command.Reply.class::isInstance)).isNotEmpty().allSatisfy(step -> {
            var answer = ((Command.Reply) step.move().command()).answer();
            assertThat(why(step).alternatives().getFirst().key()).isIn((Object[]) switch (answer) {
                case Answer.Accepted _ -> new String[]{"accept"};
                case Answer.InPrinciple _ -> new String[]{"in-principle"};
                case Answer.Deferred _ -> new String[]{"ask", "wait"};
                case Answer.Refused _ -> new String[]{"refuse", "go-on"};
            });
        });
    }

    @Test
    void everyNumberIsWhatItsTermsMake() {
        assertThat(merits()).isNotEmpty()
                .allSatisfy(merit -> assertThat(merit.recomputed())
                        .isCloseTo(merit.value(), within(1e-9)));
    }

    @Test
    void aMeasureIsWorthItsTermsInTheEyesOfTheSeat() {
        assertThat(moves(Command.Take.class::isInstance).filter(step -> why(step).decision().startsWith("take"))
                .flatMap(step -> why(step).alternatives().stream())
                .filter(one -> one.key().equals("measure")))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(terms(one)).extracting(Explanation::key)
                        .contains("explain.reason.capital"));
    }

    @Test
    void aMeasureAimedAtAPartyTellsWhatThatPartyIsThoughtToWantAndHowItAnswered() {
        var aimed = moves(Command.Take.class::isInstance).filter(step -> why(step).decision().equals("take-towards"))
                .toList();
        assertThat(aimed).isNotEmpty().allSatisfy(step -> {
            PartyId target = target(step);
            assertThat(why(step).subjects()).containsExactly(step.view().scenario().party(target).shortName());
            assertThat(why(step).beliefs()).isNotEmpty()
                    .allSatisfy(belief -> assertThat(belief.party()).isEqualTo(target));
        });
        assertThat(aimed).flatExtracting(step -> why(step).receptions())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.answer()).isNotNull());
    }

    @Test
    void anOrderTellsWhatItChangesInTheOutsideOption() {
        assertThat(moves(Command.Order.class::isInstance)).isNotEmpty().allSatisfy(step -> {
            Desk desk = desk(step);
            Command.Order order = (Command.Order) step.move().command();
            Rationale.Alternative chosen = why(step).alternatives().getFirst();
            assertThat(chosen.subject()).contains(step.view().scenario().region(order.region()).name());
            assertThat(terms(chosen)).isNotEmpty();
            assertThat(desk.values().outside() + chosen.own()).isGreaterThan(desk.values().outside());
        });
    }

    @Test
    void aMeetingCountsTheTrustAndTheChannelsThatItBrings() {
        assertThat(moves(Command.CallMeeting.class::isInstance)).isNotEmpty()
                .allSatisfy(step -> assertThat(why(step).alternatives().getFirst().merit())
                        .satisfies(merit -> assertThat(Objects.requireNonNull(merit).unit()).isEqualTo(Unit.LEVEL)));
    }

    @Test
    void aThreatTellsHowThePartyAnsweredAndWhatItIsThoughtToMakeOfTheText() {
        assertThat(moves(Command.GiveWord.class::isInstance)).isNotEmpty().allSatisfy(step -> {
            Command.GiveWord word = (Command.GiveWord) step.move().command();
            assertThat(why(step).receptions()).singleElement().satisfies(one -> {
                assertThat(one.party()).isEqualTo(word.to());
                assertThat(one.answer()).isNotNull().isNotInstanceOf(Answer.Accepted.class);
            });
        });
    }

    @Test
    void aPublicPositionTellsWhatTheOthersAreThoughtToWantThere() {
        assertThat(moves(Command.Declare.class::isInstance)).isNotEmpty().allSatisfy(step -> {
            var issue = ((Command.Declare) step.move().command()).positions().getFirst().issue();
            assertThat(why(step).beliefs()).hasSize(3)
                    .allSatisfy(belief -> assertThat(belief.issue()).isEqualTo(issue));
        });
    }

    @Test
    void textsAreTabledInTheOrderOfTheWeightThatIsTold() {
        var tabled = moves(command -> command instanceof Command.Table || command instanceof Command.Amend)
                .filter(step -> Set.of("table", "table-anew", "table-again").contains(why(step).decision()))
                .toList();
        assertThat(tabled).isNotEmpty()
                .allSatisfy(step -> assertThat(why(step).alternatives()
                        .stream()
                        .filter(one -> one.merit() != null && !one.key().equals("as-is"))
                        .map(one -> -Objects.requireNonNull(one.merit()).value())
                        .toList()).isSorted());
    }

    @Test
    void whoeverMustSignAChangedTextIsThoughtOf() {
        assertThat(moves(command -> command instanceof Command.Reply(var _, Answer.InPrinciple _))).isNotEmpty()
                .allSatisfy(step -> {
                    Proposal text = answered(step);
                    assertThat(why(step).receptions()).extracting(Rationale.Reception::party).contains(text.by());
                });
    }

    @Test
    void aReceptionFollowsFromGainNeedAndWhatWasAnswered() {
        assertThat(STEPS).flatExtracting(step -> why(step).receptions()).isNotEmpty().allSatisfy(one -> {
            double unit = one.stage().isTruce() ? 1.5 : 6;
            assertThat(one.likelihood())
                    .isCloseTo(1 / (1 + Math.exp(-(one.gain() - one.need().likely()) / unit - one.told())),
                            within(1e-9));
            assertThat(one.likelihood()).isBetween(one.range().low(), one.range().high());
        });
    }

    @Test
    void changesForTheSakeOfAReluctantPartyNameIt() {
        assertThat(STEPS)
                .filteredOn(step -> Set.of("in-principle-win", "in-principle-spare").contains(why(step).decision()))
                .isNotEmpty()
                .allSatisfy(step -> {
                    Rationale.Alternative accept = why(step).alternatives()
                            .stream()
                            .filter(one -> one.key().equals("accept"))
                            .findFirst()
                            .orElseThrow();
                    assertThat(why(step).numbers()).hasEntrySatisfying("threshold",
                            threshold -> assertThat(accept.own()).isGreaterThanOrEqualTo(threshold));
                    assertThat(why(step).subjects().getFirst()).isNotBlank();
                });
    }

    @Test
    void changesThatWinAReluctantPartyMakeItsSignatureLikelier() {
        assertThat(STEPS).filteredOn(step -> why(step).decision().equals("in-principle-win"))
                .isNotEmpty()
                .allSatisfy(step -> {
                    Proposal text = answered(step);
                    assertThat(why(step).receptions()).filteredOn(one -> why(step).subjects()
                            .getFirst()
                            .contains(step.view().scenario().party(one.party()).shortName()))
                            .anySatisfy(one -> assertThat(one.likelihood())
                                    .isGreaterThan(desk(step).belief(one.party()).likelihood(text.draft())));
                });
    }

    @Test
    void whatChangesBringTheReluctantIsToldIssueByIssue() {
        assertThat(STEPS).filteredOn(step -> why(step).decision().equals("in-principle-win") && !isExpert(step))
                .isNotEmpty()
                .allSatisfy(step -> {
                    Draft after = Objects.requireNonNull(why(step).alternatives().getFirst().text());
                    assertThat(why(step).gains()).isNotEmpty();
                    broughtBy(step, answered(step).draft(), after);
                });
    }

    @Test
    void aNewVersionTellsWhatTheOldOneWasWorthAndWhatItBringsThoseWhoHadNotAccepted() {
        assertThat(moves(Command.Amend.class::isInstance).filter(step -> !isExpert(step)))
                .isNotEmpty()
                .allSatisfy(step -> {
                    var amend = (Command.Amend) step.move().command();
                    Proposal mine = Objects.requireNonNull(step.view().proposal(amend.proposal()));
                    assertThat(why(step).numbers().get("was"))
                            .isCloseTo(desk(step).values().worth(mine.draft()), within(1e-9));
                    assertThat(why(step).gains()).noneMatch(gain -> mine.isAcceptedBy(gain.party()));
                    broughtBy(step, mine.draft(), amend.draft());
                });
    }

    /// Experts go by other beliefs than those that are formed here anew.
    private static boolean isExpert(BareGame.Step step) {
        return why(step).numbers().containsKey("going-on");
    }

    /// Looks whether the gains are those of the texts, for each party that they are told of.
    private static void broughtBy(BareGame.Step step, Draft before, Draft after) {
        why(step).gains()
                .stream()
                .collect(Collectors.groupingBy(Rationale.Gain::party,
                        Collectors.summingDouble(Rationale.Gain::points)))
                .forEach((party, points) -> assertThat(points).isCloseTo(
                        desk(step).belief(party).gain(after)
                                - desk(step).belief(party).gain(Prolonging.forMonths(before, after.months())),
                        within(1e-9)));
    }

    private static Stream<BareGame.Step> moves(Predicate<Command> kind) {
        return STEPS.stream().filter(step -> kind.test(step.move().command()));
    }

    private static Rationale why(BareGame.Step step) {
        return step.move().rationale();
    }

    private static Proposal answered(BareGame.Step step) {
        return Objects.requireNonNull(step.view().proposal(((Command.Reply) step.move().command()).proposal()));
    }

    private static PartyId target(BareGame.Step step) {
        return Objects.requireNonNull(step.view()
                .scenario()
                .measure(((Command.Take) step.move().command()).measure())
                .target());
    }

    private static Desk desk(BareGame.Step step) {
        var view = step.view();
        var persona = view.scenario().persona(view.scenario().party(view.seat()).persona());
        return new Desk(view, persona, Skill.of(Level.EXPERIENCED), Effort.SERIES,
                new Chance(1, view.turn()), new Valuation(view));
    }

    private static List<Explanation> merits() {
        List<Explanation> merits = new ArrayList<>();
        STEPS.forEach(step -> why(step).alternatives().forEach(one -> {
            if (one.merit() != null) {
                collect(one.merit(), merits);
            }
        }));
        return merits;
    }

    private static void collect(Explanation explanation, List<Explanation> into) {
        into.add(explanation);
        explanation.parts().forEach(part -> collect(part, into));
    }

    /// All terms of what an alternative is ranked by.
    private static List<Explanation> terms(Rationale.Alternative alternative) {
        List<Explanation> terms = new ArrayList<>();
        collect(Objects.requireNonNull(alternative.merit()), terms);
        return terms;
    }
}
