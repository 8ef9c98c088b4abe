package armistice.engine;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.id.PartyId;
import armistice.model.play.Event;
import armistice.model.play.Possibility;
import armistice.model.play.Possibility.Kind;
import armistice.model.play.Seat;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a party can do, held against games of random commands.
class LegalityTest {
    private static final Set<Kind> AT_A_GLANCE = EnumSet.of(Kind.TAKE, Kind.DENOUNCE, Kind.SUSPEND, Kind.RESUME,
            Kind.EXTEND, Kind.ANSWER_INVITATION, Kind.ANSWER_QUESTIONS, Kind.READ_OUT);

    @Test
    void aGlanceShowsWhatTheWholeViewSaysOfMeasuresAgreementsAndMeetings() {
        Set<Kind> seen = new HashSet<>();
        for (long seed = 1; seed <= 6; seed++) {
            Table table = Table.of(Variant.base(), seed);
            RandomCommands random = new RandomCommands(seed);
            for (int i = 0; i < 150; i++) {
                Seat seat = random.seat(table.state());
                if (Engine.decide(table.state(), seat,
                        random.command(table.state(), seat)) instanceof Decision.Accepted(List<Event> events)) {
                    table.fold(events);
                }
                for (PartyId party : table.state().parties().keySet()) {
                    List<Possibility> whole = Legality.of(table.state(), party)
                            .stream()
                            .filter(one -> AT_A_GLANCE.contains(one.kind()))
                            .toList();
                    assertThat(Legality.atAGlance(table.state(), party)).containsExactlyInAnyOrderElementsOf(whole);
                    whole.forEach(one -> seen.add(one.kind()));
                }
            }
        }
        assertThat(seen).contains(Kind.TAKE, Kind.EXTEND, Kind.ANSWER_INVITATION, Kind.READ_OUT, Kind.RESUME);
    }
}
