package armistice.model.play;

import armistice.model.id.AgreementId;
import org.jspecify.annotations.Nullable;

/// One thing a seat might do, and why not if it cannot.
///
/// @param kind   what
/// @param target what it is about: the name of a proposal, measure, region, format, meeting or agreement; empty if none
/// @param whyNot why it is not possible now; none if it is
/// @param breaks the agreement in force that it would breach heavily; none if it breaches none
public record Possibility(Kind kind, String target, @Nullable Rejection whyNot, @Nullable AgreementId breaks) {
    /// What breaches no agreement.
    public Possibility(Kind kind, String target, @Nullable Rejection whyNot) {
        this(kind, target, whyNot, null);
    }

    /// Kinds of command, as a screen offers them; to ask for advice is none, but is switched off like one.
    public enum Kind {
        TABLE, AMEND, WITHDRAW, ACCEPT, ACCEPT_IN_PRINCIPLE, ASK, REFUSE, DECLARE, SEND, THREATEN, PROMISE, TAKE,
        ORDER, CALL, ANSWER_INVITATION,
        ASK_IN_WRITING, ANSWER_QUESTIONS, READ_OUT, DENOUNCE, SUSPEND, RESUME, EXTEND, ADVISE, READY, NOT_READY
    }

    /// Whether it is possible now.
    public boolean isPossible() {
        return whyNot == null;
    }
}
