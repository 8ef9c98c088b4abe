package armistice.ui.seat;

import armistice.model.deal.Draft;
import armistice.model.id.IssueId;
import armistice.model.id.MeasureId;
import armistice.model.id.OptionId;
import armistice.model.id.PartyId;
import armistice.model.number.Explanation;
import armistice.model.number.Parameter;
import armistice.model.play.Command;
import armistice.model.play.Possibility;
import armistice.model.setting.Fact;
import armistice.model.setting.Party;
import armistice.ui.kit.ExplanationView;
import armistice.ui.kit.Figures;
import armistice.ui.kit.Markdown;
import armistice.ui.kit.Overlay;
import armistice.ui.kit.Pieces;
import armistice.ui.kit.Texts;
import armistice.view.Narrator;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// What every screen of a game is given: the seat, the words, the dialogs, and the ways to other screens.
///
/// @param seat     the seat's view model
/// @param texts    the interface's words
/// @param figures  numbers
/// @param narrator the game's words
/// @param overlay  dialogs
/// @param routes   the ways to other screens
public record Desk(SeatViewModel seat, Texts texts, Figures figures, Narrator narrator, Overlay overlay,
        Routes routes) {

    private static final double REASON_WIDTH = 210;

    /// The ways from one screen to another.
    public interface Routes {

        /// Opens the drafting table with a text.
        ///
        /// @param from what it starts from
        void draft(DraftOrigin from);

        /// Opens the proposals with one of them chosen.
        void proposal(String id);

        /// Opens the place where a command is given, with its form filled in. Nothing is sent.
        void prepare(Command.OfParty command);
    }

    /// Where a draft comes from, so that the drafting table can say so and mark what was changed.
    ///
    /// @param text     the text
    /// @param kind     why it is drafted
    /// @param proposal the proposal it answers or amends; empty if none
    /// @param version  its version; 0 if none
    public record DraftOrigin(Draft text, Kind kind, String proposal, int version) {

        /// Why a text is drafted.
        public enum Kind {
            /// A new text.
            NEW,
            /// An answer to another's proposal by one's own.
            COUNTER,
            /// The next version of one's own proposal.
            AMEND
        }
    }

    /// The label of a party.
    public String name(PartyId party) {
        return seat.scenario().party(party).name();
    }

    /// All parties but the own, in the scenario's order.
    public List<PartyId> others() {
        return seat.scenario().parties().stream().map(Party::id).filter(party -> !party.equals(seat.seat())).toList();
    }

    /// The labels of parties, joined.
    public String names(Collection<PartyId> parties) {
        return parties.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /// A party's mark and label.
    public Node tag(PartyId party) {
        return Pieces.party(seat.scenario().party(party).colour(), name(party));
    }

    /// The label of an issue.
    public String issue(IssueId issue) {
        return seat.scenario().issue(issue).label();
    }

    /// The label of an option.
    public String option(IssueId issue, OptionId option) {
        return seat.scenario().issue(issue).option(option).label();
    }

    /// The label of a measure.
    public String measure(MeasureId measure) {
        return seat.scenario().measure(measure).label();
    }

    /// Shows the terms that a number is made of.
    public void explain(String title, Explanation explanation) {
        overlay.show(title, new ExplanationView(explanation, words(), figures));
    }

    /// A button in the shape of a number, which opens the terms it is made of.
    public Button explained(String id, String shown, String title, Explanation explanation) {
        return explained(id, shown, title, () -> explanation);
    }

    /// The same where the terms are worked out only when they are asked for.
    public Button explained(String id, String shown, String title, Supplier<Explanation> explanation) {
        var button = Pieces.button(id, shown, () -> explain(title, explanation.get()), "link-button");
        button.setAccessibleText(texts.text("number.button", title, shown));
        return button;
    }

    /// A button for a command that, if it cannot be given now, says why below itself.
    public VBox offered(Button button, Possibility.Kind kind, String target) {
        var whyNot = seat.whyNot(kind, target);
        var offered = Pieces.reasoned(button, whyNot);
        if (!whyNot.isEmpty()) {
            offered.setPrefWidth(REASON_WIDTH);
        }
        return offered;
    }

    /// Sets a Markdown text with its citations.
    public Markdown markdown() {
        return new Markdown(this::fact);
    }

    /// A fact with its source, for a tooltip.
    public String fact(String name) {
        return seat.scenario()
                .facts()
                .stream()
                .filter(fact -> fact.id().value().equals(name))
                .findFirst()
                .map(this::fact)
                .orElse(name);
    }

    /// A fact with its source and how others tell it.
    public String fact(Fact fact) {
        var words = new StringBuilder(
                texts.text("fact.words", fact.text(), seat.scenario().source(fact.source()).name(),
                        fact.date(), texts.name("confidence.", fact.confidence())));
        fact.versions().forEach(version -> words.append('\n').append(texts.text("fact.version", version)));
        return words.toString();
    }

    private String sourceOf(Explanation term) {
        for (var parameter : Parameter.values()) {
            if (parameter.key().equals(term.source())) {
                return texts.text("number.assumption", term.source());
            }
        }
        return term.source().equals("sheet") ? texts.text("number.sheet") : term.source();
    }

    private ExplanationView.Words words() {
        return new ExplanationView.Words() {
            @Override
            public String label(Explanation term) {
                return narrator.label(term);
            }

            @Override
            public String source(Explanation term) {
                return sourceOf(term);
            }

            @Override
            public String operation(Explanation term) {
                return texts.name("operation.", term.operation());
            }
        };
    }
}
