package armistice.ui.kit;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Every key that does something outside the control that has the focus. F1 lists them from here.
public enum Shortcut {
    HELP(KeyCode.F1),
    SITUATION(KeyCode.DIGIT1, Held.SHORTCUT),
    DRAFTING(KeyCode.DIGIT2, Held.SHORTCUT),
    PROPOSALS(KeyCode.DIGIT3, Held.SHORTCUT),
    DIPLOMACY(KeyCode.DIGIT4, Held.SHORTCUT),
    PARTIES(KeyCode.DIGIT5, Held.SHORTCUT),
    CHRONICLE(KeyCode.DIGIT6, Held.SHORTCUT),
    LIBRARY(KeyCode.DIGIT7, Held.SHORTCUT),
    BRIEFING(KeyCode.DIGIT8, Held.SHORTCUT),
    OUTLOOK(KeyCode.DIGIT9, Held.SHORTCUT),
    SCORES(KeyCode.DIGIT0, Held.SHORTCUT),
    REASONS(KeyCode.R, Held.SHORTCUT),
    READY(KeyCode.ENTER, Held.SHORTCUT),
    TABLE_DRAFT(KeyCode.T, Held.SHORTCUT),
    ADVICE(KeyCode.A, Held.SHORTCUT_SHIFT),
    SEATS(KeyCode.P, Held.SHORTCUT_SHIFT),
    LESSON(KeyCode.L, Held.SHORTCUT),
    NEWS(KeyCode.N, Held.SHORTCUT),
    LARGER_TEXT(KeyCode.PLUS, Held.SHORTCUT),
    SMALLER_TEXT(KeyCode.MINUS, Held.SHORTCUT),
    THEME(KeyCode.D, Held.SHORTCUT_SHIFT),
    START_PAGE(KeyCode.HOME, Held.ALT),
    CLOSE(KeyCode.ESCAPE);

    private final KeyCode code;
    private final Held held;

    /// What is held down with a key.
    private enum Held {
        NOTHING, SHORTCUT, SHORTCUT_SHIFT, ALT
    }

    Shortcut(KeyCode code) {
        this(code, Held.NOTHING);
    }

    Shortcut(KeyCode code, Held held) {
        this.code = code;
        this.held = held;
    }

    /// Whether these keys were pressed. Ctrl+= counts as Ctrl++, since most keyboards need Shift for a plus.
    public boolean isPressed(KeyEvent event) {
        var equals = this == LARGER_TEXT && event.isShortcutDown() && event.getCode() == KeyCode.EQUALS;
        return equals || combination().match(event);
    }

    /// The keys as the system writes them.
    public String keys() {
        return combination().getDisplayText();
    }

    private KeyCodeCombination combination() {
        return switch (held) {
            case NOTHING -> new KeyCodeCombination(code);
            case SHORTCUT -> new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
            case SHORTCUT_SHIFT -> new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN,
                    KeyCombination.SHIFT_DOWN);
            case ALT -> new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
        };
    }
}
