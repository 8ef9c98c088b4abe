package armistice.cli;

import armistice.model.deal.Answer;
import armistice.model.deal.Meeting;
import armistice.model.deal.Proposal;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Rejection;
import armistice.model.play.SeatControl;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.session.GameSession;
import armistice.session.Reply;
import armistice.session.SeatDesk;
import armistice.session.Seating;
import armistice.view.Appraiser;
import armistice.view.ChronicleEntry;
import armistice.view.Narrator;
import armistice.view.SeatView;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A player's place in a terminal game: what is seen, what was told so far, and how commands are given.
final class Sitting {
    private final GameSession session;
    private final SeatDesk desk;
    private final Seating seating;
    private final PrintWriter out;
    private final Teller teller;
    private final Narrator narrator = new Narrator(Locale.ENGLISH);
    private @Nullable Appraiser appraiser;
    private int told;

    Sitting(GameSession session, PartyId party, PrintWriter out) {
        this.session = session;
        this.desk = new SeatDesk(session, party);
        this.seating = new Seating(session);
        this.out = out;
        this.teller = new Teller(out, session.scenario());
    }

    GameSession session() {
        return session;
    }

    PrintWriter out() {
        return out;
    }

    Narrator narrator() {
        return narrator;
    }

    SeatView view() {
        return desk.view();
    }

    Scenario scenario() {
        return desk.view().scenario();
    }

    PartyId party() {
        return desk.party();
    }

    /// Values texts by the present view.
    Appraiser appraiser() {
        Appraiser known = appraiser;
        if (known == null) {
            known = new Appraiser(desk.view());
            appraiser = known;
        }
        return known;
    }

    /// Gives a command, lets the others react, and tells what came of it.
    ///
    /// @param done what to say if it was carried out
    void act(Command.OfParty command, String done) {
        if (told(desk.act(command))) {
            if (!done.isEmpty()) {
                out.println(done);
            }
            letOthersAct();
        }
    }

    /// Lets somebody else play a party from now on.
    void assign(PartyId other, SeatControl control) {
        if (told(seating.assign(other, control))) {
            letOthersAct();
        }
    }

    /// Leaves the seat to the program for some turns, and tells what happens meanwhile.
    void leave(SeatControl.Computer standIn, int turns) {
        if (told(seating.leave(desk.party(), standIn, turns))) {
            letOthersAct();
        }
    }

    /// Lets this player ask for advice from now on, or no longer.
    void allowAdvice(boolean allowed) {
        if (told(seating.allowAdvice(allowed))) {
            letOthersAct();
        }
    }

    /// Says why something was not done.
    ///
    /// @return whether it was done
    private boolean told(Reply reply) {
        if (reply instanceof Reply.Rejected(Rejection rejection)) {
            out.println(narrator.tell(rejection));
            return false;
        }
        return true;
    }

    /// Lets the program's seats act until they wait for this one, and tells what this seat learns of it, as it happens.
    void letOthersAct() {
        seating.run(() -> {
            tellNews();
            return out.checkError();
        });
        desk.look();
        appraiser = null;
        tellNews();
    }

    /// Takes what was told before this turn as read.
    void skipToThisTurn() {
        List<ChronicleEntry> all = session.chronicle(desk.party());
        told = all.size();
        while (told > 0 && all.get(told - 1).turn() == desk.view().turn()) {
            told--;
        }
    }

    private void tellNews() {
        List<ChronicleEntry> all = session.chronicle(desk.party());
        teller.tell(all.subList(told, all.size()));
        told = all.size();
    }

    /// Tells everything again.
    void tellAll() {
        teller.tell(session.chronicle(desk.party()));
    }

    /// Whether a text is addressed to this player, who has not answered its present version.
    boolean awaitsAnswer(Proposal proposal) {
        Answer given = proposal.answers().get(desk.party());
        return proposal.status() == Proposal.Status.TABLED && proposal.draft().to().contains(desk.party())
                && (given == null || given.version() < proposal.version());
    }

    /// The names of the texts and invitations that this player has not answered.
    List<String> unanswered() {
        Stream<String> texts = view().proposals().stream().filter(this::awaitsAnswer).map(text -> text.id().value());
        Stream<String> invitations = view().meetings()
                .stream()
                .filter(meeting -> meeting.status() == Meeting.Status.CALLED
                        && meeting.invited().contains(desk.party()) && !meeting.replies().containsKey(desk.party()))
                .map(meeting -> meeting.id().value());
        return Stream.concat(texts, invitations).toList();
    }

    String name(PartyId party) {
        return scenario().party(party).shortName();
    }

    /// The other parties.
    List<Party> others() {
        return scenario().parties().stream().filter(other -> !other.id().equals(desk.party())).toList();
    }
}
