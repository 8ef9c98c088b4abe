/// What all screens share: texts, figures, settings, tasks, problems, dialogs, rendered Markdown and explanations.
@NullMarked
package armistice.ui.kit;

import org.jspecify.annotations.NullMarked;
