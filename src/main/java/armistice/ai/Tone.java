package armistice.ai;

import armistice.engine.MeasureUse;
import armistice.model.deal.Answer;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.id.PartyId;
import armistice.model.number.Effect;
import armistice.model.number.Quantity;
import armistice.model.setting.Measure;
import armistice.view.SeatView;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One tone towards a party: favours or blows, and no turning round before it has answered otherwise. Who has given its word for
/// a measure takes it all the same.
final class Tone {
    /// Turns in which a favour and a blow belie each other.
    private static final int TURNS = 3;

    private final Desk desk;
    private final SeatView view;

    Tone(Desk desk) {
        this.desk = desk;
        this.view = desk.view();
    }

    /// Whether a measure is out of tune with what the seat has done and said.
    boolean isBrokenBy(Measure measure) {
        return takesBack(measure) || beliesWord(measure) || hasMadeGood(measure) || isThankless(measure)
                || isUnanswered(measure) || isUndeserved(measure) || isLate(measure) || isHasty(measure);
    }

    /// Whether it is a favour to a party within some turns of a blow at it, or the reverse, while that has not answered
    /// otherwise; in the same turn in any case.
    private boolean takesBack(Measure measure) {
        return used(view.turn() - TURNS + 1)
                .filter(use -> isContrary(measure, taken(use)))
                .anyMatch(use -> use.turn() == view.turn()
                        || !hasTurned(measure, use.turn(), revokes(measure, taken(use))));
    }

    /// Whether it is a blow that takes away what a favour gave.
    private static boolean revokes(Measure measure, Measure taken) {
        return Levers.isCarrot(taken) && !Levers.isCarrot(measure) && undoes(measure, taken);
    }

    /// Whether the party that a measure is aimed at has given reason for it since a turn: a yes for a favour, a no for a blow.
    private boolean hasTurned(Measure measure, int since) {
        return hasTurned(measure, since, false);
    }

    /// @param own whether to texts of the seat's own only
    private boolean hasTurned(Measure measure, int since, boolean own) {
        PartyId target = measure.target();
        return target != null && view.proposals()
                .stream()
                .filter(proposal -> Pending.isWrittenSince(proposal, since)
                        && (own ? proposal.by().equals(view.seat()) : proposal.isAcceptedBy(view.seat())))
                .map(proposal -> Pending.answer(proposal, target))
                .anyMatch(answer -> Levers.isCarrot(measure) ? answer instanceof Answer.Accepted
                        : answer instanceof Answer.Refused);
    }

    /// Whether it is a favour to whom the seat has threatened, or a blow at whom it has promised something, while that word stands.
    private boolean beliesWord(Measure measure) {
        return view.pledges()
                .stream()
                .filter(pledge -> pledge.by().equals(view.seat()) && pledge.to().equals(measure.target())
                        && (pledge.made() == view.turn() || isStanding(pledge)))
                .anyMatch(pledge -> pledge.kind() == Pledge.Kind.THREAT ? Levers.isCarrot(measure)
                        : measure.kind() == Measure.Kind.STICK);
    }

    private static boolean isStanding(Pledge pledge) {
        return pledge.status() == Pledge.Status.OPEN || pledge.status() == Pledge.Status.DUE;
    }

    /// Whether it is a blow that the seat has already struck once and made good since.
    private boolean hasMadeGood(Measure measure) {
        int struck = last(taken -> taken.id().equals(measure.id()));
        return !Levers.isCarrot(measure) && struck > 0 && used(struck)
                .map(this::taken)
                .anyMatch(taken -> Levers.isCarrot(taken) && undoes(measure, taken));
    }

    /// Whether it is a blow at a party that has just said yes, or with which a settlement is signed.
    boolean isThankless(Measure measure) {
        PartyId target = measure.target();
        boolean blow = measure.kind() == Measure.Kind.STICK || measure.kind() == Measure.Kind.MILITARY;
        return blow && target != null && !target.equals(view.seat())
                && (desk.isSettled() || latestAnswer(target) instanceof Answer.Accepted || hasJustAgreed(target));
    }

    /// Whether a party has said yes this turn to a text of the seat's or the seat to one of its, or both have signed something: then it is
    /// neither struck nor threatened.
    boolean hasJustAgreed(PartyId party) {
        boolean yes = view.proposals()
                .stream()
                .filter(text -> Pending.isWrittenSince(text, view.turn()))
                .anyMatch(text -> (text.by().equals(view.seat()) && text.isAcceptedBy(party))
                        || (text.by().equals(party) && text.isAcceptedBy(view.seat())));
        return yes || view.agreements()
                .stream()
                .anyMatch(signed -> signed.signed() == view.turn() && signed.signatories().contains(party)
                        && signed.signatories().contains(view.seat()));
    }

