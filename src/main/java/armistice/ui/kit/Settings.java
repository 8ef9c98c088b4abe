package armistice.ui.kit;

import org.jspecify.annotations.Nullable;

/// What the user chose, kept from one start of the program to the next.
///
/// @param theme    light, dark or as the system
/// @param textSize per cent of the usual size
/// @param window   where the window was; none before it was first closed
public record Settings(ThemeChoice theme, int textSize, @Nullable WindowPlace window) {

    /// The smallest text, per cent.
    public static final int SMALLEST_TEXT = 80;

    /// The largest text, per cent.
    public static final int LARGEST_TEXT = 160;

    /// Light or dark.
    public enum ThemeChoice {
        SYSTEM, LIGHT, DARK
    }

    /// Where a window stands, in pixels of the desktop.
    public record WindowPlace(double x, double y, double width, double height, boolean maximised) {}

    public Settings {
        textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
    }

    /// What holds until the user chooses.
    public static Settings usual() {
        return new Settings(ThemeChoice.SYSTEM, 100, null);
    }

    /// The same choices with another theme.
    public Settings with(ThemeChoice changed) {
        return new Settings(changed, textSize, window);
    }

    /// The same choices with another size of text, per cent.
    public Settings withTextSize(int changed) {
        return new Settings(theme, changed, window);
    }

    /// The same choices with another place of the window.
    public Settings with(WindowPlace changed) {
        return new Settings(theme, textSize, changed);
    }
}
