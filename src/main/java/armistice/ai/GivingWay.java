package armistice.ai;

import armistice.engine.rule.TermsIndex;
import armistice.model.deal.Draft;
import armistice.model.setting.Issue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a text meant to last would be with the one clause otherwise that its least likely reader is thought to mind most: why its
/// author does not simply give way there.
///
/// @param text  the changed text; its kind says whether the author could put it forward
/// @param gains what the change is thought to bring each reader
record GivingWay(Offer text, List<Rationale.Gain> gains) {
    private static final String KEY = "give-way";
    /// It would cross a red line of the author's own.
    private static final String ACROSS = "give-way-red-line";
    /// It would let an ally of the author's down.
    private static final String ALLY = "give-way-ally";
    /// It would break with what the author has put forward.
    private static final String BACK = "give-way-back";
    /// Points from which a change is something to its reader.
    private static final double NOTICED = 0.5;

    GivingWay {
        gains = List.copyOf(gains);
    }

    /// The best of what would be more to that reader there; none if it minds no clause or likes nothing better.
    ///
    /// @param least points that the author holds out for
    static @Nullable GivingWay in(Desk desk, Draft text, double least) {
        Belief reader = text.to()
                .stream()
                .map(desk::belief)
                .min(Comparator.comparingDouble(belief -> belief.likelihood(text)))
                .orElse(null);
        List<Issue> against = reader == null || text.stage().isTruce() ? List.of() : reader.against(text);
        return reader == null || against.isEmpty() ? null
                : ways(desk, text, reader, against.getFirst()).stream()
                        .max(Comparator.comparing((Offer way) -> way.kind().equals(KEY))
                                .thenComparing(way -> way.own() >= least)
                                .thenComparingDouble(way -> way.own() >= least ? way.likelihood() : way.own()))
                        .map(way -> new GivingWay(way, gains(desk, text, way.draft())))
                        .orElse(null);
    }

    private static List<Offer> ways(Desk desk, Draft text, Belief reader, Issue issue) {
        TermsIndex index = desk.values().index();
        int number = index.numberOf(issue.id());
        double now = reader.lasting(number, desk.values().choice(text.terms())[number]);
        List<Offer> ways = new ArrayList<>();
        for (int o = 0; o < issue.options().size(); o++) {
            if (reader.lasting(number, o) > now + NOTICED) {
                Offer way = desk.offer(KEY, text.withTerms(text.terms().with(issue.id(), issue.options().get(o).id())));
                ways.add(way.as(kind(desk, way)));
            }
        }
        return ways;
    }

    private static String kind(Desk desk, Offer way) {
        if (desk.values().crosses(way.terms())) {
            return ACROSS;
        }
        if (Allies.isLetDown(desk, way.draft()) || desk.spared().isIn(way.terms())) {
            return ALLY;
        }
        return Tabling.isRegressive(desk, way) || !Tabling.goneBackOn(desk, way).isEmpty() ? BACK : KEY;
    }

    private static List<Rationale.Gain> gains(Desk desk, Draft text, Draft changed) {
        return text.to().stream().flatMap(party -> desk.belief(party).gains(text, changed).stream()).toList();
    }
}
