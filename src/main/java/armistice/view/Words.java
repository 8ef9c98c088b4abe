package armistice.view;

import armistice.model.deal.Agreement;
import armistice.model.deal.Pledge;
import armistice.model.deal.Proposal;
import armistice.model.deal.Stage;
import armistice.model.deal.Suspension;
import armistice.model.play.OperationOrder;
import armistice.model.play.Outcome;
import armistice.model.play.SeatControl;
import armistice.model.play.Silence;
import armistice.model.play.Weighing;
import armistice.model.setting.Posture;

/// Keys of the words for what the game itself names: stages, postures, statuses. An argument of a chronicle entry that
/// begins with `word.` is looked up in the bundle before it is put into the sentence.
public final class Words {
    private Words() {}

    /// The key of a stage.
    public static String of(Stage stage) {
        return switch (stage) {
            case INTERIM_TRUCE -> "word.interimTruce";
            case PARTIAL_TRUCE -> "word.partialTruce";
            case FRAMEWORK -> "word.framework";
            case SETTLEMENT -> "word.settlement";
        };
    }

    /// The key of a posture.
    public static String of(Posture posture) {
        return switch (posture) {
            case HOLD -> "word.hold";
            case NORMAL -> "word.normal";
            case SURGE -> "word.surge";
            case COUNTER_ATTACK -> "word.counterAttack";
        };
    }

    /// The key of an operation's effort.
    public static String of(OperationOrder.Effort effort) {
        return switch (effort) {
            case LIMITED -> "word.effortLimited";
            case USUAL -> "word.effortUsual";
            case FULL -> "word.effortFull";
        };
    }

    /// The key of a proposal's status.
    public static String of(Proposal.Status status) {
        return switch (status) {
            case TABLED -> "word.tabled";
            case AGREED -> "word.agreed";
            case WITHDRAWN -> "word.withdrawn";
            case EXPIRED -> "word.expired";
        };
    }

    /// The key of an agreement's status.
    public static String of(Agreement.Status status) {
        return switch (status) {
            case SIGNED -> "word.signed";
            case IN_FORCE -> "word.inForce";
            case SUSPENDED -> "word.suspended";
            case VOID -> "word.void";
            case EXPIRED -> "word.lapsed";
            case BROKEN -> "word.broken";
            case DENOUNCED -> "word.denounced";
            case SUPERSEDED -> "word.superseded";
        };
    }

    /// The key of the ground of a suspension.
    public static String of(Suspension.Ground ground) {
        return switch (ground) {
            case BREACH -> "word.groundBreach";
            case CIRCUMSTANCES -> "word.groundCircumstances";
        };
    }

    /// The key of a pledge's status.
    public static String of(Pledge.Status status) {
        return switch (status) {
            case OPEN -> "word.open";
            case DUE -> "word.due";
            case KEPT -> "word.kept";
            case NOT_KEPT -> "word.notKept";
            case MOOT -> "word.moot";
        };
    }

    /// The key of a way a game ends.
    public static String of(Outcome.Kind kind) {
        return switch (kind) {
            case SETTLED -> "word.settled";
            case TRUCE_AT_END -> "word.truceAtEnd";
            case NO_AGREEMENT -> "word.noAgreement";
            case STOPPED -> "word.stopped";
        };
    }

    /// The key of a way to answer.
    public static String of(Weighing.Choice choice) {
        return switch (choice) {
            case ACCEPT -> "word.accept";
            case COUNTER -> "word.counter";
            case REFUSE -> "word.refuse";
        };
    }

    /// The key of why a seat makes no move.
    public static String of(Silence silence) {
        return switch (silence) {
            case ABSENT -> "word.absent";
            case LATE -> "word.late";
            case FAILED -> "word.failed";
        };
    }

    /// The key of who plays a seat.
    public static String of(SeatControl control) {
        return switch (control) {
            case SeatControl.Human _ -> "word.human";
            case SeatControl.Computer _ -> "word.computer";
        };
    }
}
