package armistice.cli;

import armistice.model.deal.Agreement;
import armistice.model.deal.Extension;
import armistice.model.deal.Suspension;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// What can be done about what was agreed.
final class TreatyVerbs {
    private static final double DAYS_A_MONTH = 30.44;
    private final Sitting sitting;

    TreatyVerbs(Sitting sitting) {
        this.sitting = sitting;
    }

    List<Verb> verbs() {
        return List.of(new Verb("agreements", "", "what was agreed, and how it stands", _ -> agreements()),
                new Verb("extend", "AGREEMENT DAYS", "offer to prolong a truce, or agree to that offer", this::extend),
                new Verb("suspend", "AGREEMENT breach | circumstances [REASON]", "let the duties under it rest",
                        this::suspend),
                new Verb("resume", "AGREEMENT", "take your suspension back",
                        line -> sitting.act(new Command.Resume(agreement(line).id()), "")),
                new Verb("denounce", "AGREEMENT [REASON]", "give notice of ending an agreement", this::denounce));
    }

    private Agreement agreement(Line line) {
        return line.one("an agreement", sitting.view().agreements(), known -> known.id().value());
    }

    private void agreements() {
        if (sitting.view().agreements().isEmpty()) {
            sitting.out().println("Nothing was agreed yet.");
        }
        for (Agreement agreement : sitting.view().agreements()) {
            sitting.out()
                    .println(agreement.id() + ": " + word(agreement.draft().stage().name()) + " of "
                            + names(agreement.signatories()) + ", " + word(agreement.status().name())
                            + (agreement.isAlive() ? time(agreement) + offer(agreement) : ""));
        }
    }

    private String time(Agreement agreement) {
        double months = (sitting.view().turn() - agreement.entered()) * sitting.scenario().turnDays() / DAYS_A_MONTH;
        return agreement.draft().stage().isTruce()
                ? String.format(Locale.ROOT, ", %.0f days left", (agreement.months() - months) * DAYS_A_MONTH)
                : "";
    }

    private String offer(Agreement agreement) {
        Extension offer = agreement.course().extension();
        return offer == null
                ? ""
                : "; " + offer.days() + " more days are offered, with the agreement of " + names(offer.accepted());
    }

    private void extend(Line line) {
        Agreement agreement = agreement(line);
        sitting.act(new Command.Extend(agreement.id(), line.number("the days")), "");
    }

    private void suspend(Line line) {
        Agreement agreement = agreement(line);
        Suspension.Ground ground = line.one("a ground", List.of(Suspension.Ground.values()), one -> word(one.name()));
        sitting.act(new Command.Suspend(agreement.id(), ground, line.rest()), "");
    }

    private void denounce(Line line) {
        Agreement agreement = agreement(line);
        sitting.act(new Command.Denounce(agreement.id(), line.rest()), "");
    }

    private String names(Set<PartyId> parties) {
        return parties.stream().map(sitting::name).collect(Collectors.joining(", "));
    }

    private static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
