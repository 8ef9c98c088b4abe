package armistice.report;

import static armistice.report.TwoValleys.BIRCH;
import static org.assertj.core.api.Assertions.assertThat;

import armistice.ai.Rationale;
import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.play.Command;
import armistice.model.setting.Driver;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.model.setting.ScoreSheet;
import armistice.report.Clauses.Voice;
import armistice.session.ReasonedMove;
import armistice.session.SavedGame;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ClausesTest {
    private static SavedGame saved;
    private static ReasonedMove table;
    /// The issues of the scenario, that which weighs most for the seat first.
    private static List<Issue> issues = List.of();

    @BeforeAll
    static void watch() {
        saved = TwoValleys.played(3);
        table = saved.reasons()
                .stream()
                .filter(move -> move.command() instanceof Command.Table)
                .findFirst()
                .orElseThrow();
        issues = scenario().issues()
                .stream()
                .sorted(Comparator.comparingDouble(issue -> -sheet().issue(issue.id()).weight()))
                .toList();
    }

    @Test
    void ofChangesThatAreForNobodyElseThatWhichGainsMostIsNamedWithWhatItIsNow() {
        assertThat(changed(List.of(), Voice.ASKED))
                .startsWith(clause(issues.getFirst()))
                .containsPattern(" \\+ [0-9]+$");
    }

    @Test
    void whatIsOfferedIsTheClauseThatGainsMostForWhoIsToBeWonAndNotForTheSpeaker() {
        Issue least = issues.getLast();
        Issue other = issues.get(1);
        assertThat(changed(List.of(gain(other, 1), gain(least, 4)), Voice.ASKED))
                .startsWith("offers Bi " + exchange(least) + ", asks " + exchange(issues.getFirst()))
                .endsWith(" + " + (issues.size() - 2));
    }

    @Test
    void ofATruceItIsToldWhatMostSpeaksForIt() {
        Draft lasting = ((Command.Table) table.command()).draft();
        Terms open = new Terms(scenario().issues()
                .stream()
                .collect(Collectors.toMap(Issue::id, issue -> issue.open().id())));
        List<String> boons = scenario().issues()
                .stream()
                .flatMap(issue -> issue.options()
                        .stream()
                        .filter(option -> !option.halts().isEmpty())
                        .map(option -> open.with(issue.id(), option.id())))
                .map(terms -> new Draft(lasting.to(), Stage.INTERIM_TRUCE, terms, 3, false, List.of(), 2, ""))
                .map(truce -> new Clauses(scenario()).boon(truce, table.view()))
                .toList();
        List<String> labels = Stream.concat(
                table.view().standpoint().self().drivers().stream().map(Driver::label),
                scenario().issues().stream().flatMap(issue -> issue.options().stream()).map(Option::label)).toList();
        assertThat(boons).isNotEmpty()
                .allSatisfy(boon -> assertThat(labels).contains(boon.replace("first of all ", "")));
        Draft nothing = new Draft(lasting.to(), Stage.PARTIAL_TRUCE, open, 3, false, List.of(), 2, "");
        assertThat(new Clauses(scenario()).boon(nothing, table.view())).isEmpty();
    }

    @Test
    void nothingIsOfferedWhereTheChangesAreThoughtToGainTheOtherNothing() {
        assertThat(changed(List.of(gain(issues.getFirst(), -3), gain(issues.getLast(), 0)), Voice.ASKED))
                .startsWith(clause(issues.getFirst()))
                .doesNotContain("offers", "asks", " instead of ");
    }

    @Test
    void aNewVersionGivesAndTakes() {
        assertThat(changed(List.of(gain(issues.getLast(), 2)), Voice.WRITTEN))
                .startsWith("gives Bi " + exchange(issues.getLast()) + ", takes " + exchange(issues.getFirst()));
        assertThat(changed(List.of(), Voice.WRITTEN)).startsWith("takes " + exchange(issues.getFirst()));
    }

    @Test
    void aNewVersionThatGainsNobodyAnythingSaysWhatItReads() {
        assertThat(new Clauses(scenario()).changed(text(true), text(false), table.view(), List.of(), Voice.WRITTEN))
                .startsWith("to ");
    }

    @Test
    void ofANewTextItIsToldWhatItConcedesAndTakesAgainstTheLast() {
        Clauses clauses = new Clauses(scenario());
        Issue most = issues.getFirst();
        Draft best = text(true);
        Draft less = best.withTerms(best.terms().with(most.id(), byWorth(most).getFirst().id()));

        assertThat(clauses.since(best, less, table.view())).isEqualTo("concedes " + most.label() + ": "
                + byWorth(most).getFirst().label() + " instead of " + byWorth(most).getLast().label());
        assertThat(clauses.since(less, best, table.view())).isEqualTo("takes " + exchange(most));
        assertThat(clauses.since(best, text(false), table.view())).startsWith("concedes ")
                .endsWith(" + " + (issues.size() - 1));
        assertThat(clauses.since(best, best, table.view())).isEmpty();
    }

    @Test
    void whatSpeaksForATextMeantToLastIsTheClauseThatTheSeatWouldMissMost() {
        Draft best = settlement(text(true).terms());
        String boon = new Clauses(scenario()).boon(best, table.view());
        List<Double> missed = issues.stream().map(issue -> worth(best) - worth(without(best, issue))).toList();
        double most = missed.stream().max(Comparator.naturalOrder()).orElseThrow();
        Draft nothing = issues.stream().reduce(best, ClausesTest::without, (_, last) -> last);

        assertThat(boon).isEqualTo("first of all " + clause(issues.get(missed.indexOf(most))));
        assertThat(new Clauses(scenario()).boon(nothing, table.view())).as("all left open").isEmpty();
    }

    private static double worth(Draft text) {
        return new Clauses(scenario()).surplus(text, table.view());
    }

    private static Draft without(Draft text, Issue issue) {
        return text.withTerms(text.terms().with(issue.id(), issue.open().id()));
    }

    private static Draft settlement(Terms terms) {
        return new Draft(Set.of(TwoValleys.BIRCH), Stage.SETTLEMENT, terms, 0, false, List.of(), 2, "");
    }

    @Test
    void twoConcessionsThatCostAboutAsMuchAreBothTold() {
        List<String> told = new ArrayList<>();
        Draft best = text(true);
        for (Issue one : issues) {
            for (Issue other : issues.subList(issues.indexOf(one) + 1, issues.size())) {
                Draft less = best.withTerms(best.terms()
                        .with(one.id(), byWorth(one).getFirst().id())
                        .with(other.id(), byWorth(other).getFirst().id()));
                told.add(new Clauses(scenario()).since(best, less, table.view()));
            }
        }
        assertThat(told).allMatch(words -> words.startsWith("concedes "))
                .anyMatch(words -> words.contains(" and ") && !words.contains(" + "))
                .anyMatch(words -> !words.contains(" and ") && words.endsWith(" + 1"))
                .noneMatch(words -> words.contains(" and ") == words.contains(" + "));
    }

    /// Who gives may be wrong about who gets; whoever reads its reasons knows better.
    @Test
    void whatIsThoughtAGiftAndIsNoneIsToldAsSuch() {
        Party other = scenario().parties()
                .stream()
                .filter(party -> !party.id().equals(table.view().seat()))
                .findFirst()
                .orElseThrow();
        Issue line = scenario().issue(new IssueId("line"));
        Issue fire = scenario().issue(new IssueId("fire"));

        assertThat(changed(List.of(new Rationale.Gain(other.id(), line.id(), 2)), Voice.WRITTEN))
                .startsWith("gives " + other.shortName() + " " + exchange(line) + " (which in truth costs "
                        + other.shortName() + " 35.0)");
        assertThat(changed(List.of(new Rationale.Gain(other.id(), fire.id(), 2)), Voice.WRITTEN))
                .startsWith("gives " + other.shortName() + " " + exchange(fire))
                .doesNotContain("in truth");
    }

    /// What is told of a text that is changed from the worst for the seat to the best.
    private static String changed(List<Rationale.Gain> gains, Voice voice) {
        return new Clauses(scenario()).changed(text(false), text(true), table.view(), gains, voice);
    }

    private static Draft text(boolean best) {
        Draft base = ((Command.Table) table.command()).draft();
        Terms terms = base.terms();
        for (Issue issue : issues) {
            List<Option> options = byWorth(issue);
            terms = terms.with(issue.id(), (best ? options.getLast() : options.getFirst()).id());
        }
        return base.withTerms(terms);
    }

    private static String clause(Issue issue) {
        return issue.label() + ": " + byWorth(issue).getLast().label();
    }

    /// What is given or taken, and what stood there.
    private static String exchange(Issue issue) {
        return clause(issue) + " instead of " + byWorth(issue).getFirst().label();
    }

    private static Rationale.Gain gain(Issue issue, double points) {
        return new Rationale.Gain(BIRCH, issue.id(), points);
    }

    private static List<Option> byWorth(Issue issue) {
        Map<OptionId, Double> values = sheet().issue(issue.id()).values();
        return issue.options()
                .stream()
                .filter(option -> values.containsKey(option.id()))
                .sorted(Comparator.comparingDouble(option -> values.getOrDefault(option.id(), 0.0)))
                .toList();
    }

    private static Scenario scenario() {
        return saved.header().scenario();
    }

    private static ScoreSheet sheet() {
        return scenario().party(table.view().seat()).sheet();
    }
}
