package org.meridian.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.geo.basemap.Basemap;
import org.meridian.io.basemap.BasemapFile;
import org.meridian.io.coinr.CoinrData;
import org.meridian.io.coinr.CoinrReader;
import org.meridian.io.dataset.SmallPackage;
import org.meridian.io.scenario.SavedScenario;
import org.meridian.io.scenario.ScenarioFile;
import org.meridian.model.Dataset;
import org.meridian.model.LinkTable;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Problem;
import org.meridian.model.wording.Language;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.text.ProblemWords;

/**
 * Broken files of every kind: each is read or refused with a reason, none ends in an exception or
 * hangs, and what is read without a word is what a plain reading of the same text finds. {@code
 * -Dfuzz.runs=10000} tries that many of each kind; seeds count from 0, so that a failure can be
 * repeated.
 */
class ReaderFuzzTest {

  private static final int RUNS = Integer.getInteger("fuzz.runs", 250);
  private static final Duration MOST_WORK = Duration.ofSeconds(20);
  private static final ProblemWords WORDS = new ProblemWords(Language.ENGLISH);
  private static final Dataset SMALL = new SmallPackage().read().value().orElseThrow();
  private static final String DATA = "uCode,uName,Time,A,B\nx,X,2020,1,NA\ny,Y,2020,2.5,-3\n";
  private static final String META =
      "iCode,iName,Parent,Level,Weight,Direction,Type\nA,,Top,1,2,1,Indicator\n"
          + "B,,Top,1,1,-1,Indicator\nTop,,NA,2,1,1,Aggregate\n";
  private static final String AREAS =
      """
      {"type":"FeatureCollection","features":[
      {"type":"Feature","properties":{"name":"a"},"geometry":{"type":"Polygon",
      "coordinates":[[[170,60],[180,60],[180,70],[170,70],[170,60]]]}},
      {"type":"Feature","properties":{"name":"b"},"geometry":{"type":"MultiPolygon",
      "coordinates":[[[[-180,60],[-175,60],[-175,70],[-180,70],[-180,60]]]]}},
      {"type":"Feature","properties":null,"geometry":{"type":"LineString",
      "coordinates":[[0,0],[10,10]]}}]}
      """;
  private static final String ARCS =
      """
      {"type":"Topology","transform":{"scale":[0.1,0.1],"translate":[-10,-10]},
      "objects":{"land":{"type":"GeometryCollection","geometries":[
      {"type":"Polygon","arcs":[[0,1]]},{"type":"MultiPolygon","arcs":[[[-1,2]]]}]}},
      "arcs":[[[0,0],[100,0],[0,100]],[[100,100],[-100,-100]],[[0,0],[0,50],[50,50]]]}
      """;

  @TempDir private Path folder;
  private int compared;

  @Test
  void packages() {
    List<String> names = new SmallPackage().files().keySet().stream().sorted().toList();
    each(
        (seed, mutator) -> {
          String name = mutator.one(names);
          byte[] file = mutator.mutate(new SmallPackage().files().get(name));
          Loaded<Dataset> loaded = new SmallPackage().bytes(name, file).read();
          said(loaded.problems());
          loaded.value().ifPresent(ReaderFuzzTest::score);
          boolean silent = loaded.value().isPresent() && loaded.problems().isEmpty();
          if (silent && name.endsWith(".csv") && NaiveCount.isPlain(file)) {
            compared++;
            assertThat(count(name, loaded.value().get())).isEqualTo(expected(name, file));
            if (name.equals("values.csv")) {
              assertThat(values(loaded.value().get())).isEqualTo(expectedValues(file));
            }
          }
        });
  }

  private static long count(String name, Dataset dataset) {
    return switch (name) {
      case "cities.csv" -> dataset.cities().size();
      case "indicators.csv" -> dataset.indicators().size();
      case "links.csv" ->
          dataset.recordedLinks().values().stream().mapToLong(LinkTable::size).sum();
      default -> values(dataset).size();
    };
  }

  /** The values of all years in order. */
  private static List<Double> values(Dataset dataset) {
    return dataset.recordedValues().values().stream()
        .flatMap(table -> table.indicators().stream().map(id -> table.column(id).orElseThrow()))
        .flatMap(column -> Arrays.stream(column).boxed())
        .filter(value -> !value.isNaN())
        .sorted()
        .toList();
  }

  private static long expected(String name, byte[] file) {
    return name.equals("values.csv") ? expectedValues(file).size() : NaiveCount.rows(file).size();
  }

