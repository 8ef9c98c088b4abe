package armistice.model;

import java.util.AbstractMap;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Unmodifiable copies that keep their order.
///
/// `Set.copyOf` and `Map.copyOf` iterate in an order that changes from run to run; a game must not.
public final class Ordered {
    private Ordered() {}

    /// A copy of `elements` in their order.
    public static <T> Set<T> set(Collection<? extends T> elements) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(elements));
    }

    /// A copy of `entries` in their order; a map that this class has made is its own copy.
    public static <K, V> Map<K, V> map(Map<? extends K, ? extends V> entries) {
        if (entries instanceof Frozen<? extends K, ? extends V> frozen) {
            @SuppressWarnings("unchecked") // It never changes, so that it is also a map of wider types.
            Map<K, V> same = (Map<K, V>) frozen;
            return same;
        }
        return new Frozen<>(new LinkedHashMap<>(entries));
    }

    /// A copy of `entries` in their order, with one entry added or replaced.
    public static <K, V> Map<K, V> with(Map<? extends K, ? extends V> entries, K key, V value) {
        Map<K, V> changed = new LinkedHashMap<>(entries instanceof Frozen<? extends K, ? extends V> frozen
                ? frozen.entries
                : entries);
        changed.put(key, value);
        return new Frozen<>(changed);
    }

    /// A map that nobody can change. A state is copied at every event and most of its maps stay as they are; a type of
    /// our own tells these from maps that must be copied.
    private static final class Frozen<K, V> extends AbstractMap<K, V> {
        private final Map<K, V> entries;

        Frozen(Map<K, V> entries) {
            this.entries = entries;
        }

        @Override
        public Set<Map.Entry<K, V>> entrySet() {
            return Collections.unmodifiableMap(entries).entrySet();
        }

        @Override
        public Set<K> keySet() {
            return Collections.unmodifiableSet(entries.keySet());
        }

        @Override
        public Collection<V> values() {
            return Collections.unmodifiableCollection(entries.values());
        }

        @Override
        public void forEach(BiConsumer<? super K, ? super V> action) {
            entries.forEach(action);
        }

        @Override
        public V getOrDefault(@Nullable Object key, V fallback) {
            return entries.getOrDefault(key, fallback);
        }

        @Override
        public int size() {
            return entries.size();
        }

        @Override
        public @Nullable V get(@Nullable Object key) {
            return entries.get(key);
        }

        @Override
        public boolean containsKey(@Nullable Object key) {
            return entries.containsKey(key);
        }
    }
}
