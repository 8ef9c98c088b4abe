package armistice.scenario.json;

import armistice.model.id.Id;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/// A type that is one string in JSON, as a value and as a key.
///
/// @param type  the type
/// @param read  from its text; throws IllegalArgumentException for a text that is none
/// @param write to its text
record Text<T>(Class<T> type, Function<String, T> read, Function<T, String> write) {

    static <T> Text<T> of(Class<T> type, Function<String, T> read, Function<T, String> write) {
        return new Text<>(type, read, write);
    }

    /// A type of name: a record of one string.
    static <I extends Id> Text<I> ofId(Class<I> type) {
        Constructor<I> constructor;
        try {
            constructor = type.getDeclaredConstructor(String.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type + " is not a record of one string", e);
        }
        return new Text<>(type, text -> make(constructor, text), Id::value);
    }

    private static <I> I make(Constructor<I> constructor, String text) {
        try {
            return constructor.newInstance(text);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof IllegalArgumentException cause ? cause : new IllegalStateException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    void addTo(SimpleModule module) {
        module.addSerializer(type, new Writer());
        module.addKeySerializer(type, new KeyWriter());
        module.addDeserializer(type, new Reader());
        module.addKeyDeserializer(type, new KeyReader());
    }

    private final class Writer extends StdScalarSerializer<T> {
        Writer() {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) throws JacksonException {
            out.writeString(write.apply(value));
        }
    }

    private final class KeyWriter extends StdScalarSerializer<T> {
        KeyWriter() {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializationContext context) throws JacksonException {
            out.writeName(write.apply(value));
        }
    }

    private final class Reader extends StdScalarDeserializer<T> {
        Reader() {
            super(type);
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws JacksonException {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(context.handleUnexpectedToken(type, in));
            }
            String text = in.getString();
            try {
                return read.apply(text);
            } catch (IllegalArgumentException e) {
                throw context.weirdStringException(text, type, String.valueOf(e.getMessage()));
            }
        }
    }

    private final class KeyReader extends KeyDeserializer {
        @Override
        public T deserializeKey(String key, DeserializationContext context) throws JacksonException {
            try {
                return read.apply(key);
            } catch (IllegalArgumentException e) {
                throw context.weirdKeyException(type, key, String.valueOf(e.getMessage()));
            }
        }
    }
}