  /** A value without a year counts in every year that others name. */
  private static List<Double> expectedValues(byte[] file) {
    Set<String> years = new TreeSet<>(Set.of("2020"));
    NaiveCount.rows(file).forEach(row -> years.add(row.get(2)));
    long named = years.stream().filter(year -> year.matches("[0-9]+")).count();
    return NaiveCount.rows(file).stream()
        .filter(row -> !row.getLast().isEmpty() && !row.getLast().equals("n/a"))
        .flatMap(
            row ->
                Collections.nCopies(
                    row.get(2).matches("[0-9]+") ? 1 : (int) named,
                    Double.parseDouble(row.getLast()) + 0)
                    .stream())
        .sorted()
        .toList();
  }

  private static void score(Dataset dataset) {
    new ScenarioEngine().evaluate(dataset, Scenario.opening(dataset)).cities().ranking();
  }

  @Test
  void scenarios() throws IOException {
    byte[] sound =
        Files.readAllBytes(Path.of("src/test/resources/scenarios/version-1-first.meridian.json"));
    each(
        (seed, mutator) -> {
          byte[] file = mutator.mutate(sound);
          Loaded<SavedScenario> loaded = ScenarioFile.fromBytes("f", file);
          said(loaded.problems());
          if (loaded.value().isPresent()) {
            SavedScenario saved = loaded.value().get();
            said(saved.misfits(SMALL));
            JsonNode json = NaiveCount.json(file);
            compared++;
            assertThat(saved.scenario().settings().weights().byNode())
                .hasSize(json.at("/settings/weights").size());
            assertThat(saved.scenario().lockedNodes())
                .hasSizeLessThanOrEqualTo(json.path("lockedNodes").size());
            assertThat(saved.scenario().year()).hasToString(json.path("year").asText("0"));
            assertThat(saved.scenario().name()).isEqualTo(json.path("name").asText());
          }
        });
  }

  @Test
  void coinrTables() {
    each(
        (seed, mutator) -> {
          boolean first = seed % 2 == 0;
          byte[] data = first ? mutator.mutate(DATA.getBytes(UTF_8)) : DATA.getBytes(UTF_8);
          byte[] meta = first ? META.getBytes(UTF_8) : mutator.mutate(META.getBytes(UTF_8));
          Loaded<CoinrData> loaded =
              CoinrReader.read(write("data.csv", data), write("meta.csv", meta));
          said(loaded.problems());
          loaded.value().ifPresent(read -> score(read.dataset()));
          if (loaded.value().isPresent()
              && loaded.problems().isEmpty()
              && NaiveCount.isPlain(data)) {
            compared++;
            assertThat(loaded.value().get().dataset().cities())
                .hasSize(NaiveCount.rows(data).size());
          }
        });
  }

  @Test
  void maps() {
    each(
        (seed, mutator) -> {
          byte[] file = mutator.mutate((seed % 2 == 0 ? AREAS : ARCS).getBytes(UTF_8));
          Loaded<Basemap> loaded = BasemapFile.read(write("map.json", file));
          said(loaded.problems());
          boolean silent = loaded.value().isPresent() && loaded.problems().isEmpty();
          if (silent && seed % 2 == 0 && NaiveCount.isSingle(file)) {
            compared++;
            long drawn =
                NaiveCount.json(file).findValues("coordinates").stream()
                    .filter(coordinates -> !coordinates.isEmpty())
                    .count();
            int names = loaded.value().get().countryNames().size();
            assertThat(names == 0 ? 1 : names).isGreaterThanOrEqualTo((int) drawn);
          }
        });
  }

  private interface Trial {
    void run(int seed, Mutator mutator) throws IOException;
  }

  /** Runs all, and reports each way of failing once, with the first seed that leads to it. */
  private void each(Trial trial) {
    Map<String, Integer> failures = new TreeMap<>();
    for (int seed = 0; seed < RUNS; seed++) {
      int current = seed;
      Throwable failure =
          catchThrowable(
              () -> WorkLimit.run(MOST_WORK, () -> trial.run(current, new Mutator(current))));
      if (failure != null) {
        failures.putIfAbsent(way(failure), current);
      }
    }
    assertThat(failures).isEmpty();
    assertThat(compared).as("mutants read without a word").isGreaterThan(RUNS / 50);
  }

  private static String way(Throwable failure) {
    String place =
        Arrays.stream(failure.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.meridian"))
            .limit(3)
            .map(StackTraceElement::toString)
            .collect(Collectors.joining(" < "));
    return failure.getClass().getSimpleName() + " " + failure.getMessage() + " at " + place;
  }

  private Path write(String name, byte[] file) throws IOException {
    return Files.write(folder.resolve(name), file);
  }

  /** Every problem can be said, and not in the words of a library. */
  private static void said(List<Problem> problems) {
    for (Problem problem : problems) {
      assertThat(WORDS.line(problem)).doesNotContain("Exception", "jackson", "For input string");
    }
  }
}
