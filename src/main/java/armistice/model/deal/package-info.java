/// What is negotiated: terms, proposals, answers, agreements, words given.
@NullMarked
package armistice.model.deal;

import org.jspecify.annotations.NullMarked;
