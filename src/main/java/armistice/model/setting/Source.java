package armistice.model.setting;

import armistice.model.id.SourceId;
import org.jspecify.annotations.Nullable;

/// A source of information.
///
/// @param id          its name
/// @param name        its label
/// @param reliability how often what it says is borne out, 0 to 1: the authors' judgement
/// @param slant       whose side it leans to, in neutral words
/// @param leaks       how much of what leaks comes out through it, against the others: a weight; none if nothing does
public record Source(SourceId id, String name, double reliability, String slant, @Nullable Double leaks) {}
