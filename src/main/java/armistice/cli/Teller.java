package armistice.cli;

import armistice.model.id.PartyId;
import armistice.model.number.Explanation;
import armistice.model.setting.Party;
import armistice.model.setting.Scenario;
import armistice.session.Told;
import armistice.view.ChronicleEntry;
import armistice.view.Narrator;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells a chronicle in sentences, a heading for each turn.
final class Teller {
    private static final String TURN = "chronicle.turn";
    private static final Set<String> WITH_NOTES = Set.of("chronicle.tabled", "chronicle.amended",
            "chronicle.recast", "chronicle.changedText", "chronicle.renewed");

    private final PrintWriter out;
    private final Narrator narrator = new Narrator(Locale.ENGLISH);
    private final List<Party> parties;

    Teller(PrintWriter out, Scenario scenario) {
        this.out = out;
        this.parties = scenario.parties();
    }

    /// Tells what a seat was told.
    void tell(List<ChronicleEntry> entries) {
        tell(entries, false);
    }

    /// The same.
    ///
    /// @param explain whether the numbers behind an entry follow it
    void tell(List<ChronicleEntry> entries, boolean explain) {
        Tree tree = new Tree(out, narrator);
        for (ChronicleEntry entry : entries) {
            tell(entry, "");
            Explanation explanation = entry.explanation();
            if (explain && explanation != null) {
                tree.print(explanation, "      ");
            }
        }
    }

    /// Tells a game to somebody without a seat: what all were told, and what passed between some, with their names. What a
    /// party was told of itself alone is left to its own seat.
    void tellAll(List<Told> told) {
        for (Told line : told) {
            boolean everybody = line.to().size() == parties.size();
            if (everybody || isBetweenParties(line.entry())) {
                tell(line.entry(), everybody ? "" : "(" + names(line.to()) + " only) ");
            }
        }
    }

    private static boolean isBetweenParties(ChronicleEntry entry) {
        return switch (entry.topic()) {
            case TALKS, MEETINGS, WORDS -> !entry.parties().isEmpty();
            case MEASURES, AGREEMENTS -> true;
            case GAME, WORLD, WAR -> false;
        };
    }

    private void tell(ChronicleEntry entry, String before) {
        if (entry.key().equals(TURN)) {
            out.println();
            out.println(narrator.tell(entry));
        } else {
            Paragraph.print(out, "  ", before + name(entry) + narrator.tell(entry));
            if (isNews(entry)) {
                Paragraph.print(out, "      ", entry.body());
            }
        }
    }

    /// The name by which a player calls the text or the meeting that is told of.
    private static String name(ChronicleEntry entry) {
        return switch (entry.topic()) {
            case TALKS, MEETINGS, AGREEMENTS -> entry.reference().isEmpty() ? "" : entry.reference() + ": ";
            case GAME, WORLD, WORDS, MEASURES, WAR -> "";
        };
    }

    /// Whether words go with an entry that say more than it does; covering notes and subjects of meetings do not.
    private static boolean isNews(ChronicleEntry entry) {
        return !entry.body().isBlank() && entry.topic() != ChronicleEntry.Topic.MEETINGS
                && !WITH_NOTES.contains(entry.key());
    }

    private String names(List<PartyId> seats) {
        return parties.stream()
                .filter(party -> seats.contains(party.id()))
                .map(Party::shortName)
                .collect(Collectors.joining(", "));
    }
}
