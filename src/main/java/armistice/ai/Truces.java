package armistice.ai;

import armistice.model.deal.Draft;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.PartyId;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Builds truces: for every scope a bare one, and one with the conditions that the seat's aspiration asks for.
final class Truces {
    private static final double FIRST_MONTHS = 1;
    private static final double LATER_MONTHS = 3;
    private static final double LEAST_LIKELY = 0.2;
    private static final double LEAST_POINTS = 0.005;

    private Truces() {}

    /// The best surplus among truces that the others might sign; half of the best if none seems likely.
    static double best(Desk desk, Stage stage) {
        double likely = 0;
        double any = 0;
        for (Offer offer : desk.offers(stage)) {
            any = Math.max(any, offer.own());
            likely = Math.max(likely, offer.likelihood() >= LEAST_LIKELY ? offer.own() : 0);
        }
        return likely > 0 ? likely : any / 2;
    }

    /// Truces of a stage, whatever they are worth, that say more than one that stands.
    static List<Offer> offers(Desk desk, Stage stage) {
        Menu menu = new Menu(desk.scenario(), stage);
        List<Offer> offers = new ArrayList<>();
        for (int i = 0; i < menu.size(); i++) {
            for (Option option : menu.options(i)) {
                if (!option.halts().isEmpty()) {
                    Terms bare = Menu.open(desk.scenario()).with(menu.issue(i).id(), option.id());
                    add(desk, stage, bare, offers);
                    Terms dressed = dressed(desk, menu, stage, bare);
                    if (!dressed.equals(bare)) {
                        add(desk, stage, dressed, offers);
                    }
                }
            }
        }
        return offers;
    }

    private static void add(Desk desk, Stage stage, Terms terms, List<Offer> offers) {
        Draft draft = Drafts.of(desk.view(), stage, terms, months(desk));
        if (Drafts.isWellScoped(desk.scenario(), draft) && !desk.values().crosses(terms)
                && !StandingTruce.has(desk.view(), draft)) {
            offers.add(desk.offer("truce", draft));
        }
    }

    /// A first truce is short; one that follows on another is longer.
    private static double months(Desk desk) {
        boolean followsOn = desk.view()
                .agreements()
                .stream()
                .anyMatch(agreement -> agreement.draft().stage().isTruce());
        return followsOn ? LATER_MONTHS : FIRST_MONTHS;
    }

    /// The truce with conditions: those that please the seat, the more so the higher its aspiration, and others.
    private static Terms dressed(Desk desk, Menu menu, Stage stage, Terms bare) {
        double mine = Aspiration.of(desk.persona(), desk.view().turn(), desk.view().turns(), 0);
        double months = months(desk);
        Terms terms = bare;
        for (int i = 0; i < menu.size(); i++) {
            Issue issue = menu.issue(i);
            if (menu.options(i).size() == 1 || !terms.option(issue.id()).equals(issue.open().id())) {
                continue;
            }
            int open = menu.indexOf(i, issue.open().id());
            double best = LEAST_POINTS;
            for (int o = 0; o < menu.options(i).size(); o++) {
                Option option = menu.options(i).get(o);
                double gain = mine * desk.values().condition(stage, i, o, months)
                        + (1 - mine) * (others(desk, i, o, months) - others(desk, i, open, months));
                if (option.halts().isEmpty() && gain > best
                        && !desk.spared().has(i, desk.values().index().numberOf(i, option.id()))) {
                    best = gain;
                    terms = terms.with(issue.id(), option.id());
                }
            }
        }
        return terms;
    }

    private static double others(Desk desk, int issue, int option, double months) {
        double sum = 0;
        Set<PartyId> consent = desk.values().index().option(issue, option).consent();
        for (Belief belief : desk.beliefs()) {
            if (desk.isBelligerent(belief.party()) || consent.contains(belief.party())) {
                sum += belief.passing(issue, option, months);
            }
        }
        return sum;
    }
}
