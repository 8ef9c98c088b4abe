package armistice.scenario;

import armistice.model.setting.Prose;
import armistice.scenario.json.ModelJson;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/// The notation of scenario files: that of [ModelJson], but a long text is written as its path.
final class ScenarioJson {
    /// Attribute of a reader: the long texts by their paths.
    static final String TEXTS = "armistice.texts";

    private ScenarioJson() {}

    static JsonMapper mapper() {
        SimpleModule module = new SimpleModule("scenario files");
        module.addSerializer(Prose.class, new ProsePath());
        module.addDeserializer(Prose.class, new ProseFile());
        return ModelJson.mapper().rebuild().addModule(module).build();
    }

    private static final class ProsePath extends StdScalarSerializer<Prose> {
        ProsePath() {
            super(Prose.class);
        }

        @Override
        public void serialize(Prose prose, JsonGenerator out, SerializationContext context) throws JacksonException {
            out.writeString(prose.file());
        }
    }

    private static final class ProseFile extends StdScalarDeserializer<Prose> {
        ProseFile() {
            super(Prose.class);
        }

        @Override
        public Prose deserialize(JsonParser in, DeserializationContext context) throws JacksonException {
            String path = in.getString();
            if (context.getAttribute(TEXTS) instanceof Map<?, ?> texts && texts.get(path) instanceof String text) {
                return new Prose(path, text);
            }
            throw context.weirdStringException(path, Prose.class, "this text was not read");
        }
    }
}
