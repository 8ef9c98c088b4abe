package armistice.session;

import armistice.model.play.SeatControl;
import armistice.model.setting.Party;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/// The folder of saved games.
///
/// @param folder created when the first game is saved
public record SavedGames(Path folder) {

    /// The end of a saved game's name.
    public static final String EXTENSION = ".armistice";

    private static final int LONGEST_HEADER = 64 * 1024 * 1024;
    private static final int PART = 64 * 1024;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss", Locale.ROOT);

    /// What a list of saved games shows of one.
    ///
    /// @param file     where it is
    /// @param title    the scenario's title
    /// @param scenario the scenario's name
    /// @param seats    short names of the parties that people play; empty if the program plays all
    /// @param created  when it began, ISO 8601 in UTC
    /// @param modified when it was last written
    public record Card(Path file, String title, String scenario, List<String> seats, String created,
            Instant modified) {
        public Card {
            seats = List.copyOf(seats);
        }
    }

    /// A journal in a new file of this folder, named after the scenario and the time.
    ///
    /// @throws SaveException if the folder cannot be written
    public Journal begin(String scenario) {
        String name = scenario + "-" + LocalDateTime.now(ZoneId.systemDefault()).format(STAMP);
        Path file = folder.resolve(name + EXTENSION);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + "-" + i + EXTENSION);
        }
        return Journal.create(file);
    }

    /// The games of this folder, the last played first; files that are none are left out.
    public List<Card> cards() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Card> cards = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(EXTENSION)).forEach(file -> {
                Card card = card(file);
                if (card != null) {
                    cards.add(card);
                }
            });
        } catch (IOException e) {
            throw new SaveException(folder + ": the saved games cannot be listed (" + Reasons.of(e) + ")", e);
        }
        cards.sort(Comparator.comparing(Card::modified).reversed().thenComparing(card -> card.file().toString()));
        return cards;
    }

    private static @Nullable Card card(Path file) {
        try {
            JournalLine line = JournalLine.whole(OpenSaves.read(file, SavedGames::firstLine));
            if (line == null) {
                return null;
            }
            JournalHeader header = line.as(JournalHeader.class);
            FileTime modified = Files.getLastModifiedTime(file);
            return new Card(file, header.scenario().title(), header.scenarioId(), people(header), header.created(),
                    modified.toInstant());
        } catch (IOException | JacksonException e) {
            return null;
        }
    }

    private static byte[] firstLine(RandomAccessFile file) throws IOException {
        var line = new ByteArrayOutputStream();
        byte[] part = new byte[PART];
        for (int read = file.read(part); read > 0 && line.size() < LONGEST_HEADER; read = file.read(part)) {
            for (int i = 0; i < read; i++) {
                if (part[i] == '\n') {
                    line.write(part, 0, i);
                    return line.toByteArray();
                }
            }
            line.write(part, 0, read);
        }
        return line.toByteArray();
    }

    private static List<String> people(JournalHeader header) {
        return header.scenario()
                .parties()
                .stream()
                .filter(party -> header.settings().seats().get(party.id()) instanceof SeatControl.Human)
                .map(Party::shortName)
                .toList();
    }
}
