package armistice.model.setting;

import armistice.model.Ordered;
import armistice.model.id.DocumentId;
import armistice.model.id.FactId;
import armistice.model.id.FormatId;
import armistice.model.id.Id;
import armistice.model.id.InjectId;
import armistice.model.id.IssueId;
import armistice.model.id.MeasureId;
import armistice.model.id.PartyId;
import armistice.model.id.PersonaId;
import armistice.model.id.RegionId;
import armistice.model.id.SourceId;
import armistice.model.id.VariableId;
import armistice.model.number.Assumption;
import armistice.model.number.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Everything an author writes: the situation, the parties, what can be agreed, and every number the rules read.
///
/// The rules know parties, regions and issues only by what stands here.
///
/// @param format      version of the file format
/// @param id          name of the scenario, which is also the name of its folder
/// @param title       its title
/// @param version     version of its content, for example `1.0`
/// @param summary     two sentences for the card on the start page
/// @param start       first day
/// @param turnDays    days in a turn
/// @param turns       number of turns
/// @param settledTurns turns that a settlement must hold to end the game
/// @param situation   the public situation
/// @param notice      what players should know before they start: purpose, limits, sensitivity
/// @param parties     the seats
/// @param war         the war
/// @param regions     the map
/// @param activities  hostile activities
/// @param variables   state variables
/// @param issues      what is on the table
/// @param measures    what can be done outside the talks
/// @param formats     formats of meeting
/// @param sources     sources of information
/// @param facts       the register of facts
/// @param agreements  what is in force at the start
/// @param meetings    meetings held before the start
/// @param documents   the library
/// @param injects     prepared events
/// @param personas    characters for AI parties
/// @param indicators  numbers that playouts report
/// @param assumptions the register of assumptions: one entry for every parameter
public record Scenario(int format, String id, String title, String version, String summary, LocalDate start,
        int turnDays, int turns, int settledTurns, Prose situation, Prose notice, List<Party> parties, War war,
        List<Region> regions, List<Activity> activities, List<Variable> variables, List<Issue> issues,
        List<Measure> measures, List<MeetingFormat> formats, List<Source> sources, List<Fact> facts,
        List<StandingAgreement> agreements, List<PastMeeting> meetings, List<Document> documents, List<Inject> injects,
        List<Persona> personas,
        List<Indicator> indicators, Map<Parameter, Assumption> assumptions) {
    public Scenario {
        parties = List.copyOf(parties);
        regions = List.copyOf(regions);
        activities = List.copyOf(activities);
        variables = List.copyOf(variables);
        issues = List.copyOf(issues);
        measures = List.copyOf(measures);
        formats = List.copyOf(formats);
        sources = List.copyOf(sources);
        facts = List.copyOf(facts);
        agreements = List.copyOf(agreements);
        meetings = List.copyOf(meetings);
        documents = List.copyOf(documents);
        injects = List.copyOf(injects);
        personas = List.copyOf(personas);
        indicators = List.copyOf(indicators);
        assumptions = Ordered.map(assumptions);
    }

    /// The value of a parameter.
    ///
    /// @throws IllegalArgumentException if the register lacks it
    public double value(Parameter parameter) {
        Assumption assumption = assumptions.get(parameter);
        return assumption == null ? valueBefore(parameter) : assumption.value();
    }

    private double valueBefore(Parameter parameter) {
        return parameter.beforeItWasKnown()
                .orElseThrow(() -> new IllegalArgumentException(
                        "scenario " + id + " has no assumption " + parameter.key()));
    }

    /// The entry of a parameter in the register.
    ///
    /// @throws IllegalArgumentException if the register lacks it
    public Assumption assumption(Parameter parameter) {
        Assumption assumption = assumptions.get(parameter);
        if (assumption == null) {
            throw new IllegalArgumentException("scenario " + id + " has no assumption " + parameter.key());
        }
        return assumption;
    }

    /// This scenario with another value for a parameter.
    ///
    /// @throws IllegalArgumentException if the register lacks it or the value is outside its range
    public Scenario with(Parameter parameter, double value) {
        Assumption old = assumption(parameter);
        Assumption changed = new Assumption(value, old.low(), old.high(), old.source(), old.confidence());
        return new Scenario(format, id, title, version, summary, start, turnDays, turns, settledTurns, situation,
                notice,
                parties, war, regions, activities, variables, issues, measures, formats, sources, facts, agreements,
                meetings, documents, injects, personas, indicators, Ordered.with(assumptions, parameter, changed));
    }

    /// The same scenario with other parties.
    public Scenario withParties(List<Party> others) {
        return new Scenario(format, id, title, version, summary, start, turnDays, turns, settledTurns, situation,
                notice, others, war, regions, activities, variables, issues, measures, formats, sources, facts,
                agreements, meetings, documents, injects, personas, indicators, assumptions);
    }

    public Party party(PartyId party) {
        return find(parties, Party::id, party);
    }

    public Region region(RegionId region) {
        return find(regions, Region::id, region);
    }

    public Variable variable(VariableId variable) {
        return find(variables, Variable::id, variable);
    }

    public Issue issue(IssueId issue) {
        return find(issues, Issue::id, issue);
    }

    public Measure measure(MeasureId measure) {
        return find(measures, Measure::id, measure);
    }

    public MeetingFormat meetingFormat(FormatId meeting) {
        return find(formats, MeetingFormat::id, meeting);
    }

    public Source source(SourceId source) {
        return find(sources, Source::id, source);
    }

    public Fact fact(FactId fact) {
        return find(facts, Fact::id, fact);
    }

    public Document document(DocumentId document) {
        return find(documents, Document::id, document);
    }

    public Inject inject(InjectId inject) {
        return find(injects, Inject::id, inject);
    }

    public Persona persona(PersonaId persona) {
        return find(personas, Persona::id, persona);
    }

    /// Whether one of `things` has the name `id`.
    public static <T, I extends Id> boolean has(List<T> things, Function<T, I> idOf, I id) {
        return orNull(things, idOf, id) != null;
    }

    private static <T, I extends Id> T find(List<T> things, Function<T, I> idOf, I id) {
        T found = orNull(things, idOf, id);
        if (found == null) {
            throw new IllegalArgumentException("the scenario has no \"" + id.value() + "\"");
        }
        return found;
    }

    private static <T, I extends Id> @Nullable T orNull(List<T> things, Function<T, I> idOf, I id) {
        for (T thing : things) {
            if (idOf.apply(thing).equals(id)) {
                return thing;
            }
        }
        return null;
    }
}
