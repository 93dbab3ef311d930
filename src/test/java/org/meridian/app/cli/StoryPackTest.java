package org.meridian.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.app.story.SmallTalk;
import org.meridian.io.archive.PackedFiles;
import org.meridian.io.dataset.SmallPackage;
import org.meridian.io.story.StorySource;

/** A pack holds all that its story needs, and shows the same where nothing else is. */
@ExtendWith(EnglishSystem.class)
class StoryPackTest {

  @TempDir private Path folder;

  private Path story(SmallPackage made) throws IOException {
    return SmallTalk.write(folder.resolve("home"), made);
  }

  private Path picture(Path story, String into) throws IOException {
    String to = folder.resolve(into).toString();
    Session made =
        Session.run("story", "export", story, "--format", "pdf", "--size", "960x540", "-o", to);
    assertThat(made.err()).isEmpty();
    assertThat(made.code()).isZero();
    return folder.resolve(into).resolve("story-en.pdf");
  }

  @Test
  void aPackShowsTheSameWhereNothingElseIs() throws IOException {
    Path file = story(new SmallPackage());
    Path shown = picture(file, "before");
    for (String name : List.of("one.zip", "other.zip")) {
      Session made = Session.run("story", "pack", file, "-o", folder.resolve(name));
      assertThat(made.code()).as(made.err()).isZero();
      assertThat(made.err()).isEmpty();
    }
    Path pack = folder.resolve("one.zip");
    assertThat(Files.mismatch(pack, folder.resolve("other.zip"))).isEqualTo(-1);
    Files.move(folder.resolve("home"), folder.resolve("gone"));

    assertThat(Files.mismatch(picture(pack, "after"), shown)).isEqualTo(-1);
    try (PDDocument pdf = Loader.loadPDF(shown.toFile())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("GS(2026)1");
    }
    StorySource packed = StorySource.of(pack);
    assertThat(packed.beside().read("CREDITS.txt").map(bytes -> new String(bytes, UTF_8)))
        .hasValueSatisfying(
            text ->
                assertThat(text)
                    .contains("number: GS(2026)1", "\u5ba1\u56fe\u53f7\uff1aGS(2026)1"));
    assertThat(new String(packed.bytes(), UTF_8)).doesNotContain(folder.toString());
  }

  /** Before a talk the dataset that a pack brings is what counts. */
  @Test
  void thePreflightOfAPackChecksWhatItBrings() throws IOException {
    Path file = story(new SmallPackage());
    assertThat(Session.run("story", "check", file, "--preflight", "--keep").code()).isZero();
    Path pack = folder.resolve("one.zip");
    assertThat(Session.run("story", "pack", file, "-o", pack).code()).isZero();
    Files.move(folder.resolve("home"), folder.resolve("gone"));

    Session sound = Session.run("story", "check", pack, "--preflight");
    assertThat(sound.code()).as(sound.err()).isZero();
    assertThat(sound.out())
        .contains(
            "as prepared.",
            "land.geojson: read.",
            "Step 1, Map: drawn, and as it looked where it was prepared.")
        .doesNotContain("Differs", "not on this machine");
    assertThat(sound.err()).doesNotContain("small");
    Session kept = Session.run("story", "check", pack, "--preflight", "--keep");
    assertThat(kept.code()).isEqualTo(1);
    assertThat(kept.err()).contains("one.zip is no story file that could be written to");
  }

  /** What cannot be shown as it was prepared fails the check before a talk as any other. */
  @Test
  void thePreflightFailsWhereAMapIsGone() throws IOException {
    Path file = story(new SmallPackage());
    Files.delete(file.resolveSibling("land.geojson"));

    Session failed = Session.run("story", "check", file, "--preflight");

    assertThat(failed.code()).isEqualTo(1);
    assertThat(failed.err()).contains("map.basemap", "There is no such file");
    assertThat(failed.out()).contains("Cannot: The map or layer land.geojson cannot be read");
  }

  @Test
  void dataThatChangedIsSaidAndAMapThatIsGoneToo() throws IOException {
    Path file =
        story(new SmallPackage().replace("values.csv", "oslo,ships,2021,3", "oslo,ships,2021,9"));
    Session checked = Session.run("story", "check", file);
    assertThat(checked.code()).as(checked.err()).isZero();
    assertThat(checked.err())
        .contains("/datasets/0/content", "other values than when the story was made");
    Path to = folder.resolve("one.zip");
    Session packed = Session.run("story", "pack", file, "-o", to);
    assertThat(packed.code()).isZero();
    assertThat(packed.err()).contains("other values than when the story was made");

    Files.delete(file.resolveSibling("land.geojson"));
    Session failed = Session.run("story", "pack", file, "-o", to);
    assertThat(failed.code()).isEqualTo(1);
    assertThat(failed.err()).contains("map.basemap", "land.geojson", "There is no such file");
  }

  @Test
  void aDatasetOfAStoryThatCannotBeReadSaysWhy() throws IOException {
    Path file = story(new SmallPackage());
    Path broken = file.resolveSibling("datasets").resolve("small").resolve("index.json");
    assertThat(broken).exists();
    Files.writeString(broken, "{");
    Session checked = Session.run("story", "check", file);
    assertThat(checked.code()).isEqualTo(1);
    assertThat(checked.err()).contains("index.json", "not on this machine");
  }

  @Test
  void aPackedFileThatLeadsOutOrHoldsNoStoryIsRefused() throws IOException {
    Session empty = Session.run("story", "check", zip(Map.of("a.txt", "a")));
    assertThat(empty.code()).isEqualTo(1);
    assertThat(empty.err()).contains("some.zip", "number of stories is 0");
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("story.meridian-story.json", "{}");
    parts.put("../evil.txt", "x");
    Session leading = Session.run("story", "check", zip(parts));
    assertThat(leading.code()).isEqualTo(1);
    assertThat(leading.err()).contains("../evil.txt");
  }

  private String zip(Map<String, String> parts) throws IOException {
    Map<String, byte[]> bytes = new LinkedHashMap<>();
    parts.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
    Path file = folder.resolve("some.zip");
    try (OutputStream stream = Files.newOutputStream(file)) {
      PackedFiles.write(bytes, stream);
    }
    return file.toString();
  }
}
