package armistice.report;

import armistice.model.deal.Agreement;
import armistice.model.deal.Extension;
import armistice.model.deal.Pledge;
import armistice.model.id.AgreementId;
import armistice.model.id.MeetingId;
import armistice.model.id.PartyId;
import armistice.model.id.PledgeId;
import armistice.model.play.Conduct;
import armistice.model.play.Event;
import armistice.session.JournalStep;
import armistice.session.SavedGame;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What became of agreements, words and meetings in a saved game, turn by turn, with what is needed to say why.
final class Happenings {
    private final Map<AgreementId, Course> courses = new HashMap<>();
    private final Map<PledgeId, Pledge> pledges = new HashMap<>();
    private final List<ToAgreement> toAgreements = new ArrayList<>();
    private final List<Lapse> lapses = new ArrayList<>();
    private final Map<MeetingId, Set<PartyId>> willing = new HashMap<>();
    private final Set<MeetingId> held = new HashSet<>();
    private int turn;

    private Happenings() {}

    /// Something that befell an agreement.
    ///
    /// @param event     what
    /// @param agreement as it was signed
    /// @param extension the offer to prolong it that had not come about; none if there was none
    /// @param breaches  what parties had done on purpose against it until then
    /// @param test      the last test whether it held; none if there was none
    record ToAgreement(int turn, Event event, Agreement agreement, @Nullable Extension extension,
            List<Event.AgreementBreached> breaches, Event.@Nullable AgreementTested test) {
        ToAgreement {
            breaches = List.copyOf(breaches);
        }
    }

    /// A threat or promise that was not carried out though due.
    record Lapse(int turn, Pledge pledge) {}

    /// What is known of an agreement so far.
    private static final class Course {
        private final Agreement agreement;
        private final List<Event.AgreementBreached> breaches = new ArrayList<>();
        private @Nullable Extension extension;
        private Event.@Nullable AgreementTested test;

        Course(Agreement agreement) {
            this.agreement = agreement;
        }
    }

    /// Those of all the steps of a game.
    static Happenings in(SavedGame saved) {
        return of(saved.steps().stream().map(JournalStep::events).flatMap(List::stream));
    }

    /// Those of events in the order in which they happened.
    static Happenings of(Stream<Event> events) {
        Happenings happenings = new Happenings();
        events.forEach(happenings::note);
        return happenings;
    }

    /// What befell agreements in a turn.
    List<ToAgreement> toAgreements(int during) {
        return toAgreements.stream().filter(one -> one.turn() == during).toList();
    }

    /// What a party had threatened or promised and did not do in the turn when it was due.
    List<Pledge> lapses(PartyId by, int during) {
        return lapses.stream()
                .filter(one -> one.turn() == during && one.pledge().by().equals(by))
                .map(Lapse::pledge)
                .toList();
    }

    /// Whether a meeting took place.
    boolean isHeld(MeetingId meeting) {
        return held.contains(meeting);
    }

    /// Which of the invited came to a meeting or replied to its questions, or would have if it had taken place.
    Set<PartyId> willing(MeetingId meeting) {
        return willing.getOrDefault(meeting, Set.of());
    }

    private void note(Event event) {
        switch (event) {
            case Event.TurnOpened(int opened, LocalDate _) -> turn = opened;
            case Event.WordGiven(Pledge pledge, double _) -> pledges.put(pledge.id(), pledge);
            case Event.WordSettled(PledgeId id, Pledge.Status status, double _) -> {
                Pledge pledge = pledges.get(id);
                if (pledge != null && status == Pledge.Status.NOT_KEPT) {
                    lapses.add(new Lapse(turn, pledge));
                }
            }
            case Event.InvitationAnswered(MeetingId meeting, PartyId by, boolean attends) when attends -> willing(
                    meeting, by);
            case Event.QuestionsAnswered(MeetingId meeting, PartyId by, List<String> _) -> willing(meeting, by);
            case Event.MeetingHeld(MeetingId meeting, double _) -> held.add(meeting);
            case Event.AgreementSigned(var agreement) -> courses.put(agreement.id(), new Course(agreement));
            case Event.ExtensionOffered offered -> course(offered.agreement()).extension = offered.extension();
            case Event.AgreementExtended extended -> course(extended.agreement()).extension = null;
            case Event.AgreementBreached breached -> course(breached.agreement()).breaches.add(breached);
            case Event.AgreementTested tested -> test(tested);
            case Event.AgreementSuspended suspended -> add(suspended.agreement(), suspended);
            case Event.AgreementResumed resumed -> add(resumed.agreement(), resumed);
            case Event.AgreementEnded ended -> add(ended.agreement(), ended);
            default -> {
                // All else befalls neither agreements nor words nor meetings.
            }
        }
    }

    private void willing(MeetingId meeting, PartyId by) {
        willing.computeIfAbsent(meeting, _ -> new HashSet<>()).add(by);
    }

    /// What an agreement survived is told here, what ended it when it ends.
    private void test(Event.AgreementTested tested) {
        course(tested.agreement()).test = tested;
        Conduct conduct = tested.conduct();
        if (tested.blamed() == null && conduct != null && conduct.heavy() != null) {
            add(tested.agreement(), tested);
        }
    }

    private void add(AgreementId id, Event event) {
        Course course = course(id);
        toAgreements
                .add(new ToAgreement(turn, event, course.agreement, course.extension, course.breaches, course.test));
    }

    private Course course(AgreementId id) {
        Course course = courses.get(id);
        if (course == null) {
            throw new IllegalStateException("no agreement " + id + " was signed");
        }
        return course;
    }
}
