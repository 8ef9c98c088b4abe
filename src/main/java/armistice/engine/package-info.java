/// The game itself, pure: [armistice.engine.Engine#decide] turns a command into events or a rejection,
/// [armistice.engine.Engine#evolve] folds an event into the state. No clock, no input or output, no country by name.
@NullMarked
package armistice.engine;

import org.jspecify.annotations.NullMarked;
