package armistice.ui.table;

import armistice.ui.kit.Shortcut;
import org.kordamp.ikonli.feather.Feather;

/// The screens of a running game, in the order of the navigation.
public enum Place {
    SITUATION(Feather.MAP, Shortcut.SITUATION),
    DRAFTING(Feather.EDIT_3, Shortcut.DRAFTING),
    PROPOSALS(Feather.INBOX, Shortcut.PROPOSALS),
    DIPLOMACY(Feather.MESSAGE_CIRCLE, Shortcut.DIPLOMACY),
    PARTIES(Feather.USERS, Shortcut.PARTIES),
    CHRONICLE(Feather.CLOCK, Shortcut.CHRONICLE),
    LIBRARY(Feather.BOOK, Shortcut.LIBRARY),
    BRIEFING(Feather.FILE_TEXT, Shortcut.BRIEFING),
    OUTLOOK(Feather.TRENDING_UP, Shortcut.OUTLOOK),
    SCORES(Feather.AWARD, Shortcut.SCORES),
    REASONS(Feather.HELP_CIRCLE, Shortcut.REASONS);

    private final Feather icon;
    private final Shortcut shortcut;

    Place(Feather icon, Shortcut shortcut) {
        this.icon = icon;
        this.shortcut = shortcut;
    }

    /// Whether it is there only once the game is over: it tells of all parties what until then is each one's own.
    boolean isAfterTheEnd() {
        return switch (this) {
            case SCORES, REASONS -> true;
            case SITUATION, DRAFTING, PROPOSALS, DIPLOMACY, PARTIES, CHRONICLE, LIBRARY, BRIEFING, OUTLOOK -> false;
        };
    }

    Feather icon() {
        return icon;
    }

    Shortcut shortcut() {
        return shortcut;
    }
}
