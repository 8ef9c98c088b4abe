package armistice.model;

import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A set that nobody can change, in the order of its elements; a type of our own tells it from sets that must be copied.
final class FrozenSet<T> extends AbstractSet<T> {
    private final Set<T> elements;

    /// @param elements which nobody else holds
    FrozenSet(Set<T> elements) {
        this.elements = elements;
    }

    @Override
    public Iterator<T> iterator() {
        return Collections.unmodifiableSet(elements).iterator();
    }

    @Override
    public int size() {
        return elements.size();
    }

    @Override
    public boolean contains(@Nullable Object element) {
        return elements.contains(element);
    }
}
