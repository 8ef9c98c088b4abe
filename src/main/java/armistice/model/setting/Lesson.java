package armistice.model.setting;

/// One step of a lesson: what to look at, and what to know about it.
///
/// @param anchor what it points at
/// @param text   what it says, two or three sentences
public record Lesson(Anchor anchor, String text) {}
