package armistice.model.play;

/// A command as it reaches a game.
///
/// @param id       name of this submission, unique to its sender: sent twice, it acts once
/// @param seat     who gives it
/// @param revision the revision of the view it was decided on
/// @param command  the command
public record Submission(String id, Seat seat, long revision, Command command) {}
