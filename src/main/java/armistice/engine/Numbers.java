package armistice.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers in the arguments of rejections: plain, one decimal, independent of locale.
final class Numbers {
    private Numbers() {}

    static String plain(double value) {
        if (!Double.isFinite(value)) {
            return String.valueOf(value);
        }
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }
}
