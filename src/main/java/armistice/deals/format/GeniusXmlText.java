package armistice.deals.format;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Domains and profiles as Genius writes them.
final class GeniusXmlText {

    private GeniusXmlText() {}

    static String domain(Domain domain) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<negotiation_template>\n  <utility_space>\n"
                + objective(domain, null) + "  </utility_space>\n</negotiation_template>\n";
    }

    static String profile(Domain domain, Normalized profile) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<utility_space>\n" + objective(domain, profile)
                + "  <reservation value=\"" + profile.profile().reservation()
                + "\"/>\n  <discount_factor value=\"1.0\"/>\n"
                + "</utility_space>\n";
    }

    private static String objective(Domain domain, @Nullable Normalized profile) {
        StringBuilder text = new StringBuilder(
                "    <objective index=\"0\" etype=\"objective\" type=\"objective\" name=\"")
                .append(escaped(domain.name()))
                .append("\">\n");
        for (int issue = 0; issue < domain.issues().size(); issue++) {
            Domain.Issue of = domain.issues().get(issue);
            text.append("      <issue index=\"")
                    .append(issue + 1)
                    .append("\" etype=\"discrete\" type=\"discrete\" vtype=\"discrete\" name=\"")
                    .append(escaped(of.name()))
                    .append("\">\n");
            items(text, of.values(), profile == null ? null : profile.profile().values().get(issue));
            text.append("      </issue>\n");
        }
        for (int issue = 0; profile != null && issue < domain.issues().size(); issue++) {
            text.append("      <weight index=\"")
                    .append(issue + 1)
                    .append("\" value=\"")
                    .append(profile.weights().get(issue).toPlainString())
                    .append("\"/>\n");
        }
        return text.append("    </objective>\n").toString();
    }

    private static void items(StringBuilder text, List<String> values, @Nullable List<Double> worth) {
        for (int value = 0; value < values.size(); value++) {
            text.append("        <item index=\"")
                    .append(value + 1)
                    .append("\" value=\"")
                    .append(escaped(values.get(value)));
            if (worth != null) {
                text.append("\" evaluation=\"").append(worth.get(value));
            }
            text.append("\"/>\n");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
