package armistice.ai;

import armistice.engine.rule.TermsIndex;
import armistice.model.deal.Draft;
import armistice.model.deal.Reservation;
import armistice.model.deal.Stage;
import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.setting.Issue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

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
    private static final double WON = 0.5;

    Revision {
        reservations = List.copyOf(reservations);
    }

    /// What changes are to bring.
    ///
    /// @param reluctant others that are to be won over beside the author
    /// @param goal      points that the text is to be worth
    /// @param most      changes at most
    /// @param line      what the seat says on issues, so that it asks for nothing else on them
    record Aim(List<Belief> reluctant, double goal, int most, Map<IssueId, OptionId> line) {
        Aim {
            reluctant = List.copyOf(reluctant);
            line = Map.copyOf(line);
        }
    }

    /// Changes one clause after the other until the text is worth the goal, crosses no red line and nobody is reluctant any
    /// more, or until the most are changed or nothing helps.
    static Revision of(Desk desk, Draft draft, PartyId author, Aim aim) {
        Readers readers = new Readers(desk.belief(author), aim.reluctant, aim.line);
        Revision revision = new Revision(List.of(), draft, desk.values().worth(draft),
                !desk.values().crosses(draft.terms()));
        while (revision.reservations.size() < aim.most
                && !(revision.clean && revision.own >= aim.goal && readers.areWon(revision.draft))) {
            Revision next = revision.step(desk, readers);
            if (next.reservations.size() == revision.reservations.size()) {
                return revision;
            }
            revision = next;
        }
        return revision;
    }

    /// Those whose gain counts: the author by half, the reluctant in full.
    private record Readers(Belief author, List<Belief> reluctant, Map<IssueId, OptionId> line) {
        double gain(Draft text, int[] choice) {
            double sum = AUTHORS_LOSS * author.gain(text.stage(), choice, text.months());
            for (Belief one : reluctant) {
                sum += one.gain(text.stage(), choice, text.months());
            }
            return sum;
        }

        double gain(Draft text, int issue, int option) {
            double sum = AUTHORS_LOSS * author.gain(text.stage(), issue, option, text.months());
            for (Belief one : reluctant) {
                sum += one.gain(text.stage(), issue, option, text.months());
            }
            return sum;
        }

        /// Whether the seat can ask for an option without saying two things at once.
        boolean mayHear(Issue issue, int option) {
            OptionId said = line.get(issue.id());
            return said == null || said.equals(issue.options().get(option).id());
        }

        boolean areWon(Draft text) {
            return reluctant.stream().allMatch(one -> one.inclined(text) >= WON);
        }
    }

    private Revision step(Desk desk, Readers readers) {
        Revision best = this;
        double bestScore = score(desk, readers, this);
        for (Reservation change : candidates(desk, readers)) {
            Draft changed = draft.withTerms(draft.terms().with(change.issue(), change.wanted()));
            if (!Drafts.isWellScoped(desk.scenario(), changed)) {
                continue;
            }
            List<Reservation> longer = new ArrayList<>(reservations);
            longer.add(change);
            Revision candidate = new Revision(longer, changed, desk.values().worth(changed),
                    !desk.values().crosses(changed.terms()));
            double score = score(desk, readers, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    private static double score(Desk desk, Readers readers, Revision revision) {
        return revision.own + readers.gain(revision.draft, desk.values().choice(revision.draft.terms()))
                + (revision.clean ? CLEARED : 0);
    }

    private record Rough(int issue, int option, double points) {}

    /// The single changes that look best if points simply added.
    private List<Reservation> candidates(Desk desk, Readers readers) {
        TermsIndex index = desk.values().index();
        int[] choice = desk.values().choice(draft.terms()).clone();
        List<Rough> rough = new ArrayList<>();
        for (int i = 0; i < choice.length; i++) {
            Issue issue = index.issue(i);
            if (issue.stages().contains(draft.stage()) && !isChanged(issue)) {
                consider(desk, readers, choice, i, rough);
            }
        }
        rough.sort(Comparator.comparingDouble(candidate -> -candidate.points));
        return rough.stream()
                .limit(EXACT)
                .map(one -> new Reservation(index.issue(one.issue).id(), index.option(one.issue, one.option).id(), ""))
                .toList();
    }

    private void consider(Desk desk, Readers readers, int[] choice, int issue, List<Rough> rough) {
        Stage stage = draft.stage();
        double[] own = desk.values().table().points(stage)[issue];
        double share = stage.isTruce() ? draft.months() / Math.max(draft.months(), desk.values().monthsLeft()) : 1;
        int now = choice[issue];
        for (int o = 0; o < own.length; o++) {
            boolean unasked = !stage.isTruce() && (desk.withdrawn().has(issue, o) || desk.beyond().has(issue, o));
            if (unasked || desk.spared().has(issue, o) || !readers.mayHear(desk.values().index().issue(issue), o)) {
                continue;
            }
            choice[issue] = o;
            boolean clears = !clean && !desk.values().table().crosses(choice);
            double points = share * (own[o] - own[now]) + readers.gain(draft, issue, o)
                    - readers.gain(draft, issue, now);
            if (o != now && (clears || own[o] > own[now] || (points > 0 && !readers.reluctant.isEmpty()))) {
                rough.add(new Rough(issue, o, points + (clears ? CLEARED : 0)));
            }
        }
        choice[issue] = now;
    }

    private boolean isChanged(Issue issue) {
        return reservations.stream().anyMatch(reservation -> reservation.issue().equals(issue.id()));
    }
}
