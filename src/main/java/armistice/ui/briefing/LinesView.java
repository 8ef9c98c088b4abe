package armistice.ui.briefing;

import armistice.model.deal.TermsPattern;
import armistice.model.setting.Linkage;
import armistice.model.setting.Party;
import armistice.model.setting.RedLine;
import armistice.model.setting.Scenario;
import armistice.ui.kit.Figures;
import armistice.ui.kit.Pieces;
import armistice.ui.kit.Texts;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A party's red lines, and what is worth more or less together than apart.
public final class LinesView extends VBox {

    private final Texts texts;
    private final Figures figures;
    private final Scenario scenario;

    public LinesView(Texts texts, Figures figures, Scenario scenario, Party own) {
        this.texts = texts;
        this.figures = figures;
        this.scenario = scenario;
        getStyleClass().add("stack");
        getChildren().add(Pieces.label(texts.text("lines.red"), "section-title"));
        own.sheet().redLines().forEach(line -> getChildren().add(redLine(line)));
        if (own.sheet().redLines().isEmpty()) {
            getChildren().add(Pieces.empty(Feather.CHECK, texts.text("lines.no-red"), texts.text("lines.no-red-next")));
        }
        if (!own.sheet().linkages().isEmpty()) {
            getChildren().add(Pieces.label(texts.text("lines.linkages"), "section-title"));
            own.sheet().linkages().forEach(linkage -> getChildren().add(linkage(linkage)));
        }
    }

    private Node redLine(RedLine line) {
        var badge = line.absolute() ? Pieces.single(texts.text("lines.absolute"), "badge", "bad-badge")
                : Pieces.single(texts.text("lines.costly", figures.points(line.points())), "badge", "warn-badge");
        return line.isStated()
                ? card(line.reason(), line.pattern(), badge, Pieces.single(texts.text("lines.stated"), "badge"))
                : card(line.reason(), line.pattern(), badge);
    }

    /// What terms must say to match a pattern, issue by issue.
    public static List<String> conditions(Texts texts, Scenario scenario, TermsPattern pattern) {
        return pattern.options()
                .entrySet()
                .stream()
                .map(one -> texts.text("lines.condition", scenario.issue(one.getKey()).label(),
                        one.getValue()
                                .stream()
                                .map(option -> scenario.issue(one.getKey()).option(option).label())
                                .collect(Collectors.joining(texts.text("lines.or")))))
                .toList();
    }

    private Node linkage(Linkage linkage) {
        var badge = Pieces.single(texts.text("lines.points", figures.signed(linkage.points())), "badge",
                linkage.points() < 0 ? "warn-badge" : "good-badge");
        return card(linkage.reason(), linkage.pattern(), badge);
    }

    private Node card(String reason, TermsPattern pattern, Node... badges) {
        var conditions = Pieces.column("stack-tight");
        conditions(texts, scenario, pattern)
                .forEach(condition -> conditions.getChildren().add(Pieces.label(condition)));
        var top = Pieces.row("line", badges);
        return Pieces.card("", top, conditions, Pieces.label(reason, "small", "muted"));
    }
}
