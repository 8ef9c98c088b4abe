package armistice.ui.advice;

import armistice.ai.Prospect;
import armistice.ai.Rationale;
import armistice.ai.RationaleWords;
import armistice.model.deal.Draft;
import armistice.model.id.PartyId;
import armistice.model.number.Explanation.Unit;
import armistice.model.play.Command;
import armistice.ui.kit.Pieces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Why the program does something: what decided, what else it considered, and what it believes of the others.
public final class RationalePane extends VBox {

    private final Perspective eyes;
    private final RationaleWords reasons;
    private final CommandWords words;
    private final Command.OfParty command;
    private final Rationale why;
    private final Beside beside;

    /// Puts a button beside a text that was considered.
    @FunctionalInterface
    public interface Beside {

        /// No buttons.
        Beside NOTHING = (_, _) -> Optional.empty();

        /// The button, if this text gets one.
        ///
        /// @param row the place of the text among what was considered, from 1
        Optional<Node> button(Draft text, int row);
    }

    /// @param eyes  of whom does it
    /// @param worth key of what the column says that tells what each thing is worth
    public RationalePane(Perspective eyes, Command.OfParty command, Rationale why, String worth, Beside beside) {
        this.eyes = eyes;
        this.reasons = new RationaleWords(eyes.texts().locale());
        this.words = new CommandWords(eyes);
        this.command = command;
        this.why = why;
        this.beside = beside;
        getStyleClass().add("rationale");
        getChildren().add(Pieces.label(reasons.decision(why)));
        text();
        numbers();
        alternatives(worth);
        beliefs();
    }

    private void text() {
        if (command instanceof Command.Table(var draft)) {
            settled(draft);
        } else if (command instanceof Command.Amend(var _, int _, var draft)) {
            settled(draft);
        }
    }

    private void settled(Draft draft) {
        getChildren().add(Pieces.label(words.settled(draft), "small", "serif"));
    }

    private void numbers() {
        if (why.numbers().isEmpty()) {
            return;
        }
        var line = why.numbers()
                .entrySet()
                .stream()
                .map(number -> eyes.texts()
                        .text("advice.number", reasons.number(number.getKey()),
                                value(reasons.unit(number.getKey()), number.getValue())))
                .collect(Collectors.joining("  \u00b7  "));
        getChildren().add(Pieces.label(line, "small", "muted"));
    }

    private String value(Unit unit, double number) {
        return switch (unit) {
            case SHARE -> eyes.figures().percent(number);
            case LEVEL -> eyes.figures().number(number, 0);
            default -> eyes.texts().text("advice.points", eyes.figures().points(number));
        };
    }

    private void alternatives(String worth) {
        var best = why.alternatives();
        if (best.isEmpty()) {
            return;
        }
        var texts = eyes.texts();
        var grid = new GridPane();
        grid.getStyleClass().add("alternatives");
        var first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(first);
        grid.addRow(0, Pieces.label(texts.text("advice.considered"), "eyebrow"),
                head(texts.text(reasons.isTrust(best.getFirst()) ? "advice.trust" : worth)),
                head(best.stream().allMatch(RationalePane::isCertain) ? "" : texts.text("advice.likelihood")));
        int row = 1;
        for (var alternative : best) {
            grid.addRow(row, what(alternative), figure(own(alternative)), likelihood(alternative));
            var text = alternative.text();
            if (text != null) {
                var place = row;
                beside.button(text, row).ifPresent(button -> grid.add(button, 3, place));
            }
            row++;
        }
        getChildren().add(grid);
    }

    private String own(Rationale.Alternative alternative) {
        return reasons.isTrust(alternative) ? eyes.figures().number(alternative.own(), 3)
                : eyes.figures().signed(alternative.own());
    }

    private Node what(Rationale.Alternative alternative) {
        var text = alternative.text();
        var what = Pieces.column("stack-none", Pieces.label(reasons.what(alternative), "small"));
        var differences = text == null ? "" : words.differences(base(), text);
        if (!differences.isEmpty()) {
            what.getChildren().add(Pieces.label(differences, "small", "muted"));
        }
        var merit = alternative.merit();
        var terms = merit == null ? "" : reasons.terms(merit);
        if (!terms.isEmpty()) {
            what.getChildren().add(Pieces.label(terms, "small", "muted"));
        }
        var prospect = alternative.prospect();
        if (prospect != null) {
            what.getChildren().add(Pieces.label(playouts(prospect), "small", "muted"));
        }
        return what;
    }

