package armistice.engine.rule;

import armistice.engine.state.Standpoint;
import armistice.model.Ordered;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.deal.TermsPattern;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.number.Explanation;
import armistice.model.number.Explanation.Unit;
import armistice.model.number.Parameter;
import armistice.model.setting.Issue;
import armistice.model.setting.Member;
import armistice.model.setting.Option;
import armistice.model.setting.Region;
import armistice.model.setting.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How likely an agreement is to collapse in a month.
///
///     hazard = base x stage x exp(combination x sum of the logarithms of the factors), within [floor, ceiling]
///
/// Factors: each clause's own and vagueness, the foreign force, the guarantee, the shift of power; in a party's own
/// view also its distrust of the enemy. Sources: Fortna 2003 and 2004, Walter 1997, Hegre et al. 2019, Park 2023,
/// Powell 2004 for directions, mostly from civil wars; sizes are the scenario's.
public final class Hazard {
    private final Scenario scenario;
    private final Stage stage;
    private final List<Explanation> factors;

    private Hazard(Scenario scenario, Stage stage, List<Explanation> factors) {
        this.scenario = scenario;
        this.stage = stage;
        this.factors = factors;
    }

    /// The hazard of `terms` as `standpoint`'s party perceives it.
    ///
    /// @param powerShift change of the attacker's share of power over the next half year ([Projection#powerShift])
    public static Hazard perceived(Standpoint standpoint, Stage stage, Terms terms, double powerShift) {
        Hazard hazard = of(standpoint, stage, terms, powerShift, perceivedFade(standpoint));
        hazard.addTrust(standpoint);
        return hazard;
    }

    /// Sum of the logarithms of the factors that no clause changes, as `standpoint`'s party perceives them.
    public static double circumstances(Standpoint standpoint, double powerShift) {
        Hazard hazard = new Hazard(standpoint.scenario(), Stage.SETTLEMENT, new ArrayList<>());
        hazard.addPowerShift(powerShift);
        hazard.addTrust(standpoint);
        return hazard.logarithm();
    }

    /// What one clause adds to the sum of the logarithms, as `standpoint`'s party perceives it, no other clause backing it.
    public static double clause(Standpoint standpoint, Option option) {
        Hazard hazard = new Hazard(standpoint.scenario(), Stage.SETTLEMENT, new ArrayList<>());
        hazard.addClause(standpoint, option, !option.backing().isEmpty(), perceivedFade(standpoint));
        return hazard.logarithm();
    }

    /// What clauses add together beyond what each adds alone.
    ///
    /// @param pattern   the terms in which it counts
    /// @param logarithm what it adds to the sum of the logarithms
    public record Interaction(TermsPattern pattern, double logarithm) {}

    /// The interactions of clauses: foreign forces whose senders' members wait for a backing.
    public static List<Interaction> interactions(Standpoint standpoint) {
        Scenario scenario = standpoint.scenario();
        List<Interaction> interactions = new ArrayList<>();
        for (Issue backing : scenario.issues()) {
            Set<OptionId> backed = backed(backing);
            for (Issue issue : scenario.issues()) {
                for (Option option : issue.options()) {
                    boolean waits = option.force() != null && option.backing().isEmpty() && !issue.equals(backing);
                    if (waits && !backed.isEmpty()) {
                        double more = forceLogarithm(standpoint, option, true)
                                - forceLogarithm(standpoint, option, false);
                        Map<IssueId, Set<OptionId>> together = new LinkedHashMap<>();
                        together.put(issue.id(), Set.of(option.id()));
                        together.put(backing.id(), backed);
                        interactions.add(new Interaction(new TermsPattern(together), more));
                    }
                }
            }
        }
        return interactions;
    }

    private static double forceLogarithm(Standpoint standpoint, Option option, boolean backed) {
        Hazard hazard = new Hazard(standpoint.scenario(), Stage.SETTLEMENT, new ArrayList<>());
        hazard.addForce(option, backed);
        return hazard.logarithm();
    }

    private static Set<OptionId> backed(Issue issue) {
        return Ordered.set(issue.options().stream().filter(one -> !one.backing().isEmpty()).map(Option::id).toList());
    }

    /// The hazard of `terms` by the terms themselves and the state of the world, at entry into force.
    public static Hazard actual(Standpoint standpoint, Stage stage, Terms terms, double powerShift) {
        return of(standpoint, stage, terms, powerShift, 0);
    }

    /// The same for an agreement of some age, in which guarantees without troops have faded.
    ///
    /// @param age months since entry into force
    public static Hazard aged(Standpoint standpoint, Stage stage, Terms terms, double powerShift, double age) {
        return of(standpoint, stage, terms, powerShift, age);
    }

    private static Hazard of(Standpoint standpoint, Stage stage, Terms terms, double powerShift, double faded) {
        Scenario scenario = standpoint.scenario();
        Hazard hazard = new Hazard(scenario, stage, new ArrayList<>());
        List<Option> chosen = scenario.issues().stream().map(issue -> issue.option(terms.option(issue.id()))).toList();
        boolean backed = chosen.stream().anyMatch(option -> !option.backing().isEmpty());
        for (Option option : chosen) {
            hazard.addClause(standpoint, option, backed, faded);
        }
        hazard.addPowerShift(powerShift);
        return hazard;
    }

