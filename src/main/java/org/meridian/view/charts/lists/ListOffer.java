package org.meridian.view.charts.lists;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.meridian.model.Dataset;
import org.meridian.model.IndexStructure;
import org.meridian.model.period.Period;
import org.meridian.scenario.ScenarioResult;
import org.meridian.view.comparison.SideWords;
import org.meridian.view.content.TextInLanguage;

/**
 * Which lists a result offers.
 *
 * @param nodes parts of the index, in its order
 * @param years in order
 * @param published rankings
 * @param without the index without a part
 * @param sides the present and the published settings, and both sides of the comparison
 */
public record ListOffer(
    List<OfferedList> nodes,
    List<OfferedList> years,
    List<OfferedList> published,
    List<OfferedList> without,
    List<OfferedList> sides) {

  /** How deep below the index parts can be left out. */
  private static final int DEEPEST = 2;

  /**
   * A list that can be chosen.
   *
   * @param source what ranks
   * @param title what it is called
   */
  public record OfferedList(RankedSource source, TextInLanguage title) {}

  /** Copies the lists. */
  public ListOffer {
    nodes = List.copyOf(nodes);
    years = List.copyOf(years);
    published = List.copyOf(published);
    without = List.copyOf(without);
    sides = List.copyOf(sides);
  }

  /** What a result offers. */
  public static ListOffer of(ScenarioResult result) {
    Dataset dataset = result.dataset();
    return new ListOffer(
        nodes(result),
        dataset.years().stream()
            .filter(year -> !year.equals(Dataset.TIMELESS))
            .map(ListOffer::year)
            .toList(),
        dataset.annotations().rankings().stream()
            .map(ranking -> new RankedSource(RankedSource.SourceKind.LIST, ranking.id()))
            .map(source -> offered(source, result))
            .toList(),
        without(result),
        Stream.of(
                RankedSource.SourceKind.THIS,
                RankedSource.SourceKind.PUBLISHED,
                RankedSource.SourceKind.A,
                RankedSource.SourceKind.B)
            .map(RankedSource::of)
            .map(source -> offered(source, result))
            .toList());
  }

  private static List<OfferedList> without(ScenarioResult result) {
    IndexStructure structure = result.dataset().structure();
    return IntStream.range(1, structure.size())
        .filter(node -> structure.depth(node) <= DEEPEST)
        .mapToObj(structure::node)
        .map(node -> new RankedSource(RankedSource.SourceKind.WITHOUT, node.id()))
        .map(source -> offered(source, result))
        .toList();
  }

  private static OfferedList year(Period year) {
    return new OfferedList(
        new RankedSource(RankedSource.SourceKind.YEAR, year.toString()),
        words -> words.get("charts.span.year", year.toString()));
  }

  private static OfferedList offered(RankedSource source, ScenarioResult result) {
    TextInLanguage title = SideWords.title(source.side(result).orElseThrow(), result.dataset());
    return switch (source.kind()) {
      case A, B ->
          new OfferedList(
              source,
              words ->
                  words.get("charts.slope.side", words.get("compare." + source), title.in(words)));
      default -> new OfferedList(source, title);
    };
  }

  private static List<OfferedList> nodes(ScenarioResult result) {
    IndexStructure structure = result.dataset().structure();
    return IntStream.range(0, structure.size())
        .mapToObj(structure::node)
        .map(
            node ->
                new OfferedList(
                    new RankedSource(RankedSource.SourceKind.NODE, node.id()),
                    TextInLanguage.name(node.name())))
        .toList();
  }
}
