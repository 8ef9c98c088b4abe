/// The compiled space of deals: every package of terms with what it gives each party, and exact answers about all of
/// them without enumeration.
///
/// **Compile** once with a [armistice.deals.space.PackageSpaceBuilder]: issues with points, log hazard and consent per
/// option; linkages, red lines and hazard interactions as [armistice.deals.space.Pattern]s; reservation values;
/// penalty functions of the sum of log hazards. The result, a [armistice.deals.space.PackageSpace], is immutable and may
/// be shared between threads. When only outside options moved, use `withReservations`, which keeps the tables.
///
/// ```java
/// PackageSpace space = new PackageSpaceBuilder(4, 1000)                 // parties, units per point
///         .signatories(0, 1)
///         .issue("scope", points, logHazard, consent)                   // [party][option], [option], [option] bit set
///         .linkage(Pattern.of(2, 3).and(6, 0), perParty)
///         .redLine(0, Pattern.of(4, 2))
///         .reservations(w)
///         .penalty(0, thousandths -> loss * failure(thousandths))       // points, never falling
///         .build();
/// double[] out = new double[4];
/// space.surplus(options, out);                                          // nanoseconds, no allocation
/// Deal mine = new BestDeal(space).find(weights, floors, Signatories.REQUIRED);   // null if there is none
/// Solutions solutions = Solutions.of(space);                            // four points, ideals, who blocks
/// RangeCount.of(space, Signatories.REQUIRED, Progress.IGNORED);
/// Frontier.withinRange(space, 50_000, progress);                        // exact() or error() per party
/// PairFrontier.of(space, 0, 1, true, progress);
/// new DraftQuestions(space, options, progress).bringsToYes(2);
/// ```
///
/// All numbers are exact: values are whole units, penalties and reservation values lie on a binary grid of 2^-16 unit,
/// so sums are exact in doubles and do not depend on their order. Ties go to the smallest package in issue order.
/// What rests on the model: between clusters values add, and the penalty is a never falling function of one sum.
@NullMarked
package armistice.deals.space;

import org.jspecify.annotations.NullMarked;
