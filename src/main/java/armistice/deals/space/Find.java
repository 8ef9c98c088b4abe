package armistice.deals.space;

/// A package found: its surpluses in units and its choice in each layer.
@SuppressWarnings("ArrayRecordComponent") // never compared
record Find(double[] surplus, int[] choice) {

    static Find copy(double[] surplus, int[] choice) {
        return new Find(surplus.clone(), choice.clone());
    }
}
