package armistice.scenario.json;

import armistice.model.id.Id;
import armistice.model.number.Quantity;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Random values of any type of the model, so that a test needs no example of each.
final class RandomValues {
    private static final int ATTEMPTS = 20_000;
    private static final String LETTERS = "abcxyz019-";
    private final Random random;

    RandomValues(long seed) {
        this.random = new Random(seed);
    }

    <T> T of(Class<T> type) {
        return type.cast(value(type, 0));
    }

    private Object value(Class<?> type, int depth) {
        if (type == int.class || type == Integer.class) {
            return random.nextInt(14);
        } else if (type == long.class) {
            return random.nextLong();
        } else if (type == double.class || type == Double.class) {
            return random.nextInt(3) == 0 ? (double) random.nextInt(3) : random.nextDouble();
        } else if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == String.class) {
            return text();
        } else if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(20_000 + random.nextInt(1_000));
        } else if (type.isEnum()) {
            return pick(List.of(type.getEnumConstants()));
        } else if (type.isSealed()) {
            return value(pick(cases(type, depth)), depth + 1);
        }
        return record(type, depth);
    }

    /// Past some depth only cases without further parts, so that values end.
    private static List<Class<?>> cases(Class<?> type, int depth) {
        List<Class<?>> all = Arrays.asList(type.getPermittedSubclasses());
        return depth < 8 || type == Id.class || type == Quantity.class ? all : all.subList(0, 1);
    }

    private Object record(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                Object[] arguments = new Object[components.length];
                for (int i = 0; i < components.length; i++) {
                    arguments[i] = component(type, components[i], depth + 1);
                }
                return constructor.newInstance(arguments);
            } catch (InvocationTargetException e) {
                if (!(e.getCause() instanceof IllegalArgumentException)) {
                    throw new IllegalStateException(e);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("no valid " + type);
    }

    private @Nullable Object component(Class<?> owner, RecordComponent component, int depth) {
        if (Id.class.isAssignableFrom(owner)) {
            return id();
        }
        if (component.getName().equals("season")) {
            return Collections.nCopies(12, random.nextDouble());
        }
        AnnotatedType annotated = component.getAnnotatedType();
        if (annotated.isAnnotationPresent(Nullable.class) && random.nextBoolean()) {
            return null;
        }
        return annotated instanceof AnnotatedParameterizedType
                ? generic((ParameterizedType) component.getGenericType(), depth)
                : value(component.getType(), depth);
    }

    private Object generic(ParameterizedType type, int depth) {
        Type[] arguments = type.getActualTypeArguments();
        int size = depth > 8 ? random.nextInt(2) : random.nextInt(3);
        if (type.getRawType() == Map.class) {
            Map<Object, Object> map = new LinkedHashMap<>();
            for (int i = 0; i < size; i++) {
                map.put(any(arguments[0], depth), any(arguments[1], depth));
            }
            return map;
        }
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(any(arguments[0], depth));
        }
        return type.getRawType() == Set.class ? new LinkedHashSet<>(list) : list;
    }

    private Object any(Type type, int depth) {
        return type instanceof ParameterizedType generic ? generic(generic, depth + 1) : value((Class<?>) type, depth);
    }

    private String text() {
        return pick(List.of("", "Truce \"now\"\nor later", "Дніпро", "a\u2028b", "x"));
    }

    private String id() {
        StringBuilder name = new StringBuilder("n");
        for (int i = random.nextInt(4); i >= 0; i--) {
            name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return name.toString();
    }

    private <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
