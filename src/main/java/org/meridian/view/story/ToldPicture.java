package org.meridian.view.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.ClusterSettings;
import org.meridian.scoring.IndexResult;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.View;
import org.meridian.view.Views;
import org.meridian.view.table.ContentTables;
import org.meridian.view.table.ShownTable;

/**
 * The picture of a step in words, from the same result: what is shown, the highest, the lowest, the
 * missing, the selected. Stands for the picture where nobody sees it.
 */
public final class ToldPicture {

  private static final int FEW = 3;
  private static final int COLUMNS = 4;

  /** Views of which the scores of cities say the most. */
  private static final Set<View> BY_SCORES =
      Set.of(Views.MAP, Views.RANKING, Views.CLUSTERS, Views.PYRAMID, Views.DATA, Views.SCATTER);

  private final StepRequest request;
  private final Messages words;

  private ToldPicture(StepRequest request, Messages words) {
    this.request = request;
    this.words = words;
  }

  /** What the one who tells the story wrote of the picture, or else what the program says. */
  public static String of(StepRequest request, Language language) {
    LocalText written = request.step().words().told();
    return written.isBlank() ? made(request, language) : written.in(language);
  }

  /** What the program says of the picture. */
  public static String made(StepRequest request, Language language) {
    return new ToldPicture(request, FixedMessages.ofWindow(language)).text();
  }

  private String text() {
    List<String> sentences = new ArrayList<>();
    ScenarioResult result = request.result();
    IndexResult cities = result.cities();
    int[] ranked =
        IntStream.of(cities.ranking().order())
            .filter(row -> !Double.isNaN(cities.score(row)) && !result.isExcluded(row))
            .toArray();
    sentences.add(shown(result, ranked.length));
    if (request.view().equals(Views.CLUSTERS)) {
      ClusterSettings clusters = result.scenario().clusters();
      sentences.add(
          words.get(
              "story.told.clusters",
              Numbers.trimmed(clusters.radiusKm(), 1),
              Numbers.trimmed(clusters.minimum(), 1)));
    }
    Optional<String> rows = rows();
    rows.ifPresentOrElse(sentences::add, () -> scores(ranked, cities, sentences));
    selected(result.dataset(), sentences);
    return String.join(words.language() == Language.CHINESE ? "" : " ", sentences);
  }

  private void scores(int[] ranked, IndexResult cities, List<String> sentences) {
    if (ranked.length > 0) {
      sentences.add(words.get("story.told.highest", few(ranked, cities, true)));
    }
    if (ranked.length > FEW) {
      sentences.add(words.get("story.told.lowest", few(ranked, cities, false)));
    }
    long missing =
        IntStream.range(0, cities.rows()).filter(row -> Double.isNaN(cities.score(row))).count();
    sentences.add(words.get(missing == 0 ? "story.told.whole" : "story.told.missing", missing));
  }

  /** The first rows of what is shown where that is a table of other things than cities' scores. */
  private Optional<String> rows() {
    if (BY_SCORES.contains(request.view())) {
      return Optional.empty();
    }
    return ContentTables.of(request.view().content(request.in(words)), words)
        .map(
            table ->
                words.get(
                    "story.told.rows",
                    table.rows().size(),
                    table.first(FEW).rows().stream()
                        .map(row -> row(table.heads(), row))
                        .collect(Collectors.joining(words.get("story.told.break")))));
  }

  private String row(List<ShownTable.TableHead> heads, List<ShownTable.ShownCell> cells) {
    return IntStream.range(0, cells.size())
        .filter(at -> !cells.get(at).isMissing())
        .limit(COLUMNS)
        .mapToObj(
            at -> words.get("story.told.city", heads.get(at).title(), cells.get(at).text()).strip())
        .collect(Collectors.joining(words.get("story.told.comma")));
  }

  private String shown(ScenarioResult result, int ranked) {
    Dataset dataset = result.dataset();
    String name = words.get(dataset.info().title());
    boolean dated = !result.scenario().year().equals(Dataset.TIMELESS);
    String title = words.get(request.view().titleKey());
    return dated
        ? words.get("story.told.dated", title, name, result.scenario().year().toString(), ranked)
        : words.get("story.told.shown", title, name, ranked);
  }

  private String few(int[] ranked, IndexResult cities, boolean first) {
    int count = Math.min(FEW, ranked.length);
    return IntStream.range(0, count)
        .map(at -> ranked[first ? at : ranked.length - 1 - at])
        .mapToObj(
            row ->
                words.get(
                    "story.told.city",
                    words.get(request.result().dataset().city(row).name()),
                    Numbers.fixed(cities.score(row), 1)))
        .collect(Collectors.joining(words.get("story.told.comma")));
  }

  private void selected(Dataset dataset, List<String> sentences) {
    String names =
        request.step().viewpoint().picked().cities().stream()
            .flatMap(id -> dataset.cityPosition(id).stream().mapToObj(dataset::city))
            .map(city -> words.get(city.name()))
            .collect(Collectors.joining(words.get("story.told.comma")));
    if (!names.isEmpty()) {
      sentences.add(words.get("story.told.selected", names));
    }
  }
}
