package armistice.cli;

import armistice.deals.DraftAnswers;
import armistice.deals.Stability;
import armistice.deals.Stability.Standing;
import armistice.deals.space.Deal;
import armistice.deals.space.DraftQuestions.Answer;
import armistice.deals.space.DraftQuestions.Change;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Answers about drafts, in words.
record DraftText(DraftReport report, PrintWriter out) {

    void print() {
        for (int k = 0; k < report.files().size(); k++) {
            out.println();
            out.println(report.files().get(k).name() + ":");
            print(report.answers().get(k));
            Stability stability = report.stability();
            if (stability != null) {
                stability(k, stability);
            }
        }
    }

    private void print(DraftAnswers answers) {
        line("to be signed by " + list(answers.signatories())
                + (answers.refusing() == 0 ? ", who all would sign"
                        : "; would rather walk away: " + list(answers.refusing())));
        line("gains: " + gains(answers.draft()));
        if (report.failing()) {
            line(String.format(Locale.ROOT,
                    "holds to the end of the game with %.0f %%, as the most doubtful party sees it",
                    100 * answers.durability()));
        }
        line(efficiency(answers));
        answers.improvements()
                .forEach(answer -> line("better for some and worse for nobody: " + answer(answers, answer)));
        for (int party = 0; party < answers.yes().size(); party++) {
            yes(answers, party, answers.yes().get(party));
        }
        all(answers, answers.all());
        DraftAnswers.Holding holding = answers.holding();
        if (holding != null) {
            holding(answers, holding);
        }
        changes(answers.changes());
    }

    private static String efficiency(DraftAnswers answers) {
        if (answers.efficient()) {
            return "on the frontier: nobody can have more without loss for another";
        }
        return "not on the frontier: " + (answers.distance() > 0
                ? "everybody could have " + AnalysisText.number(answers.distance()) + " more at once"
                : "somebody could have more without loss for another");
    }

    private void yes(DraftAnswers answers, int party, @Nullable Answer answer) {
        String name = report.agenda().parties().get(party);
        if (answer == null) {
            line("no change brings " + name + " to yes without losing another");
        } else if (answer.changes() > 0) {
            line("brings " + name + " to yes: " + answer(answers, answer));
        }
    }

    /// Said where it is not the same as what one party alone needs.
    private void all(DraftAnswers answers, @Nullable Answer answer) {
        if (Integer.bitCount(answers.refusing()) > 1) {
            line(answer == null ? "no change brings all of them to yes at once"
                    : "brings all of them to yes at once: " + answer(answers, answer));
        }
    }

    private void holding(DraftAnswers answers, DraftAnswers.Holding holding) {
        Answer nearest = holding.nearest();
        String wanted = String.format(Locale.ROOT, "%.0f %%", 100 * holding.wanted());
        if (nearest != null && nearest.changes() == 0) {
            line("it holds with " + wanted + " as it is");
        } else if (nearest != null) {
            line("would hold with " + wanted + ": " + answer(answers, nearest));
        } else {
            line("nothing that loses nobody holds with " + wanted + (Double.isNaN(holding.most()) ? ""
                    : String.format(Locale.ROOT, "; the most that can be had is %.1f %%", 100 * holding.most())));
        }
    }

    private void changes(List<Change> changes) {
        line("what changing one clause gives whom"
                + (report.failing() ? ", and by how much the risk in a month rises:" : ":"));
        String titles = report.agenda()
                .parties()
                .stream()
                .map(name -> String.format(Locale.ROOT, " %9.9s", name))
                .collect(Collectors.joining());
        out.println(String.format(Locale.ROOT, "    %-40s%s%s", "", titles, report.failing() ? "      risk" : ""));
        for (Change change : changes) {
            out.println(String.format(Locale.ROOT, "    %-40s%s%s", AnalysisText.shortened(report.clause(change), 40),
                    change.points().stream().map(DraftText::cell).collect(Collectors.joining()),
                    report.failing() ? String.format(Locale.ROOT, " %+7.0f %%", risk(change)) : ""));
        }
    }

    private static String cell(double points) {
        return Math.abs(points) < 0.005 ? "         ." : String.format(Locale.ROOT, " %+9.2f", points);
    }

    private static double risk(Change change) {
        return 100 * Math.expm1(change.logHazard() / 1000.0);
    }

    private void stability(int text, Stability stability) {
        line(stability.isNash(text)
                ? "would stand (Nash stable): no signatory has a better reply, be it another text on the table or the end "
                        + "of the talks"
                : stability.isSequential(text)
                        ? "would stand (sequentially stable): whoever has a better reply would be answered so that it "
                                + "does not pay:"
                        : "would not stand:");
        stability.texts().get(text).forEach(standing -> {
            String name = report.agenda().parties().get(standing.party());
            switch (standing) {
                case Standing.Nash _ -> {
                    // Said above, or nothing to say.
                }
                case Standing.Deterred deterred -> line("  " + name + " would rather turn to "
                        + report.state(deterred.reply()) + ", but then " + deterred.answers()
                                .stream()
                                .map(turn -> report.agenda().parties().get(turn.party()) + " turns to "
                                        + report.state(turn.state()))
                                .collect(Collectors.joining(", then "))
                        + ", which leaves " + name + " no better");
                case Standing.Leaves leaves -> line("  " + name + (leaves.reply() == Stability.NO_DEAL
                        ? " would rather end the talks"
                        : " would rather turn to " + report.state(leaves.reply())
                                + ", and nobody makes it regret that"));
            }
        });
    }

    private String answer(DraftAnswers answers, Answer answer) {
        return report.changed(answers.draft(), answer)
                .entrySet()
                .stream()
                .map(clause -> clause.getKey() + ": " + clause.getValue())
                .collect(Collectors.joining(", ")) + " (" + answer.changes()
                + (answer.changes() == 1 ? " clause" : " clauses")
                + "; gains " + gains(answer.deal()) + refusing(report.refusing(answer)) + ")";
    }

    private static String refusing(List<String> parties) {
        return parties.isEmpty() ? "" : "; not signed by " + String.join(", ", parties);
    }

    private String gains(Deal deal) {
        return report.gains(deal)
                .entrySet()
                .stream()
                .map(gain -> gain.getKey() + " " + String.format(Locale.ROOT, "%+.2f", gain.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String list(int parties) {
        return String.join(", ", report.agenda().named(parties));
    }

    private void line(String text) {
        Paragraph.print(out, "  ", text);
    }
}
