package org.meridian.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.story.SmallTalk;
import org.meridian.io.archive.PackedFiles;
import org.meridian.io.dataset.SmallPackage;
import org.meridian.io.story.StorySource;

/** A pack holds all that its story needs, and shows the same where nothing else is. */
class StoryPackTest {

  private final Locale before = Locale.getDefault();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  @BeforeEach
  void speakEnglish() {
    Locale.setDefault(Locale.ENGLISH);
  }

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  private int run(String... arguments) {
    return new CommandLineFace(new VerbOutput(out, err)).run(arguments);
  }

  private String said() {
    return err.toString(UTF_8);
  }

  private Path story(SmallPackage made) throws IOException {
    return SmallTalk.write(folder.resolve("home"), made);
  }

  private Path picture(Path story, String into) throws IOException {
    String to = folder.resolve(into).toString();
    String[] command = {
      "story", "export", story.toString(), "--format", "pdf", "--size", "960x540", "-o", to
    };
    assertThat(run(command)).as(said()).isZero();
    return folder.resolve(into).resolve("story-en.pdf");
  }

  @Test
  void aPackShowsTheSameWhereNothingElseIs() throws IOException {
    Path file = story(new SmallPackage());
    Path shown = picture(file, "before");
    for (String name : List.of("one.zip", "other.zip")) {
      String to = folder.resolve(name).toString();
      assertThat(run("story", "pack", file.toString(), "-o", to)).as(said()).isZero();
    }
    Path pack = folder.resolve("one.zip");
    assertThat(Files.mismatch(pack, folder.resolve("other.zip"))).isEqualTo(-1);
    Files.move(folder.resolve("home"), folder.resolve("gone"));

    assertThat(Files.mismatch(picture(pack, "after"), shown)).isEqualTo(-1);
    assertThat(said()).isEmpty();
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

  @Test
  void dataThatChangedIsSaidAndAMapThatIsGoneToo() throws IOException {
    Path file =
        story(new SmallPackage().replace("values.csv", "oslo,ships,2021,3", "oslo,ships,2021,9"));
    assertThat(run("story", "check", file.toString())).as(said()).isZero();
    assertThat(said()).contains("/datasets/0/content", "other values than when the story was made");
    err.reset();
    String to = folder.resolve("one.zip").toString();
    assertThat(run("story", "pack", file.toString(), "-o", to)).isZero();
    assertThat(said()).contains("other values than when the story was made");

    Files.delete(file.resolveSibling("land.geojson"));
    assertThat(run("story", "pack", file.toString(), "-o", to)).isEqualTo(1);
    assertThat(said()).contains("map.basemap", "land.geojson", "There is no such file");
  }

  @Test
  void aPackedFileThatLeadsOutOrHoldsNoStoryIsRefused() throws IOException {
    assertThat(run("story", "check", zip(Map.of("a.txt", "a")))).isEqualTo(1);
    assertThat(said()).contains("some.zip", "number of stories is 0");
    err.reset();
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("story.meridian-story.json", "{}");
    parts.put("../evil.txt", "x");
    assertThat(run("story", "check", zip(parts))).isEqualTo(1);
    assertThat(said()).contains("../evil.txt");
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
