package armistice.ai;

import armistice.engine.rule.TermsIndex;
import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.deal.Reservation;
import armistice.model.id.IssueId;
import armistice.model.id.PartyId;
import armistice.view.SeatView;

/// What one party has shown of its wishes in its texts and answers, counted option by option (frequency model: Hindriks
/// and Tykhonov 2008 survey the family).
///
/// A clause tells the less of its author's wishes the more it pleases the reader, or was asked for by somebody else
/// before: then it may be a concession.
final class Evidence {
    private static final double OFFERED = 1;
    private static final double MOST_OFFERED = 2;
    private static final double BORROWED = 0.2;
    private static final double WANTED = 2;
    private static final double MOST_WANTED = 4;
    private static final double MOST_STRESS = 6;
    private static final double BORNE = 0.5;
    private static final double RESERVED_WEIGHT = 2;
    /// Claims that turned out untrue after which half of what a party claims is believed.
    private static final double HALF_BELIEVED = 4;

    private final PartyId party;
    private final Present present;
    private final double[][] counts;
    private final double[][] objections;
    private final double[][] truceObjections;
    private final boolean[][] askedByOthers;
    private final boolean[][] borne;
    private final boolean[][] untrue;
    private final boolean[] asked;
    private final double[] stress;
    private int untrueClaims;

    private Evidence(PartyId party, Present present) {
        this.party = party;
        this.present = present;
        int issues = present.index().size();
        this.counts = new double[issues][];
        this.objections = new double[issues][];
        this.truceObjections = new double[issues][];
        this.askedByOthers = new boolean[issues][];
        this.borne = new boolean[issues][];
        this.untrue = new boolean[issues][];
        this.asked = new boolean[issues];
        this.stress = new double[issues];
        for (int i = 0; i < issues; i++) {
            int options = present.index().issue(i).options().size();
            counts[i] = new double[options];
            objections[i] = new double[options];
            truceObjections[i] = new double[options];
            askedByOthers[i] = new boolean[options];
            borne[i] = new boolean[options];
            untrue[i] = new boolean[options];
        }
    }

    /// Nothing seen yet.
    static Evidence none(PartyId party, Present present) {
        return new Evidence(party, present);
    }

    /// What `party` has shown in the texts and answers of a view.
    static Evidence of(SeatView seen, PartyId party, Present present) {
        Evidence evidence = new Evidence(party, present);
        seen.proposals().forEach(evidence::read);
        evidence.untrueClaims += emptyThreats(seen, party);
        return evidence;
    }

    /// How often a party threatened and did not carry it out, as far as a seat knows.
    private static int emptyThreats(SeatView seen, PartyId party) {
        return (int) seen.pledges()
                .stream()
                .filter(pledge -> pledge.by().equals(party) && pledge.kind() == Pledge.Kind.THREAT
                        && pledge.status() == Pledge.Status.NOT_KEPT)
                .count();
    }

    /// How much it has asked for an option.
    double count(int issue, int option) {
        return counts[issue][option];
    }

    /// How often it asked for something else instead of an option, as far as it is believed: not at all if it has tabled or
    /// signed that option since, and the less the more of its claims have turned out untrue.
    double objections(int issue, int option) {
        return untrue[issue][option] ? 0 : believed() * objections[issue][option];
    }

    /// The same of objections to truces only.
    double truceObjections(int issue, int option) {
        return untrue[issue][option] ? 0 : believed() * truceObjections[issue][option];
    }

    /// How far its claims are believed, 0 to 1: less with each clause that it tabled or signed after asking for another, and
    /// with each threat that it did not carry out.
    private double believed() {
        return believed(untrueClaims);
    }

    private static double believed(int untrueClaims) {
        return HALF_BELIEVED / (HALF_BELIEVED + untrueClaims);
    }

    /// How far a party's public positions are believed, 0 to 1: less with each threat that it did not carry out.
    static double believed(SeatView seen, PartyId party) {
        return believed(emptyThreats(seen, party));
    }

    /// Whether it has put an option into a text of its own or signed one with it.
    boolean isBorne(int issue, int option) {
        return borne[issue][option];
    }

