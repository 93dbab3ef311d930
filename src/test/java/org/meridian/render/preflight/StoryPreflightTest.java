package org.meridian.render.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.story.StoryFile;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.preflight.StoryPreflight.PreflightReport;
import org.meridian.render.stage.StageSize;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.story.NamedChoices;
import org.meridian.scenario.story.StepPrint;
import org.meridian.scenario.story.StepWords;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryDataset;
import org.meridian.scenario.story.StoryStep;
import org.meridian.scenario.story.Viewpoint;
import org.meridian.scoring.uncertainty.ProgressMonitor;
import org.meridian.text.FixedMessages;
import org.meridian.ui.stage.SampleData;
import org.meridian.view.preflight.PreflightLine;
import org.meridian.view.preflight.PreflightLine.CheckState;

class StoryPreflightTest {

  private static final FigureFactory FIGURES = ShippedFigures.create();
  private static final Dataset DATASET = SampleData.withYears();
  private static final Dataset INDEX =
      ShippedDatasets.find("open-connectivity").orElseThrow().open().value().orElseThrow();
  private static final Story STORY = step(step(Story.EMPTY, "ranking"), "links");

  private static Story step(Story story, String view) {
    StoryStep step =
        new StoryStep(
            "any",
            Scenario.opening(DATASET),
            Viewpoint.of(view),
            StepWords.NONE.withTitle(new LocalText("A talk", "演讲")),
            List.of(),
            StoryStep.StepEntry.USUAL);
    return story.insert(
        story.size(), step, new StoryDataset(DATASET.identity(), DATASET.info().title()));
  }

  private static PreflightReport check(Story story) {
    return check(story, id -> Optional.of(DATASET), ProgressMonitor.NONE).orElseThrow();
  }

  private static Optional<PreflightReport> check(
      Story story, Function<String, Optional<Dataset>> datasets, ProgressMonitor monitor) {
    return new StoryPreflight(FIGURES, datasets, StageSize.ofProjector()).check(story, monitor);
  }

  private static List<CheckState> states(PreflightReport report) {
    return report.lines().stream().map(PreflightLine::state).toList();
  }

  @Test
  void whatWasKeptIsFoundAgainThroughAFile() {
    PreflightReport home = check(STORY);
    assertThat(home.worst()).isEqualTo(CheckState.GOOD);
    Story kept = home.kept(STORY);
    Story read = StoryFile.fromBytes("talk", StoryFile.toBytes(kept)).value().orElseThrow().story();
    assertThat(read).isEqualTo(kept);
    assertThat(check(read).prints()).isEqualTo(home.prints());
    assertThat(states(check(read))).containsOnly(CheckState.GOOD);
  }

  @Test
  void anotherPictureDiffersAndWhatIsMissingCannotBeShown() {
    Story kept = check(STORY).kept(STORY);
    StepPrint other = kept.step(1).print().orElseThrow();
    assertThat(states(check(kept.change(0, step -> step.with(other)))))
        .containsExactly(CheckState.GOOD, CheckState.GOOD, CheckState.DIFFERS, CheckState.GOOD);
    PreflightReport away = check(kept, id -> Optional.empty(), ProgressMonitor.NONE).orElseThrow();
    assertThat(states(away))
        .containsExactly(CheckState.CANNOT, CheckState.GOOD, CheckState.CANNOT, CheckState.CANNOT);
    assertThat(away.prints()).isEmpty();
  }

  private static PreflightReport onStage(Viewpoint seen) {
    Story one =
        step(Story.EMPTY, seen.view())
            .change(0, step -> step.showing(Scenario.opening(INDEX), seen));
    return new StoryPreflight(FIGURES, id -> Optional.of(INDEX), new StageSize(1280, 720, 150))
        .check(one, ProgressMonitor.NONE)
        .orElseThrow();
  }

  private static String last(PreflightReport report) {
    return report.lines().getLast().said().in(FixedMessages.ofWindow(Language.ENGLISH));
  }

  @Test
  void aStepWithoutRoomOnTheStageIsSaid() {
    List<String> cities = INDEX.cities().stream().limit(4).map(City::id).toList();
    PreflightReport small =
        onStage(Viewpoint.of("profile").with(NamedChoices.NONE.with("profiles.cities", cities)));
    assertThat(states(small)).endsWith(CheckState.GOOD, CheckState.DIFFERS);
    assertThat(last(small)).startsWith("Step 1, A talk: ").contains("Not shown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ranking", "links", "compare", "data", "method-bands"})
  void howMuchOfAListIsSeenIsSaidAndIsNoFault(String view) {
    PreflightReport report = onStage(Viewpoint.of(view));
    assertThat(states(report)).endsWith(CheckState.GOOD, CheckState.GOOD);
    assertThat(last(report))
        .matches(
            "Step 1, A talk: The first \\d\\d? of [\\d,]+ rows; the program shows all of them.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"map", "pyramid", "scatter"})
  void nothingIsSaidOfWhatIsNoList(String view) {
    assertThat(last(onStage(Viewpoint.of(view)))).contains("No picture was kept");
  }

  @Test
  void aStepThatShowsSomethingElseHasNoPrint() {
    StoryStep step = check(STORY).kept(STORY).step(0);
    assertThat(step.print()).isPresent();
    assertThat(step.with(StepWords.NONE).print()).isPresent();
    assertThat(step.showing(step.scenario(), Viewpoint.of("map")).print()).isEmpty();
  }

  @Test
  void itCanBeStopped() {
    ProgressMonitor stopped =
        new ProgressMonitor() {
          @Override
          public boolean isCancelled() {
            return true;
          }

          @Override
          public void progress(long done, long total) {}
        };
    assertThat(check(STORY, id -> Optional.of(DATASET), stopped)).isEmpty();
  }

  @Test
  void aShadeIsForgivenAndAChangeIsSeen() {
    StepPrint one = new StepPrint("0123456789abcdef", "AAAA");
    assertThat(one.isLike(new StepPrint("0123456789abcdee", "AAAG"))).isTrue();
    assertThat(one.isLike(new StepPrint("0123456789abcdee", "AAAH"))).isFalse();
    assertThat(one.isLike(new StepPrint("0123456789abcdef", "////"))).isTrue();
    assertThat(one.difference(new StepPrint("0123456789abcdee", "AAAAAAAA"))).isEqualTo(255);
  }
}
