package armistice.model.setting;

import armistice.model.deal.TermsPattern;
import org.jspecify.annotations.Nullable;

/// Terms that a party never signs, or signs at a price.
///
/// @param pattern  what the terms must not be
/// @param absolute whether it is never signed
/// @param points   the price if it is not absolute, points; not negative
/// @param stated   whether it has been drawn in public, so that everybody knows of it; none, as in games saved before there were such, for no
/// @param reason   why, from public statements
public record RedLine(TermsPattern pattern, boolean absolute, double points, @Nullable Boolean stated,
        String reason) {
    public RedLine {
        if (points < 0 || (absolute && points != 0)) {
            throw new IllegalArgumentException("a red line is absolute and has no price, or has a price of 0 or more");
        }
    }

    /// Whether it has been drawn in public.
    public boolean isStated() {
        return Boolean.TRUE.equals(stated);
    }
}
