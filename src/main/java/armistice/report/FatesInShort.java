package armistice.report;

import armistice.ai.Rationale;
import armistice.model.deal.Agreement;
import armistice.model.deal.Answer;
import armistice.model.deal.Demand;
import armistice.model.deal.Extension;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Conduct;
import armistice.model.play.Event;
import armistice.model.play.Possibility;
import armistice.model.play.Rejection.Code;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.report.Happenings.ToAgreement;
import armistice.session.ReasonedMove;
import armistice.view.SeatView;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What befell a seat's agreements in a turn and which of its threats and promises it let lapse, in short, and why: where no move of
/// its own tells it.
final class FatesInShort {
    private static final String BLUFF = "bluff-threat";
    private static final String LAPSE = "lapse-threat";
    /// Less counts as nothing, points.
    private static final double NOTICED = 0.05;

    private final Scenario scenario;
    private final PartyId seat;
    private final Clauses clauses;
    private final Standings standings;
    private final Happenings happenings;
    /// The words that the seat has given, with why.
    private final List<ReasonedMove> given = new ArrayList<>();

    FatesInShort(Scenario scenario, PartyId seat, Clauses clauses, Standings standings, Happenings happenings) {
        this.scenario = scenario;
        this.seat = seat;
        this.clauses = clauses;
        this.standings = standings;
        this.happenings = happenings;
    }

    /// The threats and promises that it let lapse in a turn. To be asked turn by turn, in order.
    ///
    /// @param moves what the seat did in the turn
    List<String> lapses(int turn, List<ReasonedMove> moves) {
        moves.stream().filter(move -> move.command() instanceof Command.GiveWord).forEach(given::add);
        return happenings.lapses(seat, turn).stream().map(pledge -> lapse(pledge, moves)).toList();
    }

