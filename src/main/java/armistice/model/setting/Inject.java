package armistice.model.setting;

import armistice.model.Ordered;
import armistice.model.id.DocumentId;
import armistice.model.id.FactId;
import armistice.model.id.InjectId;
import armistice.model.id.PartyId;
import armistice.model.number.Effect;
import armistice.model.number.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A prepared event of the outside world, or of what the parties did historically.
///
/// It happens at most once: at the first briefing on or after `date`, with probability `chance`, if all of `requires`
/// hold; without a date it is drawn every turn, and the facilitator can release it at any time.
///
/// @param id       its name
/// @param title    headline
/// @param text     what is reported, a few sentences
/// @param date     when it is due, if on a day
/// @param chance   probability that it happens when due, or in each turn; 0 for the facilitator's use only
/// @param requires what must hold
/// @param readers  who learns of it; everybody if empty
/// @param effects  what it changes
/// @param releases documents it makes readable, whatever their date
/// @param facts    facts it rests on
/// @param lessons  what it teaches about the desk, step by step; in a scenario that teaches the game
public record Inject(InjectId id, String title, String text, @Nullable LocalDate date, double chance,
        List<Requirement> requires, Set<PartyId> readers, List<Effect> effects, List<DocumentId> releases,
        List<FactId> facts, List<Lesson> lessons) {
    public Inject {
        requires = List.copyOf(requires);
        readers = Ordered.set(readers);
        effects = List.copyOf(effects);
        releases = List.copyOf(releases);
        facts = List.copyOf(facts);
        lessons = List.copyOf(lessons);
        if (!(chance >= 0 && chance <= 1)) {
            throw new IllegalArgumentException("chance " + chance + " is not between 0 and 1");
        }
    }
}
