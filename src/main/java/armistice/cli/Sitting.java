package armistice.cli;

import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Rejection;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.session.Autoplay;
import armistice.session.GameSession;
import armistice.session.Reply;
import armistice.session.SeatDesk;
import armistice.view.Appraiser;
import armistice.view.ChronicleEntry;
import armistice.view.Narrator;
import armistice.view.SeatView;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A player's place in a terminal game: what is seen, what was told so far, and how commands are given.
final class Sitting {
    private final GameSession session;
    private final SeatDesk desk;
    private final Autoplay others;
    private final PrintWriter out;
    private final Teller teller;
    private final Narrator narrator = new Narrator(Locale.ENGLISH);
    private @Nullable Appraiser appraiser;
    private int told;

    Sitting(GameSession session, PartyId party, PrintWriter out) {
        this.session = session;
        this.desk = new SeatDesk(session, party);
        this.others = new Autoplay(session);
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
        switch (desk.act(command)) {
            case Reply.Rejected(Rejection rejection) -> out.println(narrator.tell(rejection));
            case Reply.Done _,Reply.Duplicate _ -> {
                if (!done.isEmpty()) {
                    out.println(done);
                }
                letOthersAct();
            }
        }
    }

    /// Lets the program's seats act until they wait for this one, and tells what this seat learns of it.
    void letOthersAct() {
        others.run(out::checkError);
        desk.look();
        appraiser = null;
        tellNews();
    }

    void tellNews() {
        List<ChronicleEntry> all = session.chronicle(desk.party());
        teller.tell(all.subList(told, all.size()));
        told = all.size();
    }

    /// Tells everything again.
    void tellAll() {
        teller.tell(session.chronicle(desk.party()));
    }

    String name(PartyId party) {
        return scenario().party(party).shortName();
    }

    /// The other parties.
    List<Party> others() {
        return scenario().parties().stream().filter(other -> !other.id().equals(desk.party())).toList();
    }
}
