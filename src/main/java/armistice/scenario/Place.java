package armistice.scenario;

/// A place in a text.
///
/// @param line   from 1
/// @param column in characters, from 1
record Place(int line, int column) {
    static final Place START = new Place(1, 1);

    /// The place of the character at `offset`.
    static Place of(CharSequence text, int offset) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new Place(line, column);
    }
}
