package armistice.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a reader makes of files as they come: good ones, and such as are no scenario at all.
class ScenarioReaderTest {
    private static final ScenarioReader READER = new ScenarioReader();

    @TempDir
    Path folder;

    private ScenarioCopy copy;

    @BeforeEach
    void copyTheExample() throws IOException {
        copy = new ScenarioCopy("two-valleys", folder.resolve("copy"));
    }

    @Test
    void aScenarioIsTheSameByNameByFolderAndByFile() {
        ScenarioResult.Loaded byName = READER.read("two-valleys").orThrow();

        assertThat(READER.read(copy.folder().toString()).orThrow().scenario()).isEqualTo(byName.scenario());
        assertThat(READER.read(copy.file().toString()).orThrow().scenario()).isEqualTo(byName.scenario());
    }

    @Test
    void layoutLineEndsAndDefaultsWrittenOutDoNotChangeTheHash() throws IOException {
        String hash = READER.read(copy.file()).orThrow().hash();

        copy.write("\uFEFF" + copy.text()
                .replace("\n", "\r\n  ")
                .replace("\"vague\": true", "\"open\": false, \"vague\" :true")
                .replace("\"position\": 2", "\"position\": 2.0"));
        Path text = copy.folder().resolve("texts/notice.md");
        Files.writeString(text, Files.readString(text).replace("\n", "\r\n"));

        assertThat(READER.read(copy.file()).orThrow().hash()).isEqualTo(hash);
    }

    @Test
    void aChangedTextChangesTheHash() throws IOException {
        String hash = READER.read(copy.file()).orThrow().hash();

        Files.writeString(copy.folder().resolve("texts/notice.md"), "Another notice.\n");

        assertThat(READER.read(copy.file()).orThrow().hash()).isNotEqualTo(hash);
    }

    @Test
    void whoeverNeedsAScenarioGetsTheProblemsInAnException() {
        assertThatThrownBy(() -> READER.read("three-valleys").orThrow())
                .isInstanceOfSatisfying(ScenarioException.class, e -> assertThat(e.problems()).hasSize(1))
                .hasMessageStartingWith("three-valleys: there is no such file or folder, and no scenario of this name");
    }

    @Test
    void aNameMisspeltIsAnsweredWithTheRightOne() {
        assertThat(said("jedda-2025"))
                .containsExactly("jedda-2025: there is no such file or folder, and no scenario of "
                        + "this name; did you mean \"jeddah-2025\"? (there are: "
                        + String.join(", ", BundledScenarios.names())
                        + ")");
    }

    @Test
    void whatIsNoPathIsSaidToBeNone() {
        assertThat(said("a\0b")).singleElement().asString().contains("there is no such file or folder");
        assertThat(said("")).singleElement().asString().contains("there is no such file or folder");
    }

    @Test
    void aFolderWithoutAScenarioIsSaidToHaveNone() {
        assertThat(said(folder.toString())).containsExactly(folder + ": there is no scenario.json in this folder");
    }

    @Test
    void aFolderInPlaceOfTheFileIsSaidToBeOne() throws IOException {
        Files.createDirectories(folder.resolve("scenario.json"));

        assertThat(said(folder.toString())).singleElement().asString().endsWith("is a folder, not a file");
    }

    @Test
    void anEmptyFileIsSaidToBeEmpty() throws IOException {
        copy.write("");
        assertThat(said()).containsExactly(copy.file() + ":1:1: is no JSON: the text is empty");

        copy.write(" \n ");
        assertThat(said()).singleElement().asString().endsWith("the text is empty");
    }

    @Test
    void aBinaryFileIsSaidToBeNoText() throws IOException {
        copy.write(new byte[]{'{', '\n', ' ', (byte) 0xFF, (byte) 0xD8});
        assertThat(said()).containsExactly(copy.file() + ":2:2: is no text in UTF-8");

        copy.write(new byte[]{'{', '"', 0, '"'});
        assertThat(said()).containsExactly(copy.file() + ":1:3: is no text: it contains a zero byte");

        copy.write(copy.text().getBytes(StandardCharsets.UTF_16));
        assertThat(said()).singleElement().asString().startsWith(copy.file() + ":1:1: is no text");
    }

