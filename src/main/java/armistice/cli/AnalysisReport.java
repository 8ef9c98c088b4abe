package armistice.cli;

import armistice.deals.Agenda;
import armistice.deals.Analysis;
import armistice.deals.Subject;
import armistice.deals.space.Deal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An analysis with the names that it is written with.
///
/// @param pairs        the pairs of parties whose frontiers the analysis has
/// @param scaled       what was scaled in reading, a sentence each
/// @param ignored      what was left aside in reading
/// @param milliseconds wall-clock time of each repetition, reading of files excluded
record AnalysisReport(Subject subject, Analysis analysis, List<Analysis.Pair> pairs, List<String> scaled,
        List<String> ignored, List<Double> milliseconds, DraftReport drafts) {

    private static final double DIGITS = 1e9;

    Agenda agenda() {
        return subject.agenda();
    }

    /// What each party has from a package: its surplus and its reservation value together.
    Map<String, Double> utility(Deal deal) {
        Map<String, Double> utility = new LinkedHashMap<>();
        for (int party = 0; party < agenda().parties().size(); party++) {
            utility.put(agenda().parties().get(party),
                    rounded(deal.surplus(party) + analysis.space().reservation(party)));
        }
        return utility;
    }

    Map<String, Double> reservations() {
        Map<String, Double> reservations = new LinkedHashMap<>();
        for (int party = 0; party < agenda().parties().size(); party++) {
            reservations.put(agenda().parties().get(party), rounded(analysis.space().reservation(party)));
        }
        return reservations;
    }

    /// The parties of the smallest sets that block; none unless the range is empty.
    List<String> blockedBy() {
        return agenda().named(analysis.solutions().blockers().stream().reduce(0, (a, b) -> a | b));
    }

    /// The options of an issue.
    List<String> options(String issue) {
        return agenda().issues()
                .stream()
                .filter(topic -> topic.name().equals(issue))
                .findFirst()
                .orElseThrow()
                .options();
    }

    /// The options of each issue that occur in the range.
    Map<String, List<String>> range() {
        Map<String, List<String>> range = new LinkedHashMap<>();
        for (int issue = 0; issue < agenda().issues().size(); issue++) {
            Agenda.Topic topic = agenda().issues().get(issue);
            List<String> options = new ArrayList<>();
            for (int option = 0; option < topic.options().size(); option++) {
                if (analysis.attainable()[issue][option]) {
                    options.add(topic.options().get(option));
                }
            }
            range.put(topic.name(), options);
        }
        return range;
    }

    static double rounded(double value) {
        // Adding 0 turns -0.0 into 0.0.
        return Math.rint(value * DIGITS) / DIGITS + 0.0;
    }
}
