package armistice.model.setting;

import armistice.model.Ordered;
import armistice.model.id.DocumentId;
import armistice.model.id.FactId;
import armistice.model.id.PartyId;
import armistice.model.id.SourceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// A document in the library.
///
/// @param id      its name
/// @param title   its title
/// @param date    its date; it is not shown before
/// @param source  whose text it is
/// @param slant   how it frames what it tells, in neutral words
/// @param readers who can read it; everybody if empty
/// @param text    its content, retold
/// @param facts   facts it states
public record Document(DocumentId id, String title, LocalDate date, SourceId source, String slant,
        Set<PartyId> readers, Prose text, List<FactId> facts) {
    public Document {
        readers = Ordered.set(readers);
        facts = List.copyOf(facts);
    }
}
