package armistice.model.play;

import java.util.List;

/// Why a command was not carried out.
///
/// @param code      the reason
/// @param arguments what the text of the reason names, in its order
public record Rejection(Code code, List<String> arguments) {

    /// Reasons. The bundle `armistice/rejection` holds a sentence for each.
    public enum Code {
        GAME_OVER, NOT_YOUR_COMMAND, STALE, UNKNOWN_PROPOSAL, UNKNOWN_VERSION, NOT_ADDRESSED, NOT_YOURS,
        NOT_ON_TABLE, ALREADY_ANSWERED, INCOMPLETE_TERMS, UNKNOWN_OPTION, WRONG_STAGE, NOTHING_SETTLED,
        NO_ADDRESSEE, MISSING_SIGNATORY, NO_CHANNEL, SAME_AS_BEFORE, RED_LINE, BAD_EXPIRY, BAD_DURATION,
        UNKNOWN_MEASURE, NOT_YOUR_MEASURE, NO_CAPITAL, REQUIREMENT, COOLDOWN, USED_UP, NO_FORCES, NO_SECTOR,
        TRUCE_HOLDS, SAME_POSTURE, UNKNOWN_FORMAT, NOT_A_HOST, NOT_A_GUEST, WRONG_SIZE, ALREADY_MET,
        UNKNOWN_MEETING, ALREADY_REPLIED, BAD_DEADLINE, SAME_PLEDGE, EMPTY_TEXT, TOO_LONG, UNKNOWN_DRAFT,
        UNKNOWN_AGREEMENT, NOT_A_SIGNATORY, NOT_IN_FORCE, ALREADY_READY, UNKNOWN_INJECT, ALREADY_HAPPENED,
        UNKNOWN_PARTY, UNKNOWN_PERSONA, UNKNOWN_QUANTITY, OUT_OF_RANGE, HALTS_TOO_LITTLE, HALTS_TOO_MUCH,
        NOT_SUSPENDED, ALREADY_SUSPENDED, NO_BREACH, NOT_A_TRUCE, BAD_EXTENSION,
        ADVICE_OFF, ALREADY_SO, NOT_AN_OPERATION, NO_TARGET, NOT_IN_WRITING, WRONG_ANSWERS, NOT_THERE, ALREADY_TOLD
    }

    public Rejection {
        arguments = List.copyOf(arguments);
    }

    /// A rejection with its arguments.
    public static Rejection of(Code code, String... arguments) {
        return new Rejection(code, List.of(arguments));
    }
}
