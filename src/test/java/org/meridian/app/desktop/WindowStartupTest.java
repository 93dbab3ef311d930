package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.io.dataset.SmallPackage;
import org.meridian.io.dataset.places.UserFolder;
import org.meridian.io.figure.FigureState;
import org.meridian.io.scenario.ScenarioFile;
import org.meridian.io.session.SessionFolder;
import org.meridian.io.session.StartMarker;
import org.meridian.io.story.ShippedStories;
import org.meridian.io.story.StoryFile;
import org.meridian.model.Dataset;
import org.meridian.model.DatasetIdentity;
import org.meridian.model.reading.FigureCode;
import org.meridian.model.reading.Problem;
import org.meridian.scenario.DatasetOrigin;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.session.SavedWork;
import org.meridian.scenario.story.CarriedNames;
import org.meridian.scenario.story.Story;
import org.meridian.ui.ports.DatasetLibrary.Listed;
import org.meridian.ui.ports.FirstOpening;

/** What the window begins with, from one start to the next. */
final class WindowStartupTest {

  private static final DatasetOrigin USUAL = DatasetOrigin.shipped("interconnectivity-2021");

  @TempDir private Path home;

  private FirstOpening start(Path... argument) {
    UserFolder folder = new UserFolder(home);
    HomeSession session = HomeSession.of(folder);
    try {
      return new WindowStartup(
              new DatasetFolders(folder), session.store(), session.earlier(), session.marker())
          .read(List.of(argument).stream().findFirst(), USUAL, List.of());
    } finally {
      session.close().run();
    }
  }