    @Test
    void aFileOfFiftyMegabytesIsRefusedUnread() throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(copy.file().toFile(), "rw")) {
            file.setLength(50L * 1024 * 1024);
        }

        assertThat(said()).containsExactly(copy.file() + ":1:1: is too long; allowed: at most 8192 KiB");
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        copy.write("[".repeat(1_000_000));

        assertThat(said()).singleElement().asString().contains("is no JSON").contains("nesting depth");
    }

    @Test
    void anEndlessStringIsRefused() throws IOException {
        copy.write("{\"title\": \"" + "x".repeat(3_000_000) + "\"}");

        assertThat(said()).singleElement().asString().contains("is no JSON").contains("length");
    }

    @Test
    void aTextOfMoreValuesThanAnyScenarioHasIsRefused() throws IOException {
        copy.write("[" + "{},".repeat(LocatedJson.LIMIT + 1) + "{}]");

        assertThat(said()).singleElement().asString().endsWith("is no JSON: the text has more than 300000 values");
    }

    @Test
    void noMoreProblemsAreToldThanAnybodyReads() throws IOException {
        copy.write("{\"parties\": [" + "{},".repeat(10_000) + "{}]}");

        assertThat(said()).hasSize(Findings.LIMIT + 1)
                .last()
                .asString()
                .endsWith("there are more problems than these 1000");
    }

    @Test
    void aSyntaxErrorStandsAloneAndInItsPlace() throws IOException {
        copy.write("{\n  \"format\": 1,\n  \"formt\": 2,,\n}");

        assertThat(said()).singleElement().asString().startsWith(copy.file() + ":3:14: is no JSON: ");
    }

    @Test
    void whatFollowsTheTextIsRefused() throws IOException {
        copy.write(copy.text() + "{}");

        assertThat(said()).singleElement().asString().endsWith("something follows the end of the JSON text");
    }

    @Test
    void aKeyThatStandsTwiceIsSaidAtTheSecond() throws IOException {
        copy.write(copy.text().replaceFirst("\\{\n", "{\n  \"title\": \"A\",\n"));

        assertThat(said()).containsExactly(
                copy.file() + ":5:3: /title: the key \"title\" stands twice, first in line 2");
    }

    @Test
    void numbersBeyondMeasureAndHalfCharactersAreRefused() throws IOException {
        copy.write(
                copy.text().replace("\"turnDays\": 14", "\"turnDays\": 1e999").replace("Two valleys", "Two \\uD800"));

        assertThat(said()).anyMatch(line -> line.contains("/turnDays: the number 1e999 is too large"))
                .anyMatch(line -> line.contains("/title: character 5 is half of a surrogate pair"));
    }

    @Test
    void aNumberOrTextAloneIsNoScenario() throws IOException {
        copy.write("42");

        assertThat(said())
                .containsExactly(copy.file() + ":1:1: found 42; allowed: an object {...} (Everything an author "
                        + "writes: the situation, the parties, what can be agreed, and every number the rules read)");
    }

    @Test
    void aMissingTextIsAnsweredWithTheOneThatIsThere() throws IOException {
        copy.write(copy.text().replace("texts/notice.md", "texts/notcie.md"));

        assertThat(said()).singleElement()
                .asString()
                .endsWith("/notice: \"texts/notcie.md\": there is no such file; did you mean \"texts/notice.md\"?");
    }

    @Test
    void noTextOutsideTheFolderIsRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.md"), "secret");

        for (String path : List.of("../secret.md", "texts/../../secret.md", secret.toString())) {
            copy.write(copy.text()
                    .replaceFirst("\"notice\": \"[^\"]*\"",
                            Matcher.quoteReplacement("\"notice\": \"" + path.replace("\\", "\\\\") + "\"")));

            assertThat(said()).as(path).singleElement().asString().contains("leads out of the scenario's folder");
        }
    }

    @Test
    void noLinkLeadsOutOfTheFolderOrInCircles() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.md"), "secret");
        Path notice = copy.folder().resolve("texts/notice.md");
        Files.delete(notice);
        Files.createSymbolicLink(notice, secret);
        assertThat(said()).singleElement().asString().contains("leads out of the scenario's folder by a link");

        Files.delete(notice);
        Files.createSymbolicLink(notice, notice);
        assertThat(said()).singleElement().asString().contains("/notice: \"texts/notice.md\": cannot be read");
    }

    @Test
    void aScenarioThatIsALinkToItselfCannotBeRead() throws IOException {
        Files.delete(copy.file());
        Files.createSymbolicLink(copy.file(), copy.file());

        assertThat(said(copy.file().toString())).singleElement().asString().doesNotContain("Exception");
        assertThat(said(copy.folder().toString())).singleElement().asString().doesNotContain("Exception");
    }

    @Test
    void aTextMustSayWordsAndCiteFactsThatExist() throws IOException {
        Path notice = copy.folder().resolve("texts/notice.md");
        Files.writeString(notice, "First line.\nIt is so [fact:line-hold].\n");
        assertThat(said()).containsExactly(notice + ":2:10: /notice: there is no fact \"line-hold\"; did you mean "
                + "\"line-held\"? (there are: line-held, tolls-raised, captives-held)");

        Files.writeString(notice, " \n");
        assertThat(said()).containsExactly(notice + ":1:1: /notice: the text is empty");

        Files.write(notice, new byte[]{'a', (byte) 0xC3});
        assertThat(said()).containsExactly(notice + ":1:2: /notice: is no text in UTF-8");
    }

    @Test
    void theScenariosOfTheProgramAreListedAndEachOpens() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("scenarios"))) {
            assertThat(folders.filter(Files::isDirectory).map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(BundledScenarios.names());
        }
        for (ScenarioCard card : BundledScenarios.cards()) {
            var scenario = READER.read(card.name()).orThrow().scenario();

            assertThat(scenario.id()).isEqualTo(card.name());
            assertThat(card.title()).isEqualTo(scenario.title());
            assertThat(card.start()).isEqualTo(scenario.start());
            assertThat(card.parties()).hasSameSizeAs(scenario.parties());
            assertThat(card.control().values()).allSatisfy(share -> assertThat(share).isBetween(0.0, 1.0));
        }
    }

    private List<String> said() {
        return said(copy.file().toString());
    }

    private static List<String> said(String where) {
        return switch (READER.read(where)) {
            case ScenarioResult.Loaded _ -> List.of();
            case ScenarioResult.Refused refused -> refused.problems().stream().map(Problem::toString).toList();
        };
    }
}
