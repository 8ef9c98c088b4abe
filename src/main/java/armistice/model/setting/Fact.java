package armistice.model.setting;

import armistice.model.id.FactId;
import armistice.model.id.SourceId;
import armistice.model.number.Confidence;
import java.util.List;

/// A stated fact.
///
/// @param id         its name
/// @param text       the fact, with who says it where it is a claim
/// @param date       when it was so, or was said: `yyyy-mm-dd`, a month, or a span
/// @param source     where it was read
/// @param address    page address or title of the text
/// @param confidence how sure it is
/// @param versions   how others tell it, where it is disputed: each names who says what
public record Fact(FactId id, String text, String date, SourceId source, String address, Confidence confidence,
        List<String> versions) {
    public Fact {
        versions = List.copyOf(versions);
    }
}
