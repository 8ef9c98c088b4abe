package armistice.deals.space;

import java.util.Arrays;

/// The order that breaks ties: packages compared issue by issue, smaller option number first.
final class IssueOrder {

    private IssueOrder() {}

    static int compare(Deal left, Deal right) {
        return Arrays.compare(left.options(), right.options());
    }
}
