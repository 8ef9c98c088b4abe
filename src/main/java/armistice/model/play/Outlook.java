package armistice.model.play;

import java.util.List;

/// What a party expected without a deal at a briefing, term by term.
///
/// @param value its outside option, points: the sum of the shares
/// @param shares what it was made of: every issue at the horizon, every driver's cost until then
public record Outlook(double value, List<Share> shares) {
    public Outlook {
        shares = List.copyOf(shares);
    }

    /// One term.
    ///
    /// @param key     key of its explanation
    /// @param subject what it speaks of: a label of the scenario
    /// @param points  points; a cost counts below 0
    public record Share(String key, String subject, double points) {}
}
