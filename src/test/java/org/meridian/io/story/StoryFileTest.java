package org.meridian.io.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.StoryCode;
import org.meridian.model.wording.Language;
import org.meridian.scenario.story.Story;
import org.meridian.text.ProblemWords;

class StoryFileTest {

  /** A file as version 1 of the format was written. */
  private static final String SAMPLE = "/story/version-1.meridian-story.json";

  @TempDir Path folder;

  private static String sample() throws IOException {
    try (InputStream in = StoryFileTest.class.getResourceAsStream(SAMPLE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Loaded<SavedStory> read(String text) {
    return StoryFile.fromBytes("s.json", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theFirstVersionOpens() throws IOException {
    SavedStory saved = read(sample()).value().orElseThrow();

    assertThat(saved.story().size()).isEqualTo(2);
    assertThat(saved.story().step(0).marks()).hasSize(3);
    byte[] again = StoryFile.toBytes(saved.story());
    assertThat(StoryFile.fromBytes("s", again).value().orElseThrow().story())
        .isEqualTo(saved.story());
  }

  @Test
  void aFileIsReplacedWhole() throws IOException {
    Story story = read(sample()).value().orElseThrow().story();
    Path file = folder.resolve("a" + StoryFile.ENDING);

    StoryFile.write(file, Story.EMPTY);
    StoryFile.write(file, story);

    assertThat(StoryFile.read(file).value().orElseThrow().story()).isEqualTo(story);
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"version\" : 1,| \"version\" : 2,|NEWER_VERSION|/version",
        "\"meridian-story\"|\"meridian-tale\"|OTHER_FORMAT|/format",
        "\"arrival\" : \"cut\"|\"arival\" : \"cut\"|UNKNOWN_FIELD|/steps/0/arival",
        "\"arrival\" : \"cut\"|\"arrival\" : \"jump\"|STORY_KIND|/steps/0/arrival",
        "\"minimum\" : 3|\"minimun\" : 3|UNKNOWN_FIELD|/steps/0/scenario/clusters/minimun",
        "\"id\" : \"step-2\"|\"id\" : \"step-1\"|ID_TWICE|/steps/1/id",
        "\"lat\" : 31.5|\"lat\" : 131.5|STORY_PLACE|/steps/0/marks/1/at",
        "\"#city/shanghai\"|\"shanghai\"|NO_ADDRESS|/steps/0/marks/0/at/address",
        "\"fromKm\" : 69.0|\"fromKm\" : 0|STORY_PLACE|/steps/1/reveal/fromKm"
      })
  void whatIsWrongIsSaidWithItsPlace(String was, String is, String code, String path)
      throws IOException {
    assertThat(sample()).contains(was);
    String text = sample().replaceFirst(Pattern.quote(was), is);
    int line = 1 + (int) text.substring(0, differsAt(text)).chars().filter(c -> c == '\n').count();

    List<Problem> problems = read(text).problems();

    assertThat(problems)
        .first()
        .satisfies(
            problem -> {
              assertThat(problem.code().name()).isEqualTo(code);
              assertThat(problem.column()).isEqualTo(path);
              assertThat(problem.line()).isBetween(line - 2, line);
            });
  }

  private static int differsAt(String text) throws IOException {
    String plain = sample();
    int at = 0;
    while (plain.charAt(at) == text.charAt(at)) {
      at++;
    }
    return at;
  }

  @Test
  void aStoryWhoseDataChangedSaysSoAndOpens() throws IOException {
    Dataset dataset =
        ShippedDatasets.find("interconnectivity-2021").orElseThrow().open().value().orElseThrow();
    SavedStory saved =
        read(sample().replaceAll("(\"content\" : \")[^\"]*", "$1sha256:0")).value().orElseThrow();

    List<Problem> problems =
        saved.misfits(id -> id.equals(dataset.id()) ? Optional.of(dataset) : Optional.empty());

    assertThat(problems).extracting(Problem::code).containsExactly(StoryCode.STORY_OTHER_CONTENT);
    assertThat(problems.getFirst().isError()).isFalse();
    assertThat(saved.misfits(id -> Optional.empty()))
        .extracting(Problem::code)
        .containsExactly(StoryCode.STORY_NO_DATASET);
  }

  @Test
  void whatNoLongerFitsIsSaidAtItsStep() throws IOException {
    Dataset dataset =
        ShippedDatasets.find("interconnectivity-2021").orElseThrow().open().value().orElseThrow();
    SavedStory saved =
        read(sample().replace("\"excluded\" : [ ]", "\"excluded\" : [ \"atlantis\" ]"))
            .value()
            .orElseThrow();

    assertThat(saved.misfits(id -> Optional.of(dataset)))
        .filteredOn(problem -> problem.code() == ProblemCode.SCENARIO_CITY)
        .extracting(Problem::column)
        .contains("/steps/0/scenario/cities/excluded/0", "/steps/1/scenario/cities/excluded/0");
  }

  @ParameterizedTest
  @EnumSource(StoryCode.class)
  void everyReasonHasWords(StoryCode code) {
    Problem problem = new Problem("s.json", 3, "/a", "v", code, List.of("1", "2"));
    for (Language language : Language.values()) {
      assertThat(new ProblemWords(language).line(problem)).doesNotContain("{0}").isNotBlank();
    }
  }
}
