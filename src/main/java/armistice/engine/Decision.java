package armistice.engine;

import armistice.model.play.Event;
import armistice.model.play.Rejection;
import java.util.List;

/// What the engine makes of a command: events, or the reason why not.
public sealed interface Decision {

    /// The command is carried out.
    record Accepted(List<Event> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /// The command is not carried out; nothing has changed.
    record Refused(Rejection rejection) implements Decision {}

    /// A decision with these events.
    static Decision of(Event... events) {
        return new Accepted(List.of(events));
    }

    /// A refusal.
    static Decision refuse(Rejection.Code code, String... arguments) {
        return new Refused(Rejection.of(code, arguments));
    }
}
