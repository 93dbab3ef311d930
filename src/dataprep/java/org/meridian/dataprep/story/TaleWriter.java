package org.meridian.dataprep.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.story.NamedChoices;
import org.meridian.scenario.story.StepArrival;
import org.meridian.scenario.story.StepReveal;
import org.meridian.scenario.story.StepWords;
import org.meridian.scenario.story.Story;
import org.meridian.scenario.story.StoryDataset;
import org.meridian.scenario.story.StoryStep;
import org.meridian.scenario.story.Viewpoint;

/** Collects the steps of a story about one dataset. */
final class TaleWriter {

  private final Dataset dataset;
  private final List<StoryStep> steps = new ArrayList<>();

  TaleWriter(String dataset) {
    this.dataset = ShippedDatasets.find(dataset).orElseThrow().open().value().orElseThrow();
  }

  Dataset dataset() {
    return dataset;
  }

  /** What is said of a step. */
  record Said(LocalText title, LocalText text, LocalText notes) {}

  /** A text in both languages. */
  static LocalText both(String en, String zh) {
    return new LocalText(en, zh);
  }

  /** Names of cities in a row. */
  static String names(List<City> cities, Language language) {
    String comma = language == Language.CHINESE ? "、" : ", ";
    return cities.stream().map(c -> c.name().in(language)).collect(Collectors.joining(comma));
  }

  /** A number without decimals. */
  static String rounded(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }

  /** Adds a step. */
  void step(
      Scenario scenario,
      String view,
      Map<String, List<String>> choices,
      Said said,
      Optional<StepReveal> reveal) {
    StepArrival arrival = steps.isEmpty() ? StepArrival.CUT : StepArrival.FLIGHT;
    steps.add(
        new StoryStep(
            "step-" + (steps.size() + 1),
            scenario,
            Viewpoint.of(view).with(NamedChoices.of(choices)),
            new StepWords(said.title(), said.text(), said.notes(), LocalText.EMPTY),
            List.of(),
            new StoryStep.StepEntry(arrival, reveal)));
  }

  Story done(LocalText title) {
    return new Story(
        title, steps, List.of(new StoryDataset(dataset.identity(), dataset.info().title())));
  }
}
