package armistice.deals;

import armistice.deals.space.PackageSpace;
import armistice.deals.space.PackageSpaceBuilder;
import armistice.deals.space.Pattern;
import armistice.engine.Engine;
import armistice.engine.GameState;
import armistice.engine.rule.DealValue;
import armistice.engine.rule.Hazard;
import armistice.engine.rule.TermsValue;
import armistice.engine.state.Standpoint;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.deal.TermsPattern;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.play.Benchmark;
import armistice.model.play.GameSettings;
import armistice.model.play.SeatControl;
import armistice.model.setting.Issue;
import armistice.model.setting.Linkage;
import armistice.model.setting.Option;
import armistice.model.setting.RedLine;
import armistice.model.setting.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// The space of deals of a scenario, as some parties value it: frameworks or settlements, not truces.
///
/// Values agree with [DealValue#surplus] to a hundredth of a point: option values are rounded to thousandths of a point
/// and logarithms of hazard factors to thousandths. The space knows nothing but the standpoints it is made of, so that
/// one made from a seat's view and its beliefs shows no more than those.
public final class ScenarioSpace {
    private static final double UNITS_PER_POINT = 1_000;
    private static final double THOUSANDTHS = 1_000;
    /// e to this many thousandths is beyond every cap.
    private static final int LARGEST_LOG_HAZARD = 100_000;

    private final Scenario scenario;
    private final List<PartyId> parties;
    private final PackageSpace space;
    /// `party`: from the sum of log hazards in thousandths to the chance that a deal fails.
    private final List<IntToDoubleFunction> failure;

    private ScenarioSpace(Scenario scenario, List<PartyId> parties, PackageSpace space,
            List<IntToDoubleFunction> failure) {
        this.scenario = scenario;
        this.parties = List.copyOf(parties);
        this.space = space;
        this.failure = List.copyOf(failure);
    }

    /// Compiles the space in which `values` are the parties, in that order.
    ///
    /// @param values one for each party of the scenario that takes part, 2 to 6; all of the same scenario
    /// @param stage  what kind of agreement is looked for; no truce
    public static ScenarioSpace of(List<DealValue> values, Stage stage) {
        if (stage.isTruce()) {
            throw new IllegalArgumentException("a truce's value is not a sum over issues");
        }
        Scenario scenario = values.getFirst().standpoint().scenario();
        List<PartyId> parties = values.stream().map(value -> value.standpoint().party()).toList();
        PackageSpaceBuilder builder = new PackageSpaceBuilder(values.size(), UNITS_PER_POINT);
        builder.signatories(standing(scenario, parties));
        issues(builder, values, stage, parties);
        interactions(builder, values.getFirst());
        List<IntToDoubleFunction> failure = new ArrayList<>();
        for (int party = 0; party < values.size(); party++) {
            patterns(builder, values.get(party).standpoint(), party, values.size());
            IntToDoubleFunction fails = failure(values.get(party), stage);
            double loss = values.get(party).loss();
            builder.penalty(party, s -> loss * fails.applyAsDouble(s));
            failure.add(fails);
        }
        builder.reservations(values.stream().mapToDouble(value -> value.outside().value()).toArray());
        return new ScenarioSpace(scenario, parties, builder.build(), failure);
    }

    /// The space of a scenario on its first day, as all parties truly value it.
    public static ScenarioSpace atStart(Scenario scenario, Stage stage) {
        Map<PartyId, SeatControl> anybody = new LinkedHashMap<>();
        scenario.parties().forEach(party -> anybody.put(party.id(), new SeatControl.Human()));
        GameState start = Engine.opening(scenario, new GameSettings(0, anybody, scenario.turns(), true),
                new Benchmark(Map.of(), Map.of(), true));
        return of(scenario.parties().stream().map(party -> DealValue.from(start.truth(party.id()))).toList(), stage);
    }

    /// The names of parties, issues and options; a draft leaves open what it does not settle.
    public Agenda agenda() {
        return new Agenda(parties.stream().map(PartyId::value).toList(), scenario.issues()
                .stream()
                .map(issue -> new Agenda.Topic(issue.id().value(),
                        issue.options().stream().map(option -> option.id().value()).toList(),
                        issue.options().indexOf(issue.open())))
                .toList());
    }

    /// The compiled space; its issues and options are numbered in the scenario's order.
    public PackageSpace space() {
        return space;
    }

    /// The parties, in the order of the space.
    public List<PartyId> parties() {
        return parties;
    }

    /// The terms of a package.
    ///
    /// @param options one for each issue, in order
    public Terms terms(int[] options) {
        Map<IssueId, OptionId> chosen = new LinkedHashMap<>();
        for (int i = 0; i < options.length; i++) {
            Issue issue = scenario.issues().get(i);
            chosen.put(issue.id(), issue.options().get(options[i]).id());
        }
        return new Terms(chosen);
    }

    /// The package of some terms: the number of the option chosen on each issue.
    public int[] options(Terms terms) {
        return scenario.issues()
                .stream()
                .mapToInt(issue -> issue.options().indexOf(issue.option(terms.option(issue.id()))))
                .toArray();
    }

    /// The chance that a package holds to the horizon, as the most doubtful party sees it: 0 to 1.
    public double durability(int[] options) {
        return durability(space.logHazard(options));
    }

