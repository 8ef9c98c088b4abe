package armistice.ai;

import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import armistice.model.setting.RedLine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a party says and does not mean, by the `bluff` of its persona: a clause called a red line that is none, a public
/// position beyond its own offer, a threat that it will not carry out. What it signs is worth its threshold to it all the same.
final class Bluffs {
    private static final double OFTEN = 0.5;
    private static final double LEAST_POINTS = 0.5;

    private Bluffs() {}

    /// Whether the seat overstates its public position this turn.
    static boolean overstates(Desk desk) {
        return desk.draw("overstate", "") < desk.persona().bluffing();
    }

    /// Whether the seat threatens a party this turn with what would harm itself.
    static boolean threatens(Desk desk, PartyId to) {
        return desk.draw("empty threat", to.value()) < OFTEN * desk.persona().bluffing();
    }

    /// A reservation for which a clause is called a red line that is none: the one with which the seat gains most and says nothing
    /// else than in its other answers and its own text; none if it does not bluff about this text.
    ///
    /// @param meant the reservations that it does mean
    static @Nullable Reservation redLine(Desk desk, Proposal proposal, List<Reservation> meant) {
        Draft text = proposal.draft();
        if (text.stage().isTruce()
                || desk.draw("red line", proposal.id().value()) >= OFTEN * desk.persona().bluffing()) {
            return null;
        }
        Map<IssueId, OptionId> line = Line.of(desk, proposal);
        double[][] points = desk.values().table().points(text.stage());
        int[] choice = desk.values().choice(text.terms());
        Reservation best = null;
        double most = LEAST_POINTS;
        for (int i = 0; i < choice.length; i++) {
            Issue issue = desk.values().index().issue(i);
            int wanted = desk.values().favourite(text.stage(), i);
            double gain = points[i][wanted] - points[i][choice[i]];
            OptionId favourite = issue.options().get(wanted).id();
            if (gain > most && isNegotiable(desk, issue, choice[i]) && !isNamed(issue, meant)
                    && line.getOrDefault(issue.id(), favourite).equals(favourite)
                    && issue.stages().contains(text.stage())) {
                most = gain;
                best = new Reservation(issue.id(), favourite, Notes.text("note.redLine"));
            }
        }
        return best;
    }

    private static boolean isNamed(Issue issue, List<Reservation> meant) {
        return meant.stream().anyMatch(one -> one.issue().equals(issue.id()));
    }

    /// Whether a clause settles something and no red line of the seat names it.
    private static boolean isNegotiable(Desk desk, Issue issue, int clause) {
        Option option = issue.options().get(clause);
        for (RedLine line : desk.view().standpoint().sheet().redLines()) {
            if (line.pattern().options().getOrDefault(issue.id(), Set.of()).contains(option.id())) {
                return false;
            }
        }
        return !option.open();
    }
}
