package armistice.report;

import armistice.report.Standings.Worth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An answer to a text in a few words.
///
/// @param text       the text, as a seat speaks of it
/// @param wanted     the changes asked for; empty if none are
/// @param asItStands what the text is worth as it stands; none if it was not counted
/// @param changed    the same with the changes; none if none are asked for
/// @param from       from what the seat signs it, as a figure; empty if that is not known or told already
/// @param because    what else decided; possibly empty
record AnswerInShort(String text, String wanted, @Nullable Worth asItStands, @Nullable Worth changed, String from,
        String because) {
    /// As many answers that give nothing else but numbers apart are told as one.
    private static final int MANY = 3;

    /// What makes answers alike.
    private record Kind(String wanted, String because) {}

    /// Answers one after the other; those that ask for the same, and many that say the same, are told as one.
    static String list(List<AnswerInShort> answers) {
        Map<Kind, List<AnswerInShort>> kinds = new LinkedHashMap<>();
        answers.forEach(
                one -> kinds.computeIfAbsent(new Kind(one.wanted, one.because), _ -> new ArrayList<>()).add(one));
        return kinds.values()
                .stream()
                .flatMap(alike -> alike.size() < MANY && alike.getFirst().wanted.isEmpty()
                        ? alike.stream().map(one -> together(List.of(one)))
                        : Stream.of(together(alike)))
                .collect(Collectors.joining(", "));
    }

    private static String together(List<AnswerInShort> alike) {
        AnswerInShort first = alike.getFirst();
        String changed = worth(alike, AnswerInShort::changed);
        String numbers = Stream
                .of(worth(alike, AnswerInShort::asItStands), changed.isEmpty() ? "" : "so changed " + changed,
                        first.from.isEmpty() ? "" : "from " + first.from)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        String told = Stream.of(first.wanted, numbers, first.because)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
        return names(alike.stream().map(AnswerInShort::text).toList()) + (told.isEmpty() ? "" : " (" + told + ")");
    }

    /// Texts one after the other, as in "UA's settlement a, b": what a name begins with is said once.
    static String names(List<String> texts) {
        StringBuilder all = new StringBuilder();
        String before = "";
        for (String text : texts) {
            int last = text.lastIndexOf(' ') + 1;
            String start = text.substring(0, last);
            all.append(all.isEmpty() ? "" : ", ").append(start.equals(before) ? text.substring(last) : text);
            before = start;
        }
        return all.toString();
    }

    /// A figure, or from which to which; what stands against them at home where that goes for all.
    private static String worth(List<AnswerInShort> alike, Function<AnswerInShort, @Nullable Worth> of) {
        List<Worth> worths = new ArrayList<>();
        for (AnswerInShort one : alike) {
            Worth worth = of.apply(one);
            if (worth != null) {
                worths.add(worth);
            }
        }
        if (worths.isEmpty()) {
            return "";
        }
        String least = ReasonFigures.figure(worths.stream().mapToDouble(Worth::points).min().orElseThrow());
        String most = ReasonFigures.figure(worths.stream().mapToDouble(Worth::points).max().orElseThrow());
        List<String> against = worths.stream().map(Worth::but).distinct().toList();
        return least + (least.equals(most) ? "" : " to " + most)
                + (against.size() > 1 || against.getFirst().isEmpty() ? "" : ", but " + against.getFirst());
    }
}
