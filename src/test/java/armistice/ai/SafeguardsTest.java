package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Condition;
import armistice.model.deal.Draft;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.setting.Measure;
import armistice.model.setting.Persona;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SafeguardsTest {
    private static final PartyId US = new PartyId("us");
    private static final PartyId RUSSIA = new PartyId("russia");
    private static final PartyId EUROPE = new PartyId("europe");
    private static final Scenario MARCH = new ScenarioReader().read("jeddah-2025").orThrow().scenario();

    @Test
    void whoPressesWritesInWhatFollowsABreach() {
        List<Draft> drafts = tabled(persona(US));

        assertThat(drafts).isNotEmpty();
        assertThat(drafts.stream().filter(draft -> draft.to().contains(RUSSIA))).isNotEmpty()
                .allSatisfy(draft -> assertThat(draft.conditions().stream().filter(it -> it.subject().equals(RUSSIA)))
                        .singleElement()
                        .satisfies(condition -> {
                            assertThat(condition.trigger()).isEqualTo(Condition.Trigger.HEAVY_BREACH);
                            assertThat(condition.actor()).isEqualTo(US);
                            Measure stick = MARCH.measure(condition.consequence());
                            assertThat(stick.kind()).isEqualTo(Measure.Kind.STICK);
                            assertThat(stick.target()).isEqualTo(RUSSIA);
                        }));
    }

    @Test
    void nobodyIsWarnedWhoIsTrustedOrDoesNotFight() {
        assertThat(tabled(persona(US)).stream().flatMap(draft -> draft.conditions().stream()))
                .noneMatch(condition -> condition.subject().equals(EUROPE) || condition.subject().equals(US));
    }

    @Test
    void whoDoesNotPressWritesNone() {
        Persona p = persona(US);
        Persona mild = new Persona(p.id(), p.label(), p.description(), p.opening(), p.closing(), p.concession(),
                p.reciprocity(), 0.1, p.generosity(), p.candour(), p.truceFirst(), p.bluff(), p.traits());

        List<Draft> drafts = tabled(mild);

        assertThat(drafts).isNotEmpty().allSatisfy(draft -> assertThat(draft.conditions()).isEmpty());
    }

    private static Persona persona(PartyId party) {
        return MARCH.persona(MARCH.party(party).persona());
    }

    private static List<Draft> tabled(Persona persona) {
        BareGame game = BareGame.played(MARCH, 3, 3, Map.of(US, persona));
        assertThat(game.rejections()).isEmpty();
        return game.commands(US, Command.Table.class).stream().map(Command.Table::draft).toList();
    }
}
