package armistice.cli;

import armistice.deals.Agenda;
import armistice.deals.Analysis;
import armistice.deals.BargainingRange;
import armistice.deals.space.Deal;
import armistice.deals.space.Frontier;
import armistice.deals.space.RangeShare;
import armistice.deals.space.Solutions;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// An analysis for reading.
final class AnalysisText {

    private static final String ROW = "%-24s %17s %17s %17s %17s";

    private final AnalysisReport report;
    private final Analysis analysis;
    private final PrintWriter out;
    private final BigInteger free;

    AnalysisText(AnalysisReport report, PrintWriter out) {
        this.report = report;
        analysis = report.analysis();
        this.out = out;
        free = analysis.space().packagesFreeOfRedLines();
    }

    void print() {
        out.println(report.subject().title() + ": " + counted(analysis.space().packages())
                + (free.equals(analysis.space().packages()) ? "" : ", " + spelt(free) + " free of red lines"));
        say("worth to each party without a deal: " + report.reservations()
                .entrySet()
                .stream()
                .map(entry -> entry.getKey() + " " + number(entry.getValue()))
                .collect(Collectors.joining(", ")));
        report.scaled().forEach(sentence -> say("scaled: " + sentence));
        report.ignored().forEach(sentence -> say("ignored: " + sentence));
        everybody();
        signatories();
        analysis.solutions().points().ifPresent(this::solutions);
        options();
        frontier();
        pairs();
        new DraftText(report.drafts(), out).print();
        out.println();
        say("The numbers follow from the scores and rules that were put in; they describe, and recommend nothing.");
        out.println("milliseconds: " + report.milliseconds()
                .stream()
                .map(time -> String.format(Locale.ROOT, "%.1f", time))
                .collect(Collectors.joining(" ")));
    }

    private void everybody() {
        if (analysis.solutions().rangeIsEmpty()) {
            List<String> sets = analysis.solutions()
                    .blockers()
                    .stream()
                    .map(set -> String.join(" and ", report.agenda().named(set)))
                    .toList();
            say("bargaining range: empty; no package leaves every party at least as well off as without a deal"
                    + (sets.isEmpty() ? "" : ". The others could agree without " + String.join(", or without ", sets)));
        } else {
            say("bargaining range: " + size(analysis.everybody())
                    + " every party: nobody is worse off than without a deal");
        }
    }

    /// Said where it is not the same.
    private void signatories() {
        boolean empty = analysis.solutions().rangeIsEmpty();
        if (empty) {
            say(analysis.agreement() == null ? "Nor is there a package that all who must sign it would sign."
                    : "Yet there are packages that all who must sign them would sign.");
        }
        if ((!empty || analysis.agreement() != null)
                && (analysis.signatories().size() != null || analysis.signatories().estimate() != null)) {
            say("signatories only: " + size(analysis.signatories()) + " all who must sign them");
        }
    }

    private String size(BargainingRange range) {
        BigInteger size = range.size();
        if (size != null) {
            double share = free.signum() == 0 ? 0
                    : new BigDecimal(size).divide(new BigDecimal(free), MathContext.DECIMAL64).doubleValue();
            return counted(size) + " (" + percent(share) + " %"
                    + (free.equals(analysis.space().packages()) ? "" : " of those free of red lines") + ") "
                    + (size.equals(BigInteger.ONE) ? "suits" : "suit");
        }
        RangeShare estimate = range.estimate();
        return estimate == null ? "packages suit"
                : "too large to be counted; of " + spelt(BigInteger.valueOf(estimate.drawn()))
                        + " packages drawn evenly, " + percent(estimate.share()) + " % (95 % interval "
                        + percent(estimate.low()) + " to " + percent(estimate.high()) + ") suit";
    }

    private void solutions(Solutions.Points points) {
        Agenda agenda = report.agenda();
        out.println();
        out.println(String.format(Locale.ROOT, ROW, "", "Nash", "Kalai-Smorodinsky", "egalitarian", "utilitarian"));
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
        say("Nash: the product of all gains is largest. Kalai-Smorodinsky: whoever gets least of the most that it could have gets as "
                + "much as possible. Egalitarian: whoever gains least gains as much as possible. Utilitarian: the sum is "
                + "largest. Of equally good packages the first in the order of the issues.");
    }

