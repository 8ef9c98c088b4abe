package armistice.cli;

/// Something a player can type.
///
/// @param name   its word
/// @param usage  what follows it
/// @param help   what it does, in a few words
/// @param action what it does
record Verb(String name, String usage, String help, Action action) {

    /// Takes the rest of the line.
    interface Action {
        void run(Line line);
    }
}
