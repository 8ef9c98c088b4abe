package armistice.ui.setup;

import armistice.model.id.PartyId;
import armistice.model.id.PersonaId;
import armistice.model.play.GameSettings;
import armistice.model.play.Level;
import armistice.model.play.SeatControl;
import armistice.model.setting.Scenario;
import armistice.ui.kit.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The choices before a game: who plays each party, the seed of chance, and the numbers of the register.
public final class SetupViewModel {

    private static final int MOST_DIGITS = 18;

    private final Scenario scenario;
    private final Map<PartyId, SeatChoice> seats = new LinkedHashMap<>();
    private final AssumptionsViewModel assumptions;
    private final StringProperty seed;
    private final BooleanProperty advice = new SimpleBooleanProperty(true);
    private final StringBinding whyNot;

    /// Who plays one party.
    ///
    /// @param human   whether a person does
    /// @param persona the character the program gives it otherwise
    /// @param level   how well the program then plays
    public record SeatChoice(BooleanProperty human, ObjectProperty<PersonaId> persona,
            ObjectProperty<Level> level) {}

    /// @param seed the seed suggested
    public SetupViewModel(Scenario scenario, long seed, Texts texts) {
        this.scenario = scenario;
        this.seed = new SimpleStringProperty(Long.toString(seed));
        for (var party : scenario.parties()) {
            seats.put(party.id(),
                    new SeatChoice(new SimpleBooleanProperty(), new SimpleObjectProperty<>(party.persona()),
                            new SimpleObjectProperty<>(Level.EXPERIENCED)));
        }
        this.assumptions = new AssumptionsViewModel(scenario, texts);
        var sources = seats.values().stream().map(SeatChoice::human).toArray(BooleanProperty[]::new);
        whyNot = Bindings.createStringBinding(() -> {
            if (humans().isEmpty()) {
                return texts.text("setup.no-human");
            }
            return seedNumber().isEmpty() ? texts.text("setup.bad-seed") : assumptions.problem().get();
        }, dependencies(sources, assumptions.problem()));
    }

    /// What is going to be played.
    public Scenario scenario() {
        return scenario;
    }

    /// Who plays a party.
    public SeatChoice seat(PartyId party) {
        var seat = seats.get(party);
        if (seat == null) {
            throw new IllegalArgumentException("the scenario has no party " + party);
        }
        return seat;
    }

    /// The seed as typed.
    public StringProperty seedProperty() {
        return seed;
    }

    /// Whether players may ask the program for advice.
    public BooleanProperty adviceProperty() {
        return advice;
    }

    /// The numbers of the register, to be replaced for this game.
    public AssumptionsViewModel assumptions() {
        return assumptions;
    }

    /// Why the game cannot begin yet; empty if it can.
    public StringBinding whyNotStart() {
        return whyNot;
    }

    /// Gives one seat to a person and all others to the program.
    public void playAlone(PartyId party) {
        seats.forEach((id, seat) -> seat.human().set(id.equals(party)));
    }

    /// The parties played by people.
    public List<PartyId> humans() {
        return seats.entrySet().stream().filter(seat -> seat.getValue().human().get()).map(Map.Entry::getKey).toList();
    }

    /// The choices as the game takes them.
    ///
    /// @throws IllegalStateException while [#whyNotStart] has a reason
    public GameSettings settings() {
        var chosen = new LinkedHashMap<PartyId, SeatControl>();
        seats.forEach((party, seat) -> chosen.put(party, seat.human().get() ? new SeatControl.Human()
                : new SeatControl.Computer(seat.persona().get(), seat.level().get())));
        return new GameSettings(seedNumber().orElseThrow(IllegalStateException::new), chosen, scenario.turns(), true)
                .advised(advice.get());
    }

    private Optional<Long> seedNumber() {
        var digits = seed.get().strip();
        boolean isNumber = !digits.isEmpty() && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return isNumber ? Optional.of(Long.parseLong(digits)) : Optional.empty();
    }

    private Observable[] dependencies(BooleanProperty[] humans, Observable numbers) {
        var all = new Observable[humans.length + 2];
        System.arraycopy(humans, 0, all, 0, humans.length);
        all[humans.length] = seed;
        all[humans.length + 1] = numbers;
        return all;
    }
}
