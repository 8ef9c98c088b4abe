package armistice.model.id;

/// The name of one thing in a scenario or a game.
///
/// Names consist of lower-case letters, digits and hyphens and begin with a letter or digit; they are
/// never shown to players where a label exists, and nothing may depend on their order.
public sealed interface Id
        permits PartyId, IssueId, OptionId, RegionId, VariableId, ActivityId, MeasureId, FormatId, DocumentId, FactId,
        SourceId, InjectId, ConstituencyId, PersonaId, IndicatorId, ProposalId, AgreementId, PledgeId, MeetingId {

    /// The text of the name.
    String value();

    /// Returns `value` if it is a well-formed name.
    ///
    /// @throws IllegalArgumentException if it is not
    static String checked(String value) {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("\"" + value + "\" is not a name: use a-z, 0-9 and hyphens");
        }
        return value;
    }

    private static boolean isWellFormed(String value) {
        if (value.isEmpty() || value.length() > 64 || value.charAt(0) == '-') {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean letter = c >= 'a' && c <= 'z';
            boolean digit = c >= '0' && c <= '9';
            if (!letter && !digit && c != '-') {
                return false;
            }
        }
        return true;
    }
}
