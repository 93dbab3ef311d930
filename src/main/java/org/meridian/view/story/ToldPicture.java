package org.meridian.view.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scoring.IndexResult;
import org.meridian.text.FixedMessages;
import org.meridian.text.Messages;
import org.meridian.text.Numbers;
import org.meridian.view.View;
import org.meridian.view.Views;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.content.ViewContent;
import org.meridian.view.page.PageContent;

/**
 * The picture of a step in words, from the same result: what is shown, the highest, the lowest, the
 * missing, the selected. Stands for the picture where nobody sees it.
 */
public final class ToldPicture {

  private static final int FEW = 3;
  private static final Pattern ENDED = Pattern.compile("[.。！？!?]\\s*$");

  /** Views of which the scores of cities say the most. */
  private static final Set<View> BY_SCORES =
      Set.of(Views.MAP, Views.RANKING, Views.PYRAMID, Views.DATA, Views.SCATTER);

  private final StepRequest request;
  private final Messages words;
  private final Supplier<ClusterFinder> clusters;

  private ToldPicture(StepRequest request, Messages words, Supplier<ClusterFinder> clusters) {
    this.request = request;
    this.words = words;
    this.clusters = clusters;
  }

  /**
   * What the one who tells the story wrote of the picture, or else what the program says.
   *
   * @param clusters finds clusters, by the names that pictures have for them
   */
  public static String of(
      StepRequest request, Language language, Supplier<ClusterFinder> clusters) {
    LocalText written = request.step().words().told();
    return written.isBlank()
        ? new ToldPicture(request, FixedMessages.ofWindow(language), clusters).text()
        : written.in(language);
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
      sentences.addAll(
          ToldClusters.of(clusters.get().find(result, request.choices().clusters()), words));
    } else if (BY_SCORES.contains(request.view())) {
      scores(ranked, cities, sentences);
    } else {
      content(ranked, cities, sentences);
    }
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

  /** Why nothing is shown, what was found, and the first rows or marks. */
  private void content(int[] ranked, IndexResult cities, List<String> sentences) {
    ViewContent content = request.view().content(request.in(words).finding(clusters));
    if (content.emptyReason().isPresent()) {
      sentences.add(content.emptyReason().get().in(words));
      return;
    }
    List<String> notes = content instanceof PageContent page ? page.notes() : List.of();
    notes.forEach(note -> sentences.add(ENDED.matcher(note).find() ? note : ended(note)));
    Optional<List<String>> chart = ToldChart.of(content, words);
    Optional<String> rows = chart.isPresent() ? Optional.empty() : ToldRows.of(content, words);
    chart.ifPresent(sentences::addAll);
    rows.ifPresent(sentences::add);
    if (notes.isEmpty() && chart.isEmpty() && rows.isEmpty()) {
      scores(ranked, cities, sentences);
    }
  }

  private String ended(String note) {
    return words.get("story.told.chart", note);
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
