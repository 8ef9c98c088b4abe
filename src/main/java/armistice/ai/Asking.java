package armistice.ai;

/// What a party asks for before it signs a text meant to last: less from turn to turn, and least at the end, for a deadline is
/// what moves negotiators most (Roth, Murnighan and Schoumaker 1988).
///
///     asked = least + more x left^0.6          left = share of the time between the first turn and the last
///
/// @param least points of gain that it needs in the last turn
/// @param more  points beyond that in the first turn
/// @param turn  the current turn
/// @param turns turns of the game
record Asking(double least, double more, int turn, int turns) {
    private static final double CURVE = 0.6;

    /// The same in every turn.
    static Asking always(double points, int turn, int turns) {
        return new Asking(points, 0, turn, turns);
    }

    /// Points of gain asked for some turns later, or earlier if negative; never less than none.
    double in(int later) {
        return Math.max(0, least + more * left(turn + later, turns));
    }

    /// Points of gain asked for now.
    double now() {
        return in(0);
    }

    /// How much of what is asked for at first, beyond the least, is still asked for in a turn; 1 in the first, 0 in the last.
    static double left(int turn, int turns) {
        return turns <= 1 ? 0 : Math.pow(Math.clamp((turns - turn) / (turns - 1.0), 0.0, 1.0), CURVE);
    }
}
