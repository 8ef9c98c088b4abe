package armistice.cli;

import armistice.ai.Move;
import armistice.model.play.Possibility;
import armistice.model.play.Rejection;
import armistice.report.MoveWords;
import java.util.List;

/// Tells a player what the program would do in the same seat, and why.
final class AdviceVerb {
    private final Sitting sitting;

    AdviceVerb(Sitting sitting) {
        this.sitting = sitting;
    }

    List<Verb> verbs() {
        return List.of(new Verb("advice", "[all | on | off]",
                "what the program would do in your place, and why; 'all' with the reasons of every move; 'off' forbids it",
                this::tell));
    }

    private void tell(Line line) {
        String rest = line.rest();
        switch (rest) {
            case "", "all" -> tell(rest.equals("all"));
            case "on" -> sitting.allowAdvice(true);
            case "off" -> sitting.allowAdvice(false);
            default -> throw new Misunderstood("\"" + rest
                    + "\" is not \"all\", \"on\" or \"off\"; 'advice' alone gives the reasons of the first move.");
        }
    }

    private void tell(boolean all) {
        String whyNot = whyNot();
        if (!whyNot.isEmpty()) {
            sitting.out().println(whyNot);
            return;
        }
        List<Move> advice = sitting.session().adviser().advise(sitting.party());
        if (advice.isEmpty()) {
            sitting.out().println("The program would wait.");
            return;
        }
        MoveWords words = new MoveWords(sitting.scenario());
        ReasonWords reasons = new ReasonWords(sitting.out(), sitting.scenario());
        for (int i = 0; i < advice.size(); i++) {
            Move move = advice.get(i);
            String begins = i == 0 ? "The program would " : "Then it would ";
            Paragraph.print(sitting.out(), "", begins + words.words(move.command(), sitting.view()) + ".");
            if (i == 0 || all) {
                reasons.why(move.command(), move.rationale(), sitting.view(), "  ");
            }
        }
        ReasonWords.brief(sitting.out());
    }

    private String whyNot() {
        for (Possibility possibility : sitting.view().possibilities(Possibility.Kind.ADVISE)) {
            Rejection rejection = possibility.whyNot();
            if (rejection != null) {
                return sitting.narrator().tell(rejection);
            }
        }
        return "";
    }
}
