package armistice.deals.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A domain in a format of the field, not yet on disk.
///
/// @param files  the files' texts by their names
/// @param scaled what the format did not allow to be written as it stands, a sentence each
public record Written(Map<String, String> files, List<String> scaled) {

    /// Copies map and list, in order.
    public Written {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
        scaled = List.copyOf(scaled);
    }
}
