package armistice.model.setting;

/// A long text, kept in a Markdown file beside the scenario.
///
/// @param file path within the scenario's folder; in scenario files the path stands for the text
/// @param text the file's content
public record Prose(String file, String text) {}
