package armistice.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Readout;
import armistice.model.deal.Stage;
import armistice.model.deal.TermsPattern;
import armistice.model.id.Id;
import armistice.model.number.Confidence;
import armistice.model.number.Effect;
import armistice.model.number.Parameter;
import armistice.model.setting.Anchor;
import armistice.model.setting.Indicator;
import armistice.model.setting.Measure;
import armistice.model.setting.MeetingFormat;
import armistice.model.setting.Operation;
import armistice.model.setting.Option;
import armistice.model.setting.Posture;
import armistice.model.setting.Prose;
import armistice.model.setting.Scenario;
import armistice.scenario.json.ModelJson;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SchemaTest {
    private static final JsonNode SCHEMA = ScenarioSchema.load().root();
    private static final Map<String, Class<?>> RECORDS = new LinkedHashMap<>();

    static {
        collect(Scenario.class);
    }

    static Stream<Map.Entry<String, Class<?>>> records() {
        return RECORDS.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyComponentOfARecordIsInTheSchemaAndTheReverse(Map.Entry<String, Class<?>> record) {
        List<String> components = Arrays.stream(record.getValue().getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        List<String> properties = new ArrayList<>(definition(record.getKey()).path("properties").propertyNames());
        properties.remove("$schema");

        assertThat(properties).isEqualTo(components);
    }

    @ParameterizedTest
    @MethodSource("records")
    void whatIsRequiredHasNoDefaultAndIsNotNullable(Map.Entry<String, Class<?>> record) {
        JsonNode definition = definition(record.getKey());
        List<String> expected = Arrays.stream(record.getValue().getRecordComponents())
                .filter(component -> !component.getAnnotatedType().isAnnotationPresent(Nullable.class))
                .map(RecordComponent::getName)
                .filter(name -> !definition.path("properties").path(name).has("default"))
                .toList();

        assertThat(texts(definition.path("required"))).isEqualTo(expected);
        assertThat(definition.path("additionalProperties").booleanValue(true)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("records")
    void everyReferenceToAThingSaysWhichKindOfThing(Map.Entry<String, Class<?>> record) {
        for (RecordComponent component : record.getValue().getRecordComponents()) {
            JsonNode property = definition(record.getKey()).path("properties").path(component.getName());
            Set<String> kinds = new TreeSet<>();
            idTypes(component.getGenericType(), kinds);
            if (component.getName().equals("id") || kinds.isEmpty()) {
                continue;
            }
            assertThat(referred(property)).as(record.getKey() + "." + component.getName()).isEqualTo(kinds);
        }
    }

    @Test
    void everyDefinitionOfARecordIsUsed() {
        Set<String> others = Set.of("id", "text", "date", "period", "prose", "quantity", "TermsPattern", "posture",
                "stage", "mission", "change", "reading", "measureKind", "operationForm", "stand", "meetingKind",
                "confidence",
                "parameter", "anchor");
        Set<String> definitions = new TreeSet<>(SCHEMA.path("$defs").propertyNames());
        definitions.removeAll(others);
        definitions.add("Scenario");

        assertThat(definitions).isEqualTo(new TreeSet<>(RECORDS.keySet()));
    }

    @Test
    void choicesAreTheConstantsOfTheEnums() {
        Map<String, Class<? extends Enum<?>>> enums = new TreeMap<>(Map.of("posture", Posture.class, "stage",
                Stage.class, "mission",
                Option.Mission.class, "change", Effect.Change.class, "reading", Indicator.Reading.class, "measureKind",
                Measure.Kind.class, "operationForm", Operation.Form.class, "meetingKind",
                MeetingFormat.Kind.class, "confidence", Confidence.class, "parameter", Parameter.class));
        enums.put("anchor", Anchor.class);
        enums.put("stand", Readout.Stand.class);

        enums.forEach((name, type) -> assertThat(texts(definition(name).path("enum"))).as(name)
                .isEqualTo(Arrays.stream(type.getEnumConstants())
                        .map(constant -> ModelJson.mapper().valueToTree(constant).asString())
                        .toList()));
    }

    @Test
    void theSchemaIsOneByTheStandard() {
        Schema standard = registry().getSchema(SchemaLocation.of(
                "https://json-schema.org/draft/2020-12/schema"));

        assertThat(standard.validate(SCHEMA)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("armistice.scenario.ScenarioWriterTest#scenarios")
    void aScenarioIsValidForAnyValidatorOfTheStandard(String name) {
        String json = new ScenarioWriter().json(new ScenarioReader().read(name).orThrow().scenario());

        assertThat(registry().getSchema(SCHEMA).validate(ModelJson.mapper().readTree(json))).isEmpty();
    }

    static SchemaRegistry registry() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    }

    private static JsonNode definition(String name) {
        return name.equals("Scenario") ? SCHEMA : SCHEMA.path("$defs").path(name);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(item -> texts.add(item.asString()));
        return texts;
    }

    private static Set<String> referred(JsonNode property) {
        Set<String> kinds = new TreeSet<>();
        property.findValuesAsString("x-refers-to").forEach(kinds::add);
        return kinds;
    }

    private static void idTypes(Type type, Set<String> kinds) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                idTypes(argument, kinds);
            }
        } else if (type instanceof Class<?> plain && Id.class.isAssignableFrom(plain)) {
            String name = plain.getSimpleName().replace("Id", "");
            kinds.add(Character.toLowerCase(name.charAt(0)) + name.substring(1));
        }
    }

    private static void collect(Type type) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument);
            }
        } else if (type instanceof Class<?> plain && plain.isRecord() && !Id.class.isAssignableFrom(plain)
                && plain != Prose.class && plain != TermsPattern.class
                && RECORDS.put(plain.getSimpleName(), plain) == null) {
            for (RecordComponent component : plain.getRecordComponents()) {
                collect(component.getGenericType());
            }
        }
    }
}