    /// Months that a party thinks a guarantee will have faded on the average: half of those that remain.
    private static double perceivedFade(Standpoint standpoint) {
        return Projection.monthsLeft(standpoint.scenario(), standpoint.world()) / 2;
    }

    private void addClause(Standpoint standpoint, Option option, boolean backed, double faded) {
        add("explain.hazard.clause", option.label(), option.hazard(), "scenario");
        if (option.vague()) {
            add("explain.hazard.vague", option.label(), scenario.value(Parameter.HAZARD_VAGUE),
                    Parameter.HAZARD_VAGUE.key());
        }
        if (option.force() != null) {
            addForce(option, backed);
        }
        if (option.guarantee() != null) {
            addGuarantee(standpoint, option, option.guarantee(), faded);
        }
    }

    private void addPowerShift(double powerShift) {
        add("explain.hazard.powerShift", "", 1 + scenario.value(Parameter.HAZARD_POWER_SHIFT) * powerShift,
                Parameter.HAZARD_POWER_SHIFT.key());
    }

    private void addTrust(Standpoint standpoint) {
        if (scenario.war().isBelligerent(standpoint.party())) {
            PartyId enemy = scenario.war().enemyOf(standpoint.party());
            double trust = standpoint.trust().getOrDefault(enemy, 0.5);
            add("explain.hazard.trust", scenario.party(enemy).name(),
                    1 + scenario.value(Parameter.HAZARD_TRUST) * (0.5 - trust), Parameter.HAZARD_TRUST.key());
        }
    }

    /// Adds the factor of a party's grievance, points below its outside option; for the adjudication only.
    public Hazard withGrievance(double grievance) {
        add("explain.hazard.grievance", "", 1 + scenario.value(Parameter.HAZARD_GRIEVANCE) * Math.max(0, grievance),
                Parameter.HAZARD_GRIEVANCE.key());
        return this;
    }

    /// Adds the factor of heavy breaches that are still fresh; for the adjudication only.
    public Hazard withBreaches(int fresh) {
        add("explain.hazard.breaches", "", Math.pow(scenario.value(Parameter.CLUSTER), fresh), Parameter.CLUSTER.key());
        return this;
    }

    /// Adds the factor of having been suspended some times; for the adjudication only.
    public Hazard withSuspensions(int times) {
        add("explain.hazard.suspensions", "", Math.pow(scenario.value(Parameter.SUSPENDED), times),
                Parameter.SUSPENDED.key());
        return this;
    }

    /// Sum of the logarithms of the factors.
    public double logarithm() {
        double sum = 0;
        for (Explanation factor : factors) {
            sum += Math.log(factor.value());
        }
        return sum;
    }

    /// Probability of collapse in a month.
    ///
    /// @param age months since entry into force
    public double monthly(double age) {
        return monthly(scenario, stage, logarithm(), age);
    }

    /// The same from a sum of logarithms.
    public static double monthly(Scenario scenario, Stage stage, double logarithm, double age) {
        double raw = scenario.value(Parameter.HAZARD_BASE) * stageFactor(scenario, stage)
                * Math.exp(scenario.value(Parameter.HAZARD_COMBINATION) * logarithm);
        double clipped = Math.clamp(raw, scenario.value(Parameter.HAZARD_FLOOR),
                scenario.value(Parameter.HAZARD_CEILING));
        return clipped * agedFactor(scenario, age);
    }

    /// How the hazard falls with the age of the peace, months: 1 at first.
    static double agedFactor(Scenario scenario, double age) {
        double from = scenario.value(Parameter.HAZARD_AGE_FROM);
        return age <= from ? 1 : Math.pow(age / from, -scenario.value(Parameter.HAZARD_AGE));
    }

    /// Probability of collapse within `months` of entry into force.
    public double failure(double months) {
        return failure(scenario, stage, logarithm(), months);
    }

    /// The same from a sum of logarithms.
    public static double failure(Scenario scenario, Stage stage, double logarithm, double months) {
        return new FailureCurve(scenario, stage, months).at(logarithm);
    }

