package armistice.ui.advice;

import armistice.model.id.IssueId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.ui.kit.Figures;
import armistice.ui.kit.Pieces;
import armistice.ui.kit.Texts;
import armistice.view.SeatView;
import java.util.Collection;
import java.util.stream.Collectors;
import javafx.scene.Node;

/// Whose eyes a move is told through: what the seat saw when it was made, and the words and figures to tell it in.
///
/// @param view    what the seat saw
/// @param texts   the interface's words
/// @param figures numbers
public record Perspective(SeatView view, Texts texts, Figures figures) {

    String name(PartyId party) {
        return view.scenario().party(party).name();
    }

    String names(Collection<PartyId> parties) {
        return parties.stream().map(this::name).collect(Collectors.joining(", "));
    }

    String issue(IssueId issue) {
        return view.scenario().issue(issue).label();
    }

    String option(IssueId issue, OptionId option) {
        return view.scenario().issue(issue).option(option).label();
    }

    /// A party's mark and label.
    Node tag(PartyId party) {
        return Pieces.party(view.scenario().party(party).colour(), name(party));
    }
}
