package armistice.deals.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// A YAML document as plain data. Built from the parser's events, so that a tag never names anything to build: only the
/// tags of YAML's own plain types are accepted, and they change nothing. An alias is the node it names, not a copy.
sealed interface YamlNode {

    /// How deep a document may be nested.
    int DEEPEST = 32;
    /// How many nodes it may have.
    int MOST = 200_000;
    /// How many characters.
    int LONGEST = 8 << 20;

    /// A text or number, as it is written.
    record Scalar(String text) implements YamlNode {}

    /// A list.
    record Items(List<YamlNode> items) implements YamlNode {}

    /// Keys with their values, in order.
    record Entries(Map<String, YamlNode> entries) implements YamlNode {

        /// The value of a key.
        @Nullable
        YamlNode get(String key) {
            return entries.get(key);
        }

        /// The text of a key, or an empty one.
        String text(String key) {
            return entries.get(key) instanceof Scalar(String text) ? text : "";
        }
    }

    /// Parses one document.
    static YamlNode parse(String text) {
        LoadSettings settings = LoadSettings.builder().setCodePointLimit(LONGEST).build();
        Builder builder = new Builder();
        try {
            for (Event event : new Parse(settings).parseString(text)) {
                builder.take(event);
            }
        } catch (YamlEngineException e) {
            throw new UnreadableDomain("is no YAML: " + e.getMessage(), e);
        }
        return builder.root();
    }

    /// Puts events together.
    final class Builder {

        /// A collection that is not yet closed: of a list the items, of a mapping keys and values in turn.
        private record Open(boolean mapping, @Nullable String anchor, List<YamlNode> parts) {}

        private final Deque<Open> open = new ArrayDeque<>();
        private final Map<String, YamlNode> anchors = new HashMap<>();
        private @Nullable YamlNode root;
        private int count;

        YamlNode root() {
            if (root == null) {
                throw new UnreadableDomain("is empty");
            }
            return root;
        }

        void take(Event event) {
            switch (event.getEventId()) {
                case Scalar -> {
                    ScalarEvent scalar = (ScalarEvent) event;
                    plain(scalar.getTag().orElse(null));
                    add(new Scalar(scalar.getValue()), anchor(scalar));
                }
                case SequenceStart -> {
                    SequenceStartEvent start = (SequenceStartEvent) event;
                    plain(start.getTag().orElse(null));
                    push(new Open(false, anchor(start), new ArrayList<>()));
                }
                case MappingStart -> {
                    MappingStartEvent start = (MappingStartEvent) event;
                    plain(start.getTag().orElse(null));
                    push(new Open(true, anchor(start), new ArrayList<>()));
                }
                case SequenceEnd, MappingEnd -> close(open.pop());
                case Alias -> add(aliased((AliasEvent) event), null);
                case StreamStart, StreamEnd, DocumentStart, DocumentEnd, Comment -> {
                    // Nothing the formats use.
                }
            }
        }

        private static @Nullable String anchor(NodeEvent event) {
            return event.getAnchor().map(anchor -> anchor.getValue()).orElse(null);
        }

        private YamlNode aliased(AliasEvent event) {
            YamlNode node = anchors.get(event.getAlias().getValue());
            if (node == null) {
                throw new UnreadableDomain("an alias names what is not there, or itself");
            }
            return node;
        }

        private static void plain(@Nullable String tag) {
            Domain.check(tag == null || tag.equals("!")
                    || tag.matches("tag:yaml\\.org,2002:(str|int|float|bool|null|seq|map)"),
                    "the tag \"" + tag + "\" is not read");
        }

        private void push(Open collection) {
            Domain.check(open.size() < DEEPEST, "is nested more than " + DEEPEST + " deep");
            open.push(collection);
        }

        private void add(YamlNode node, @Nullable String anchor) {
            Domain.check(++count <= MOST, "has more than " + MOST + " nodes");
            if (anchor != null) {
                anchors.put(anchor, node);
            }
            if (!open.isEmpty()) {
                open.element().parts.add(node);
            } else {
                Domain.check(root == null, "has more than one document");
                root = node;
            }
        }

        private void close(Open closed) {
            if (!closed.mapping) {
                add(new Items(List.copyOf(closed.parts)), closed.anchor);
                return;
            }
            Map<String, YamlNode> entries = new LinkedHashMap<>();
            for (int k = 0; k + 1 < closed.parts.size(); k += 2) {
                String key = closed.parts.get(k) instanceof Scalar(String text) ? text : null;
                Domain.check(key != null, "a key is no text");
                Domain.check(entries.put(String.valueOf(key), closed.parts.get(k + 1)) == null,
                        "the key \"" + key + "\" stands twice");
            }
            add(new Entries(entries), closed.anchor);
        }
    }
}
