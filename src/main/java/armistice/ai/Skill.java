package armistice.ai;

import armistice.model.play.Level;

/// What a level of play can do.
///
/// @param learning   what it reads into texts and answers
/// @param looksAhead whether it weighs what going on may bring
/// @param measures   most measures in a turn
/// @param whim       how far its liking for a measure may stray from its worth, as a share; above 1 it may like what harms it
/// @param orders     in what share of the turns it thinks of the front
/// @param slip       share of what it should hold out for in a settlement that it lets go
/// @param levers     in what share of the turns it thinks of measures
/// @param gestures   points that it thinks a unit of others' trust in it is worth
/// @param thrift     how dear political capital is to it, as a share of what a party that fears to run out of it thinks
/// @param truces     share of what it should hold out for in a truce that it does hold out for
record Skill(Learning learning, boolean looksAhead, int measures, double whim, double orders, double slip,
        double levers,
        double gestures, double thrift, double truces) {

    /// What a party reads into texts and answers.
    enum Learning {
        /// Nothing: first impressions stay.
        NOTHING,
        /// It counts what the others ask for and object to ([Evidence]).
        COUNTS,
        /// It also works out what answers to whole texts tell of their clauses ([Inference]).
        INFERS
    }

    static Skill of(Level level) {
        return switch (level) {
            case NEWCOMER -> new Skill(Learning.NOTHING, false, 1, 3, 0.1, 0.2, 0.4, 15, 1, 1.5);
            case EXPERIENCED -> new Skill(Learning.COUNTS, false, 1, 0.5, 0.5, 0, 1, 5, 0.7, 0.7);
            case EXPERT -> new Skill(Learning.INFERS, true, 3, 0, 1, 0, 1, 1, 0.3, 0);
        };
    }

    /// A worth as a party of this skill sees it.
    ///
    /// @param draw a number between 0 and 1
    double seen(double worth, double draw) {
        return worth * (1 + whim * (2 * draw - 1));
    }
}
