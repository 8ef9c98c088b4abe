package armistice.cli;

import armistice.ai.Move;
import armistice.model.play.Possibility;
import armistice.model.play.Rejection;
import java.util.List;

/// Tells a player what the program would do in the same seat, and why.
final class AdviceVerb {
    private final Sitting sitting;

    AdviceVerb(Sitting sitting) {
        this.sitting = sitting;
    }

    List<Verb> verbs() {
        return List.of(new Verb("advice", "", "what the program would do in your place, and why", _ -> tell()));
    }

    private void tell() {
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
        MoveWords words = new MoveWords(sitting.out(), sitting.scenario());
        Move first = advice.getFirst();
        Paragraph.print(sitting.out(), "",
                "The program would " + words.words(first.command(), sitting.view()) + ".");
        words.why(first.rationale(), "  ");
        advice.stream()
                .skip(1)
                .forEach(move -> Paragraph.print(sitting.out(), "",
                        "Then it would " + words.words(move.command(), sitting.view()) + "."));
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