    private void row(String name, List<String> cells) {
        out.println(String.format(Locale.ROOT, ROW, shortened(name, 24), shortened(cells.get(0), 17),
                shortened(cells.get(1), 17), shortened(cells.get(2), 17), shortened(cells.get(3), 17)));
    }

    private void options() {
        if (analysis.solutions().rangeIsEmpty()) {
            return;
        }
        out.println();
        out.println("what is left of each issue, if every party is to be suited:");
        report.range().forEach((issue, left) -> {
            List<String> gone = new ArrayList<>(report.options(issue));
            gone.removeAll(left);
            Paragraph.print(out, "  ", issue + ": " + String.join(", ", left)
                    + (gone.isEmpty() ? " (all)" : "; ruled out: " + String.join(", ", gone)));
        });
    }

    private void frontier() {
        Frontier frontier = analysis.frontier();
        String listed = counted(BigInteger.valueOf(frontier.deals().size()));
        String where = "frontier" + (analysis.frontierInRange(report.subject()) ? " within the range" : "") + ": ";
        out.println();
        if (frontier.exact()) {
            say(where + listed + ", all of them (exact): to give one party more than such a package does, another "
                    + "must get less (--format json lists them)");
        } else {
            say(where + "too large to be listed; " + listed + " stand for it. Certified: whatever package is on the "
                    + "frontier, one of these gives each party at most so much less: " + errors(frontier)
                    + " (--format json lists them)");
        }
    }

    private String errors(Frontier frontier) {
        List<String> errors = new ArrayList<>();
        for (int party = 0; party < frontier.error().size(); party++) {
            int column = party;
            double most = frontier.deals().stream().mapToDouble(deal -> deal.surplus(column)).max().orElse(0);
            double least = frontier.deals().stream().mapToDouble(deal -> deal.surplus(column)).min().orElse(0);
            errors.add(String.format(Locale.ROOT, "%s %s (%.1f %% of its span there)",
                    report.agenda().parties().get(party), number(frontier.error().get(party)),
                    100 * frontier.error().get(party) / Math.max(most - least, Double.MIN_NORMAL)));
        }
        return String.join(", ", errors);
    }

    private void pairs() {
        for (int k = 0; k < report.pairs().size(); k++) {
            int first = report.pairs().get(k).first();
            int second = report.pairs().get(k).second();
            List<Deal> deals = analysis.pairs().get(k);
            out.println();
            say("frontier of " + report.agenda().parties().get(first) + " and " + report.agenda().parties().get(second)
                    + ", the others at least as well off as without a deal: "
                    + (deals.isEmpty() ? "none, for no package suits every party"
                            : counted(BigInteger.valueOf(deals.size())) + ", gains (--format json lists the terms)"));
            for (Deal deal : deals) {
                out.println(String.format(Locale.ROOT, "  %12s %12s", "+" + number(deal.surplus(first)),
                        "+" + number(deal.surplus(second))));
            }
        }
    }

    private void say(String text) {
        Paragraph.print(out, "", text);
    }

    private static String counted(BigInteger number) {
        return spelt(number) + (number.equals(BigInteger.ONE) ? " package" : " packages");
    }

    private static String spelt(BigInteger number) {
        return number.bitLength() < Long.SIZE ? String.format(Locale.ROOT, "%,d", number)
                : String.format(Locale.ROOT, "%.2e", new BigDecimal(number)).replace("e+", " x 10^");
    }

    /// A part of 1 as a percentage, with as many digits as are of interest.
    private static String percent(double share) {
        return 100 * share >= 1 ? String.format(Locale.ROOT, "%.1f", 100 * share).replaceFirst("\\.0$", "")
                : new BigDecimal(100 * share).round(new MathContext(2)).toPlainString();
    }

    static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 2 ? "%.4f" : "%.2f", value);
    }

    static String shortened(String text, int width) {
        return text.length() <= width ? text : text.substring(0, width - 1) + "…";
    }
}
