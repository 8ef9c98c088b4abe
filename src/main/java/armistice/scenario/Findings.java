package armistice.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Collects the problems of one scenario while it is checked.
final class Findings {
    /// Most problems that are told of one scenario: beyond that nobody reads on, and a file made to be bad could fill the
    /// memory with them.
    static final int LIMIT = 1_000;

    private final String file;
    private final LocatedJson json;
    private final List<Problem> problems = new ArrayList<>();

    Findings(String file, LocatedJson json) {
        this.file = file;
        this.json = json;
    }

    /// Something is wrong with the value at `pointer`.
    void add(String pointer, String message) {
        add(json.place(pointer), pointer, message);
    }

    /// Something is wrong with the key of the value at `pointer`.
    void addAtKey(String pointer, String message) {
        add(json.keyPlace(pointer), pointer, message);
    }

    /// Something is wrong with a long text, which `pointer` names.
    void addInText(String textFile, Place place, String pointer, String message) {
        add(new Problem(textFile, place.line(), place.column(), pointer, message));
    }

    /// Something is wrong at `place` with the value at `pointer`.
    void add(Place place, String pointer, String message) {
        add(new Problem(file, place.line(), place.column(), pointer, message));
    }

    private void add(Problem problem) {
        if (!isFull()) {
            problems.add(problem);
        }
    }

    /// Whether no more problems are taken.
    boolean isFull() {
        return problems.size() >= LIMIT;
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /// All of them: those of the scenario by position, then those of the long texts.
    List<Problem> sorted() {
        List<Problem> sorted = new ArrayList<>(problems);
        Collections.sort(sorted);
        sorted.sort((a, b) -> Boolean.compare(!a.file().equals(file), !b.file().equals(file)));
        if (isFull()) {
            sorted.add(new Problem(file, 1, 1, "", "there are more problems than these " + LIMIT));
        }
        return sorted;
    }
}