    /// Whether it has asked for changes on an issue: a refusal may name a clause, and says nothing of what it wants instead.
    boolean isAsked(int issue) {
        return asked[issue];
    }

    /// Points of weight by which its reservations and refusals stress an issue.
    double stress(int issue) {
        return stress[issue];
    }

    private void read(Proposal proposal) {
        if (proposal.by().equals(party)) {
            proposal.earlier().forEach(this::offered);
            offered(proposal.draft());
        } else {
            proposal.earlier().forEach(this::askedByAnother);
            askedByAnother(proposal.draft());
        }
        proposal.answers().forEach((by, answer) -> {
            boolean own = by.equals(party);
            switch (answer) {
                case Answer.Accepted _ when own -> accepted(proposal.version(answer.version()));
                case Answer.InPrinciple inPrinciple when own -> {
                    Draft meant = proposal.version(answer.version());
                    inPrinciple.reservations().forEach(one -> reserved(one, meant));
                }
                case Answer.InPrinciple inPrinciple -> inPrinciple.reservations().forEach(this::wantedByAnother);
                case Answer.Refused refused when own -> {
                    Draft meant = proposal.version(answer.version());
                    refused.named().forEach(issue -> objected(issue, meant));
                }
                case Answer.Accepted _,Answer.Deferred _,Answer.Refused _ -> {}
            }
        });
    }

    private void offered(Draft draft) {
        TermsIndex index = present.index();
        int[] choice = index.choice(draft.terms());
        for (int i = 0; i < choice.length; i++) {
            int o = choice[i];
            if (!index.option(i, o).open()) {
                double telling = (1 - present.wish(i, o)) * (askedByOthers[i][o] ? BORROWED : 1);
                counts[i][o] = Math.max(counts[i][o], Math.min(MOST_OFFERED, counts[i][o] + OFFERED * telling));
                bear(i, o);
            }
        }
    }

    private void accepted(Draft draft) {
        TermsIndex index = present.index();
        int[] choice = index.choice(draft.terms());
        for (int i = 0; i < choice.length; i++) {
            if (!index.option(i, choice[i]).open()) {
                counts[i][choice[i]] = Math.max(counts[i][choice[i]], BORNE);
                bear(i, choice[i]);
            }
        }
    }

    /// It has tabled or signed an option; if it had objected to it, that was no red line.
    private void bear(int issue, int option) {
        borne[issue][option] = true;
        if (objections[issue][option] > 0 && !untrue[issue][option]) {
            untrue[issue][option] = true;
            untrueClaims++;
        }
    }

    private void reserved(Reservation reservation, Draft draft) {
        int issue = present.index().numberOf(reservation.issue());
        int wanted = present.index().numberOf(issue, reservation.wanted());
        counts[issue][wanted] = Math.max(counts[issue][wanted], Math.min(MOST_WANTED, counts[issue][wanted] + WANTED));
        borne[issue][wanted] = true;
        asked[issue] = true;
        if (present.index().numberOf(issue, draft.terms().option(reservation.issue())) != wanted) {
            objected(reservation.issue(), draft);
        }
    }

    /// It named the clause of a text as one that stands in the way.
    private void objected(IssueId on, Draft draft) {
        int issue = present.index().numberOf(on);
        int instead = present.index().numberOf(issue, draft.terms().option(on));
        objections[issue][instead]++;
        truceObjections[issue][instead] += draft.stage().isTruce() ? 1 : 0;
        stress[issue] = Math.min(MOST_STRESS, stress[issue] + RESERVED_WEIGHT);
    }

    private void askedByAnother(Draft draft) {
        TermsIndex index = present.index();
        int[] choice = index.choice(draft.terms());
        for (int i = 0; i < choice.length; i++) {
            askedByOthers[i][choice[i]] = true;
        }
    }

    private void wantedByAnother(Reservation reservation) {
        int issue = present.index().numberOf(reservation.issue());
        askedByOthers[issue][present.index().numberOf(issue, reservation.wanted())] = true;
    }
}
