package org.meridian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.io.story.ShippedStories;
import org.meridian.io.story.StoryFile;
import org.meridian.scenario.story.Story;

@ExtendWith(EnglishSystem.class)
class StoryCommandTest {

  private static final String TALE = "without-information";

  @TempDir private Path folder;

  @Test
  void aSoundStoryIsToldStepByStep() {
    Session checked = Session.run("story", "check", TALE);

    assertThat(checked.code()).isZero();
    assertThat(checked.out())
        .contains("3. And without information? (compare)")
        .contains("Highest: Singapore 93.0, Shanghai 84.8, Beijing 73.7.")
        .endsWith("5 steps, each drawn." + System.lineSeparator());
    assertThat(checked.err()).isEmpty();
  }

  /** The pictures that are kept at home are compared with where the talk is. */
  @Test
  void beforeATalkStepsAreComparedWithThePicturesThatWereKept() throws IOException {
    Path file = folder.resolve("talk.meridian-story.json");
    Files.write(file, StoryFile.toBytes(ShippedStories.read(TALE)));
    Session kept = Session.run("story", "check", file, "--preflight", "--keep");
    assertThat(kept.code()).isZero();
    assertThat(kept.out()).contains("No picture was kept");
    String changed =
        Files.readString(file).replaceFirst("\"view\" : \"links\"", "\"view\" : \"data\"");
    Files.writeString(file, changed);

    Session checked = Session.run("story", "check", file, "--preflight");
    assertThat(checked.code()).isZero();
    assertThat(checked.out())
        .contains("Good: Step 1")
        .contains("Differs: Step 2")
        .contains("Look at step 2.")
        .contains("not all is as it was prepared");
    assertThat(Session.run("story", "check", TALE, "--keep").code()).isEqualTo(2);
    assertThat(Session.run("story", "check", TALE, "--preflight", "--keep").code()).isEqualTo(1);
  }

  @Test
  void bothLanguagesAreWrittenTwiceAlike() throws IOException {
    Object[] command = {
      "story", "export", TALE, "--both", "--format", "pdf,html", "--size", "960x540", "-o", ""
    };
    for (String name : List.of("a", "b")) {
      command[command.length - 1] = folder.resolve(name);
      assertThat(Session.run(command).code()).isZero();
    }
    try (Stream<Path> files = Files.list(folder.resolve("a"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "story-en.pdf", "story-en.html", "story-zh-CN.pdf", "story-zh-CN.html");
    }
    for (String name : List.of("story-en.pdf", "story-zh-CN.html")) {
      assertThat(
              Files.mismatch(folder.resolve("a").resolve(name), folder.resolve("b").resolve(name)))
          .isEqualTo(-1);
    }
    try (PDDocument pdf = Loader.loadPDF(folder.resolve("a/story-en.pdf").toFile())) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(5);
    }
    String page = Files.readString(folder.resolve("a/story-zh-CN.html"));
    assertThat(page).contains("lang=\"zh-CN\"").contains("alt=\"").doesNotContain("http");
    assertThat(pictures(page))
        .hasSize(5)
        .allSatisfy(
            picture ->
                assertThat((double) picture.getWidth() / picture.getHeight())
                    .isCloseTo(960 * 0.94 / (540 * 0.74), withPercentage(1)));
  }

  /** Their shape is that of the room they get in the page, which they fill. */
  private static List<BufferedImage> pictures(String page) throws IOException {
    List<BufferedImage> pictures = new ArrayList<>();
    for (MatchResult found : Pattern.compile("base64,([^\"]*)").matcher(page).results().toList()) {
      byte[] png = Base64.getDecoder().decode(found.group(1));
      pictures.add(ImageIO.read(new ByteArrayInputStream(png)));
    }
    return pictures;
  }

  @Test
  void aFileIsWrittenByItsEndingOnceALanguage() throws IOException {
    Path deck = folder.resolve("deck.pptx");
    String story = folder.resolve("one.meridian-story.json").toString();
    Story tale = ShippedStories.read(TALE);
    Files.write(
        Path.of(story),
        StoryFile.toBytes(new Story(tale.title(), List.of(tale.step(1)), tale.datasets())));

    Session made = Session.run("story", "export", story, "--lang", "en,zh-CN", "-o", deck);

    assertThat(made.code()).isZero();
    assertThat(deck).doesNotExist();
    for (String name : List.of("deck-en.pptx", "deck-zh-CN.pptx")) {
      try (XMLSlideShow slides = new XMLSlideShow(Files.newInputStream(folder.resolve(name)))) {
        assertThat(slides.getSlides()).hasSize(1);
      }
    }
    assertThat(made.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x.png | --lang=en | Give a folder, and --format png",
        "x.pptx | --size=960x540 | --size has no effect with -o .pptx",
        "x.pptx | --format=pdf | --format has no effect with -o .pptx",
        "x.pdf | --scale=2 | --scale has no effect with -o .pdf",
        "x.pdf | --lang=en,fr | --lang takes en or zh-CN, not fr",
      })
  void whatHasNoEffectOnAFileIsWrongUsage(String name, String option, String words) {
    Path file = folder.resolve(name);

    Session refused = Session.run("story", "export", TALE, option, "-o", file);

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains(words);
    assertThat(file).doesNotExist();
  }

  @Test
  void whatIsNoStoryIsSaidWithItsName() throws IOException {
    Path file = folder.resolve("x.meridian-story.json");
    Files.writeString(file, "{\"format\": \"meridian-story\", \"version\": 9}");

    Session refused = Session.run("story", "check", file);

    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("x.meridian-story.json, line 1");
  }
}
