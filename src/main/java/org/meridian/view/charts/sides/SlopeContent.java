package org.meridian.view.charts.sides;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.comparison.ComparedRow;
import org.meridian.text.Numbers;
import org.meridian.view.charts.ChartContent;
import org.meridian.view.charts.ChartFacts;
import org.meridian.view.charts.ChartTable;
import org.meridian.view.charts.LineColours;
import org.meridian.view.clusters.ClusterFinder;
import org.meridian.view.comparison.AgreementWords;
import org.meridian.view.comparison.ComparisonContent;
import org.meridian.view.content.TextInLanguage;

/**
 * Ranks of two sides as slopes: all cities that are among the first of either side, and selected
 * ones.
 *
 * @param comparison the two sides
 * @param choice what is shown
 * @param colours of the lines
 * @param lines by rank in B, then those that B does not rank by rank in A
 */
public record SlopeContent(
    ComparisonContent comparison, SlopeChoice choice, LineColours colours, List<SlopeLine> lines)
    implements ChartContent {

  /** Copies the list. */
  public SlopeContent {
    lines = List.copyOf(lines);
  }

  /**
   * Slopes of a comparison.
   *
   * @param selected ids of selected cities
   * @param finder finds clusters, where colours ask for them
   */
  public static SlopeContent of(
      ComparisonContent comparison,
      SlopeChoice choice,
      Set<String> selected,
      Supplier<ClusterFinder> finder) {
    List<ComparedRow> rows =
        comparison.rows().stream()
            .filter(row -> isDrawn(row, choice, selected))
            .sorted(Comparator.comparingInt(SlopeContent::place))
            .toList();
    ScenarioResult result = comparison.result();
    List<Integer> drawn = rows.stream().flatMap(row -> position(result, row).stream()).toList();
    LineColours colours = LineColours.of(result, choice.by(), drawn, finder);
    List<SlopeLine> lines = rows.stream().map(row -> line(result, row, colours, selected)).toList();
    return new SlopeContent(comparison, choice, colours, lines);
  }

  private static SlopeLine line(
      ScenarioResult result, ComparedRow row, LineColours colours, Set<String> selected) {
    int colour = position(result, row).map(colours::colour).orElse(LineColours.NEUTRAL);
    return new SlopeLine(row, colour, selected.contains(row.city().id()));
  }

  private static boolean isDrawn(ComparedRow row, SlopeChoice choice, Set<String> selected) {
    return isFirst(row.rankA(), choice)
        || isFirst(row.rankB(), choice)
        || selected.contains(row.city().id());
  }

  private static boolean isFirst(int rank, SlopeChoice choice) {
    return rank > 0 && rank <= choice.first();
  }

  private static int place(ComparedRow row) {
    return row.rankB() > 0 ? row.rankB() - Integer.MAX_VALUE : row.rankA();
  }

  private static Optional<Integer> position(ScenarioResult result, ComparedRow row) {
    return result.dataset().cityPosition(row.city().id()).stream().boxed().findFirst();
  }

  @Override
  public ScenarioResult result() {
    return comparison.result();
  }

  @Override
  public TextInLanguage heading() {
    return words -> words.get("charts.slope.heading", Numbers.whole(choice.first()));
  }

  @Override
  public List<TextInLanguage> notes() {
    List<TextInLanguage> notes =
        new ArrayList<>(List.of(AgreementWords.counts(comparison.agreement())));
    if (comparison.rows().stream().allMatch(SlopeContent::stays)) {
      notes.add(TextInLanguage.key("charts.slope.still"));
    }
    return notes;
  }

  private static boolean stays(ComparedRow row) {
    return row.change().isPresent() && row.change().getAsInt() == 0;
  }

  /** The line of a key; empty if there is none. */
  public Optional<SlopeLine> line(String key) {
    return lines.stream().filter(line -> line.key().equals(key)).findFirst();
  }

  @Override
  public Optional<ChartFacts> facts(String key, int point) {
    return line(key)
        .map(
            line ->
                SideFacts.of(line.row(), point == 0 ? comparison.titleA() : comparison.titleB()));
  }

  @Override
  public List<String> cities(String key) {
    return line(key).map(line -> List.of(line.key())).orElse(List.of());
  }

  @Override
  public ChartTable table() {
    List<List<ChartTable.ChartCell>> rows =
        lines.stream()
            .map(
                line ->
                    List.of(
                        ChartTable.cell(line.key()),
                        ChartTable.cell(line.row().city().name().en()),
                        ChartTable.cell(line.row().city().name().zh()),
                        ChartTable.rank(line.row().rankA()),
                        ChartTable.rank(line.row().rankB()),
                        line.row().change().isPresent()
                            ? ChartTable.whole(line.row().change().getAsInt())
                            : ChartTable.cell("")))
            .toList();
    return new ChartTable(
        List.of("city_id", "city_en", "city_zh", "rank_a", "rank_b", "change"), rows);
  }

  @Override
  public Optional<TextInLanguage> emptyReason() {
    return comparison.emptyReason();
  }
}
