package armistice.report;

import armistice.ai.Rationale;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;

/// Why a seat put nothing forward, in short, turn by turn: with the best that it thought of, and why it does not give way on what
/// stands in its way. As long as that stays the same it is told once.
final class SilenceInShort {
    /// Points over what a text has to be worth from which that does not bind.
    private static final double CLEARLY = 1;
    /// Less is told as no loss, points.
    private static final double NOTICED = 0.5;
    private static final String GIVE_WAY = "give-way";
    /// Silence of a party that does not look ahead, since hardly anybody would sign.
    private static final Set<String> IN_VAIN = Set.of("silent-vain", "silent-late");
    /// Silence since those stand in the way whose signature it takes.
    private static final Set<String> STOPPED = Set.of("silent-vain", "silent-late", "silent-harsher");

    private final TextWords texts;
    private final Standings standings;
    /// What was told in the turn before; empty if something was put forward.
    private String before = "";

    SilenceInShort(TextWords texts, Standings standings) {
        this.texts = texts;
        this.standings = standings;
    }

    /// Why nothing was put forward in a turn.
    String why(Rationale why) {
        String truce = truce(why);
        String now = why.decision() + standings.minds(why) + truce.isEmpty();
        boolean again = now.equals(before);
        before = now;
        return (again ? "as before" : "for " + standings.brief(why))
                + (why.alternatives().size() < 2 ? "" : ": " + standings.promise(why, 1))
                + (again ? "" : (STOPPED.contains(why.decision()) ? otherwise(why) : "") + truce);
    }

    /// Something was put forward.
    void end() {
        before = "";
    }

    /// Why the seat does not give way to who is thought to mind the text most, on the clause that stands in the way: what that would
    /// leave it, and whom it would cost most.
    private String otherwise(Rationale why) {
        Rationale.Alternative otherwise = why.alternatives()
                .stream()
                .filter(one -> one.key().startsWith(GIVE_WAY))
                .findFirst()
                .orElse(null);
        if (otherwise == null) {
            return isFree(why) ? "; to ask less for itself would not help" : "";
        }
        return switch (otherwise.key()) {
            case "give-way-red-line" -> "; to give way there would cross a red line of its own";
            case "give-way-ally" -> "; to give way there would let an ally down";
            case "give-way-back" -> "; to give way there would take back what it has put forward";
            default -> "; " + given(why, otherwise);
        };
    }

    private String given(Rationale why, Rationale.Alternative otherwise) {
        double least = why.numbers().getOrDefault("tables-from", 0.0);
        String kept = "with \"" + texts.other(Objects.requireNonNull(why.alternatives().get(1).text()),
                Objects.requireNonNull(otherwise.text())) + "\" there it would keep "
                + ReasonFigures.figure(otherwise.own());
        if (otherwise.own() < least) {
            return kept + ", less than the " + ReasonFigures.figure(least) + " it holds out for";
        }
        String loser = why.gains()
                .stream()
                .filter(gain -> gain.points() < -NOTICED)
                .min(Comparator.comparingDouble(Rationale.Gain::points))
                .map(gain -> ", cost " + texts.party(gain.party()) + " " + ReasonFigures.figure(-gain.points()))
                .orElse("");
        return kept + loser + " and make it " + ReasonFigures.percent(otherwise.likelihood()) + " likely";
    }

    /// Why no truce takes the place of one that is over; empty where one holds or none was ever signed.
    private static String truce(Rationale why) {
        return why.alternatives()
                .stream()
                .map(one -> switch (one.key()) {
                    case "no-truce" -> "; no new truce is worth anything to it";
                    case "truce-now" -> "; a new truce is worth " + ReasonFigures.figure(one.own()) + " at best, "
                            + ReasonFigures.percent(one.likelihood()) + " likely";
                    default -> "";
                })
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// Whether the best text that the search could find is worth clearly more than it has to be to the seat: then others stand against each
    /// other, and to hold out for less changes nothing.
    private static boolean isFree(Rationale why) {
        Double least = why.numbers().get("tables-from");
        return IN_VAIN.contains(why.decision()) && least != null && why.alternatives().get(1).isSearched()
                && why.alternatives().get(1).own() > least + CLEARLY;
    }
}