  private static Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : new SmallPackage().files().entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    return folder;
  }

  private Path own() throws IOException {
    return write(home.resolve("elsewhere"));
  }

  private SavedWork leave(DatasetOrigin origin, Dataset dataset) throws IOException {
    SavedWork work =
        new SavedWork(
            origin,
            Scenario.opening(dataset).withName("mine"),
            dataset.identity(),
            Optional.empty(),
            true,
            Instant.EPOCH);
    SessionFolder sessions = new SessionFolder(home.resolve("sessions"));
    sessions.read();
    sessions.append(work);
    return work;
  }

  @Test
  void aFreshHomeBeginsWithTheUsualDataset() {
    FirstOpening first = start();
    assertThat(first.origin()).isEqualTo(USUAL);
    assertThat(first.works()).isEmpty();
    assertThat(first.notes()).isEmpty();
    assertThat(Files.exists(home.resolve("sessions"))).isFalse();
  }

  @Test
  void aFolderThatIsNamedIsOpenedAndSoIsItsDescriptor() throws IOException {
    Path folder = own();
    for (Path path : List.of(folder, folder.resolve("datapackage.json"))) {
      FirstOpening first = start(path);
      assertThat(first.origin().folder()).isEqualTo(folder.toString());
      assertThat(first.asked().orElseThrow().opened()).isTrue();
    }
  }

  @Test
  void aScenarioThatIsNamedIsOpenedOnItsDataset() throws IOException {
    Dataset dataset = start().dataset();
    Path file = home.resolve("mine.meridian.json");
    Scenario scenario = Scenario.opening(dataset).withName("mine");
    ScenarioFile.write(file, scenario, DatasetIdentity.ofId(dataset.id()));
    FirstOpening first = start(file);
    assertThat(first.asked().orElseThrow().scenario().orElseThrow().scenario()).isEqualTo(scenario);
    assertThat(first.dataset().id()).isEqualTo(dataset.id());
  }

  @Test
  void aFigureThatIsNamedIsOpenedUponItsDataset() throws IOException {
    Path file = home.resolve("map.svg");
    Story story = ShippedStories.read("without-information");
    Story one = new Story(story.title(), List.of(story.step(0)), story.datasets());
    String state = FigureState.text(one, "1", List.of()).replace("&", "&amp;").replace("<", "&lt;");
    String element = CarriedNames.SVG_ELEMENT;
    Files.writeString(
        file,
        "<svg><%s xmlns='%s'>%s</%s></svg>"
            .formatted(element, CarriedNames.SVG_NAMESPACE, state, element));
    FirstOpening first = start(file);
    assertThat(first.asked().orElseThrow().problems()).isEmpty();
    assertThat(first.asked().orElseThrow().opened()).isTrue();
    assertThat(first.dataset().id()).isEqualTo("interconnectivity-2021");
    Files.writeString(file, "<svg/>");
    assertThat(start(file).asked().orElseThrow().problems())
        .extracting(Problem::code)
        .containsExactly(FigureCode.FIGURE_WITHOUT_STATE);
  }

  @Test
  void aStoryThatIsNamedIsOpenedUponTheDatasetOfItsFirstStep() throws IOException {
    Path file = home.resolve("talk.meridian-story.json");
    StoryFile.write(file, ShippedStories.read("city-clusters"));
    FirstOpening first = start(file);
    assertThat(first.asked().orElseThrow().opened()).isTrue();
    assertThat(first.origin()).isEqualTo(DatasetOrigin.shipped("open-connectivity"));

    Files.writeString(file, "{\"format\": \"meridian-story\", \"version\": 9}");
    FirstOpening refused = start(file);
    assertThat(refused.asked().orElseThrow().opened()).isFalse();
    assertThat(refused.asked().orElseThrow().problems()).isNotEmpty();
    assertThat(refused.origin()).isEqualTo(USUAL);
  }

  @Test
  void aWrongPathIsSaidAndTheLastSessionIsOpened() {
    FirstOpening first = start(home.resolve("no-such"));
    assertThat(first.asked().orElseThrow().opened()).isFalse();
    assertThat(first.asked().orElseThrow().problems()).isNotEmpty();
    assertThat(first.origin()).isEqualTo(USUAL);
  }

  @Test
  void aDatasetOfTheUsersOwnComesBackWithItsWork() throws IOException {
    Path folder = own();
    FirstOpening before = start(folder);
    SavedWork work = leave(before.origin(), before.dataset());
    FirstOpening first = start();
    assertThat(first.origin()).isEqualTo(before.origin());
    assertThat(first.works()).containsExactly(work);
    assertThat(first.misfits()).isEmpty();
  }

  @Test
  void aFolderThatIsGoneIsSaid() throws IOException {
    FirstOpening before = start(own());
    leave(
        new DatasetOrigin(before.origin().id(), home.resolve("gone").toString()), before.dataset());
    FirstOpening first = start();
    assertThat(first.origin()).isEqualTo(DatasetOrigin.shipped("open-connectivity"));
    assertThat(first.notes().getFirst().en()).contains(home.resolve("gone").toString());
    assertThat(first.works()).hasSize(1);
  }

  @Test
  void aStateOnWhichTwoStartsDiedIsSetAsideAndSaid() throws IOException {
    FirstOpening before = start(own());
    SavedWork work = leave(before.origin(), before.dataset());
    assertThat(start().works()).containsExactly(work);
    assertThat(start().works()).containsExactly(work);
    FirstOpening third = start();
    assertThat(third.works()).isEmpty();
    String words = third.notes().getFirst().en();
    Path aside = Path.of(words.replaceAll(".* kept in (.*); open .*", "$1"));
    assertThat(ScenarioFile.read(aside).value().orElseThrow().scenario())
        .isEqualTo(work.scenario());
    assertThat(third.notes().getFirst().zh()).contains(aside.toString());
    assertThat(new StartMarker(home.resolve("sessions")).deaths()).isEmpty();
  }

  @Test
  void theUsersOwnDatasetsAreListed() throws IOException {
    write(home.resolve("datasets/one"));
    Path other = own();
    assertThat(new DatasetFolders(new UserFolder(home)).own(List.of(other, home.resolve("gone"))))
        .extracting(Listed::origin)
        .extracting(DatasetOrigin::folder)
        .containsExactly(home.resolve("datasets/one").toString(), other.toString());
  }

  @Test
  void aSecondWindowOnTheSameFolderKeepsNothingAndSaysSo() {
    UserFolder folder = new UserFolder(home);
    HomeSession one = HomeSession.of(folder);
    HomeSession other = HomeSession.of(folder);
    assertThat(one.store().flush()).isEmpty();
    assertThat(other.store().flush().orElseThrow().en()).contains("Another Meridian window");
    one.close().run();
    HomeSession next = HomeSession.of(folder);
    assertThat(next.store().flush()).isEmpty();
    next.close().run();
  }
}