    private String playouts(Prospect prospect) {
        return eyes.texts()
                .text("advice.playouts", eyes.figures().number(prospect.playouts(), 0),
                        eyes.figures().signed(prospect.mean()), eyes.figures().points(prospect.spread()));
    }

    /// The text that what was considered is held against: the proposal that is answered, or the text that would be tabled.
    private @Nullable Draft base() {
        if (command instanceof Command.Reply(var id, var _)) {
            var proposal = eyes.view().proposal(id);
            return proposal == null ? null : proposal.draft();
        }
        return why.alternatives().getFirst().text();
    }

    private static Label head(String text) {
        return right(Pieces.single(text, "eyebrow"));
    }

    private static boolean isCertain(Rationale.Alternative alternative) {
        return alternative.range() == null && alternative.likelihood() == 1;
    }

    private Node likelihood(Rationale.Alternative alternative) {
        var range = alternative.range();
        var figure = figure(isCertain(alternative) ? "" : eyes.figures().percent(alternative.likelihood()));
        if (range == null) {
            return figure;
        }
        var both = Pieces.column("stack-none", figure, right(Pieces.single(eyes.texts()
                .text("advice.range", eyes.figures().percent(range.low()), eyes.figures().percent(range.high())),
                "small", "muted")));
        both.setAlignment(Pos.TOP_RIGHT);
        return both;
    }

    private static Label figure(String number) {
        return right(Pieces.single(number, "strong"));
    }

    private static Label right(Label label) {
        GridPane.setHalignment(label, HPos.RIGHT);
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    private void beliefs() {
        Map<PartyId, List<String>> thought = new LinkedHashMap<>();
        why
                .beliefs()
                .stream()
                .collect(Collectors.groupingBy(Rationale.Belief::party, LinkedHashMap::new,
                        Collectors.mapping(this::wish, Collectors.joining("; "))))
                .forEach((party, wishes) -> thought.computeIfAbsent(party, _ -> new ArrayList<>())
                        .add(eyes.texts().text("advice.wants", wishes)));
        for (var one : why.receptions()) {
            thought.computeIfAbsent(one.party(), _ -> new ArrayList<>()).add(reception(one));
        }
        why.gains()
                .stream()
                .collect(Collectors.groupingBy(Rationale.Gain::party, LinkedHashMap::new,
                        Collectors.mapping(this::gain, Collectors.joining("; "))))
                .forEach((party, gains) -> thought.computeIfAbsent(party, _ -> new ArrayList<>())
                        .add(eyes.texts().text("advice.gains", gains)));
        if (!thought.isEmpty()) {
            getChildren().add(Pieces.label(eyes.texts().text("advice.beliefs"), "eyebrow"));
            thought.forEach((party, words) -> {
                var column = Pieces.column("stack-none", eyes.tag(party));
                words.forEach(line -> column.getChildren().add(Pieces.label(line, "small", "muted")));
                getChildren().add(column);
            });
        }
    }

    private String wish(Rationale.Belief belief) {
        return eyes.texts()
                .text("advice.belief", eyes.issue(belief.issue()), eyes.option(belief.issue(), belief.option()),
                        eyes.figures().number(belief.weight(), 0));
    }

    private String gain(Rationale.Gain gain) {
        return eyes.issue(gain.issue()) + " " + eyes.figures().signed(gain.points());
    }

    /// What a party is thought to make of the text that the move is about.
    private String reception(Rationale.Reception one) {
        var figures = eyes.figures();
        var need = one.need();
        var stage = reasons.stage(one.stage());
        var answer = one.answer();
        return eyes.texts()
                .text(one.told() < 0 ? "advice.reception-told" : "advice.reception",
                        answer == null ? eyes.texts().name("stage.", one.stage())
                                : eyes.texts().text("advice.answered", reasons.answered(answer), stage),
                        figures.signed(one.gain()), figures.points(need.likely()), figures.points(need.least()),
                        figures.points(need.most()), figures.percent(one.likelihood()),
                        figures.percent(one.range().low()), figures.percent(one.range().high()));
    }
}
