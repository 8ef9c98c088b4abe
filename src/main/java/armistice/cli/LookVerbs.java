package armistice.cli;

import armistice.model.deal.Pledge;
import armistice.model.deal.Stage;
import armistice.model.id.PartyId;
import armistice.model.number.Explanation;
import armistice.model.play.Possibility;
import armistice.model.setting.Document;
import armistice.model.setting.Issue;
import armistice.model.setting.IssueScore;
import armistice.model.setting.Linkage;
import armistice.model.setting.Measure;
import armistice.model.setting.MeetingFormat;
import armistice.model.setting.Operation;
import armistice.model.setting.Option;
import armistice.model.setting.Party;
import armistice.model.setting.RedLine;
import armistice.model.setting.Region;
import armistice.model.setting.Scenario;
import armistice.model.setting.Source;
import armistice.model.setting.Variable;
import armistice.report.MoveWords;
import armistice.view.SeatView;
import armistice.view.Words;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a player can look at.
final class LookVerbs {
    private final Sitting sitting;
    private final PrintWriter out;

    LookVerbs(Sitting sitting) {
        this.sitting = sitting;
        this.out = sitting.out();
    }

    List<Verb> verbs() {
        return List.of(new Verb("look", "", "the situation: ground, variables, seats, your own numbers", _ -> look()),
                new Verb("brief", "", "the situation and your role sheet", _ -> brief()),
                new Verb("sheet", "", "what every option is worth to you; your red lines", _ -> sheet()),
                new Verb("outside", "", "what you get without a deal, and why", _ -> outside()),
                new Verb("measures", "", "what you can do beside the talks", _ -> measures()),
                new Verb("formats", "", "what meetings you can call", _ -> formats()),
                new Verb("pledges", "", "threats and promises", _ -> pledges()),
                new Verb("library", "[DOCUMENT]", "documents that you may read; one of them", this::library),
                new Verb("chronicle", "", "all that you were told", _ -> sitting.tellAll()));
    }

    private void look() {
        SeatView view = sitting.view();
        Scenario scenario = view.scenario();
        out.println("Turn " + view.turn() + " of " + view.turns() + ", " + view.date());
        out.println(String.format(Locale.ROOT,
                "Without a deal you expect %.1f points. Political capital %.1f, strain %.0f of 100.",
                sitting.appraiser().outside().value(), view.own().capital(),
                view.standpoint().world().strain().getOrDefault(view.seat(), 0.0)));
        out.println("Held by " + scenario.party(scenario.war().attacker()).shortName() + ":");
        for (Region region : scenario.regions()) {
            double share = view.standpoint().world().control().getOrDefault(region.id(), 0.0);
            out.println(String.format(Locale.ROOT, "  %-18s %-30s %5.1f %%%s", region.id(), region.name(), 100 * share,
                    region.sector() == null ? "" : "   front"));
        }
        for (Variable variable : scenario.variables()) {
            double value = view.standpoint().world().variables().getOrDefault(variable.id(), 0.0);
            out.println(String.format(Locale.ROOT, "  %-49s %7.2f %s", variable.label(), value, variable.unit()));
        }
        out.println(view.others()
                .entrySet()
                .stream()
                .map(seat -> sitting.name(seat.getKey()) + (seat.getValue().ready() ? " is ready" : " is not ready"))
                .collect(Collectors.joining(", ")));
    }

    private void brief() {
        Scenario scenario = sitting.scenario();
        Party own = scenario.party(sitting.party());
        Page.print(out, scenario, scenario.situation().text());
        out.println();
        Page.print(out, scenario, own.confidentialBrief().text());
    }

    private void library(Line line) {
        Scenario scenario = sitting.scenario();
        if (line.isEmpty()) {
            scenario.documents()
                    .stream()
                    .sorted(Comparator.comparing(Document::date).reversed())
                    .forEach(document -> Paragraph.print(out, "", document.id() + ": " + document.title() + " ("
                            + document.date() + ", " + scenario.source(document.source()).name() + ")"));
            return;
        }
        Document document = line.one("a document", scenario.documents(), candidate -> candidate.id().value());
        Source source = scenario.source(document.source());
        Paragraph.print(out, "", document.title() + ", " + document.date());
        Paragraph.print(out, "", String.format(Locale.ROOT, "Source: %s (reliability %.0f %%). %s", source.name(),
                100 * source.reliability(), document.slant()));
        out.println();
        Page.print(out, scenario, document.text().text());
    }

