package armistice.report;

import armistice.ai.Rationale;
import armistice.model.deal.Proposal;
import armistice.model.id.PartyId;
import armistice.model.play.Command;
import armistice.model.play.Event;
import armistice.model.play.Outlook;
import armistice.session.JournalStep;
import armistice.session.ReasonedMove;
import armistice.session.SavedGame;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where a seat stood turn by turn, in short: what it expected without an agreement and what moved that, the best settlement within its
/// reach, and what it held out for.
final class CourseInShort {
    /// A step of the outside option from which it is told what made it, points.
    private static final double STEP = 5;
    private static final int MOST_STEPS = 2;

    private final SequencedMap<Integer, Outlook> outlooks;
    private final List<ReasonedMove> moves;
    private final int turns;

    private CourseInShort(SequencedMap<Integer, Outlook> outlooks, List<ReasonedMove> moves) {
        this.outlooks = outlooks;
        this.moves = List.copyOf(moves);
        this.turns = Math.max(outlooks.isEmpty() ? 0 : outlooks.lastEntry().getKey(),
                moves.isEmpty() ? 0 : moves.getLast().view().turn());
    }

    /// The course of a seat through a game.
    ///
    /// @param moves what the program did in the seat, in order
    static CourseInShort of(SavedGame saved, PartyId party, List<ReasonedMove> moves) {
        SequencedMap<Integer, Outlook> outlooks = new TreeMap<>();
        int turn = 0;
        for (Event event : saved.steps().stream().map(JournalStep::events).flatMap(List::stream).toList()) {
            if (event instanceof Event.TurnOpened opened) {
                turn = opened.turn();
            } else if (event instanceof Event.OutlookFormed(PartyId seat, Outlook outlook) && seat.equals(party)) {
                outlooks.put(turn, outlook);
            }
        }
        return new CourseInShort(outlooks, moves);
    }

    /// One sentence; empty if nothing is known.
    String told() {
        String ahead = course(byTurn(numbers -> numbers.get("going-on")), ReasonFigures::figure,
                "going on without its text left ", " in its play-outs when the turn began");
        String stood = Stream.of(outside(), best(),
                ahead.isEmpty()
                        ? course(held(), share -> ReasonFigures.whole(100 * share), "it held out for ", " % of that")
                        : ahead)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return stood.isEmpty() ? "" : stood + ".";
    }

    /// What no agreement was worth, and what moved it most.
    private String outside() {
        SequencedMap<Integer, Double> values = new TreeMap<>();
        outlooks.forEach((turn, outlook) -> values.put(turn, outlook.value()));
        String course = course(values, ReasonFigures::whole, "No agreement was worth ", " to it, turn by turn");
        String steps = steps();
        return course + (steps.isEmpty() ? "" : " (" + steps + ")");
    }

    private record Step(int turn, double points, String most) {}

    private String steps() {
        List<Step> steps = new ArrayList<>();
        Outlook before = null;
        for (Map.Entry<Integer, Outlook> now : outlooks.entrySet()) {
            if (before != null && Math.abs(now.getValue().value() - before.value()) >= STEP) {
                steps.add(new Step(now.getKey(), now.getValue().value() - before.value(),
                        mostMoved(before, now.getValue())));
            }
            before = now.getValue();
        }
        return steps.stream()
                .sorted(Comparator.comparingDouble(step -> -Math.abs(step.points)))
                .limit(MOST_STEPS)
                .sorted(Comparator.comparingInt(Step::turn))
                .map(step -> "in turn " + step.turn + " " + signed(step.points) + step.most)
                .collect(Collectors.joining("; "));
    }

    /// The term that moved most in the direction of the whole, and whether that is most of it.
    private static String mostMoved(Outlook before, Outlook now) {
        Map<String, Double> moved = new LinkedHashMap<>();
        now.shares().forEach(share -> moved.merge(share.subject(), share.points(), Double::sum));
        before.shares().forEach(share -> moved.merge(share.subject(), -share.points(), Double::sum));
        double direction = Math.signum(now.value() - before.value());
        return moved.entrySet()
                .stream()
                .max(Comparator.comparingDouble(one -> direction * one.getValue()))
                .map(one -> (Math.abs(one.getValue()) > Math.abs(now.value() - before.value()) / 2
                        ? ", most of it "
                        : ", first of all ") + one.getKey() + " " + signed(one.getValue()))
                .orElse("");
    }

    private static String signed(double points) {
        return (points < 0 ? "" : "+") + ReasonFigures.whole(points);
    }

    private String best() {
        SequencedMap<Integer, Double> course = byMove(CourseInShort::best);
        if (course.isEmpty()) {
            return "";
        }
        String first = ReasonFigures.figure(course.firstEntry().getValue());
        String last = ReasonFigures.figure(course.lastEntry().getValue());
        return "the best settlement within reach " + first + " more"
                + (first.equals(last) ? "" : ", at last " + last);
    }

    private static @Nullable Double best(ReasonedMove move) {
        Rationale why = move.why();
        Double told = why == null ? null : why.numbers().get("best-settlement");
        return told != null || why == null || !isLastingReply(move) ? told : why.numbers().get("best-of-kind");
    }

    private SequencedMap<Integer, Double> held() {
        return byMove(move -> {
            Rationale why = move.why();
            Double told = why == null ? null : why.numbers().get("aspiration");
            return told != null || why == null || !isLastingReply(move) ? told : why.numbers().get("share");
        });
    }

    /// Whether a move answers a text that is meant to last.
    private static boolean isLastingReply(ReasonedMove move) {
        Proposal text = move.command() instanceof Command.Reply(var id, var _) ? move.view().proposal(id) : null;
        return text != null && !text.draft().stage().isTruce();
    }

    /// A number turn by turn, a dash where none is known.
    private String course(SequencedMap<Integer, Double> course, DoubleFunction<String> figure, String before,
            String after) {
        if (course.isEmpty()) {
            return "";
        }
        return before + IntStream.rangeClosed(1, turns)
                .mapToObj(turn -> Optional.ofNullable(course.get(turn)).map(figure::apply).orElse("-"))
                .collect(Collectors.joining(" ")) + after;
    }

    private SequencedMap<Integer, Double> byTurn(Function<Map<String, Double>, @Nullable Double> figure) {
        return byMove(move -> {
            Rationale why = move.why();
            return why == null ? null : figure.apply(why.numbers());
        });
    }

    /// Something of the seat's moves, as it was first told in each turn.
    private SequencedMap<Integer, Double> byMove(Function<ReasonedMove, @Nullable Double> figure) {
        SequencedMap<Integer, Double> course = new TreeMap<>();
        for (ReasonedMove move : moves) {
            Double number = figure.apply(move);
            if (number != null) {
                course.putIfAbsent(move.view().turn(), number);
            }
        }
        return course;
    }
}
