package armistice.scenario.json;

import armistice.model.deal.Terms;
import armistice.model.deal.TermsPattern;
import armistice.model.id.Id;
import armistice.model.number.Quantity;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.deser.std.StdConvertingDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdConvertingSerializer;

/// The one way in which records of the game become JSON and come back.
///
/// | in Java | in JSON |
/// |---|---|
/// | record | object; its components in their order, a component without a value left out |
/// | sealed interface | object with a first property `"type"`: the record's simple name in lower case with hyphens |
/// | enum constant | its name in lower case with hyphens; a parameter its key |
/// | [Id] | its text, also as a key |
/// | [Quantity] | its notation, also as a key |
/// | [Terms], [TermsPattern] | object of issues |
/// | list, set, map | array or object in its own order |
/// | date | `yyyy-mm-dd` |
///
/// The same value always gives the same bytes. Reading is strict: unknown and doubled properties, a missing component that
/// is not marked as nullable, and a value of another JSON type are errors; a missing list, set or map is empty. All errors are
/// `tools.jackson.core.JacksonException`, those of a record's constructor included.
///
/// A journal's own types need no annotation: records, enums and sealed interfaces of the packages `armistice` follow
/// the rules above.
public final class ModelJson {

    /// Deepest nesting of a text that is read.
    public static final int NESTING_LIMIT = 100;

    /// Longest string that is read, in characters.
    public static final int STRING_LIMIT = 200_000;

    private ModelJson() {}

    /// A factory whose parsers refuse doubled keys and texts beyond the limits.
    public static JsonFactory factory() {
        return JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(NESTING_LIMIT)
                        .maxStringLength(STRING_LIMIT)
                        .maxNameLength(1_000)
                        .maxNumberLength(100)
                        .build())
                .build();
    }

    /// A mapper for the types of the game. Making one is slow; keep it.
    public static JsonMapper mapper() {
        return JsonMapper.builder(factory())
                .annotationIntrospector(new ModelIntrospector())
                .addModule(names())
                .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .changeDefaultPropertyInclusion(
                        all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .withConfigOverride(List.class, ModelJson::emptyWhenMissing)
                .withConfigOverride(Set.class, ModelJson::emptyWhenMissing)
                .withConfigOverride(Map.class, ModelJson::emptyWhenMissing)
                .build();
    }

    private static void emptyWhenMissing(MutableConfigOverride type) {
        type.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    private static SimpleModule names() {
        SimpleModule module = new SimpleModule("armistice");
        Text.of(Quantity.class, Quantity::parse, Quantity::text).addTo(module);
        for (Class<?> id : Id.class.getPermittedSubclasses()) {
            Text.ofId(id.asSubclass(Id.class)).addTo(module);
        }
        module.addSerializer(Terms.class, new StdConvertingSerializer(Unwrapped.OPTIONS));
        module.addDeserializer(Terms.class, new StdConvertingDeserializer<>(Unwrapped.TERMS));
        module.addSerializer(TermsPattern.class, new StdConvertingSerializer(Unwrapped.ALTERNATIVES));
        module.addDeserializer(TermsPattern.class, new StdConvertingDeserializer<>(Unwrapped.PATTERN));
        // The library's own choice for a set forgets the order.
        module.addAbstractTypeMapping(Set.class, LinkedHashSet.class);
        module.addAbstractTypeMapping(Map.class, LinkedHashMap.class);
        return module;
    }
}
