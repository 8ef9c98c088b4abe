package armistice.model.play;

import armistice.model.id.PersonaId;

/// Who plays a party.
public sealed interface SeatControl {

    /// A person.
    record Human() implements SeatControl {}

    /// The program, with a character of the scenario.
    record Computer(PersonaId persona) implements SeatControl {}
}
