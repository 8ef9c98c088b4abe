package armistice.cli;

import armistice.model.id.PartyId;
import armistice.model.play.Level;
import armistice.model.play.SeatControl;
import armistice.model.setting.Party;
import armistice.model.setting.Persona;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Who plays which seat: how the program plays the others, and leaving one's own to it for a while.
final class SeatVerbs {
    private static final String LEVEL_OR_CHARACTER = "a level or a character";

    private final Sitting sitting;

    SeatVerbs(Sitting sitting) {
        this.sitting = sitting;
    }

    List<Verb> verbs() {
        return List.of(new Verb("seats", "", "who plays each party, and the characters that the program can play",
                _ -> seats()),
                new Verb("cast", "PARTY [LEVEL] [CHARACTER]", "let the program play another party so from now on",
                        this::cast),
                new Verb("leave", "[TURNS] [LEVEL] [CHARACTER]",
                        "let the program play your own seat for some turns, 1 unless given", this::leave));
    }

    private void seats() {
        sitting.session()
                .facilitatorView()
                .seats()
                .forEach((party, seat) -> sitting.out()
                        .println(party + ": " + sitting.scenario().party(party).name() + ", "
                                + (party.equals(sitting.party()) ? "you" : words(seat.control()))));
        sitting.out()
                .println("Levels: " + String.join(", ", Stream.of(Level.values()).map(CastOptions::name).toList()));
        sitting.out().println("Characters:");
        for (Persona persona : personas()) {
            Paragraph.print(sitting.out(), "  ", persona.id() + ": " + persona.description());
        }
    }

    private String words(SeatControl control) {
        return switch (control) {
            case SeatControl.Human _ -> "a person";
            case SeatControl.Computer computer -> "the program, " + CastOptions.name(computer.skill()) + ", "
                    + computer.persona();
        };
    }

    private void cast(Line line) {
        Party party = line.one("a party", sitting.others(), candidate -> candidate.id().value());
        if (line.isEmpty()) {
            throw new Misunderstood("Name " + LEVEL_OR_CHARACTER + "; 'seats' lists them.");
        }
        SeatControl.Computer control = control(line, present(party.id()));
        sitting.assign(party.id(), control);
        sitting.out().println(party.name() + ": " + words(control));
    }

    private void leave(Line line) {
        int turns = line.numberIfAny(1);
        if (turns < 1) {
            throw new Misunderstood("Leave for one turn or more.");
        }
        sitting.leave(control(line, asAuthored(sitting.party())), turns);
    }

    private SeatControl.Computer present(PartyId party) {
        SeatControl now = sitting.session().facilitatorView().seat(party).control();
        return now instanceof SeatControl.Computer computer ? computer : asAuthored(party);
    }

    private SeatControl.Computer asAuthored(PartyId party) {
        return new SeatControl.Computer(sitting.scenario().party(party).persona());
    }

    /// `before` with the level and the character that the rest of the line names, in any order.
    private SeatControl.Computer control(Line line, SeatControl.Computer before) {
        List<Function<SeatControl.Computer, SeatControl.Computer>> changes = line.isEmpty()
                ? List.of()
                : line.all(LEVEL_OR_CHARACTER, choices(), Choice::name).stream().map(Choice::change).toList();
        SeatControl.Computer control = before;
        for (Function<SeatControl.Computer, SeatControl.Computer> change : changes) {
            control = change.apply(control);
        }
        return control;
    }

    private record Choice(String name, Function<SeatControl.Computer, SeatControl.Computer> change) {}

    private List<Choice> choices() {
        Stream<Choice> levels = Stream.of(Level.values())
                .map(level -> new Choice(CastOptions.name(level),
                        seat -> new SeatControl.Computer(seat.persona(), level)));
        Stream<Choice> characters = personas().stream()
                .map(persona -> new Choice(persona.id().value(),
                        seat -> new SeatControl.Computer(persona.id(), seat.level())));
        return Stream.concat(levels, characters).toList();
    }

    private List<Persona> personas() {
        return sitting.session().scenario().personas();
    }
}