    /// The same of a sum of log hazards, thousandths.
    public double durability(int logHazard) {
        return 1 - failure.stream().mapToDouble(fails -> fails.applyAsDouble(logHazard)).max().orElse(0);
    }

    /// The largest sum of log hazards, in thousandths, at which every party expects terms to hold with a given chance; null
    /// if no sum is low enough.
    public @Nullable Integer logHazardFor(double durability) {
        return largestLogHazard(durability, this::durability);
    }

    /// The largest sum of log hazards, in thousandths, at which terms hold with a given chance; null if no sum is low enough.
    ///
    /// @param holds the chance that terms hold at a sum; it never rises with the sum
    public static @Nullable Integer largestLogHazard(double chance, IntToDoubleFunction holds) {
        int low = -LARGEST_LOG_HAZARD;
        int high = LARGEST_LOG_HAZARD;
        if (holds.applyAsDouble(low) < chance) {
            return null;
        }
        while (low < high) {
            int middle = Math.ceilDiv(low + high, 2);
            if (holds.applyAsDouble(middle) >= chance) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static int[] standing(Scenario scenario, List<PartyId> parties) {
        int[] belligerents = {parties.indexOf(scenario.war().attacker()), parties.indexOf(scenario.war().defender())};
        int[] present = Arrays.stream(belligerents).filter(party -> party >= 0).toArray();
        if (present.length == 0) {
            throw new IllegalArgumentException("a space of deals needs at least one belligerent");
        }
        return present;
    }

    private static void issues(PackageSpaceBuilder builder, List<DealValue> values, Stage stage,
            List<PartyId> parties) {
        Scenario scenario = values.getFirst().standpoint().scenario();
        for (Issue issue : scenario.issues()) {
            List<Option> options = issue.options();
            double[][] points = new double[values.size()][options.size()];
            for (int party = 0; party < values.size(); party++) {
                for (int o = 0; o < options.size(); o++) {
                    points[party][o] = TermsValue.issuePoints(values.get(party).standpoint(), stage, issue,
                            options.get(o).id());
                }
            }
            int[] consent = options.stream().mapToInt(option -> bits(option.consent(), parties)).toArray();
            builder.issue(issue.label(), points, hazards(values.getFirst(), issue), consent);
        }
    }

    private static int bits(Set<PartyId> consent, List<PartyId> parties) {
        int bits = 0;
        for (PartyId party : consent) {
            int index = parties.indexOf(party);
            bits |= index < 0 ? 0 : 1 << index;
        }
        return bits;
    }

    /// What each option adds to the logarithm of the hazard over the issue's first option, thousandths.
    private static int[] hazards(DealValue value, Issue issue) {
        double base = Hazard.clause(value.standpoint(), issue.options().getFirst());
        return issue.options()
                .stream()
                .mapToInt(option -> (int) Math
                        .rint(THOUSANDTHS * (Hazard.clause(value.standpoint(), option) - base)))
                .toArray();
    }

    /// What clauses add together.
    private static void interactions(PackageSpaceBuilder builder, DealValue value) {
        Scenario scenario = value.standpoint().scenario();
        for (Hazard.Interaction interaction : Hazard.interactions(value.standpoint())) {
            builder.hazard(pattern(scenario, interaction.pattern()),
                    (int) Math.rint(THOUSANDTHS * interaction.logarithm()));
        }
    }

    /// The logarithm of the hazard of the first options, without what they add together.
    private static double base(DealValue value) {
        double sum = Hazard.circumstances(value.standpoint(), value.outside().path().powerShift());
        for (Issue issue : value.standpoint().scenario().issues()) {
            sum += Hazard.clause(value.standpoint(), issue.options().getFirst());
        }
        return sum;
    }

    private static IntToDoubleFunction failure(DealValue value, Stage stage) {
        Scenario scenario = value.standpoint().scenario();
        double base = base(value);
        double months = value.monthsLeft();
        return s -> Hazard.failure(scenario, stage, base + s / THOUSANDTHS, months);
    }

    private static void patterns(PackageSpaceBuilder builder, Standpoint standpoint, int party, int parties) {
        Scenario scenario = standpoint.scenario();
        for (Linkage linkage : standpoint.sheet().linkages()) {
            builder.linkage(pattern(scenario, linkage.pattern()), points(party, parties, linkage.points()));
        }
        for (RedLine line : standpoint.sheet().redLines()) {
            Pattern pattern = pattern(scenario, line.pattern());
            if (line.absolute()) {
                builder.redLine(party, pattern);
            } else {
                builder.linkage(pattern, points(party, parties, -line.points()));
            }
        }
    }

    private static double[] points(int party, int parties, double points) {
        double[] all = new double[parties];
        all[party] = points;
        return all;
    }

    private static Pattern pattern(Scenario scenario, TermsPattern terms) {
        List<Pattern.Choice> choices = new ArrayList<>();
        for (int i = 0; i < scenario.issues().size(); i++) {
            Issue issue = scenario.issues().get(i);
            Set<OptionId> allowed = terms.options().getOrDefault(issue.id(), Set.of());
            long bits = 0;
            for (int o = 0; o < issue.options().size(); o++) {
                bits |= allowed.contains(issue.options().get(o).id()) ? 1L << o : 0;
            }
            if (bits != 0) {
                choices.add(new Pattern.Choice(i, bits));
            }
        }
        return new Pattern(choices);
    }
}
