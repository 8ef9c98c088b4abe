package armistice.deals.format;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {

    @TempDir
    Path folder;

    @Test
    void entitiesAreNotExpanded() throws IOException {
        refused("d.xml", """
            <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
            <negotiation_template><issue name="&b;"/></negotiation_template>
            """, "a document type declaration is not read");
    }

    @Test
    void filesNamedByAnEntityAreNotOpened() throws IOException {
        refused("d.xml", "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><x/>", "a document type declaration is not read");
    }

    @Test
    void deepXmlIsRefused() throws IOException {
        refused("d.xml", "<a>".repeat(100_000), "nested more than 32 deep");
    }

    @Test
    void deepJsonIsRefused() throws IOException {
        refused("d.json", "{\"issuesValues\":" + "[".repeat(100_000), "is no JSON");
    }

    @Test
    void deepYamlIsRefused() throws IOException {
        refusedFolder("issues: " + "[".repeat(100_000), "nested more than 32 deep");
    }

    @Test
    void tagsThatNameCodeAreRefused() throws IOException {
        refusedFolder("type: !!python/object/apply:os.system [touch x]\n", "the tag");
        refusedFolder("type: !!javax.script.ScriptEngineManager [a]\n", "the tag");
    }

    @Test
    void manyAliasesStayCheapAndFitNoFormat() throws IOException {
        StringBuilder laughs = new StringBuilder("type: OutcomeSpace\na0: &a0 [x, x]\n");
        for (int k = 1; k < 40; k++) {
            laughs.append("a")
                    .append(k)
                    .append(": &a")
                    .append(k)
                    .append(" [*a")
                    .append(k - 1)
                    .append(", *a")
                    .append(k - 1)
                    .append("]\n");
        }
        refusedFolder(laughs + "issues: *a39\n", "an issue is no mapping");
    }

    @Test
    void anAliasOfItselfIsRefused() throws IOException {
        refusedFolder("type: &t [*t]\n", "an alias names what is not there, or itself");
    }

    @Test
    void hugeNumbersAreRefused() throws IOException {
        refused("d.xml", "<x><issue name=\"n\" vtype=\"integer\" lowerbound=\"0\" upperbound=\"1e999\"/></x>",
                "numbers are finite");
        refused("d.xml", "<x><issue name=\"n\" vtype=\"integer\" lowerbound=\"0\" upperbound=\"" + "9".repeat(1000)
                + "\"/></x>", "too long for a number");
        refusedFolder("type: OutcomeSpace\nissues: [{name: n, values: 1e300}]\n", "numbers are finite");
        refused("d.json", "{\"issuesValues\":{\"n\":{\"range\":[0,1e400,1]}}}", "numbers are finite");
    }

    @Test
    void longFilesAreRefused() throws IOException {
        refused("d.xml", "<a>" + " ".repeat(50 << 20) + "</a>", "is too long; at most 8 MiB are read");
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("d.csv"), new byte[]{65, (byte) 0xff, 0, 1});
        assertThatThrownBy(() -> DomainReader.read(file.toString(), List.of())).isInstanceOf(UnreadableDomain.class)
                .hasMessage(file + ": is no text in UTF-8");
        Path half = Files.write(folder.resolve("d.json"), new byte[]{(byte) 0xff, (byte) 0xfe, 1});
        assertThatThrownBy(() -> DomainReader.read(half.toString(), List.of())).isInstanceOf(UnreadableDomain.class)
                .hasMessage(half + ": is no text in UTF-16LE");
    }

    private void refusedFolder(String text, String reason) throws IOException {
        Path file = Files.writeString(folder.resolve("domain.yml"), text);
        assertOneLine(folder, file, reason);
    }

    private void refused(String name, String text, String reason) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        assertOneLine(file, file, reason);
    }

    private static void assertOneLine(Path read, Path named, String reason) {
        assertThatThrownBy(() -> DomainReader.read(read.toString(), List.of())).isInstanceOf(UnreadableDomain.class)
                .hasMessageStartingWith(named + ": ")
                .hasMessageContaining(reason)
                .hasMessageNotContaining("\n");
    }
}
