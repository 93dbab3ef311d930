package org.meridian.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.model.period.Period;
import org.meridian.render.SampleWorld;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.scenario.choice.CityFilter;
import org.meridian.scenario.choice.LinkFilter;

/** One rule says which links are shown; the order of rows in a file has no say in it. */
class LinkSelectionProperties {

  private static final ScenarioEngine ENGINE = new ScenarioEngine();

  /** The sample with coarse values, so that many links tie, in a random order of rows. */
  private static Dataset world(long shuffle) {
    Dataset sample = SampleWorld.dataset(false);
    LinkTable links = sample.links(Period.of(2020));
    List<Integer> rows = new ArrayList<>(IntStream.range(0, links.size()).boxed().toList());
    Collections.shuffle(rows, new Random(shuffle));
    Map<String, double[]> columns = new TreeMap<>();
    for (String id : links.indicators()) {
      double[] column = links.column(id).orElseThrow();
      columns.put(
          id,
          rows.stream()
              .mapToDouble(row -> row % 17 == 0 ? Double.NaN : Math.rint(column[row] / 40))
              .toArray());
    }
    LinkTable shuffled =
        new LinkTable(
            false,
            rows.stream().mapToInt(links::origin).toArray(),
            rows.stream().mapToInt(links::destination).toArray(),
            columns);
    return new Dataset(
        sample.info(),
        sample.cities(),
        List.copyOf(sample.indicators().values()),
        sample.structure(),
        sample.pairs(),
        Map.of(Period.of(2020), sample.values(Period.of(2020))),
        Map.of(Period.of(2020), shuffled),
        Period.of(2020));
  }

  private static ScenarioResult result(long shuffle, LinkFilter filter, CityFilter cities) {
    Dataset dataset = world(shuffle);
    return ENGINE.evaluate(dataset, Scenario.opening(dataset).withLinks(filter).withCities(cities));
  }

  private static List<String> named(ScenarioResult result, int[] links) {
    LinkTable table = result.links().links();
    return Arrays.stream(links)
        .mapToObj(
            link ->
                result.dataset().city(table.origin(link)).id()
                    + " "
                    + result.dataset().city(table.destination(link)).id())
        .toList();
  }

  @Property(tries = 60, seed = "41")
  void theOrderOfRowsHasNoSay(
      @ForAll long one, @ForAll long other, @ForAll @IntRange(max = 700) int top) {
    LinkFilter filter = LinkFilter.ALL.withTop(top);
    ScenarioResult first = result(one, filter, CityFilter.ALL);
    ScenarioResult second = result(other, filter, CityFilter.ALL);

    assertThat(named(second, second.shownLinks().listed()))
        .isEqualTo(named(first, first.shownLinks().listed()));
    assertThat(second.shownLinks().counts()).isEqualTo(first.shownLinks().counts());
  }

  @Property(tries = 60, seed = "41")
  void whatIsShownPassesEveryFilterStrongestFirst(
      @ForAll long shuffle,
      @ForAll @IntRange(max = 80) int top,
      @ForAll boolean ofCity,
      @ForAll boolean asia,
      @ForAll boolean bySize) {
    CityFilter cities = new CityFilter(asia ? Set.of("Asia") : Set.of(), Set.of(), Set.of("seoul"));
    LinkFilter filter = new LinkFilter(bySize ? "size" : "", top, ofCity ? "tokyo" : "");
    ScenarioResult result = result(shuffle, filter, cities);
    LinkSelection selection = result.shownLinks();
    double[] scores = result.links().result().scores(selection.measure());
    double before = Double.POSITIVE_INFINITY;
    for (int link : selection.shown()) {
      assertThat(scores[link]).isLessThanOrEqualTo(before);
      before = scores[link];
      String pair = named(result, new int[] {link}).getFirst();
      assertThat(pair).doesNotContain("seoul");
      assertThat(!ofCity || pair.contains("tokyo")).isTrue();
    }
    assertThat(selection.shown().length).isLessThanOrEqualTo(top == 0 ? 700 : top);
    assertThat(selection.counts().shown()).isEqualTo(selection.shown().length);
    assertThat(selection.counts().pairs()).isEqualTo(result.links().countedPairs());
    assertThat(Arrays.stream(selection.unscored()).allMatch(link -> Double.isNaN(scores[link])))
        .isTrue();
    assertThat(top == 0 && !bySize || selection.unscored().length == 0).isTrue();
  }

  @Example
  void theStrongestNeverFillUpWithPairsWithoutAScore() {
    ScenarioResult result = result(1, LinkFilter.ALL.withTop(100_000), CityFilter.ALL);
    LinkCounts counts = result.shownLinks().counts();

    assertThat(counts.scored()).isLessThan(counts.pairs());
    assertThat(result.shownLinks().listed()).hasSize(counts.scored());
  }
}