    private void sheet() {
        Scenario scenario = sitting.scenario();
        Party own = scenario.party(sitting.party());
        for (Issue issue : scenario.issues()) {
            IssueScore score = own.sheet().issue(issue.id());
            out.println(String.format(Locale.ROOT, "%s: %s (weight %.0f)", issue.id(), issue.label(), score.weight()));
            for (Option option : issue.options()) {
                out.println(String.format(Locale.ROOT, "    %-22s %6.1f  %s", option.id(), sitting.appraiser()
                        .optionPoints(Stage.SETTLEMENT, issue.id(), option.id()),
                        option.label()));
            }
        }
        for (RedLine line : own.sheet().redLines()) {
            Paragraph.print(out, "", (line.absolute()
                    ? "You never sign: "
                    : String.format(Locale.ROOT, "At a price of %.1f points: ", line.points())) + line.reason()
                    + (line.isStated() ? " (said in public)" : ""));
        }
        for (Linkage linkage : own.sheet().linkages()) {
            Paragraph.print(out, "", String.format(Locale.ROOT, "Together %+.1f points: ", linkage.points())
                    + linkage.reason());
        }
    }

    private void outside() {
        print(sitting.appraiser().outside().explained(), "");
    }

    private void print(Explanation explanation, String indent) {
        out.println(String.format(Locale.ROOT, "%-70s %9.2f", indent + sitting.narrator().label(explanation),
                explanation.value()));
        explanation.parts().forEach(part -> print(part, indent + "  "));
    }

    private void measures() {
        for (Measure measure : sitting.scenario().measures()) {
            if (measure.by().contains(sitting.party())) {
                out.println(String.format(Locale.ROOT, "%s: %s (%.1f political capital)%s", measure.id(),
                        measure.label(), measure.cost(), whyNot(Possibility.Kind.TAKE, measure.id().value())));
                Paragraph.print(out, "    ", measure.description() + targets(measure));
            }
        }
    }

    private void formats() {
        for (MeetingFormat format : sitting.scenario().formats()) {
            if (format.hosts().contains(sitting.party())) {
                String guests = format.guests().stream().map(PartyId::value).collect(Collectors.joining(", "));
                out.println(String.format(Locale.ROOT, "%s: %s (%d to %d of %s; %.1f political capital)%s", format.id(),
                        format.label(), format.minimum(), format.maximum(), guests, format.cost(),
                        whyNot(Possibility.Kind.CALL, format.id().value())));
            }
        }
    }

    private static String targets(Measure measure) {
        Operation operation = measure.operation();
        return operation == null || operation.targets().isEmpty()
                ? ""
                : " Targets: " + operation.targets()
                        .stream()
                        .map(target -> target.region().value())
                        .collect(Collectors.joining(", ")) + ".";
    }

    private String whyNot(Possibility.Kind kind, String target) {
        for (Possibility possibility : sitting.view().possibilities(kind)) {
            if (possibility.target().equals(target) && possibility.whyNot() != null) {
                return " - not now: " + sitting.narrator().tell(possibility.whyNot());
            }
            if (possibility.target().equals(target) && possibility.breaks() != null) {
                return " - breaks agreement " + possibility.breaks() + ", which is in force";
            }
        }
        return "";
    }

    private void pledges() {
        if (sitting.view().pledges().isEmpty()) {
            out.println("Nobody has threatened or promised anything.");
        }
        MoveWords words = new MoveWords(sitting.scenario());
        for (Pledge pledge : sitting.view().pledges()) {
            Paragraph.print(out, "",
                    pledge.id() + ": " + words.word(pledge, sitting.view()) + ", by turn " + pledge.deadline() + "; "
                            + sitting.narrator().word(Words.of(pledge.status())));
        }
    }
}
