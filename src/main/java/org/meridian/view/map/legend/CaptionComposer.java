package org.meridian.view.map.legend;

import java.util.ArrayList;
import java.util.List;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.model.Source;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.profile.ShownYears;
import org.meridian.scoring.weights.WeightSet;
import org.meridian.text.Numbers;
import org.meridian.view.words.FigureWords;
import org.meridian.view.words.ScopeWords;
import org.meridian.view.words.YearWords;

/** Says in words what a figure shows, by which scenario, and where the data come from. */
public final class CaptionComposer {

  private final ScenarioResult result;
  private final FigureWords words;

  /** Words for a result. */
  public CaptionComposer(ScenarioResult result, FigureWords words) {
    this.result = result;
    this.words = words;
  }

  /**
   * The caption of a map.
   *
   * @param node what the circles stand for; empty for the index itself
   * @param basemap credit lines of the basemap
   */
  public FigureCaption map(String node, List<LocalText> basemap) {
    List<String> sources = new ArrayList<>();
    basemap.forEach(line -> sources.add(line.in(words.language())));
    sources.addAll(dataSources());
    return new FigureCaption(title(node), scenarioLine(), notes(), sources);
  }

  /** The caption of a figure without a basemap. */
  public FigureCaption plain(String title) {
    return plain(title, "");
  }

  /**
   * The caption of a figure without a basemap.
   *
   * @param unfiltered why the figure shows cities that the filter hides, by the end of a key; empty
   *     for one that shows none of them
   */
  public FigureCaption plain(String title, String unfiltered) {
    return new FigureCaption(title, scenarioLine(unfiltered), notice(), dataSources());
  }

  /** The dataset's title, and the name of a node if it is not the index itself. */
  public String title(String node) {
    Dataset dataset = result.dataset();
    String whole = dataset.info().title().in(words.language());
    int position = dataset.structure().position(node).orElse(IndexStructure.ROOT);
    return position == IndexStructure.ROOT
        ? whole
        : words.get(
            "title.node", whole, dataset.structure().node(position).name().in(words.language()));
  }

  /** Dataset, year, scenario name and methods in one line. */
  public String scenarioLine() {
    return scenarioLine("");
  }

  private String scenarioLine(String unfiltered) {
    Scenario scenario = result.scenario();
    List<String> parts = new ArrayList<>();
    if (!scenario.name().isBlank()) {
      parts.add(scenario.name());
    }
    if (!scenario.year().equals(Dataset.TIMELESS)) {
      YearWords years = new YearWords(words::get);
      parts.add(
          years.named(
              words.get("line.year", scenario.year().toString()),
              ShownYears.ofCities(result, IndexStructure.ROOT)));
    }
    parts.add(
        words.get(
            scenario.settings().weights().equals(WeightSet.PUBLISHED)
                ? "line.weights.published"
                : "line.weights.own"));
    parts.addAll(new MethodParts(result, words).all());
    if (!scenario.edits().isEmpty()) {
      parts.add(words.get("line.edits", Numbers.whole(scenario.edits().size())));
    }
    scope()
        .line()
        .map(only -> unfiltered.isEmpty() ? only : words.get("scope.all." + unfiltered))
        .ifPresent(parts::add);
    return String.join(" · ", parts);
  }

  private ScopeWords scope() {
    return new ScopeWords(
        result, city -> words.region(city.region()), name -> name.in(words.language()), words::get);
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    long unplaced = result.dataset().cities().stream().filter(city -> !city.isPlaced()).count();
    if (unplaced > 0) {
      notes.add(words.get("note.unplaced", Numbers.whole(unplaced)));
    }
    int hidden = 0;
    for (boolean shown : result.shownCities()) {
      hidden += shown ? 0 : 1;
    }
    if (hidden > 0) {
      notes.add(words.get("note.hidden", Numbers.whole(hidden)));
    }
    notes.addAll(notice());
    return notes;
  }

  /** What the dataset itself wants said wherever it is shown. */
  private List<String> notice() {
    LocalText notice = result.dataset().info().notice();
    return notice.isBlank() ? List.of() : List.of(notice.in(words.language()));
  }

  private List<String> dataSources() {
    return result.dataset().info().sources().stream()
        .map(Source::credit)
        .filter(line -> !line.isBlank())
        .distinct()
        .toList();
  }
}
