package armistice.ui.advice;

import armistice.ai.Move;
import armistice.ai.Prospect;
import armistice.ai.Rationale;
import armistice.ai.RationaleWords;
import armistice.model.deal.Draft;
import armistice.model.id.PartyId;
import armistice.model.number.Explanation.Unit;
import armistice.model.play.Command;
import armistice.ui.kit.Pieces;
import armistice.ui.seat.Desk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/// One thing that the program would do: what, why, what else it considered, and what it believes of the others.
final class MoveCard extends VBox {

    private final Desk desk;
    private final RationaleWords reasons;
    private final CommandWords words;
    private final Move move;

    MoveCard(Desk desk, Move move, int number) {
        this.desk = desk;
        this.reasons = new RationaleWords(desk.texts().locale());
        this.words = new CommandWords(desk);
        this.move = move;
        setId("advice-" + number);
        getStyleClass().add("card-box");
        var title = Pieces.growing(Pieces.label(words.of(move.command()), "card-title"));
        var use = Pieces.button("use-" + number, desk.texts().text("advice.use"), () -> use(move.command()), "accent");
        use.setAccessibleText(desk.texts().text("advice.use-this", title.getText()));
        getChildren().addAll(Pieces.row("line", title, use), Pieces.label(reasons.decision(move.rationale())));
        text(move.command());
        numbers(move.rationale());
        alternatives(number);
        beliefs();
    }

    private void text(Command.OfParty command) {
        if (command instanceof Command.Table(var draft)) {
            settled(draft);
        } else if (command instanceof Command.Amend(var _, int _, var draft)) {
            settled(draft);
        }
    }

    private void settled(Draft draft) {
        getChildren().add(Pieces.label(words.settled(draft), "small", "serif"));
    }

    private void numbers(Rationale rationale) {
        if (rationale.numbers().isEmpty()) {
            return;
        }
        var line = rationale.numbers()
                .entrySet()
                .stream()
                .map(number -> desk.texts()
                        .text("advice.number", reasons.number(number.getKey()),
                                value(reasons.unit(number.getKey()), number.getValue())))
                .collect(Collectors.joining("  \u00b7  "));
        getChildren().add(Pieces.label(line, "small", "muted"));
    }

    private String value(Unit unit, double number) {
        return switch (unit) {
            case SHARE -> desk.figures().percent(number);
            case LEVEL -> desk.figures().number(number, 0);
            default -> desk.texts().text("advice.points", desk.figures().points(number));
        };
    }

    private void alternatives(int number) {
        var best = move.rationale().alternatives();
        if (best.isEmpty()) {
            return;
        }
        var texts = desk.texts();
        var grid = new GridPane();
        grid.getStyleClass().add("alternatives");
        var first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(first);
        grid.addRow(0, Pieces.label(texts.text("advice.considered"), "eyebrow"),
                head(texts.text(reasons.isTrust(best.getFirst()) ? "advice.trust" : "advice.own")),
                head(best.stream().allMatch(MoveCard::isCertain) ? "" : texts.text("advice.likelihood")));
        int row = 1;
        for (var alternative : best) {
            grid.addRow(row, what(alternative), figure(own(alternative)), likelihood(alternative));
            var text = alternative.text();
            if (text != null && isToBeTabled()) {
                grid.add(use(text, number, row), 3, row);
            }
            row++;
        }
        getChildren().add(grid);
    }

    /// Whether what was considered are texts to be tabled, so that each can be taken instead.
    private boolean isToBeTabled() {
        return move.command() instanceof Command.Table || move.command() instanceof Command.Amend;
    }

    private Node use(Draft text, int number, int row) {
        var button = Pieces.button("use-" + number + "-" + row, desk.texts().text("advice.draft"),
                () -> use(new Command.Table(text)), "link-button", "small");
        button.setAccessibleText(desk.texts()
                .text("advice.use-this",
                        desk.texts().name("stage.", text.stage()) + ": " + words.settled(text)));
        return button;
    }

    private String own(Rationale.Alternative alternative) {
        return reasons.isTrust(alternative) ? desk.figures().number(alternative.own(), 3)
                : desk.figures().signed(alternative.own());
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
        return desk.texts()
                .text("advice.playouts", desk.figures().number(prospect.playouts(), 0),
                        desk.figures().signed(prospect.mean()), desk.figures().points(prospect.spread()));
    }

    /// The text that what was considered is held against: the proposal that is answered, or the text that would be tabled.
    private @Nullable Draft base() {
        if (move.command() instanceof Command.Reply(var id, var _)) {
            var proposal = desk.seat().view().proposal(id);
            return proposal == null ? null : proposal.draft();
        }
        return move.rationale().alternatives().getFirst().text();
    }

    private static Label head(String text) {
        return right(Pieces.single(text, "eyebrow"));
    }

    private static boolean isCertain(Rationale.Alternative alternative) {
        return alternative.range() == null && alternative.likelihood() == 1;
    }

    private Node likelihood(Rationale.Alternative alternative) {
        var range = alternative.range();
        var figure = figure(isCertain(alternative) ? "" : desk.figures().percent(alternative.likelihood()));
        if (range == null) {
            return figure;
        }
        var both = Pieces.column("stack-none", figure, right(Pieces.single(desk.texts()
                .text("advice.range", desk.figures().percent(range.low()), desk.figures().percent(range.high())),
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
        move.rationale()
                .beliefs()
                .stream()
                .collect(Collectors.groupingBy(Rationale.Belief::party, LinkedHashMap::new,
                        Collectors.mapping(this::wish, Collectors.joining("; "))))
                .forEach((party, wishes) -> thought.computeIfAbsent(party, _ -> new ArrayList<>())
                        .add(desk.texts().text("advice.wants", wishes)));
        for (var one : move.rationale().receptions()) {
            thought.computeIfAbsent(one.party(), _ -> new ArrayList<>()).add(reception(one));
        }
        if (!thought.isEmpty()) {
            getChildren().add(Pieces.label(desk.texts().text("advice.beliefs"), "eyebrow"));
            thought.forEach((party, words) -> {
                var column = Pieces.column("stack-none", desk.tag(party));
                words.forEach(line -> column.getChildren().add(Pieces.label(line, "small", "muted")));
                getChildren().add(column);
            });
        }
    }

    private String wish(Rationale.Belief belief) {
        return desk.texts()
                .text("advice.belief", desk.issue(belief.issue()), desk.option(belief.issue(), belief.option()),
                        desk.figures().number(belief.weight(), 0));
    }

    /// What a party is thought to make of the text that the move is about.
    private String reception(Rationale.Reception one) {
        var figures = desk.figures();
        var need = one.need();
        var stage = reasons.stage(one.stage());
        var answer = one.answer();
        return desk.texts()
                .text("advice.reception",
                        answer == null ? desk.texts().name("stage.", one.stage())
                                : desk.texts().text("advice.answered", reasons.answered(answer), stage),
                        figures.signed(one.gain()), figures.points(need.likely()), figures.points(need.least()),
                        figures.points(need.most()), figures.percent(one.likelihood()),
                        figures.percent(one.range().low()), figures.percent(one.range().high()));
    }

    private void use(Command.OfParty command) {
        desk.overlay().close();
        desk.routes().prepare(command);
    }
}
