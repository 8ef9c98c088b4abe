package armistice.cli;

import armistice.ai.Move;
import armistice.model.deal.Proposal;
import armistice.model.id.ProposalId;
import armistice.model.play.Command;
import armistice.model.play.Possibility;
import armistice.model.play.Rejection;
import armistice.session.ReasonedMove;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
                "The program would " + words.words(first.command(), about(first.command())) + ".");
        words.why(first.rationale(), "  ");
        advice.stream()
                .skip(1)
                .forEach(move -> Paragraph.print(sitting.out(), "",
                        "Then it would " + words.words(move.command(), about(move.command())) + "."));
    }

    private @Nullable Proposal about(Command.OfParty command) {
        ProposalId id = ReasonedMove.proposal(command);
        return id == null ? null : sitting.view().proposal(id);
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
