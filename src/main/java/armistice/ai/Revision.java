package armistice.ai;

import armistice.model.deal.Draft;
import armistice.model.deal.Reservation;
import armistice.model.deal.Stage;
import armistice.model.deal.Terms;
import armistice.model.id.PartyId;
import armistice.model.setting.Issue;
import armistice.model.setting.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The few changes to another's text that would bring the seat most for the least that they cost the author.
///
/// @param reservations the changes
/// @param draft        the text with them
/// @param own          what it is then worth to the seat, points over the outside option
/// @param clean        whether it then crosses no absolute red line
record Revision(List<Reservation> reservations, Draft draft, double own, boolean clean) {
    private static final int EXACT = 6;
    private static final double AUTHORS_LOSS = 0.5;
    private static final double CLEARED = 1000;

    Revision {
        reservations = List.copyOf(reservations);
    }

    /// Changes one clause after the other until the text is worth `goal` and crosses no red line, or until `most` are
    /// changed or nothing helps.
    static Revision of(Desk desk, Draft draft, PartyId author, double goal, int most) {
        Revision revision = new Revision(List.of(), draft, desk.values().worth(draft),
                !desk.values().crosses(draft.terms()));
        while (revision.reservations.size() < most && !(revision.clean && revision.own >= goal)) {
            Revision next = revision.step(desk, desk.belief(author));
            if (next.reservations.size() == revision.reservations.size()) {
                return revision;
            }
            revision = next;
        }
        return revision;
    }

    private Revision step(Desk desk, Belief author) {
        Revision best = this;
        double bestScore = score(desk, author, this);
        for (Reservation change : candidates(desk, author)) {
            Draft changed = draft.withTerms(draft.terms().with(change.issue(), change.wanted()));
            if (!Drafts.isWellScoped(desk.scenario(), changed)) {
                continue;
            }
            List<Reservation> longer = new ArrayList<>(reservations);
            longer.add(change);
            Revision candidate = new Revision(longer, changed, desk.values().worth(changed),
                    !desk.values().crosses(changed.terms()));
            double score = score(desk, author, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(Desk desk, Belief author, Revision revision) {
        return revision.own
                + AUTHORS_LOSS * scale(desk, revision.draft)
                        * author.gain(revision.draft.stage(), revision.draft.terms())
                + (revision.clean ? CLEARED : 0);
    }

    /// A truce's conditions count for its share of the horizon only.
    private static double scale(Desk desk, Draft draft) {
        return draft.stage().isTruce()
                ? draft.months() / Math.max(draft.months(), desk.values().monthsLeft())
                : 1;
    }

    /// The single changes that look best if points simply added.
    private List<Reservation> candidates(Desk desk, Belief author) {
        record Rough(Reservation change, double points) {}
        Stage stage = draft.stage();
        Menu menu = new Menu(desk.scenario(), stage);
        double[][] own = desk.values().points(menu, stage);
        List<Rough> rough = new ArrayList<>();
        for (int i = 0; i < menu.size(); i++) {
            Issue issue = menu.issue(i);
            int now = menu.indexOf(i, draft.terms().option(issue.id()));
            for (int o = 0; o < own[i].length && !isChanged(issue); o++) {
                Option option = menu.options(i).get(o);
                double points = own[i][o] - own[i][now]
                        + AUTHORS_LOSS * (author.points(i, option.id(), stage)
                                - author.points(i, menu.options(i).get(now).id(), stage));
                Terms changed = draft.terms().with(issue.id(), option.id());
                boolean clears = !clean && !desk.values().crosses(changed);
                if (o != now && (clears || own[i][o] > own[i][now])) {
                    rough.add(new Rough(new Reservation(issue.id(), option.id(), ""),
                            points + (clears ? CLEARED : 0)));
                }
            }
        }
        rough.sort(Comparator.comparingDouble(candidate -> -candidate.points));
        return rough.stream().limit(EXACT).map(Rough::change).toList();
    }

    private boolean isChanged(Issue issue) {
        return reservations.stream().anyMatch(reservation -> reservation.issue().equals(issue.id()));
    }
}
