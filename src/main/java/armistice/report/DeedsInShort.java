package armistice.report;

import armistice.ai.Rationale;
import armistice.model.deal.Meeting;
import armistice.model.deal.Pledge;
import armistice.model.id.PartyId;
import armistice.model.number.Explanation;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.setting.Scenario;
import armistice.session.ReasonedMove;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a seat did in one turn beside texts and answers, in short. To attend a meeting and to sort papers is routine, and not told.
final class DeedsInShort {
    /// A measure that is aimed at nobody is told from so many points on.
    private static final double LEAST = 0.25;
    private static final String MISTAKE = "explain.reason.mistake";
    private static final Set<String> ROUTINE = Set.of("attend", "attend-for-text");

    private final Scenario scenario;
    private final MoveWords words;
    private final Standings standings;
    private final Happenings happenings;

    DeedsInShort(Scenario scenario, MoveWords words, Standings standings, Happenings happenings) {
        this.scenario = scenario;
        this.words = words;
        this.standings = standings;
        this.happenings = happenings;
    }

    /// One paragraph, or none.
    List<String> tell(List<ReasonedMove> moves) {
        String told = moves.stream().filter(this::counts).map(this::one).collect(Collectors.joining("; "));
        return told.isEmpty() ? List.of() : List.of(told);
    }

    private boolean counts(ReasonedMove move) {
        Rationale why = move.why();
        return switch (move.command()) {
            case Command.Table _,Command.Amend _,Command.Reply _,Command.KeepDraft _,Command.DropDraft _,Command.Ready _ -> false;
            case Command.Take _ -> why == null || !why.decision().equals("take") || standings.rank(why) >= LEAST;
            case Command.AnswerInvitation _ -> why == null || !ROUTINE.contains(why.decision());
            case Command.OfParty _ -> true;
        };
    }

    private String one(ReasonedMove move) {
        Rationale why = move.why();
        String said = words.words(move.command(), move.view())
                + (move.events().stream().anyMatch(Event.AgreementBreached.class::isInstance)
                        ? " in breach of what is agreed"
                        : "");
        if (why == null) {
            return said + SeatInShort.UNKNOWN;
        }
        if (move.command() instanceof Command.CallMeeting) {
            return said + met(move);
        }
        String by = move.command() instanceof Command.GiveWord(var _, Pledge.Kind kind, var _, var _, int _)
                ? word(kind, why)
                : Stream.of(aim(move, why), numbers(move.command(), why))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(": "));
        return by.isEmpty() ? said : said + " (" + by + ")";
    }

    /// Who came to a meeting that the seat called, or on whose account it did not come about.
    private String met(ReasonedMove move) {
        return move.events()
                .stream()
                .filter(Event.MeetingCalled.class::isInstance)
                .map(event -> " (" + met(((Event.MeetingCalled) event).meeting()) + ")")
                .findFirst()
                .orElse("");
    }

    private String met(Meeting meeting) {
        Set<PartyId> willing = happenings.willing(meeting.id());
        boolean all = willing.containsAll(meeting.invited());
        String came = meeting.writing() == null ? " came" : " replied";
        if (happenings.isHeld(meeting.id())) {
            return (all ? "all" : names(meeting, willing::contains)) + came;
        }
        return "not held" + (all ? ""
                : ", as " + names(meeting, guest -> !willing.contains(guest)) + " did not "
                        + (meeting.writing() == null ? "come" : "reply"));
    }

    private String names(Meeting meeting, Predicate<PartyId> those) {
        return meeting.invited()
                .stream()
                .filter(those)
                .map(guest -> scenario.party(guest).shortName())
                .collect(Collectors.joining(", "));
    }

    /// What carrying a threat out would bring if the party goes on refusing, or what keeping a promise does.
    private String word(Pledge.Kind kind, Rationale why) {
        String brief = standings.brief(why);
        return why.alternatives().isEmpty() ? brief
                : (brief.isEmpty() ? "" : brief + ": ") + (kind == Pledge.Kind.THREAT ? "carried out " : "kept ")
                        + standings.worth(why);
    }

    /// What decided; of a measure aimed at a party, whether it is to please or to press it. In the last turn nobody is left to move.
    private String aim(ReasonedMove move, Rationale why) {
        if (!(move.command() instanceof Command.Take(var id)) || !why.decision().equals("take-towards")) {
            boolean forItself = why.decision().equals("take") && !why.alternatives().isEmpty();
            return forItself ? Standings.most(why) : standings.brief(why);
        }
        if (move.view().turn() == move.view().turns()) {
            return "";
        }
        String party = why.subjects().getFirst();
        return switch (scenario.measure(id).kind()) {
            case CARROT -> isFor(why, "explain.reason.favour") ? "to please " + party : standings.brief(why);
            case STICK, MILITARY -> isFor(why, "explain.reason.pressure") ? "to press " + party : standings.brief(why);
            case DIPLOMATIC, HOME -> standings.brief(why);
        };
    }

    /// Whether to move the party is among what speaks for a measure.
    private static boolean isFor(Rationale why, String term) {
        return why.alternatives().isEmpty() || Standings.isRaised(why, term);
    }

    /// What it counts; of a truce that is suspended, what keeping it would count; not of meetings, which by themselves count little.
    private String numbers(Command.OfParty command, Rationale why) {
        boolean little = switch (command) {
            case Command.AnswerInvitation _ -> true;
            case Command.OfParty _ -> why.alternatives().isEmpty();
        };
        if (little) {
            return "";
        }
        if (command instanceof Command.Suspend) {
            String kept = standings.worthOf(why, "keep");
            return kept.equals(ReasonFigures.figure(0)) ? "" : kept;
        }
        return standings.worth(why) + (isMistaken(why) ? ", by mistake" : "");
    }

    /// Whether a newcomer takes something that harms it for something that helps.
    private static boolean isMistaken(Rationale why) {
        Explanation merit = why.alternatives().getFirst().merit();
        return merit != null && merit.parts().stream().anyMatch(part -> part.key().equals(MISTAKE));
    }
}
