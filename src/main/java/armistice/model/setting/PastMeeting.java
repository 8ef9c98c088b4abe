package armistice.model.setting;

import armistice.model.Ordered;
import armistice.model.deal.Readout;
import armistice.model.id.FactId;
import armistice.model.id.FormatId;
import armistice.model.id.MeetingId;
import armistice.model.id.PartyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// A meeting that was held before the scenario begins, with what those who met have told of it, or asked and answered in
/// writing. It opens no channel any more, and its effects are in the scenario's numbers.
///
/// @param id        its name
/// @param format    its format
/// @param host      who called it
/// @param guests    who came, without the host
/// @param date      when it was held
/// @param subject   what it was about
/// @param questions what the host asked, where it was held in writing; empty where it was not
/// @param replies   what was answered
/// @param accounts  what those who met have told the public
/// @param facts     facts it rests on
public record PastMeeting(MeetingId id, FormatId format, PartyId host, Set<PartyId> guests, LocalDate date,
        String subject, List<String> questions, List<Reply> replies, List<Account> accounts, List<FactId> facts) {
    public PastMeeting {
        guests = Ordered.set(guests);
        questions = List.copyOf(questions);
        replies = List.copyOf(replies);
        accounts = List.copyOf(accounts);
        facts = List.copyOf(facts);
    }

    /// A guest's answers, one to each question.
    public record Reply(PartyId by, List<String> answers) {
        public Reply {
            answers = List.copyOf(answers);
        }
    }

    /// What one participant told the public.
    ///
    /// @param by     whose account it is
    /// @param points what it says of issues
    /// @param text   its words, retold
    public record Account(PartyId by, List<Readout.Point> points, String text) {
        public Account {
            points = List.copyOf(points);
        }
    }
}
