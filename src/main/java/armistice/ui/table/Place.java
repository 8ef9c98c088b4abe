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
    OUTLOOK(Feather.TRENDING_UP, Shortcut.OUTLOOK);

    private final Feather icon;
    private final Shortcut shortcut;

    Place(Feather icon, Shortcut shortcut) {
        this.icon = icon;
        this.shortcut = shortcut;
    }

    Feather icon() {
        return icon;
    }

    Shortcut shortcut() {
        return shortcut;
    }
}
