package armistice.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/// Unmodifiable copies that keep their order.
///
/// `Set.copyOf` and `Map.copyOf` iterate in an order that changes from run to run; a game must not.
public final class Ordered {
    private Ordered() {}

    /// A copy of `elements` in their order; a set that this class has made is its own copy.
    public static <T> Set<T> set(Collection<? extends T> elements) {
        if (elements instanceof FrozenSet<? extends T> frozen) {
            @SuppressWarnings("unchecked") // It never changes, so that it is also a set of wider types.
            Set<T> same = (Set<T>) frozen;
            return same;
        }
        return new FrozenSet<>(new LinkedHashSet<>(elements));
    }

    /// A copy of `entries` in their order; a map that this class has made is its own copy.
    public static <K, V> Map<K, V> map(Map<? extends K, ? extends V> entries) {
        if (entries instanceof FrozenMap<? extends K, ? extends V> frozen) {
            @SuppressWarnings("unchecked") // It never changes, so that it is also a map of wider types.
            Map<K, V> same = (Map<K, V>) frozen;
            return same;
        }
        return FrozenMap.copy(entries);
    }

    /// A copy of `entries` in their order, with one entry added or replaced.
    public static <K, V> Map<K, V> with(Map<? extends K, ? extends V> entries, K key, V value) {
        @SuppressWarnings("unchecked") // It never changes, and what is made of it is a map of its own.
        FrozenMap<K, V> frozen = (FrozenMap<K, V>) map(entries);
        return frozen.with(key, value);
    }
}
