package org.meridian.app.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.io.dataset.DatasetReader;
import org.meridian.io.dataset.SmallPackage;
import org.meridian.io.file.AtomicFile;
import org.meridian.io.story.ShippedStories;
import org.meridian.io.story.StoryFile;
import org.meridian.model.Dataset;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.StoryCode;
import org.meridian.model.wording.LocalText;
import org.meridian.render.base.WorldMaps;
import org.meridian.scenario.session.ScenarioPlace;
import org.meridian.scenario.story.StepPrint;
import org.meridian.scenario.story.Story;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.ui.ports.FileFailure;
import org.meridian.ui.ports.StoryStore.StoredStory;
import org.meridian.view.map.options.BasemapChoice;

/** The window's files of stories: packs, and what a story brings from the folder it lies in. */
class StoryFilesTest {

  private final WorldMaps maps =
      new WorldMaps(
          name -> {
            throw new IllegalStateException("no map ships here");
          });

  @TempDir Path folder;

  private StoryFiles files() {
    return new StoryFiles(
        Optional.empty(), Optional.empty(), () -> maps, folder.resolve("user/stories"));
  }

  private static Optional<Dataset> nothing(String id) {
    return Optional.empty();
  }

  private StoredStory read(Path file) {
    return files().read(file, StoryFilesTest::nothing).value().orElseThrow();
  }

  private String map(Story story) {
    return story.step(0).viewpoint().choices().words("map.basemap").orElseThrow().getFirst();
  }

  @Test
  void aPackIsUnpackedOnceAndBringsDatasetsAndMaps() throws IOException {
    Path home = folder.resolve("home");
    StoredStory made = read(SmallTalk.write(home, new SmallPackage()));
    Dataset small = DatasetReader.read(home.resolve("datasets/small")).value().orElseThrow();
    Path pack = folder.resolve("talk.zip");
    assertThat(files().pack(pack, made.story(), id -> Optional.of(small), ProgressMonitor.NONE))
        .hasValue(List.of());
    Files.move(home, folder.resolve("gone"));

    Path story = files().unpacked(pack);
    assertThat(files().unpacked(pack)).isEqualTo(story);
    StoredStory opened = read(story);
    assertThat(opened.differs()).isEmpty();
    assertThat(opened.datasets())
        .isEqualTo(Map.of("small", story.resolveSibling("datasets").resolve("small")));
    String word = map(opened.story());
    assertThat(word).startsWith(story.getParent().toString()).endsWith("\nGS(2026)1");
    assertThat(maps.credits(BasemapChoice.own(word, false)))
        .extracting(LocalText::en)
        .containsExactly("Basemap: Survey", "Map approval number: GS(2026)1");

    files().write(story, opened.story().duplicate(0));
    assertThat(Files.readString(story)).doesNotContain(folder.toString());
    Path next = files().unpacked(pack);
    assertThat(next.getParent().getFileName()).hasToString("talk-2");
    assertThat(read(story).story().size()).isEqualTo(2);
    assertThat(read(next).story().size()).isEqualTo(1);
  }

  @Test
  void aDatasetBesideAStoryThatCannotBeReadIsSaid() throws IOException {
    Path file = SmallTalk.write(folder.resolve("home"), new SmallPackage());
    Files.writeString(file.resolveSibling("datasets/small/index.json"), "{");
    StoredStory opened = read(file);
    assertThat(opened.datasets()).isEmpty();
    assertThat(opened.differs()).anyMatch(problem -> problem.file().endsWith("index.json"));
    Optional<ScenarioPlace> place = Optional.of(new ScenarioPlace(file.toString(), ""));
    assertThat(files().bring(opened.story(), place, StoryFilesTest::nothing).problems())
        .anyMatch(problem -> problem.file().endsWith("index.json"));
  }

  /** Maps are named from the folder in a file, by whole paths in the window: no other picture. */
  @Test
  void savingKeepsThePicturesThatAreKeptWithAStory() throws IOException {
    Path file = SmallTalk.write(folder.resolve("home"), new SmallPackage());
    StepPrint print = new StepPrint("0123456789abcdef", "AAAA");
    Story kept = read(file).story().change(0, step -> step.with(print));

    files().write(file, kept);

    assertThat(read(file).story()).isEqualTo(kept);
  }

  @Test
  void aDatasetOfThisMachineThatIsTheSameIsUsed() throws IOException {
    Path file = SmallTalk.write(folder.resolve("home"), new SmallPackage());
    Dataset same = new SmallPackage().read().value().orElseThrow();
    Dataset other =
        new SmallPackage()
            .replace("values.csv", "oslo,ships,2021,3", "oslo,ships,2021,9")
            .read()
            .value()
            .orElseThrow();
    for (Dataset here : List.of(same, other)) {
      StoredStory read = files().read(file, id -> Optional.of(here)).value().orElseThrow();
      assertThat(read.differs()).isEmpty();
      assertThat(read.datasets().isEmpty()).isEqualTo(here.equals(same));
    }
  }

  @Test
  void whatIsKeptBringsItsMapsAgainOrSaysThatTheyAreGone() throws IOException {
    Path file = SmallTalk.write(folder.resolve("home"), new SmallPackage());
    StoredStory read = read(file);
    Optional<ScenarioPlace> place = Optional.of(new ScenarioPlace(file.toString(), ""));
    assertThat(files().bring(read.story(), place, StoryFilesTest::nothing).problems()).isEmpty();
    Files.delete(file.resolveSibling("land.geojson"));
    assertThat(files().bring(read.story(), place, StoryFilesTest::nothing).problems())
        .extracting(Problem::code)
        .contains(StoryCode.STORY_NO_MAP);
  }

  @Test
  void aWriterThatFailsAtAnyByteLeavesTheOldStory() throws IOException {
    Path file = SavedStates.file(folder);
    files().write(file, SavedStates.state(1));
    byte[] old = Files.readAllBytes(file);
    byte[] next = StoryFile.toBytes(SavedStates.state(2));
    for (int at = 0; at < next.length; at += 61) {
      int bytes = at;
      assertThatThrownBy(
              () ->
                  AtomicFile.write(
                      file,
                      stream -> {
                        stream.write(next, 0, bytes);
                        stream.flush();
                        throw new IOException("No space left on device");
                      }))
          .isInstanceOf(IOException.class);
      assertThat(Files.readAllBytes(file)).isEqualTo(old);
    }
    assertThat(SavedStates.number(read(file).story())).hasValue(1);
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(file);
    }
  }

  @Test
  void aStoryWithoutItsDatasetIsNotPacked() {
    Story story = ShippedStories.read("what-a-weight-does");
    Path pack = folder.resolve("talk.zip");
    assertThatThrownBy(
            () -> files().pack(pack, story, StoryFilesTest::nothing, ProgressMonitor.NONE))
        .isInstanceOf(FileFailure.class);
    assertThat(pack).doesNotExist();
  }
}