    /// The monthly hazard at entry into force, with its factors.
    public Explanation explained() {
        List<Explanation> parts = new ArrayList<>();
        parts.add(Explanation.leaf("explain.hazard.base", "", scenario.value(Parameter.HAZARD_BASE), Unit.PER_MONTH,
                Parameter.HAZARD_BASE.key()));
        parts.add(Explanation.leaf("explain.hazard.stage", "", stageFactor(scenario, stage), Unit.FACTOR,
                stageKey(stage)));
        double combination = scenario.value(Parameter.HAZARD_COMBINATION);
        for (Explanation factor : factors) {
            if (factor.value() != 1) {
                parts.add(Explanation.power(factor.key(), factor.subject(), Unit.FACTOR,
                        Explanation.leaf("explain.hazard.factor", factor.subject(), factor.value(), Unit.FACTOR,
                                factor.source()),
                        Explanation.leaf("explain.hazard.combination", "", combination, Unit.FACTOR,
                                Parameter.HAZARD_COMBINATION.key())));
            }
        }
        Explanation product = Explanation.product("explain.hazard.product", "", Unit.PER_MONTH, parts);
        Explanation below = Explanation.minimum("explain.hazard.below", "", Unit.PER_MONTH,
                List.of(product, parameter("explain.hazard.ceiling", Parameter.HAZARD_CEILING)));
        return Explanation.maximum("explain.hazard.monthly", "", Unit.PER_MONTH,
                List.of(below, parameter("explain.hazard.floor", Parameter.HAZARD_FLOOR)));
    }

    /// The monthly hazard at an age, with its factors.
    ///
    /// @param age months since entry into force
    public Explanation explained(double age) {
        return Explanation.product("explain.hazard.aged", "", Unit.PER_MONTH, List.of(explained(),
                Explanation.leaf("explain.hazard.age", "", agedFactor(scenario, age), Unit.FACTOR,
                        Parameter.HAZARD_AGE.key())));
    }

    private Explanation parameter(String key, Parameter parameter) {
        return Explanation.leaf(key, "", scenario.value(parameter), Unit.PER_MONTH, parameter.key());
    }

    private void add(String key, String subject, double factor, String source) {
        factors.add(Explanation.leaf(key, subject, factor, Unit.FACTOR, source));
    }

    /// Coverage counts what the force's senders have pledged at most, against the length of the front; members that need
    /// a backstop send nobody where no clause backs them.
    private void addForce(Option option, boolean backed) {
        Option.Force force = option.force();
        if (force == null) {
            return;
        }
        double pledged = pledged(option, backed);
        double needed = frontLength() * density(force.mission());
        double coverage = needed > 0 ? Math.min(1, Math.min(force.troops(), pledged) / needed) : 1;
        add("explain.hazard.force", option.label(), 1 - effect(force.mission()) * coverage, effectKey(force.mission()));
    }

    private double pledged(Option option, boolean backed) {
        double pledged = 0;
        boolean limited = false;
        for (PartyId sender : option.consent()) {
            for (Member member : scenario.party(sender).members()) {
                pledged += backed || !member.needsBackstop() ? member.maximumTroops() : 0;
                limited = true;
            }
        }
        return limited ? pledged : Double.POSITIVE_INFINITY;
    }

    /// A guarantee counts by how far its guarantor is believed; one without troops fades month by month.
    private void addGuarantee(Standpoint standpoint, Option option, Option.@Nullable Guarantee guarantee,
            double faded) {
        if (guarantee == null) {
            return;
        }
        double effect = scenario.value(Parameter.GUARANTEE_EFFECT) * guarantee.strength()
                * standpoint.credibility().getOrDefault(guarantee.guarantor(), 0.5);
        double share = guarantee.onPaper()
                ? Math.min(scenario.value(Parameter.GUARANTEE_PAPER), effect)
                        * Math.pow(1 - scenario.value(Parameter.GUARANTEE_FADE), faded)
                : effect;
        add("explain.hazard.guarantee", option.label(), 1 - share, Parameter.GUARANTEE_EFFECT.key());
    }

    private double frontLength() {
        double length = 0;
        for (Region region : scenario.regions()) {
            if (region.sector() != null) {
                length += region.sector().length();
            }
        }
        return length;
    }

    private double density(Option.Mission mission) {
        return scenario.value(switch (mission) {
            case MONITORING -> Parameter.MONITORING_DENSITY;
            case REASSURANCE -> Parameter.REASSURANCE_DENSITY;
            case DEFENCE -> Parameter.DEFENCE_DENSITY;
        });
    }

    private double effect(Option.Mission mission) {
        return scenario.value(effectParameter(mission));
    }

    private static String effectKey(Option.Mission mission) {
        return effectParameter(mission).key();
    }

    private static Parameter effectParameter(Option.Mission mission) {
        return switch (mission) {
            case MONITORING -> Parameter.MONITORING_EFFECT;
            case REASSURANCE -> Parameter.REASSURANCE_EFFECT;
            case DEFENCE -> Parameter.DEFENCE_EFFECT;
        };
    }

    static double stageFactor(Scenario scenario, Stage stage) {
        return switch (stage) {
            case INTERIM_TRUCE, PARTIAL_TRUCE -> 1;
            case FRAMEWORK -> scenario.value(Parameter.HAZARD_FRAMEWORK);
            case SETTLEMENT -> scenario.value(Parameter.HAZARD_SETTLEMENT);
        };
    }

    private static String stageKey(Stage stage) {
        return switch (stage) {
            case INTERIM_TRUCE, PARTIAL_TRUCE -> "";
            case FRAMEWORK -> Parameter.HAZARD_FRAMEWORK.key();
            case SETTLEMENT -> Parameter.HAZARD_SETTLEMENT.key();
        };
    }
}
