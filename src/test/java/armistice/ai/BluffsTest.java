package armistice.ai;

import static org.assertj.core.api.Assertions.assertThat;

import armistice.model.deal.Answer;
import armistice.model.deal.Draft;
import armistice.model.deal.Pledge;
import armistice.model.deal.Reservation;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Level;
import armistice.model.setting.Persona;
import armistice.model.setting.RedLine;
import armistice.model.setting.Scenario;
import armistice.scenario.ScenarioReader;
import armistice.view.Appraiser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BluffsTest {
    private static final Scenario VALLEYS = new ScenarioReader().read("two-valleys").orThrow().scenario();
    private static final Set<String> BLUFFS = Set.of("red line", "overstate", "bluff-threat");
    private static final double ROUNDING = 0.5;
    /// Points from which an experienced party takes a measure.
    private static final double WORTH_TAKING = 0.21;

    private static final Scenario JEDDAH = new ScenarioReader().read("jeddah-2025").orThrow().scenario();

    private final List<BareGame> games = LongStream.range(41, 81).mapToObj(seed -> played(seed, 1.0)).toList();

    @Test
    void whoBluffsDoesSoNowAndThen() {
        for (String bluff : Set.of("red line", "overstate")) {
            assertThat(games).as(bluff).anyMatch(game -> game.steps().stream().anyMatch(step -> is(step, bluff)));
        }
    }

    @Test
    void whoDoesNotBluffNeverDoes() {
        assertThat(played(1, null).steps()).noneMatch(step -> BLUFFS.stream().anyMatch(bluff -> is(step, bluff)));
    }

    /// Each in its own character, but for bluffing. In this game one would threaten with what is not worth doing if it did bluff.
    @Test
    void whoDoesNotBluffThreatensWithNothingThatIsNotWorthDoing() {
        Map<PartyId, Persona> honest = new LinkedHashMap<>();
        JEDDAH.parties().forEach(party -> {
            Persona own = JEDDAH.persona(party.persona());
            honest.put(party.id(), like(own, own.pressure(), own.candour(), null));
        });
        assertThat(BareGame.played(JEDDAH, 5, JEDDAH.turns(), honest, Level.EXPERIENCED).steps())
                .filteredOn(step -> step.move().command() instanceof Command.GiveWord word
                        && word.kind() == Pledge.Kind.THREAT)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(carriedOut(step)).isGreaterThanOrEqualTo(WORTH_TAKING));
    }

    private static Persona like(Persona p, double pressure, double candour, @Nullable Double bluff) {
        return new Persona(p.id(), p.label(), p.description(), p.opening(), p.closing(), p.concession(),
                p.reciprocity(), pressure, p.generosity(), candour, p.truceFirst(), bluff, p.traits());
    }

    @Test
    void whatItCallsARedLineWithoutMeaningItIsNone() {
        for (BareGame game : games) {
            for (BareGame.Step step : game.steps()) {
                if (redLine(step) != null && step.move().command() instanceof Command.Reply(var id, var answer)
                        && answer instanceof Answer.InPrinciple(var _, var reservations)) {
                    Draft text = Objects.requireNonNull(step.view().proposal(id)).draft();
                    Reservation bluff = reservations.getLast();
                    assertThat(redLines(step, bluff)).doesNotContain(text.terms().option(bluff.issue()));
                }
            }
        }
    }

    /// The reason goes for the changes that are meant, and the text so changed goes without the bluff.
    @Test
    void aBluffBesideChangesDoesNotHideWhyTheyAreAskedFor() {
        List<Rationale> reasons = games.stream()
                .flatMap(game -> game.steps().stream())
                .filter(step -> redLine(step) != null)
                .map(step -> step.move().rationale())
                .toList();
        assertThat(reasons).isNotEmpty().allSatisfy(why -> {
            assertThat(why.decision()).startsWith("in-principle");
            assertThat(new RationaleWords(Locale.ENGLISH).decision(why)).contains("A few changes ",
                    " It bluffs: what it says about " + Objects.requireNonNull(why.bluff()).subject()
                            + " is no red line");
        });
    }

    /// In the two valleys whatever can be threatened with is worth doing.
    @Test
    void onlyABluffThreatensWithWhatIsNotWorthDoing() {
        List<BareGame.Step> words = LongStream.of(4, 5, 8)
                .mapToObj(seed -> played(JEDDAH, seed, 1.0))
                .flatMap(game -> game.steps().stream())
                .filter(step -> step.move().command() instanceof Command.GiveWord word
                        && word.kind() == Pledge.Kind.THREAT)
                .toList();
        assertThat(words.stream().filter(step -> is(step, "bluff-threat"))).isNotEmpty()
                .allSatisfy(step -> assertThat(carriedOut(step)).isLessThan(WORTH_TAKING));
        assertThat(words.stream().filter(step -> is(step, "threaten"))).isNotEmpty()
                .allSatisfy(step -> assertThat(carriedOut(step)).isGreaterThanOrEqualTo(WORTH_TAKING));
    }

    /// What carrying a threat out would bring, as told where it is given, points.
    private static double carriedOut(BareGame.Step step) {
        return step.move().rationale().alternatives().getFirst().own();
    }

    @Test
    void signsNothingBelowItsOutsideOptionOrAcrossARedLine() {
        for (BareGame game : games) {
            for (BareGame.Step step : game.steps()) {
                Draft signed = signed(step);
                if (signed != null) {
                    Appraiser.Appraisal appraisal = new Appraiser(step.view()).appraise(signed);
                    assertThat(appraisal.surplus()).isGreaterThanOrEqualTo(-ROUNDING);
                    assertThat(appraisal.crossed()).isEmpty();
                }
            }
        }
    }

    @Test
    void theSameSeedBluffsTheSame() {
        assertThat(played(43, 1.0).end()).isEqualTo(games.get(2).end());
    }

    private static @Nullable Draft signed(BareGame.Step step) {
        return switch (step.move().command()) {
            case Command.Table table -> table.draft();
            case Command.Amend amend -> amend.draft();
            case Command.Reply(var id, Answer.Accepted _) -> Objects.requireNonNull(step.view().proposal(id)).draft();
            default -> null;
        };
    }

    private static List<OptionId> redLines(BareGame.Step step, Reservation bluff) {
        return step.view()
                .standpoint()
                .sheet()
                .redLines()
                .stream()
                .map(RedLine::pattern)
                .flatMap(pattern -> pattern.options().getOrDefault(bluff.issue(), Set.of()).stream())
                .toList();
    }

    private static boolean is(BareGame.Step step, String decision) {
        return step.move().rationale().decision().equals(decision)
                || (decision.equals("red line") && redLine(step) != null);
    }

    private static Rationale.@Nullable Bluff redLine(BareGame.Step step) {
        return step.move().rationale().bluff();
    }

    private static BareGame played(long seed, @Nullable Double bluff) {
        return played(VALLEYS, seed, bluff);
    }

    private static BareGame played(Scenario scenario, long seed, @Nullable Double bluff) {
        Map<PartyId, Persona> personas = new LinkedHashMap<>();
        scenario.parties()
                .forEach(party -> personas.put(party.id(), like(scenario.persona(party.persona()), 1, 1, bluff)));
        return BareGame.played(scenario, seed, scenario.turns(), personas, Level.EXPERIENCED);
    }
}
