package armistice.deals.space;

/// What the program does without: looking at every package of a space.
final class Enumeration {

    private Enumeration() {}

    /// Looks at every package, as the field's tools do, and only counts those in range.
    static long inRange(PackageSpace space) {
        int[] options = new int[space.issues()];
        double[] surplus = new double[space.parties()];
        long count = 0;
        while (true) {
            space.surplus(options, surplus);
            boolean in = true;
            for (double each : surplus) {
                in &= each >= 0;
            }
            count += in && space.refusals(options) == 0 ? 1 : 0;
            int issue = options.length - 1;
            while (issue >= 0 && ++options[issue] == space.options(issue)) {
                options[issue--] = 0;
            }
            if (issue < 0) {
                return count;
            }
        }
    }
}
