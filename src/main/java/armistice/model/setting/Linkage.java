package armistice.model.setting;

import armistice.model.deal.TermsPattern;

/// Options that are worth more or less together than apart.
///
/// @param pattern the terms it speaks of
/// @param points  what they add, points; may be negative
/// @param reason  why
public record Linkage(TermsPattern pattern, double points, String reason) {}
