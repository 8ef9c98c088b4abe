/// What one seat may know, built by allow-list from the state: a view is a different type than the state, and what
/// nobody has put into it does not show.
@NullMarked
package armistice.view;

import org.jspecify.annotations.NullMarked;
