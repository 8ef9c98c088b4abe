package armistice.cli;

import armistice.deals.BargainingRange;
import armistice.deals.space.Deal;
import armistice.deals.space.Frontier;
import armistice.deals.space.RangeShare;
import armistice.deals.space.Solutions;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// An analysis as one JSON document.
final class AnalysisJson {

    private final AnalysisReport report;

    AnalysisJson(AnalysisReport report) {
        this.report = report;
    }

    void print(PrintWriter out) {
        out.print(new JsonMapper().writeValueAsString(document()));
        out.print('\n');
    }

    private Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("packages", report.analysis().space().packages());
        document.put("exact", report.analysis().frontier().exact());
        document.put("reservation", report.reservations());
        document.put("frontier", frontier());
        document.put("solutions", solutions());
        document.put("bargainingRange", range());
        document.put("pairs", pairs());
        if (!report.drafts().files().isEmpty()) {
            document.put("drafts", new DraftJson(report.drafts()).nodes());
        }
        Map<String, Object> imported = new LinkedHashMap<>();
        imported.put("scaled", report.scaled());
        imported.put("ignored", report.ignored());
        document.put("import", imported);
        document.put("milliseconds", report.milliseconds());
        return document;
    }

    private Map<String, Object> frontier() {
        Frontier frontier = report.analysis().frontier();
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("of", report.analysis().frontierInRange(report.subject()) ? "range" : "all");
        node.put("size", frontier.deals().size());
        node.put("error", frontier.error());
        node.put("points", points(frontier.deals()));
        return node;
    }

    private Map<String, Object> solutions() {
        Map<String, Object> node = new LinkedHashMap<>();
        Solutions.Points points = report.analysis().solutions().points().orElse(null);
        if (points != null) {
            node.put("nash", point(points.nash()));
            node.put("kalaiSmorodinsky", point(points.kalaiSmorodinsky()));
            node.put("egalitarian", point(points.egalitarian()));
            node.put("utilitarian", point(points.utilitarian()));
        }
        return node;
    }

    private Map<String, @Nullable Object> range() {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        node.put("size", report.analysis().everybody().size());
        node.put("blockedBy", report.blockedBy());
        node.put("blockingSets",
                report.analysis().solutions().blockers().stream().map(report.agenda()::named).toList());
        node.put("estimate", estimate(report.analysis().everybody()));
        node.put("signatories", signatories());
        node.put("options", report.range());
        return node;
    }

    /// Of packages that suit all who must sign them, whether or not every party is among those.
    private Map<String, @Nullable Object> signatories() {
        Map<String, @Nullable Object> node = new LinkedHashMap<>();
        Deal agreement = report.analysis().agreement();
        node.put("empty", agreement == null);
        node.put("size", report.analysis().signatories().size());
        node.put("estimate", estimate(report.analysis().signatories()));
        return node;
    }

    private static @Nullable Map<String, Object> estimate(BargainingRange range) {
        RangeShare estimate = range.estimate();
        if (estimate == null) {
            return null;
        }
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("share", AnalysisReport.rounded(estimate.share()));
        node.put("low", AnalysisReport.rounded(estimate.low()));
        node.put("high", AnalysisReport.rounded(estimate.high()));
        node.put("drawn", estimate.drawn());
        return node;
    }

    private List<Map<String, Object>> pairs() {
        List<Map<String, Object>> nodes = new ArrayList<>();
        for (int k = 0; k < report.pairs().size(); k++) {
            List<String> parties = report.agenda().parties();
            List<Deal> deals = report.analysis().pairs().get(k);
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("parties", List.of(parties.get(report.pairs().get(k).first()),
                    parties.get(report.pairs().get(k).second())));
            node.put("size", deals.size());
            node.put("points", points(deals));
            nodes.add(node);
        }
        return nodes;
    }

    private List<Map<String, Object>> points(List<Deal> deals) {
        return deals.stream().map(this::point).toList();
    }

    private Map<String, Object> point(Deal deal) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("terms", report.agenda().terms(deal.options()));
        node.put("utility", report.utility(deal));
        return node;
    }
}
