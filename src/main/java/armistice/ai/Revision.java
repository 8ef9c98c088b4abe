package armistice.ai;

import armistice.engine.rule.TermsIndex;
import armistice.model.deal.Draft;
import armistice.model.deal.Reservation;
import armistice.model.deal.Stage;
import armistice.model.id.PartyId;
import armistice.model.setting.Issue;
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
                        * author.gain(revision.draft.stage(), desk.values().choice(revision.draft.terms()))
                + (revision.clean ? CLEARED : 0);
    }

    /// A truce's conditions count for its share of the horizon only.
    private static double scale(Desk desk, Draft draft) {
        return draft.stage().isTruce()
                ? draft.months() / Math.max(draft.months(), desk.values().monthsLeft())
                : 1;
    }

    private record Rough(int issue, int option, double points) {}

    /// The single changes that look best if points simply added.
    private List<Reservation> candidates(Desk desk, Belief author) {
        TermsIndex index = desk.values().index();
        int[] choice = desk.values().choice(draft.terms()).clone();
        List<Rough> rough = new ArrayList<>();
        for (int i = 0; i < choice.length; i++) {
            Issue issue = index.issue(i);
            if (issue.stages().contains(draft.stage()) && !isChanged(issue)) {
                consider(desk, author, choice, i, rough);
            }
        }
        rough.sort(Comparator.comparingDouble(candidate -> -candidate.points));
        return rough.stream()
                .limit(EXACT)
                .map(one -> new Reservation(index.issue(one.issue).id(), index.option(one.issue, one.option).id(), ""))
                .toList();
    }

    private void consider(Desk desk, Belief author, int[] choice, int issue, List<Rough> rough) {
        Stage stage = draft.stage();
        double[] own = desk.values().table().points(stage)[issue];
        int now = choice[issue];
        for (int o = 0; o < own.length; o++) {
            choice[issue] = o;
            boolean clears = !clean && !desk.values().table().crosses(choice);
            if (o != now && (clears || own[o] > own[now])) {
                double points = own[o] - own[now]
                        + AUTHORS_LOSS * (author.points(issue, o, stage) - author.points(issue, now, stage));
                rough.add(new Rough(issue, o, points + (clears ? CLEARED : 0)));
            }
        }
        choice[issue] = now;
    }

    private boolean isChanged(Issue issue) {
        return reservations.stream().anyMatch(reservation -> reservation.issue().equals(issue.id()));
    }
}
