package armistice.deals.format;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Reads the actor tables of KTAB (the King Abdullah Petroleum Studies and Research Center's toolkit for spatial bargaining
/// models): positions from 0 to 100 and saliences on several dimensions. Of an actor's utility the toolkit says that it falls
/// with the distance from its position; here it falls in proportion, and saliences are the weights. Power is left aside: a
/// space of deals asks for everybody's consent.
final class KtabCsv {

    private static final int FEWEST_ACTORS = 3;
    private static final int MOST_ACTORS = 250;
    private static final int MOST_DIMENSIONS = 100;
    private static final double SCALE = 100;
    private static final int STEP = 5;
    private static final int FIRST_PAIR = 3;

    private final ImportNotes notes;

    KtabCsv(ImportNotes notes) {
        this.notes = notes;
    }

    private record Actor(String name, List<Double> positions, List<Double> saliences) {}

    /// Reads a table.
    ///
    /// @param chosen the actors that negotiate, by name; all if empty
    Imported read(String text, List<String> chosen) {
        List<String> lines = text.stripTrailing().lines().toList();
        Domain.check(lines.size() > 2, "has fewer than three lines");
        String[] head = cells(lines.get(0));
        Domain.check(head.length >= 4, "line 1 is not name, description, number of actors, number of dimensions");
        int actors = count(head[2], FEWEST_ACTORS, MOST_ACTORS, "actors");
        int dimensions = count(head[3], 1, MOST_DIMENSIONS, "dimensions");
        String[] titles = cells(lines.get(1));
        Domain.check(titles.length >= FIRST_PAIR + 2 * dimensions,
                "line 2 has fewer titles than " + dimensions + " dimensions need");
        Domain.check(lines.size() == actors + 2, "has " + (lines.size() - 2) + " rows for " + actors + " actors");
        List<Actor> all = new ArrayList<>();
        for (int row = 0; row < actors; row++) {
            Actor actor = actor(cells(lines.get(row + 2)), dimensions, row + 3);
            Domain.check(all.stream().noneMatch(other -> other.name.equals(actor.name)),
                    "line " + (row + 3) + ": the actor \"" + actor.name + "\" stands twice");
            all.add(actor);
        }
        notes.ignored("the actors' power: every party's consent is asked for");
        return imported(head[0], titles, all, chosen(all, chosen));
    }

    private static String[] cells(String line) {
        return line.split(",", -1);
    }

    private static int count(String cell, int fewest, int most, String what) {
        double count = Numbers.read(cell, "the number of " + what);
        Domain.check(count >= fewest && count <= most && count == Math.rint(count),
                "there are " + cell.strip() + " " + what + "; allowed are " + fewest + " to " + most);
        return (int) count;
    }

    private static Actor actor(String[] cells, int dimensions, int line) {
        Domain.check(cells.length >= FIRST_PAIR + 2 * dimensions, "line " + line + " is too short");
        List<Double> positions = new ArrayList<>();
        List<Double> saliences = new ArrayList<>();
        double sum = 0;
        for (int k = 0; k < dimensions; k++) {
            positions.add(within(cells[FIRST_PAIR + 2 * k], "a position on line " + line));
            saliences.add(within(cells[FIRST_PAIR + 2 * k + 1], "a salience on line " + line));
            sum += saliences.get(k);
        }
        Domain.check(sum > 0 && sum <= SCALE + 1e-9, "the saliences on line " + line + " sum to " + Numbers.text(sum)
                + "; allowed are more than 0 and at most 100");
        for (int k = FIRST_PAIR + 2 * dimensions; k < cells.length; k++) {
            Domain.check(cells[k].isBlank(), "line " + line + " has more cells than " + dimensions + " dimensions");
        }
        Domain.check(!cells[0].isBlank(), "the actor on line " + line + " has no name");
        Numbers.notNegative(cells[2], "the power on line " + line);
        return new Actor(cells[0].strip(), positions, saliences);
    }

    private static double within(String cell, String where) {
        double number = Numbers.read(cell, where);
        Domain.check(number >= 0 && number <= SCALE, where + " is " + cell.strip() + ", not between 0 and 100");
        return number;
    }

    private static List<Actor> chosen(List<Actor> all, List<String> names) {
        List<Actor> chosen = new ArrayList<>();
        for (String name : names) {
            Actor actor = all.stream()
                    .filter(one -> one.name.equals(name))
                    .findFirst()
                    .or(() -> all.stream().filter(one -> one.name.equalsIgnoreCase(name)).findFirst())
                    .orElseThrow(() -> new UnreadableDomain("has no actor \"" + name + "\""));
            Domain.check(!chosen.contains(actor), "the actor \"" + actor.name + "\" is named twice");
            chosen.add(actor);
        }
        return names.isEmpty() ? all : chosen;
    }

    private Imported imported(String name, String[] titles, List<Actor> all, List<Actor> chosen) {
        int dimensions = all.getFirst().positions.size();
        List<Domain.Issue> issues = new ArrayList<>();
        for (int k = 0; k < dimensions; k++) {
            TreeSet<Double> positions = new TreeSet<>();
            for (int x = 0; x <= SCALE; x += STEP) {
                positions.add((double) x);
            }
            int dimension = k;
            chosen.forEach(actor -> positions.add(actor.positions.get(dimension)));
            issues.add(new Domain.Issue(titles[FIRST_PAIR + 2 * k].strip(),
                    positions.stream().map(Numbers::text).toList()));
        }
        notes.scaled("positions were taken in steps of " + STEP + " and at the actors' own");
        List<Profile> profiles = chosen.stream().map(actor -> profile(actor, issues)).toList();
        return notes.with(new Domain(name.strip(), issues), profiles);
    }

    private Profile profile(Actor actor, List<Domain.Issue> issues) {
        double sum = actor.saliences.stream().mapToDouble(Double::doubleValue).sum();
        if (sum != SCALE) {
            notes.scaled(actor.name + ": saliences were divided by their sum " + Numbers.text(sum));
        }
        List<List<Double>> values = new ArrayList<>();
        for (int k = 0; k < issues.size(); k++) {
            double own = actor.positions.get(k);
            values.add(issues.get(k)
                    .values()
                    .stream()
                    .map(value -> 1 - Math.abs(Double.parseDouble(value) - own) / SCALE)
                    .toList());
        }
        return new Profile(actor.name, actor.saliences.stream().map(salience -> salience / sum).toList(), values, 0);
    }
}
