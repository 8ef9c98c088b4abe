/// The files in which the negotiation field keeps its domains: Genius XML, GeniusWeb JSON, NegMAS YAML, KTAB CSV. Readers
/// report what they scaled and ignored, and refuse the rest in one line. Files are data: nothing in them names code to load,
/// a file to open or an entity to expand.
@NullMarked
package armistice.deals.format;

import org.jspecify.annotations.NullMarked;
