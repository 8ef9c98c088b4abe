package armistice.cli;

import armistice.deals.Agenda;
import armistice.deals.Analysis;
import armistice.deals.space.Deal;
import armistice.deals.space.Solutions;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// An analysis for reading.
final class AnalysisText {

    private final AnalysisReport report;
    private final Analysis analysis;
    private final PrintWriter out;

    AnalysisText(AnalysisReport report, PrintWriter out) {
        this.report = report;
        analysis = report.analysis();
        this.out = out;
    }

    void print() {
        BigInteger free = analysis.space().packagesFreeOfRedLines();
        out.println(report.subject().title() + ": " + spelt(analysis.space().packages()) + " packages"
                + (free.equals(analysis.space().packages()) ? "" : ", " + spelt(free) + " free of red lines"));
        out.println("without a deal: " + report.reservations()
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + " " + number(entry.getValue()))
                .collect(Collectors.joining(", ")));
        report.scaled().forEach(sentence -> Paragraph.print(out, "", "scaled: " + sentence));
        report.ignored().forEach(sentence -> Paragraph.print(out, "", "ignored: " + sentence));
        range(free);
        analysis.solutions().points().ifPresent(this::solutions);
        options();
        frontier();
        pairs();
        new DraftText(report.drafts(), out).print();
        out.println();
        out.println(
                "The numbers follow from the scores and rules that were put in; they describe, and recommend nothing.");
        out.println("milliseconds: " + report.milliseconds()
                .stream()
                .map(time -> String.format(Locale.ROOT, "%.1f", time))
                .collect(Collectors.joining(" ")));
    }

    private void range(BigInteger free) {
        BigInteger size = analysis.rangeSize();
        if (analysis.solutions().rangeIsEmpty()) {
            List<String> sets = analysis.solutions()
                    .blockers()
                    .stream()
                    .map(set -> String.join(" and ", report.agenda().named(set)))
                    .toList();
            out.println("bargaining range: empty; the others could agree without "
                    + (sets.isEmpty() ? "nobody" : String.join(", or without ", sets)));
        } else if (size == null) {
            out.println("bargaining range: not empty; too large to be counted");
        } else {
            double share = free.signum() == 0 ? 0 : 100 * size.doubleValue() / free.doubleValue();
            out.println("bargaining range: " + spelt(size) + " packages suit every party ("
                    + new BigDecimal(share).round(new MathContext(2)).toPlainString()
                    + " % of those free of red lines)");
        }
    }

    private void solutions(Solutions.Points points) {
        Agenda agenda = report.agenda();
        out.println();
        out.println(String.format(Locale.ROOT, "%-24s %16s %16s %16s %16s", "", "Nash", "Kalai-Smorod.", "egalitarian",
                "utilitarian"));
        List<Deal> deals = List.of(points.nash(), points.kalaiSmorodinsky(), points.egalitarian(),
                points.utilitarian());
        for (int issue = 0; issue < agenda.issues().size(); issue++) {
            Agenda.Topic topic = agenda.issues().get(issue);
            int row = issue;
            row(topic.name(), deals.stream().map(deal -> topic.options().get(deal.option(row))).toList());
        }
        for (int party = 0; party < agenda.parties().size(); party++) {
            int column = party;
            row(agenda.parties().get(party) + " gains",
                    deals.stream().map(deal -> "+" + number(deal.surplus(column))).toList());
        }
    }

    private void row(String name, List<String> cells) {
        out.println(String.format(Locale.ROOT, "%-24s %16s %16s %16s %16s", shortened(name, 24),
                shortened(cells.get(0), 16), shortened(cells.get(1), 16), shortened(cells.get(2), 16),
                shortened(cells.get(3), 16)));
    }

    private void options() {
        if (!analysis.solutions().rangeIsEmpty()) {
            out.println();
            out.println("what is left of each issue, if every party is to be suited:");
            report.range()
                    .forEach((issue, options) -> Paragraph.print(out, "  ", issue + ": " + String.join(", ", options)));
        }
    }

    private void frontier() {
        out.println();
        String error = analysis.frontier().exact() ? "exact"
                : "within " + number(analysis.frontier().error().stream().max(Double::compare).orElse(0.0)) + " of it";
        out.println("frontier" + (analysis.frontierInRange(report.subject()) ? " within the range" : "") + ": "
                + spelt(BigInteger.valueOf(analysis.frontier().deals().size())) + " packages, " + error
                + " (--format json lists them)");
    }

    private void pairs() {
        for (int k = 0; k < report.pairs().size(); k++) {
            int first = report.pairs().get(k).first();
            int second = report.pairs().get(k).second();
            out.println();
            out.println("frontier of " + report.agenda().parties().get(first) + " and "
                    + report.agenda().parties().get(second) + ", the others at least as well off as without a deal:");
            for (Deal deal : analysis.pairs().get(k)) {
                out.println(String.format(Locale.ROOT, "  %12s %12s", "+" + number(deal.surplus(first)),
                        "+" + number(deal.surplus(second))));
            }
        }
    }

    private static String spelt(BigInteger number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 2 ? "%.4f" : "%.2f", value);
    }

    private static String shortened(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }
}
