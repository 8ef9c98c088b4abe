package armistice.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OrderedTest {
    private final Map<String, Integer> rivers = Ordered.map(entries("west", 1, "north", 2, "east", 3));

    @Test
    void aMapKeepsItsOrderHoweverItIsRead() {
        List<String> told = new ArrayList<>();
        rivers.forEach((name, number) -> told.add(name + number));

        assertThat(told).containsExactly("west1", "north2", "east3");
        assertThat(rivers.keySet()).containsExactly("west", "north", "east");
        assertThat(rivers.values()).containsExactly(1, 2, 3);
        assertThat(rivers.entrySet()).containsExactly(Map.entry("west", 1), Map.entry("north", 2),
                Map.entry("east", 3));
    }

    @Test
    void aMapNoLongerFollowsWhatItWasMadeOf() {
        Map<String, Integer> source = entries("west", 1, "north", 2, "east", 3);
        Map<String, Integer> copy = Ordered.map(source);

        source.put("west", 9);
        source.put("south", 4);

        assertThat(copy).isEqualTo(rivers);
    }

    @Test
    void aMapThatIsItsOwnCopyIsNotCopied() {
        assertThat(Ordered.map(rivers)).isSameAs(rivers);
    }

    @Test
    void anotherValueOfAKeyKeepsItsPlaceAndLeavesTheOldMapAlone() {
        Map<String, Integer> changed = Ordered.with(rivers, "north", 7);

        assertThat(changed).isEqualTo(entries("west", 1, "north", 7, "east", 3));
        assertThat(changed.keySet()).containsExactly("west", "north", "east");
        assertThat(rivers.get("north")).isEqualTo(2);
    }

    @Test
    void aNewKeyStandsLastAndLeavesTheOldMapAlone() {
        Map<String, Integer> more = Ordered.with(rivers, "south", 4);

        assertThat(more.keySet()).containsExactly("west", "north", "east", "south");
        assertThat(more.get("south")).isEqualTo(4);
        assertThat(rivers).hasSize(3).doesNotContainKey("south");
    }

    @Test
    void mapsOfTheSameKeysDoNotShareValues() {
        Map<String, Integer> one = Ordered.with(rivers, "west", 10);
        Map<String, Integer> other = Ordered.with(rivers, "west", 20);

        assertThat(one.get("west")).isEqualTo(10);
        assertThat(other.get("west")).isEqualTo(20);
    }

    @Test
    void whatIsMadeOfAnyMapIsOrdered() {
        assertThat(Ordered.with(entries("west", 1), "north", 2)).isEqualTo(entries("west", 1, "north", 2));
    }

    @Test
    void aMapEqualsAnyOtherWithTheSameEntries() {
        assertThat(rivers).isEqualTo(Map.of("east", 3, "west", 1, "north", 2))
                .hasSameHashCodeAs(Map.of("east", 3, "west", 1, "north", 2));
    }

    @Test
    void anUnknownKeyHasNoValue() {
        assertThat(rivers.get("south")).isNull();
        assertThat(rivers.getOrDefault("south", 5)).isEqualTo(5);
        assertThat(rivers.getOrDefault("east", 5)).isEqualTo(3);
        assertThat(rivers.containsKey("south")).isFalse();
    }

    @Test
    void nobodyChangesAMap() {
        assertThatThrownBy(() -> rivers.put("west", 5)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> rivers.remove("west")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> rivers.keySet().remove("west")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> rivers.values().remove(1)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> rivers.entrySet().iterator().next().setValue(5))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(rivers::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void anIteratorEndsWithTheLastEntry() {
        Iterator<Integer> values = Ordered.map(entries("west", 1)).values().iterator();
        values.next();

        assertThat(values.hasNext()).isFalse();
        assertThatThrownBy(values::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aSetKeepsItsOrderAndNoLongerFollowsWhatItWasMadeOf() {
        Set<String> source = new LinkedHashSet<>(List.of("west", "north"));
        Set<String> copy = Ordered.set(source);
        source.add("east");

        assertThat(copy).containsExactly("west", "north").isEqualTo(Set.of("north", "west"));
        assertThat(Ordered.set(copy)).isSameAs(copy);
    }

    @Test
    void nobodyChangesASet() {
        Set<String> set = Ordered.set(List.of("west"));
        Iterator<String> elements = set.iterator();
        elements.next();

        assertThatThrownBy(() -> set.add("east")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> set.remove("west")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(elements::remove).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Map<String, Integer> entries(Object... namesAndNumbers) {
        Map<String, Integer> entries = new LinkedHashMap<>();
        for (int i = 0; i < namesAndNumbers.length; i += 2) {
            entries.put((String) namesAndNumbers[i], (Integer) namesAndNumbers[i + 1]);
        }
        return entries;
    }
}
