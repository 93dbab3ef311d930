package org.meridian.render.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.story.ShippedStories;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.story.NamedChoices;
import org.meridian.scenario.story.StepWords;
import org.meridian.scenario.story.StoryStep;
import org.meridian.scenario.story.Viewpoint;
import org.meridian.view.View;
import org.meridian.view.ViewOption;
import org.meridian.view.Views;
import org.meridian.view.story.StepRequest;
import org.meridian.view.style.MapTheme;

/** Nothing is cut on a stage and no words lie on others, whatever a step shows. */
class StageFitTest {

  private static final StepWords SAID =
      new StepWords(
          new LocalText("What this step shows", "这一步所示"),
          new LocalText("What it says to the room, in one line.", "对大家说的一句话。"),
          LocalText.EMPTY,
          LocalText.EMPTY);

  private static final Map<String, Dataset> DATASETS = new ConcurrentHashMap<>();

  private final StageArtist artist = new StageArtist(ShippedFigures.create());
  private final ScenarioEngine engine = new ScenarioEngine();

  @ParameterizedTest
  @CsvSource({"1280,720,150", "1600,1200,150", "1280,720,250", "1024,768,250"})
  void everyViewStandsWhole(int width, int height, int percent) {
    Dataset dataset = dataset("interconnectivity-2021");
    for (View view : Views.ALL) {
      StepRequest request = StepRequest.of(step(dataset, view, 1), dataset, engine);
      standsWhole(view.id(), request, new StageSize(width, height, percent));
    }
  }

  @ParameterizedTest
  @CsvSource({"3840,2160,150", "1024,768,150"})
  void everyStepOfTheShippedStoriesStandsWhole(int width, int height, int percent) {
    for (String id : ShippedStories.IDS) {
      for (StoryStep step : ShippedStories.read(id).steps()) {
        StepRequest request = StepRequest.of(step, dataset(step.scenario().datasetId()), engine);
        StageSize size = new StageSize(width, height, percent);
        standsWhole(id + " " + step.words().title().en(), request, size);
        for (Language language : Language.values()) {
          assertThat(artist.fit(request, look(language, size)).isWhole())
              .as(id + " " + step.words().title().en())
              .isTrue();
        }
      }
    }
  }

  @Test
  void whatHasNoRoomIsLeftOutAndSaid() {
    Dataset dataset = dataset("open-connectivity");
    StepRequest request = StepRequest.of(step(dataset, Views.PROFILE, 4), dataset, engine);
    StageSize narrow = new StageSize(1280, 720, StageSize.USUAL);

    standsWhole("four profiles", request, narrow);
    StageSheet sheet = artist.sheet(request, look(Language.ENGLISH, narrow), "");
    String said = artist.fit(request, look(Language.ENGLISH, narrow)).leftOut();

    assertThat(said).startsWith("Not shown for want of room: ").contains("14 values as measured");
    assertThat(WrittenWords.of(sheet.figure()))
        .extracting(WrittenWords.WordBox::words)
        .contains(said);
  }

  private void standsWhole(String what, StepRequest request, StageSize size) {
    for (Language language : Language.values()) {
      StageSheet sheet = artist.sheet(request, look(language, size), "2 / 8");
      double drawn = StagePainter.drawn(sheet.layout(), sheet.figure());
      double room = sheet.layout().figure().bottom() - sheet.layout().figure().top();
      String where = what + " " + language.tag() + " " + size;
      assertThat(sheet.figure().width() * drawn)
          .as(where)
          .isLessThanOrEqualTo(size.width() + drawn);
      assertThat(sheet.figure().height() * drawn).as(where).isLessThanOrEqualTo(room + 2 * drawn);
      if (!request.view().uses(ViewOption.MAP)) {
        legible(where, sheet);
      }
    }
  }

  private static void legible(String where, StageSheet sheet) {
    List<WrittenWords.WordBox> boxes = WrittenWords.of(sheet.figure());
    Rectangle2D page =
        new Rectangle2D.Double(0, 0, sheet.figure().width(), sheet.figure().height());
    for (int at = 0; at < boxes.size(); at++) {
      WrittenWords.WordBox box = boxes.get(at);
      assertThat(page.contains(box.ink())).as(where + ": " + box).isTrue();
      assertThat(box.words()).as(where).doesNotContain("…");
      for (WrittenWords.WordBox other : boxes.subList(0, at)) {
        assertThat(box.liesOn(other)).as(where + ": " + box + " on " + other).isFalse();
      }
    }
  }

  private static StageLook look(Language language, StageSize size) {
    return new StageLook(language, MapTheme.LIGHT, size);
  }

  private static Dataset dataset(String id) {
    return DATASETS.computeIfAbsent(
        id, any -> ShippedDatasets.find(id).orElseThrow().open().value().orElseThrow());
  }

  private static StoryStep step(Dataset dataset, View view, int cities) {
    List<String> ids = dataset.cities().subList(0, cities).stream().map(city -> city.id()).toList();
    return new StoryStep(
        "a",
        Scenario.opening(dataset),
        Viewpoint.of(view.id()).with(NamedChoices.of(Map.of("profiles.cities", ids))),
        SAID,
        List.of(),
        StoryStep.StepEntry.USUAL);
  }
}
