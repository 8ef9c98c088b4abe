package armistice.scenario.json;

import armistice.model.id.Id;
import armistice.model.number.Parameter;
import armistice.model.number.Quantity;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.NamedType;

/// Tells the JSON library what annotations on the model would tell it, were the model allowed to know of JSON: the
/// names of enum constants and how the cases of a sealed interface are told apart.
final class ModelIntrospector extends NopAnnotationIntrospector {
    private static final String PACKAGES = "armistice.";

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        for (int i = 0; i < constants.length; i++) {
            names[i] = nameOf(constants[i]);
        }
        return names;
    }

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
        if (!isCase(annotated.getRawType())) {
            return null;
        }
        return JsonTypeInfo.Value.construct(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "type", null, false, true,
                null);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
        if (!isSealed(annotated.getRawType())) {
            return null;
        }
        List<NamedType> cases = new ArrayList<>();
        addCases(annotated.getRawType(), cases);
        return cases;
    }

    @Override
    public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass type) {
        return isCase(type.getRawType()) ? hyphened(type.getRawType().getSimpleName()) : null;
    }

    /// Whatever is not a collection and not marked as nullable must be there.
    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        if (!(member instanceof AnnotatedParameter parameter)
                || !(parameter.getOwner().getAnnotated() instanceof Constructor<?> constructor)) {
            return null;
        }
        Class<?> type = parameter.getRawType();
        if (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)) {
            return false;
        }
        AnnotatedType declared = constructor.getAnnotatedParameterTypes()[parameter.getIndex()];
        return !declared.isAnnotationPresent(Nullable.class);
    }

    /// The name of an enum constant in JSON.
    static String nameOf(Enum<?> constant) {
        return constant instanceof Parameter parameter
                ? parameter.key()
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// `InPrinciple` as `in-principle`.
    static String hyphened(String simpleName) {
        return simpleName.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static void addCases(Class<?> sealed, List<NamedType> cases) {
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                addCases(permitted, cases);
            } else {
                cases.add(new NamedType(permitted, hyphened(permitted.getSimpleName())));
            }
        }
    }

    /// Whether `type` is a sealed interface or one of its cases.
    private static boolean isCase(Class<?> type) {
        if (isSealed(type)) {
            return true;
        }
        for (Class<?> parent : type.getInterfaces()) {
            if (isCase(parent)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSealed(Class<?> type) {
        return type.isInterface() && type.isSealed() && type.getName().startsWith(PACKAGES)
                && type != Id.class && type != Quantity.class;
    }
}