    /// Whether it is a favour to a belligerent by which the seat does not stand and that has just said no.
    private boolean isUndeserved(Measure measure) {
        PartyId target = measure.target();
        return target != null && Levers.isCarrot(measure) && isNoAlly(target)
                && latestAnswer(target) instanceof Answer.Refused;
    }

    /// Whether it is the blow of a threat that the seat has let lapse within some turns, or another at the same party that has not said no
    /// since it just did: who lets a threat lapse has paid for it, and could have struck then.
    private boolean isLate(Measure measure) {
        PartyId target = measure.target();
        return target != null && !Levers.isCarrot(measure) && view.pledges()
                .stream()
                .filter(word -> word.by().equals(view.seat()) && word.kind() == Pledge.Kind.THREAT
                        && word.to().equals(target) && isLapsed(word))
                .anyMatch(word -> word.consequence().equals(measure.id()) ? word.deadline() + TURNS >= view.turn() - 1
                        : word.deadline() + 1 >= view.turn() - 1 && !hasTurned(measure, word.deadline() + 1));
    }

    private boolean isLapsed(Pledge word) {
        return word.status() == Pledge.Status.NOT_KEPT || (word.status() == Pledge.Status.DUE
                && Levers.taken(view, word.made(), word.consequence()) == 0);
    }

    /// Whether it is a blow at a party whose answer to a text meant to last, which the seat has tabled or accepted this turn, is still to
    /// come.
    private boolean isHasty(Measure measure) {
        PartyId target = measure.target();
        return target != null && !Levers.isCarrot(measure) && view.proposals()
                .stream()
                .anyMatch(text -> Pending.isOnTable(text) && !text.draft().stage().isTruce()
                        && Pending.isWrittenSince(text, view.turn()) && text.draft().to().contains(target)
                        && (text.by().equals(view.seat()) || text.isAcceptedBy(view.seat()))
                        && Pending.answer(text, target) == null);
    }

    private boolean isNoAlly(PartyId party) {
        return desk.isBelligerent(party) && !Allies.isAlly(desk, party);
    }

    private @Nullable Answer latestAnswer(PartyId target) {
        Proposal latest = Levers.latest(view, target);
        return latest == null ? null : latest.answers().get(target);
    }

    /// Whether it is one more favour to a belligerent by which the seat does not stand, and that has signed nothing for the last one.
    private boolean isUnanswered(Measure measure) {
        PartyId target = measure.target();
        if (!Levers.isCarrot(measure) || target == null || !isNoAlly(target)) {
            return false;
        }
        int last = last(taken -> Levers.isCarrot(taken) && target.equals(taken.target()));
        return last > 0 && !hasTurned(measure, last);
    }

    /// The turn in which the seat last took such a measure; 0 if it never did.
    private int last(Predicate<Measure> such) {
        return used(1).filter(use -> such.test(taken(use))).mapToInt(MeasureUse::turn).max().orElse(0);
    }

    private Stream<MeasureUse> used(int since) {
        return view.measures().stream().filter(use -> use.by().equals(view.seat()) && use.turn() >= since);
    }

    private Measure taken(MeasureUse use) {
        return view.scenario().measure(use.measure());
    }

    private static boolean isContrary(Measure measure, Measure taken) {
        boolean sameParty = measure.target() != null && measure.target().equals(taken.target());
        if (sameParty && (isBlowAndFavour(measure, taken) || isBlowAndFavour(taken, measure))) {
            return true;
        }
        return undoes(measure, taken);
    }

    private static boolean isBlowAndFavour(Measure blow, Measure favour) {
        return blow.kind() == Measure.Kind.STICK && favour.kind() == Measure.Kind.CARROT;
    }

    private static boolean undoes(Measure measure, Measure taken) {
        return measure.effects()
                .stream()
                .anyMatch(effect -> effect.quantity() instanceof Quantity.Variable
                        && taken.effects().stream().anyMatch(before -> isOpposite(effect, before)));
    }

    private static boolean isOpposite(Effect effect, Effect before) {
        return effect.quantity().equals(before.quantity()) && effect.change() == before.change()
                && switch (effect.change()) {
                    case ADD -> effect.amount() * before.amount() < 0;
                    case SET -> effect.amount() != before.amount();
                    case MULTIPLY -> (effect.amount() - 1) * (before.amount() - 1) < 0;
                };
    }
}
