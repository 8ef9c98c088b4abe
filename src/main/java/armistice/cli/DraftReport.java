package armistice.cli;

import armistice.deals.Agenda;
import armistice.deals.DraftAnswers;
import armistice.deals.Stability;
import armistice.deals.Subject;
import armistice.deals.space.Deal;
import armistice.deals.space.DraftQuestions.Answer;
import armistice.deals.space.DraftQuestions.Change;
import armistice.deals.space.PackageSpace;
import armistice.deals.space.Signatories;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Drafts with the answers about each, and how they stand against each other.
///
/// @param stability null if there is no draft
/// @param failing   whether agreements can fail here
record DraftReport(Agenda agenda, PackageSpace space, List<DraftFile> files, List<DraftAnswers> answers,
        @Nullable Stability stability, boolean failing) {

    static DraftReport of(Subject subject, PackageSpace space, List<DraftFile> files, @Nullable Double holds) {
        List<DraftAnswers> answers = new ArrayList<>();
        double[][] surplus = new double[files.size()][];
        int[] signatories = new int[files.size()];
        for (int k = 0; k < files.size(); k++) {
            DraftAnswers answer = DraftAnswers.of(subject, space, files.get(k).options(), holds);
            answers.add(answer);
            surplus[k] = answer.draft().surpluses();
            signatories[k] = answer.signatories();
            refuse(space, files.get(k).options(), surplus[k]);
        }
        return new DraftReport(subject.agenda(), space, files, answers,
                files.isEmpty() ? null : Stability.of(surplus, signatories), subject.failing() != null);
    }

    /// A red line is worse than any talks' end.
    private static void refuse(PackageSpace space, int[] options, double[] surplus) {
        int refusals = space.refusals(options);
        for (int party = 0; party < surplus.length; party++) {
            surplus[party] = (refusals >> party & 1) != 0 ? Double.NEGATIVE_INFINITY : surplus[party];
        }
    }

    Map<String, Double> gains(Deal deal) {
        Map<String, Double> gains = new LinkedHashMap<>();
        for (int party = 0; party < agenda.parties().size(); party++) {
            gains.put(agenda.parties().get(party), AnalysisReport.rounded(deal.surplus(party)));
        }
        return gains;
    }

    /// Who of those who must sign an answer would not.
    List<String> refusing(Answer answer) {
        return agenda.named(space.balkers(answer.deal().options(), Signatories.REQUIRED));
    }

    /// The clauses in which an answer differs from the draft.
    Map<String, String> changed(Deal draft, Answer answer) {
        Map<String, String> changed = new LinkedHashMap<>();
        for (int issue = 0; issue < agenda.issues().size(); issue++) {
            int option = answer.deal().option(issue);
            if (option != draft.option(issue)) {
                changed.put(agenda.issues().get(issue).name(), agenda.issues().get(issue).options().get(option));
            }
        }
        return changed;
    }

    String clause(Change change) {
        Agenda.Topic topic = agenda.issues().get(change.issue());
        return topic.name() + ": " + topic.options().get(change.option());
    }

    String state(int state) {
        return state == Stability.NO_DEAL ? "no deal" : files.get(state).name();
    }
}
