package armistice.engine;

import armistice.engine.rule.Signatories;
import armistice.engine.rule.TermsValue;
import armistice.engine.rule.TruceScope;
import armistice.model.deal.Condition;
import armistice.model.deal.Draft;
import armistice.model.deal.Meeting;
import armistice.model.id.ActivityId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.Rejection;
import armistice.model.play.Rejection.Code;
import armistice.model.setting.Issue;
import armistice.model.setting.Measure;
import armistice.model.setting.Option;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What makes a text one that can be tabled, and the drafts a party keeps for itself.
public final class Drafting {
    /// Longest truce that can be signed, months.
    static final double LONGEST_TRUCE = 24;
    /// Longest text of a command, in characters.
    static final int LONGEST_TEXT = 4000;

    private Drafting() {}

    static Decision keep(GameState state, PartyId party, Command.KeepDraft command) {
        if (command.name().isBlank()) {
            return Decision.refuse(Code.EMPTY_TEXT);
        }
        if (command.name().length() > LONGEST_TEXT || command.draft().note().length() > LONGEST_TEXT) {
            return Decision.refuse(Code.TOO_LONG, String.valueOf(LONGEST_TEXT));
        }
        Rejection incomplete = complete(state.scenario(), command.draft());
        if (incomplete != null) {
            return new Decision.Refused(incomplete);
        }
        return Decision.of(new Event.DraftKept(party, command.name(), command.draft()));
    }

    static Decision drop(GameState state, PartyId party, Command.DropDraft command) {
        if (!state.party(party).drafts().containsKey(command.name())) {
            return Decision.refuse(Code.UNKNOWN_DRAFT, command.name());
        }
        return Decision.of(new Event.DraftDropped(party, command.name()));
    }

    /// Why `party` cannot table `draft`, or none if it can.
    public static @Nullable Rejection objection(GameState state, PartyId party, Draft draft) {
        Scenario scenario = state.scenario();
        Rejection found = complete(scenario, draft);
        if (found == null) {
            found = addressees(state, party, draft);
        }
        if (found == null) {
            found = stage(scenario, draft);
        }
        if (found == null) {
            found = dates(state, draft);
        }
        if (found == null) {
            found = conditions(scenario, party, draft);
        }
        if (found == null) {
            found = redLine(state, party, draft);
        }
        return found;
    }

    /// Whether `party` would cross one of its absolute red lines by signing `draft`.
    static @Nullable Rejection redLine(GameState state, PartyId party, Draft draft) {
        var crossed = TermsValue.crossed(state.truth(party), draft.terms());
        return crossed.isEmpty() ? null : Rejection.of(Code.RED_LINE, crossed.getFirst().reason());
    }

    private static @Nullable Rejection complete(Scenario scenario, Draft draft) {
        for (Issue issue : scenario.issues()) {
            OptionId option = draft.terms().options().get(issue.id());
            if (option == null) {
                return Rejection.of(Code.INCOMPLETE_TERMS, issue.label());
            }
            if (!Scenario.has(issue.options(), Option::id, option)) {
                return Rejection.of(Code.UNKNOWN_OPTION, option.value(), issue.label());
            }
        }
        if (draft.terms().options().size() != scenario.issues().size()) {
            return Rejection.of(Code.INCOMPLETE_TERMS, "");
        }
        return null;
    }

    private static @Nullable Rejection addressees(GameState state, PartyId party, Draft draft) {
        if (draft.to().isEmpty() || draft.to().contains(party)) {
            return Rejection.of(Code.NO_ADDRESSEE);
        }
        for (PartyId to : draft.to()) {
            if (!state.parties().containsKey(to)) {
                return Rejection.of(Code.UNKNOWN_PARTY, to.value());
            }
            if (draft.confidential() && !hasChannel(state, party, to)) {
                return Rejection.of(Code.NO_CHANNEL, state.scenario().party(to).name());
            }
        }
        Set<PartyId> missing = new LinkedHashSet<>(Signatories.of(state.scenario(), draft.terms()));
        missing.removeAll(draft.to());
        missing.remove(party);
        if (!missing.isEmpty()) {
            List<String> names = missing.stream().map(id -> state.scenario().party(id).name()).toList();
            return Rejection.of(Code.MISSING_SIGNATORY, String.join(", ", names));
        }
        return null;
    }

    private static @Nullable Rejection stage(Scenario scenario, Draft draft) {
        boolean settles = false;
        for (Issue issue : scenario.issues()) {
            boolean open = issue.option(draft.terms().option(issue.id())).open();
            if (!open && !issue.stages().contains(draft.stage())) {
                return Rejection.of(Code.WRONG_STAGE, issue.label());
            }
            settles |= !open;
        }
        if (!settles) {
            return Rejection.of(Code.NOTHING_SETTLED);
        }
        return draft.stage().isTruce() ? truce(scenario, draft) : null;
    }

    /// An interim truce stops the ground war; a partial one stops something else.
    private static @Nullable Rejection truce(Scenario scenario, Draft draft) {
        if (draft.months() > LONGEST_TRUCE) {
            return Rejection.of(Code.BAD_DURATION, String.valueOf((int) LONGEST_TRUCE));
        }
        Set<ActivityId> halts = TruceScope.halts(scenario, draft);
        boolean ground = halts.contains(scenario.war().groundActivity());
        return switch (draft.stage()) {
            case INTERIM_TRUCE -> ground ? null : Rejection.of(Code.HALTS_TOO_LITTLE);
            case PARTIAL_TRUCE -> {
                if (ground) {
                    yield Rejection.of(Code.HALTS_TOO_MUCH);
                }
                yield halts.isEmpty() ? Rejection.of(Code.HALTS_TOO_LITTLE) : null;
            }
            case FRAMEWORK, SETTLEMENT -> null;
        };
    }

    private static @Nullable Rejection dates(GameState state, Draft draft) {
        if (draft.expiresTurn() < state.turn() || draft.expiresTurn() > state.settings().turns()) {
            return Rejection.of(Code.BAD_EXPIRY, String.valueOf(state.turn()),
                    String.valueOf(state.settings().turns()));
        }
        if (draft.note().length() > LONGEST_TEXT) {
            return Rejection.of(Code.TOO_LONG, String.valueOf(LONGEST_TEXT));
        }
        return null;
    }

    private static @Nullable Rejection conditions(Scenario scenario, PartyId party, Draft draft) {
        for (Condition condition : draft.conditions()) {
            boolean known = Scenario.has(scenario.measures(), Measure::id, condition.consequence());
            if (!known || !scenario.measure(condition.consequence()).by().contains(condition.actor())) {
                return Rejection.of(Code.NOT_YOUR_MEASURE, condition.consequence().value());
            }
            if (!Scenario.has(scenario.parties(), Party::id, condition.subject())) {
                return Rejection.of(Code.UNKNOWN_PARTY, condition.subject().value());
            }
            if (!condition.actor().equals(party) && !draft.to().contains(condition.actor())) {
                return Rejection.of(Code.MISSING_SIGNATORY, scenario.party(condition.actor()).name());
            }
        }
        return null;
    }

    /// Whether a confidential text can pass between two parties: they met in a confidential format this turn or last.
    public static boolean hasChannel(GameState state, PartyId one, PartyId other) {
        for (Meeting meeting : state.meetings()) {
            if (meeting.turn() >= state.turn() - 1 && meeting.wasAttendedBy(one) && meeting.wasAttendedBy(other)
                    && state.scenario().meetingFormat(meeting.format()).confidential()) {
                return true;
            }
        }
        return false;
    }
}
