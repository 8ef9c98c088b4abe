/// The model, one file a rule. A rule reads a [armistice.engine.state.World] or a [armistice.engine.state.Standpoint],
/// never the whole state, so that the same rule serves the adjudication, which knows the truth, and a seat, which
/// knows its own part of it.
@NullMarked
package armistice.engine.rule;

import org.jspecify.annotations.NullMarked;
