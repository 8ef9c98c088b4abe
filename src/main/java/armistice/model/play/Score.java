package armistice.model.play;

/// A party's result.
///
/// `score = 100 x (end - costs - outside) / max(5, best - outside)`
///
/// @param score    0: as without talks at the start; 100: the best that the others could have agreed to
/// @param end      value of the outcome, discounted to the start, points
/// @param costs    costs paid during the game, discounted to the start, points
/// @param outside  outside option at the start, points
/// @param best     best value in the bargaining range at the start (over the frontier if the range was empty), points
public record Score(double score, double end, double costs, double outside, double best) {}
