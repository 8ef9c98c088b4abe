package armistice.model.play;

import armistice.model.id.PersonaId;
import org.jspecify.annotations.Nullable;

/// Who plays a party.
public sealed interface SeatControl {

    /// A person.
    record Human() implements SeatControl {}

    /// The program, with a character of the scenario.
    ///
    /// @param persona the character
    /// @param level   how well it plays; none: [Level#EXPERIENCED], and nothing else stands for that, so that two ways of
    ///                saying it are equal
    record Computer(PersonaId persona, @Nullable Level level) implements SeatControl {
        public Computer {
            level = level == Level.EXPERIENCED ? null : level;
        }

        /// An experienced one.
        public Computer(PersonaId persona) {
            this(persona, null);
        }

        /// How well it plays.
        public Level skill() {
            return level == null ? Level.EXPERIENCED : level;
        }
    }
}
