package armistice.scenario;

import java.math.BigDecimal;
import java.math.MathContext;

/// Numbers in messages.
final class Decimal {
    private Decimal() {}

    /// `number` without the noise of binary fractions.
    static String text(double number) {
        return new BigDecimal(number).round(new MathContext(10)).stripTrailingZeros().toPlainString();
    }
}
