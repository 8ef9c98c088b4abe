package armistice.ui.drafting;

import armistice.ai.Opinion;
import armistice.engine.rule.Signatories;
import armistice.model.deal.Draft;
import armistice.model.deal.Proposal;
import armistice.model.id.PartyId;
import armistice.model.play.GameSettings;
import armistice.scenario.ScenarioReader;
import armistice.session.Autoplay;
import armistice.session.Benchmarks;
import armistice.session.Casting;
import armistice.session.GameSession;
import armistice.session.Journal;
import armistice.view.Appraiser;
import armistice.view.SeatView;
import java.util.List;

/// How long the drafting table takes to say anew, after a clause was changed, what the text is worth, whether it holds and who
/// balks. Arguments: a scenario's name. The aim is 16 ms, one frame.
final class DraftingBenchmark {
    private static final int WARM = 2_000;
    private static final int COUNTED = 5_000;
    private static final double MILLIS = 1e6;

    private DraftingBenchmark() {}

    public static void main(String[] arguments) {
        var loaded = new ScenarioReader().read(arguments.length > 0 ? arguments[0] : "jeddah-2025").orThrow();
        var scenario = loaded.scenario();
        try (var session = GameSession.start(loaded,
                new GameSettings(1, Casting.asAuthored(scenario), scenario.turns(), true), new Benchmarks().of(loaded),
                Journal.inMemory())) {
            new Autoplay(session).run();
            measure(session.view(scenario.war().defender()));
        }
    }

    private static void measure(SeatView view) {
        long begun = System.nanoTime();
        Opinion opinion = Opinion.of(view);
        Appraiser appraiser = new Appraiser(view);
        System.out.printf("forming both for a view, once: %.2f ms%n", (System.nanoTime() - begun) / MILLIS);
        List<Draft> texts = view.proposals().stream().map(Proposal::draft).toList();
        run(view, appraiser, opinion, texts, WARM);
        double[] taken = run(view, appraiser, opinion, texts, COUNTED);
        java.util.Arrays.sort(taken);
        System.out.printf("a changed clause, %d times: median %.3f ms, 99 %% within %.3f ms, slowest %.3f ms%n",
                COUNTED,
                taken[COUNTED / 2], taken[COUNTED * 99 / 100], taken[COUNTED - 1]);
    }

    /// All that the screen asks after a click: worth, durability with every other option, who must sign, who balks.
    private static double[] run(SeatView view, Appraiser appraiser, Opinion opinion, List<Draft> texts, int times) {
        double[] taken = new double[times];
        double kept = 0;
        for (int i = 0; i < times; i++) {
            Draft text = texts.get(i % texts.size());
            var issue = view.scenario().issues().get(i % view.scenario().issues().size());
            var option = issue.options().get(i % issue.options().size());
            long begun = System.nanoTime();
            Draft draft = text.withTerms(text.terms().with(issue.id(), option.id()));
            kept += appraiser.appraise(draft).surplus() + durabilities(view, appraiser, draft);
            List<PartyId> must = List.copyOf(Signatories.of(view.scenario(), draft.terms()));
            kept += opinion.on(draft, must).stream().mapToDouble(Opinion.Guess::likelihood).sum();
            taken[i] = (System.nanoTime() - begun) / MILLIS;
        }
        if (Double.isNaN(kept)) {
            throw new IllegalStateException("no numbers came out");
        }
        return taken;
    }

    private static double durabilities(SeatView view, Appraiser appraiser, Draft draft) {
        double sum = 0;
        for (var issue : view.scenario().issues()) {
            for (var option : issue.options()) {
                sum += appraiser.values().durability(draft.withTerms(draft.terms().with(issue.id(), option.id())));
                sum += appraiser.optionPoints(draft.stage(), issue.id(), option.id());
            }
        }
        return sum;
    }
}
