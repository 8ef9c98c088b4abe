package armistice.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Texts by which things are told apart.
final class Uniqueness {
    private Uniqueness() {}

    /// Reports the `things` whose text under `key` an earlier one has.
    static void of(String what, List<Cursor> things, String key, Findings findings) {
        Map<String, String> seen = new HashMap<>();
        for (Cursor thing : things) {
            Cursor text = thing.get(key);
            String first = text.text().isEmpty() ? null : seen.putIfAbsent(text.text(), text.pointer());
            if (first != null) {
                findings.add(text.pointer(), "the " + what + " \"" + Found.shortened(text.text())
                        + "\" stands twice, first at " + first);
            }
        }
    }
}
