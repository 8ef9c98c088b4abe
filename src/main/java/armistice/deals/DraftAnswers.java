package armistice.deals;

import armistice.deals.space.Deal;
import armistice.deals.space.DraftQuestions;
import armistice.deals.space.DraftQuestions.Answer;
import armistice.deals.space.DraftQuestions.Change;
import armistice.deals.space.PackageSpace;
import armistice.deals.space.Progress;
import armistice.deals.space.Signatories;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What people ask of a draft, answered.
///
/// @param draft        the draft with what it gives
/// @param signatories  bit set of those who must sign it
/// @param refusing     bit set of those among them who would not: below their reservation value, or a red line crossed
/// @param efficient    whether it is on the frontier
/// @param distance     points by which everybody could be better off at once
/// @param improvements packages better for someone and worse for nobody, those with the fewest changes
/// @param yes          for each party the smallest change that brings it to yes while nobody is lost; null if none does
/// @param all          the smallest change that all who must sign the draft would sign; null if none does
/// @param changes      what each single change of a clause gives whom
/// @param durability   chance that it holds, as the most doubtful party sees it; 1 where nothing fails
/// @param holding      what would make it hold with the chance asked for; null if not asked
public record DraftAnswers(Deal draft, int signatories, int refusing, boolean efficient, double distance,
        List<Answer> improvements, List<@Nullable Answer> yes, @Nullable Answer all, List<Change> changes,
        double durability, @Nullable Holding holding) {

    private static final int IMPROVEMENTS = 3;

    /// What would make a draft hold.
    ///
    /// @param wanted  chance asked for
    /// @param nearest the nearest package that holds so well and loses nobody who would sign the draft; null if there is none
    /// @param most    the largest chance of any such package, proved; NaN if there is no such package
    public record Holding(double wanted, @Nullable Answer nearest, double most) {}

    /// Copies the lists.
    public DraftAnswers {
        improvements = List.copyOf(improvements);
        yes = java.util.Collections.unmodifiableList(new ArrayList<>(yes));
        changes = List.copyOf(changes);
    }

    /// Asks everything.
    ///
    /// @param holds the chance of holding that is asked for; null for none
    public static DraftAnswers of(Subject subject, PackageSpace space, int[] options, @Nullable Double holds) {
        DraftQuestions questions = new DraftQuestions(space, options, Progress.IGNORED);
        List<@Nullable Answer> yes = new ArrayList<>();
        for (int party = 0; party < space.parties(); party++) {
            yes.add(questions.bringsToYes(party));
        }
        ScenarioSpace failing = subject.failing();
        return new DraftAnswers(space.deal(options), space.signatories(options),
                space.balkers(options, Signatories.REQUIRED), questions.isEfficient(), questions.distanceToFrontier(),
                questions.improvements(IMPROVEMENTS), yes, questions.bringsAllToYes(space.signatories(options)),
                questions.changes(),
                failing == null ? 1 : failing.durability(options),
                holds == null || failing == null ? null : holding(failing, questions, holds));
    }

    private static Holding holding(ScenarioSpace failing, DraftQuestions questions, double wanted) {
        Integer bound = failing.logHazardFor(wanted);
        Answer nearest = bound == null ? null : questions.holds(bound);
        Integer lowest = questions.lowestLogHazard();
        return new Holding(wanted, nearest, lowest == null ? Double.NaN : failing.durability((int) lowest));
    }
}
