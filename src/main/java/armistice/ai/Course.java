package armistice.ai;

import java.util.ArrayList;
import java.util.List;

/// How a seat may go on with settlements: it tables its offers from one down to another, at the pace of its concession curve.
///
/// @param from number of the offer that it begins with; 0 is the best for itself
/// @param to   number of the offer that it comes down to by the last turn; the same for holding out
record Course(int from, int to) {

    /// All courses over some offers.
    static List<Course> over(int offers) {
        List<Course> courses = new ArrayList<>();
        for (int from = 0; from < offers; from++) {
            for (int to = from; to < offers; to++) {
                courses.add(new Course(from, to));
            }
        }
        return courses;
    }

    /// Number of the offer on the table.
    ///
    /// @param conceded share of the way that the concession curve has gone, 0 to 1
    int at(double conceded) {
        return from + (int) Math.rint((to - from) * conceded);
    }
}
