package armistice.model;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// A map that nobody can change, in the order of its keys.
///
/// A state is copied at every event, and most events change a value or two of maps whose keys stay for the whole game: maps
/// that differ in values only share their keys and where each one stands.
final class FrozenMap<K, V> extends AbstractMap<K, V> {
    private final Map<K, Integer> places;
    private final Object[] keys;
    private final Object[] values;

    private FrozenMap(Map<K, Integer> places, Object[] keys, Object[] values) {
        this.places = places;
        this.keys = keys;
        this.values = values;
    }

    static <K, V> FrozenMap<K, V> copy(Map<? extends K, ? extends V> entries) {
        Map<K, Integer> places = LinkedHashMap.newLinkedHashMap(entries.size());
        Object[] keys = new Object[entries.size()];
        Object[] values = new Object[entries.size()];
        for (Map.Entry<? extends K, ? extends V> entry : entries.entrySet()) {
            int place = places.size();
            keys[place] = entry.getKey();
            values[place] = entry.getValue();
            places.put(entry.getKey(), place);
        }
        return new FrozenMap<>(places, keys, values);
    }

    /// This map with an entry added at the end, or another value of a key that it has.
    FrozenMap<K, V> with(K key, V value) {
        Integer place = places.get(key);
        if (place != null) {
            Object[] changed = values.clone();
            changed[place] = value;
            return new FrozenMap<>(places, keys, changed);
        }
        int size = keys.length;
        Map<K, Integer> more = new LinkedHashMap<>(places);
        more.put(key, size);
        Object[] longer = Arrays.copyOf(keys, size + 1);
        longer[size] = key;
        Object[] fuller = Arrays.copyOf(values, size + 1);
        fuller[size] = value;
        return new FrozenMap<>(more, longer, fuller);
    }

    @SuppressWarnings("unchecked") // Only #copy and #with fill the array, with values of this type.
    private V value(int place) {
        return (V) values[place];
    }

    @SuppressWarnings("unchecked") // Only #copy and #with fill the array, with keys of this type.
    private K key(int place) {
        return (K) keys[place];
    }

    @Override
    public @Nullable V get(@Nullable Object key) {
        Integer place = places.get(key);
        return place == null ? null : value(place);
    }

    @Override
    public V getOrDefault(@Nullable Object key, V fallback) {
        Integer place = places.get(key);
        return place == null ? fallback : value(place);
    }

    @Override
    public boolean containsKey(@Nullable Object key) {
        return places.containsKey(key);
    }

    @Override
    public int size() {
        return keys.length;
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        for (int place = 0; place < keys.length; place++) {
            action.accept(key(place), value(place));
        }
    }

    @Override
    public Set<K> keySet() {
        return Collections.unmodifiableSet(places.keySet());
    }

    @Override
    public Collection<V> values() {
        return new AbstractCollection<>() {
            @Override
            public Iterator<V> iterator() {
                return each(FrozenMap.this::value);
            }

            @Override
            public int size() {
                return keys.length;
            }
        };
    }

    @Override
    public Set<Map.Entry<K, V>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<K, V>> iterator() {
                return each(place -> new SimpleImmutableEntry<>(key(place), value(place)));
            }

            @Override
            public int size() {
                return keys.length;
            }
        };
    }

    private <T> Iterator<T> each(IntFunction<T> at) {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < keys.length;
            }

            @Override
            public T next() {
                if (next >= keys.length) {
                    throw new NoSuchElementException();
                }
                return at.apply(next++);
            }
        };
    }
}
