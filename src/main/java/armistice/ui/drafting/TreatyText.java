package armistice.ui.drafting;

import armistice.model.deal.Condition;
import armistice.model.deal.Draft;
import armistice.ui.seat.Desk;

/// A draft as the text of a treaty.
public final class TreatyText {

    private TreatyText() {}

    /// The text, in Markdown: an article for every issue that is settled, then the contingent clauses.
    public static String of(Desk desk, Draft draft) {
        var texts = desk.texts();
        var text = new StringBuilder();
        text.append("## ").append(texts.text("treaty.of", texts.name("stage.", draft.stage()))).append("\n\n");
        text.append(texts.text("treaty.parties", desk.names(draft.to()))).append("\n\n");
        if (draft.stage().isTruce()) {
            text.append(texts.text("treaty.months", desk.figures().number(draft.months(), 1), draft.months()))
                    .append("\n\n");
        }
        int article = 1;
        for (var issue : desk.seat().scenario().issues()) {
            var option = issue.option(draft.terms().option(issue.id()));
            if (!option.open()) {
                text.append("### ").append(texts.text("treaty.article", article++, issue.label())).append("\n\n");
                text.append(option.clause().isEmpty() ? option.label() : option.clause()).append("\n\n");
            }
        }
        for (var condition : draft.conditions()) {
            text.append("### ")
                    .append(texts.text("treaty.article", article++, texts.text("treaty.contingent")))
                    .append("\n\n")
                    .append(condition(desk, condition))
                    .append("\n\n");
        }
        if (article == 1) {
            text.append('*').append(texts.text("treaty.empty")).append("*\n");
        }
        return text.toString();
    }

    /// A contingent clause as a sentence.
    public static String condition(Desk desk, Condition condition) {
        return desk.texts()
                .text("conditions.words", desk.texts().name("trigger.", condition.trigger()),
                        desk.name(condition.subject()), condition.byTurn(), desk.name(condition.actor()),
                        desk.measure(condition.consequence()));
    }
}
