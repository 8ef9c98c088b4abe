package armistice.deals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which of the texts on the table would stand, by the graph model for conflict resolution (Fang, Hipel and Kilgour 1993).
///
/// States are the texts and the end of the talks without a deal. At a text each of its signatories can turn to another text
/// or end the talks; once ended, nobody can resume them alone. A party's better replies are its turns to what it values
/// more. A text is
///
/// - **Nash stable** for a party that has no better reply;
/// - **sequentially stable** for a party each of whose better replies can be answered by better replies of the others, one
///   after the other, that leave it with no more than it had.
///
/// @param texts for each text, for each of its signatories in order, how it stands
public record Stability(List<List<Standing>> texts) {

    /// The state in which the talks have ended.
    public static final int NO_DEAL = -1;

    /// Copies the lists.
    public Stability {
        texts = texts.stream().map(List::copyOf).toList();
    }

    /// How a text stands with a party.
    public sealed interface Standing {

        /// Which party.
        int party();

        /// No better reply.
        record Nash(int party) implements Standing {}

        /// Each better reply is answered.
        ///
        /// @param reply   a better reply
        /// @param answers what the others turn to then, one after the other, and who does
        record Deterred(int party, int reply, List<Turn> answers) implements Standing {

            /// Copies the list.
            public Deterred {
                answers = List.copyOf(answers);
            }
        }

        /// A better reply that is not answered.
        ///
        /// @param reply the best of those, or [#NO_DEAL]
        record Leaves(int party, int reply) implements Standing {}
    }

    /// A party's turn to a state.
    public record Turn(int party, int state) {}

    /// Judges texts.
    ///
    /// @param surplus     `[text][party]`: gain over the talks' end
    /// @param signatories `[text]`, bit set
    public static Stability of(double[][] surplus, int[] signatories) {
        Graph graph = new Graph(surplus, signatories);
        List<List<Standing>> texts = new ArrayList<>();
        for (int text = 0; text < surplus.length; text++) {
            List<Standing> standings = new ArrayList<>();
            for (int party = 0; party < surplus[text].length; party++) {
                if ((signatories[text] >> party & 1) != 0) {
                    standings.add(graph.standing(text, party));
                }
            }
            texts.add(standings);
        }
        return new Stability(texts);
    }

    /// Whether nobody has a better reply to a text.
    public boolean isNash(int text) {
        return texts.get(text).stream().allMatch(Standing.Nash.class::isInstance);
    }

    /// Whether every better reply to a text is deterred.
    public boolean isSequential(int text) {
        return texts.get(text).stream().noneMatch(Standing.Leaves.class::isInstance);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Graph(double[][] surplus, int[] signatories) {

        private double worth(int state, int party) {
            return state == NO_DEAL ? 0 : surplus[state][party];
        }

        /// The party's better replies, best first.
        private List<Integer> replies(int state, int party) {
            List<Integer> replies = new ArrayList<>();
            if (state != NO_DEAL && (signatories[state] >> party & 1) != 0) {
                for (int to = NO_DEAL; to < surplus.length; to++) {
                    if (worth(to, party) > worth(state, party)) {
                        replies.add(to);
                    }
                }
                replies.sort((a, b) -> Double.compare(worth(b, party), worth(a, party)));
            }
            return replies;
        }

        private Standing standing(int text, int party) {
            List<Integer> replies = replies(text, party);
            if (replies.isEmpty()) {
                return new Standing.Nash(party);
            }
            List<Turn> first = List.of();
            for (int reply : replies) {
                List<Turn> answers = answers(reply, party, worth(text, party));
                if (answers.isEmpty()) {
                    return new Standing.Leaves(party, reply);
                }
                first = first.isEmpty() ? answers : first;
            }
            return new Standing.Deterred(party, replies.getFirst(), first);
        }

        private record Step(int state, int mover, List<Turn> way) {}

        /// The shortest way in which the others answer a reply so that the party has no more than before; nobody moves twice
        /// in succession. Empty if there is none.
        private List<Turn> answers(int reply, int party, double before) {
            Deque<Step> open = new ArrayDeque<>(List.of(new Step(reply, party, List.of())));
            Set<Turn> seen = new HashSet<>();
            while (!open.isEmpty()) {
                Step step = open.remove();
                for (int other = 0; other < surplus[0].length; other++) {
                    if (other == party || other == step.mover) {
                        continue;
                    }
                    for (int to : replies(step.state, other)) {
                        List<Turn> way = new ArrayList<>(step.way);
                        way.add(new Turn(other, to));
                        if (worth(to, party) <= before) {
                            return way;
                        }
                        if (seen.add(new Turn(other, to))) {
                            open.add(new Step(to, other, way));
                        }
                    }
                }
            }
            return List.of();
        }
    }
}
