package armistice.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Unmodifiable copies that keep their order.
///
/// `Set.copyOf` and `Map.copyOf` iterate in an order that changes from run to run; a game must not.
public final class Ordered {
    private Ordered() {}

    /// A copy of `elements` in their order.
    public static <T> Set<T> set(Collection<? extends T> elements) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(elements));
    }

    /// A copy of `entries` in their order.
    public static <K, V> Map<K, V> map(Map<? extends K, ? extends V> entries) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /// A copy of `entries` in their order, with one entry added or replaced.
    public static <K, V> Map<K, V> with(Map<? extends K, ? extends V> entries, K key, V value) {
        Map<K, V> changed = new LinkedHashMap<>(entries);
        changed.put(key, value);
        return Collections.unmodifiableMap(changed);
    }
}