    /// What befell its agreements in a turn.
    ///
    /// @param moves what the seat did in the turn
    List<String> fates(int turn, List<ReasonedMove> moves) {
        return happenings.toAgreements(turn)
                .stream()
                .filter(one -> one.agreement().signatories().contains(seat))
                .map(one -> fate(one, moves))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private String lapse(Pledge pledge, List<ReasonedMove> moves) {
        String why = why(pledge, moves);
        return "let its " + (pledge.kind() == Pledge.Kind.THREAT ? "threat against " : "promise to ")
                + name(pledge.to()) + " lapse: \"" + scenario.measure(pledge.consequence()).label() + "\""
                + (why.isEmpty() ? "" : " (" + why + ")");
    }

    /// Why a word was not kept, as far as what the seat could do tells; of a threat that it chose to let lapse, what carrying it out would
    /// have brought by then.
    private String why(Pledge pledge, List<ReasonedMove> moves) {
        Rationale word = word(pledge);
        if (word != null && word.decision().equals(BLUFF)) {
            return "a bluff from the start";
        }
        List<Possibility> courses = moves.stream()
                .flatMap(move -> move.view().possibilities(Possibility.Kind.TAKE).stream())
                .filter(one -> one.target().equals(pledge.consequence().value()))
                .toList();
        if (courses.isEmpty() || courses.stream().anyMatch(Possibility::isPossible)) {
            return pledge.kind() == Pledge.Kind.PROMISE ? "too dear to it by then"
                    : hasComeRound(pledge, moves) ? yes(pledge, moves.getFirst().view()) : byThen(pledge, moves);
        }
        return Objects.requireNonNull(courses.getFirst().whyNot()).code() == Code.NO_CAPITAL
                ? "too little political capital left"
                : "not possible by then";
    }

    /// Why the seat gave a word; none if that is not known.
    private @Nullable Rationale word(Pledge pledge) {
        return given.stream()
                .filter(move -> move.events()
                        .stream()
                        .anyMatch(event -> event instanceof Event.WordGiven(Pledge word, double _)
                                && word.id().equals(pledge.id())))
                .findFirst()
                .map(ReasonedMove::why)
                .orElse(null);
    }

    /// Whether a reason tells why a threat was let lapse.
    static boolean isLapse(Rationale why) {
        return why.decision().startsWith(LAPSE);
    }

    /// What carrying a threat out would have brought when it was due, and how the party has answered by then; empty if not known.
    private String byThen(Pledge pledge, List<ReasonedMove> moves) {
        String measure = scenario.measure(pledge.consequence()).label();
        return moves.stream()
                .map(ReasonedMove::why)
                .filter(Objects::nonNull)
                .filter(why -> isLapse(why) && why.alternatives().getLast().subject().equals(measure))
                .findFirst()
                .map(why -> "carried out " + standings.worthOf(why, "measure") + " by now" + answered(pledge, why))
                .orElse("");
    }

    private String answered(Pledge pledge, Rationale why) {
        return why.receptions()
                .stream()
                .filter(one -> one.party().equals(pledge.to()))
                .findFirst()
                .map(Rationale.Reception::answer)
                .map(answer -> switch (answer) {
                    case Answer.Accepted _ -> ", as " + name(pledge.to()) + " has said yes since";
                    case Answer.InPrinciple _ -> ", as " + name(pledge.to()) + " asks for changes instead of refusing";
                    case Answer.Deferred _,Answer.Refused _ -> "";
                })
                .orElse("");
    }

    private String yes(Pledge pledge, SeatView view) {
        Proposal asked = pledge.demand() instanceof Demand.Accept(var id) ? view.proposal(id) : null;
        boolean other = asked != null && !asked.isAcceptedBy(pledge.to());
        return name(pledge.to()) + " has said yes " + (other ? "to another text " : "") + "since";
    }

    /// Whether the party that was threatened has accepted the latest text that the seat stands by and that it has answered.
    private static boolean hasComeRound(Pledge pledge, List<ReasonedMove> moves) {
        SeatView view = moves.getFirst().view();
        Answer latest = null;
        for (Proposal text : view.proposals()) {
            Answer answer = text.isAcceptedBy(view.seat()) ? text.answers().get(pledge.to()) : null;
            latest = answer == null ? latest : answer;
        }
        return latest instanceof Answer.Accepted;
    }

    /// Empty where a move of the seat's own tells it, or the agreement that took its place.
    private String fate(ToAgreement one, List<ReasonedMove> moves) {
        String what = "the " + TextWords.stage(one.agreement().draft().stage()) + " with "
                + others(one.agreement());
        return switch (one.event()) {
            case Event.AgreementTested tested -> what + " was broken heavily by "
                    + culprit(Objects.requireNonNull(tested.conduct())) + ", by chance, and held.";
            case Event.AgreementSuspended(var _, var suspension, var _) -> by(suspension.by(), what + " was suspended");
            case Event.AgreementResumed(var _, var party, var _) -> by(party, what + " was resumed");
            case Event.AgreementEnded(var _, var status, var by, var _, var _) -> end(one, what, status, by, moves);
            default -> "";
        };
    }

    private String end(ToAgreement one, String what, Agreement.Status status, @Nullable PartyId by,
            List<ReasonedMove> moves) {
        return switch (status) {
            case BROKEN -> what + " broke: " + broken(one) + ".";
            case EXPIRED -> what + " ran out: " + lapsed(one, moves) + ".";
            case DENOUNCED -> by == null ? what + " was denounced." : by(by, what + " was denounced");
            case VOID -> what + " came to nothing: home did not ratify it"
                    + (by == null ? "." : " in " + name(by) + ".");
            case SUPERSEDED, SIGNED, IN_FORCE, SUSPENDED -> "";
        };
    }

    /// Agreements break by chance; what parties did on purpose against them makes it likelier.
    private String broken(ToAgreement one) {
        Event.AgreementTested test = one.test();
        PartyId blamed = test == null ? null : test.blamed();
        Conduct conduct = test == null ? null : test.conduct();
        String chance = test == null || blamed == null ? "by chance"
                : "by chance (" + ReasonFigures.percent(test.hazard()) + " that turn), by the side of "
                        + (conduct == null ? name(blamed) : culprit(conduct));
        String before = one.breaches()
                .stream()
                .map(breach -> name(breach.by()) + " with \"" + scenario.measure(breach.measure()).label() + "\"")
                .distinct()
                .collect(Collectors.joining(", "));
        return chance + "; "
                + (before.isEmpty() ? "nobody decided it" : "it had been breached on purpose by " + before);
    }

    private String culprit(Conduct conduct) {
        PartyId heavy = Objects.requireNonNull(conduct.heavy());
        return name(heavy) + (heavy.equals(conduct.named()) ? "" : " (not attributed)");
    }

    /// Who did not want a truce to go on, and what that was worth to the seat if it was one of them.
    private String lapsed(ToAgreement one, List<ReasonedMove> moves) {
        Extension offer = one.extension();
        Set<PartyId> agreed = offer == null ? Set.of() : offer.accepted();
        Set<PartyId> others = new LinkedHashSet<>(one.agreement().signatories());
        others.removeAll(agreed);
        String who = agreed.isEmpty() ? "nobody offered to prolong it"
                : names(agreed) + " offered to prolong it, " + names(others) + " did not agree";
        double worth = agreed.contains(seat) || moves.isEmpty() ? 0
                : clauses.surplus(one.agreement().draft(), moves.getFirst().view());
        return (worth > -NOTICED ? who
                : who + "; to " + name(seat) + " as long again was worth " + ReasonFigures.figure(worth))
                + (isReplaced(one, moves) ? "; another, signed that turn, took its place" : "");
    }

    /// Whether those who kept a truce have signed another in the turn in which it ran out, as far as the seat's last move of it shows.
    private static boolean isReplaced(ToAgreement one, List<ReasonedMove> moves) {
        return !moves.isEmpty() && moves.getLast()
                .view()
                .agreements()
                .stream()
                .anyMatch(other -> other.draft().stage().isTruce() && !other.id().equals(one.agreement().id())
                        && other.signed() == moves.getLast().view().turn()
                        && other.signatories().containsAll(one.agreement().signatories()));
    }

    /// The others in an agreement.
    private String others(Agreement agreement) {
        Set<PartyId> others = new LinkedHashSet<>(agreement.signatories());
        others.remove(seat);
        return names(others);
    }

    private String names(Set<PartyId> parties) {
        return scenario.parties()
                .stream()
                .filter(party -> parties.contains(party.id()))
                .map(Party::shortName)
                .collect(Collectors.joining(", "));
    }

    private String name(PartyId party) {
        return scenario.party(party).shortName();
    }

    private String by(PartyId party, String what) {
        return party.equals(seat) ? "" : what + " by " + name(party) + ".";
    }
}
