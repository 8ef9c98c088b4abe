package armistice.cli;

import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.number.Estimate;
import armistice.model.number.Quantity;
import armistice.model.setting.Issue;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.view.SeatView;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What is publicly known of each party, and what this seat estimates of it.
final class PartyVerbs {
    private final Sitting sitting;
    private final PrintWriter out;

    PartyVerbs(Sitting sitting) {
        this.sitting = sitting;
        this.out = sitting.out();
    }

    List<Verb> verbs() {
        return List.of(new Verb("parties", "[PARTY]",
                "how much each is trusted and believed, and what it has said in public; one with all that is known of it",
                this::parties));
    }

    private void parties(Line line) {
        if (line.isEmpty()) {
            sitting.view().others().keySet().forEach(this::figures);
            return;
        }
        Scenario scenario = sitting.scenario();
        Party party = line.one("a party", scenario.parties(), candidate -> candidate.id().value());
        figures(party.id());
        Paragraph.print(out, "", party.role());
        out.println();
        Page.print(out, scenario, party.publicBrief().text());
        party.principals()
                .forEach(one -> Paragraph.print(out, "  ", one.name() + ", " + one.office() + ". " + one.line()));
    }

    private static String clauses(Issue issue, Set<OptionId> options) {
        return issue.label() + ": "
                + options.stream().map(option -> issue.option(option).label()).collect(Collectors.joining(" or "));
    }

    private void figures(PartyId id) {
        SeatView view = sitting.view();
        SeatView.Shown shown = view.others().get(id);
        if (shown == null) {
            return;
        }
        String trust = id.equals(view.seat())
                ? " (you)"
                : String.format(Locale.ROOT, ": you trust it %.0f %%",
                        100 * view.standpoint().trust().getOrDefault(id, 0.5));
        Estimate strain = view.own().estimates().get(new Quantity.Strain(id));
        out.println(id + ", " + sitting.scenario().party(id).name() + trust
                + String.format(Locale.ROOT, "; its word is believed %.0f %%", 100 * shown.credibility())
                + (strain == null ? ""
                        : String.format(Locale.ROOT, "; strain thought to be %.0f (%.0f to %.0f) of 100",
                                strain.middle(), strain.low(), strain.high())));
        shown.positions().values().forEach(position -> {
            Issue issue = sitting.scenario().issue(position.issue());
            Paragraph.print(out, "    ", String.format(Locale.ROOT, "said in public, firmness %.0f %%: %s: %s",
                    100 * position.firmness(), issue.label(), issue.option(position.option()).label()));
        });
        shown.ruledOut()
                .forEach(pattern -> Paragraph.print(out, "    ", "ruled out in public: "
                        + pattern.options()
                                .entrySet()
                                .stream()
                                .map(one -> clauses(sitting.scenario().issue(one.getKey()), one.getValue()))
                                .collect(Collectors.joining("; "))));
    }
}
