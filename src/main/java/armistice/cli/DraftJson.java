package armistice.cli;

import armistice.deals.DraftAnswers;
import armistice.deals.Stability;
import armistice.deals.Stability.Standing;
import armistice.deals.space.DraftQuestions.Answer;
import armistice.deals.space.DraftQuestions.Change;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Answers about drafts, as parts of a JSON document.
record DraftJson(DraftReport report) {

    List<Map<String, Object>> nodes() {
        List<Map<String, Object>> nodes = new ArrayList<>();
        for (int k = 0; k < report.files().size(); k++) {
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("file", report.files().get(k).name());
            put(node, report.answers().get(k));
            Stability stability = report.stability();
            if (stability != null) {
                node.put("nash", stability.isNash(k));
                node.put("sequential", stability.isSequential(k));
                node.put("stability", stability.texts().get(k).stream().map(this::standing).toList());
            }
            nodes.add(node);
        }
        return nodes;
    }

    private void put(Map<String, Object> node, DraftAnswers answers) {
        node.put("terms", report.agenda().terms(answers.draft().options()));
        node.put("surplus", report.gains(answers.draft()));
        node.put("signatories", report.agenda().named(answers.signatories()));
        node.put("wouldRefuse", report.agenda().named(answers.refusing()));
        node.put("onFrontier", answers.efficient());
        node.put("distance", AnalysisReport.rounded(answers.distance()));
        node.put("durability", AnalysisReport.rounded(answers.durability()));
        node.put("improvements",
                answers.improvements().stream().map(answer -> answer(answers, answer)).toList());
        Map<String, Object> yes = new LinkedHashMap<>();
        for (int party = 0; party < report.agenda().parties().size(); party++) {
            yes.put(report.agenda().parties().get(party), answer(answers, answers.yes().get(party)));
        }
        node.put("bringsToYes", yes);
        node.put("bringsAllToYes", answer(answers, answers.all()));
        DraftAnswers.Holding holding = answers.holding();
        if (holding != null) {
            Map<String, Object> holds = new LinkedHashMap<>();
            holds.put("wanted", holding.wanted());
            holds.put("nearest", answer(answers, holding.nearest()));
            holds.put("most", Double.isNaN(holding.most()) ? null : AnalysisReport.rounded(holding.most()));
            node.put("holds", holds);
        }
        node.put("changes", answers.changes().stream().map(this::change).toList());
    }

    private @Nullable Map<String, Object> answer(DraftAnswers answers, @Nullable Answer answer) {
        if (answer == null) {
            return null;
        }
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("changes", answer.changes());
        node.put("clauses", report.changed(answers.draft(), answer));
        node.put("surplus", report.gains(answer.deal()));
        node.put("wouldRefuse", report.refusing(answer));
        return node;
    }

    private Map<String, Object> change(Change change) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("issue", report.agenda().issues().get(change.issue()).name());
        node.put("option", report.agenda().issues().get(change.issue()).options().get(change.option()));
        Map<String, Double> points = new LinkedHashMap<>();
        for (int party = 0; party < report.agenda().parties().size(); party++) {
            points.put(report.agenda().parties().get(party), AnalysisReport.rounded(change.points().get(party)));
        }
        node.put("points", points);
        node.put("logHazard", change.logHazard() / 1000.0);
        return node;
    }

    private Map<String, Object> standing(Standing standing) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("party", report.agenda().parties().get(standing.party()));
        switch (standing) {
            case Standing.Nash _ -> node.put("stands", "nash");
            case Standing.Deterred deterred -> {
                node.put("stands", "sequential");
                node.put("reply", report.state(deterred.reply()));
                node.put("answers", deterred.answers().stream().map(turn -> {
                    Map<String, Object> answer = new LinkedHashMap<>();
                    answer.put("party", report.agenda().parties().get(turn.party()));
                    answer.put("to", report.state(turn.state()));
                    return answer;
                }).toList());
            }
            case Standing.Leaves leaves -> {
                node.put("stands", "leaves");
                node.put("reply", report.state(leaves.reply()));
            }
        }
        return node;
    }
}
