package armistice.cli;

import armistice.scenario.Spelling;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

/// What a player typed, word by word.
final class Line {
    private final Deque<String> words = new ArrayDeque<>();

    Line(String text) {
        for (String word : text.strip().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// Whether the next word begins so, in small letters or large.
    boolean isNext(String start) {
        String next = words.peek();
        return next != null && next.regionMatches(true, 0, start, 0, start.length());
    }

    /// The next word.
    ///
    /// @param what what it is to name, for the message if there is none
    String word(String what) {
        String word = words.poll();
        if (word == null) {
            throw new Misunderstood("Name " + what + ".");
        }
        return word;
    }

    /// The rest of the line as it was meant to be read; possibly empty.
    String rest() {
        String rest = String.join(" ", words);
        words.clear();
        return rest;
    }

    /// The rest of the line, which must not be empty.
    String text(String what) {
        String rest = rest();
        if (rest.isEmpty()) {
            throw new Misunderstood("Write " + what + " behind it.");
        }
        return rest;
    }

    int number(String what) {
        String word = word(what);
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw new Misunderstood("\"" + word + "\" is not a whole number; name " + what + ".");
        }
    }

    /// The next word as a number if it is one, otherwise `usual`; the word is left then.
    int numberIfAny(int usual) {
        String word = words.peek();
        return word == null || !word.matches("[+-]?\\d+") ? usual : number("a number");
    }

    /// The thing that the next word names, by its name or the beginning of it.
    <T> T one(String what, List<T> things, Function<T, String> name) {
        return pick(isEmpty() ? "" : word(what), what, things, name);
    }

    /// The things that the remaining words name.
    <T> List<T> all(String what, List<T> things, Function<T, String> name) {
        List<T> found = new ArrayList<>();
        while (!isEmpty()) {
            found.add(one(what, things, name));
        }
        if (found.isEmpty()) {
            throw new Misunderstood("Name " + what + list(things.stream().map(name).toList()) + ".");
        }
        return found;
    }

    /// The thing that a word names, by its name or the beginning of it; an empty one names none.
    static <T> T pick(String word, String what, List<T> things, Function<T, String> name) {
        if (word.isEmpty()) {
            throw new Misunderstood("Name " + what + list(things.stream().map(name).toList()) + ".");
        }
        List<T> begun = new ArrayList<>();
        for (T thing : things) {
            if (name.apply(thing).equalsIgnoreCase(word)) {
                return thing;
            }
            if (name.apply(thing).regionMatches(true, 0, word, 0, word.length())) {
                begun.add(thing);
            }
        }
        if (begun.size() == 1) {
            return begun.getFirst();
        }
        List<String> names = things.stream().map(name).toList();
        throw new Misunderstood("\"" + word + "\" is not " + what + Spelling.hint(word, names)
                + list(names));
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? " (there is none)" : " (" + String.join(", ", names) + ")";
    }
}
