package armistice.session;

import armistice.model.play.Rejection;

/// What a session answers to a submission.
public sealed interface Reply {

    /// The command was carried out, is on disk, and is published.
    ///
    /// @param revision the sender's revision afterwards
    record Done(long revision) implements Reply {}

    /// The command was not carried out; nothing has changed.
    record Rejected(Rejection rejection) implements Reply {}

    /// A submission of this name was answered before; it has not acted again.
    ///
    /// @param first that answer: done or rejected
    record Duplicate(Reply first) implements Reply {}
}
