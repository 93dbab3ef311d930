package org.meridian.io.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.meridian.io.dataset.places.CountryNames;
import org.meridian.io.dataset.places.DatasetPlace;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.dataset.writing.PackageWriter;
import org.meridian.model.City;
import org.meridian.model.City.CityCountry;
import org.meridian.model.Dataset;
import org.meridian.model.DatasetInfo;
import org.meridian.model.Direction;
import org.meridian.model.IndexNode;
import org.meridian.model.IndexNode.PrescribedMethods;
import org.meridian.model.IndexStructure;
import org.meridian.model.Indicator;
import org.meridian.model.IndicatorKind;
import org.meridian.model.IndicatorTable;
import org.meridian.model.LinkTable;
import org.meridian.model.PairRule;
import org.meridian.model.Source;
import org.meridian.model.indicator.IndicatorOrigin;
import org.meridian.model.indicator.IndicatorWords;
import org.meridian.model.indicator.ReadingRules;
import org.meridian.model.indicator.StrengthRule;
import org.meridian.model.period.Carry;
import org.meridian.model.period.Period;
import org.meridian.model.reading.Loaded;
import org.meridian.model.reading.Severity;
import org.meridian.model.wording.LocalText;

/** A dataset that is written and read again is the same. */
class PackageWriterProperties {

  private static final String[] TEXTS = {
    "", "a, b", "\"q\" 'z'", "=1+1", "\u6e2f\u53e3", "x;y\tz", "NA"
  };

  @Property(seed = "43", tries = 100)
  void whatIsWrittenIsReadAgain(@ForAll long seed) {
    Dataset dataset = generated(new Random(seed));

    assertThat(content(written(dataset))).isEqualTo(content(dataset));
  }

  @Example
  void theDatasetsThatShipComeBack() {
    for (DatasetPlace place : ShippedDatasets.list()) {
      Dataset dataset =
          CountryNames.ofPackage(DatasetReader.read(place.source()), place.source())
              .value()
              .orElseThrow();

      Dataset again = written(dataset);

      assertThat(content(again)).isEqualTo(content(dataset));
      assertThat(again.annotations()).isEqualTo(dataset.annotations());
      assertThat(again.identity()).isEqualTo(dataset.identity());
    }
  }

  @Example
  void aFolderLosesTheLinksOfAnEarlierPackage() throws IOException {
    Path folder = Files.createTempDirectory("package");
    Files.writeString(folder.resolve("links.csv"), "from_id\n");
    Files.writeString(folder.resolve("README.txt"), "mine");
    Dataset dataset = generated(new Random(1), false);

    PackageWriter.write(dataset, folder);

    assertThat(folder.resolve("links.csv")).doesNotExist();
    assertThat(folder.resolve("README.txt")).hasContent("mine");
    assertThat(content(DatasetReader.read(folder).value().orElseThrow()).get("values"))
        .isEqualTo(content(dataset).get("values"));
  }

  private static Dataset written(Dataset dataset) {
    Map<String, byte[]> files = PackageWriter.files(dataset);
    PackageSource source = name -> Optional.ofNullable(files.get(name));
    Loaded<Dataset> loaded = CountryNames.ofPackage(DatasetReader.read(source), source);
    assertThat(loaded.problems()).noneMatch(one -> one.severity() == Severity.ERROR);
    return loaded.value().orElseThrow();
  }

  /** Everything that a dataset holds, numbers as bits. */
  private static Map<String, Object> content(Dataset dataset) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("info", dataset.info());
    content.put("cities", dataset.cities());
    content.put("indicators", List.copyOf(dataset.indicators().values()));
    content.put("structure", dataset.structure().node(IndexStructure.ROOT));
    content.put("pairs", dataset.pairs());
    content.put("years", dataset.years() + " " + dataset.defaultYear());
    Map<String, List<Long>> values = new TreeMap<>();
    for (Period year : dataset.years()) {
      IndicatorTable table = dataset.values(year);
      table.indicators().forEach(id -> values.put(year + id, bits(table.column(id))));
      LinkTable links = dataset.links(year);
      content.put(
          "ends" + year, Arrays.toString(links.origins()) + Arrays.toString(links.destinations()));
      for (String id : dataset.indicators().keySet()) {
        values.put(year + " link " + id, bits(links.column(id)));
        values.put(year + " inside " + id, bits(links.inside(id)));
      }
    }
    content.put("values", values);
    return content;
  }

  private static List<Long> bits(Optional<double[]> column) {
    return column.stream()
        .flatMapToDouble(Arrays::stream)
        .mapToObj(Double::doubleToLongBits)
        .toList();
  }

  private static Dataset generated(Random random) {
    return generated(random, random.nextInt(4) > 0);
  }

  private static Dataset generated(Random random, boolean linked) {
    List<City> cities = new ArrayList<>();
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      cities.add(city(random, "c" + i));
    }
    List<Indicator> indicators =
        List.of(
            indicator(random, "x", IndicatorKind.CITY),
            indicator(random, "y", IndicatorKind.CITY),
            indicator(random, "l", IndicatorKind.LINK),
            indicator(random, "m", IndicatorKind.LINK));
    PairRule pairs = new PairRule(random.nextBoolean(), random.nextBoolean(), random.nextBoolean());
    List<Period> years =
        random.nextBoolean()
            ? List.of(Dataset.TIMELESS)
            : List.of(Period.of(1999), new Period(2020, "Q2"));
    Map<Period, IndicatorTable> values = new TreeMap<>();
    Map<Period, LinkTable> links = new TreeMap<>();
    for (Period year : years) {
      Map<String, double[]> columns = new LinkedHashMap<>();
      columns.put("x", column(random, count));
      if (random.nextBoolean()) {
        columns.put("y", column(random, count));
      }
      values.put(year, new IndicatorTable(count, columns));
      links.put(year, linked ? links(random, count, pairs) : LinkTable.EMPTY);
    }
    return new Dataset(
        new DatasetInfo(
            "d",
            name(random, "D"),
            local(random),
            local(random),
            text(random),
            List.of("CC0", "A (b)"),
            List.of(new Source("s", text(random), text(random), "2020", text(random)))),
        cities,
        indicators,
        new IndexStructure(root(random)),
        pairs,
        values,
        links,
        years.get(random.nextInt(years.size())));
  }

  private static LinkTable links(Random random, int cities, PairRule pairs) {
    List<int[]> ends = new ArrayList<>();
    for (int from = 0; from < cities; from++) {
      for (int to = 0; to < cities; to++) {
        if (from != to && (pairs.directed() || from < to) && random.nextBoolean()) {
          ends.add(new int[] {from, to});
        }
      }
    }
    Map<String, double[]> columns = new LinkedHashMap<>();
    if (!ends.isEmpty()) {
      columns.put("l", column(random, ends.size()));
      columns.put("m", column(random, ends.size()));
    }
    Map<String, double[]> inside =
        random.nextBoolean() ? Map.of("m", column(random, cities)) : Map.of();
    return new LinkTable(
        pairs.directed(),
        ends.stream().mapToInt(pair -> pair[0]).toArray(),
        ends.stream().mapToInt(pair -> pair[1]).toArray(),
        columns,
        inside);
  }

  private static City city(Random random, String id) {
    String country = random.nextBoolean() ? "CN" : "";
    boolean placed = random.nextInt(4) > 0;
    City city =
        new City(
            id,
            name(random, id),
            country,
            text(random),
            placed ? random.nextDouble(-90, 90) : Double.NaN,
            placed ? random.nextDouble(-180, 180) : Double.NaN,
            Map.of("value", text(random)));
    return country.isEmpty()
        ? city
        : new City(
            id,
            city.name(),
            new CityCountry(country, new LocalText("Our China", "\u4e2d"), city.region()),
            city.latitude(),
            city.longitude(),
            city.attributes());
  }

  private static Indicator indicator(Random random, String id, IndicatorKind kind) {
    return new Indicator(
        id,
        new IndicatorWords(name(random, id), local(random), local(random)),
        random.nextBoolean() ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER,
        kind,
        new IndicatorOrigin(text(random), text(random), local(random)),
        new ReadingRules(
            random.nextBoolean(),
            random.nextBoolean() ? StrengthRule.SUM : StrengthRule.MEAN,
            Carry.values()[random.nextInt(3)]));
  }

  private static IndexNode root(Random random) {
    IndexNode x = IndexNode.leaf("x", name(random, "x"), random.nextDouble());
    IndexNode both =
        new IndexNode(
            "both",
            name(random, "both"),
            random.nextInt(3),
            new PrescribedMethods(
                Optional.of("geometric"), Optional.of("logminmax"), Optional.of("zscore")),
            Optional.of("y"),
            Optional.of("l"),
            List.of());
    IndexNode group =
        new IndexNode(
            "g",
            name(random, "g"),
            1,
            new PrescribedMethods(Optional.of("power:0.1"), Optional.empty(), Optional.empty()),
            Optional.empty(),
            Optional.of("m"),
            List.of(both));
    return IndexNode.group("root", name(random, "root"), 1, List.of(x, group));
  }

  private static double[] column(Random random, int length) {
    double[] column = new double[length];
    Arrays.setAll(column, i -> number(random));
    return column;
  }

  private static double number(Random random) {
    double any = Double.longBitsToDouble(random.nextLong());
    return switch (random.nextInt(5)) {
      case 0 -> Double.NaN;
      case 1 -> random.nextInt(100);
      case 2 -> -0.0;
      default -> Double.isFinite(any) ? any : 1 / 3.0;
    };
  }

  private static LocalText name(Random random, String fallback) {
    LocalText text = local(random);
    return text.isBlank() ? LocalText.same(fallback) : text;
  }

  private static LocalText local(Random random) {
    return new LocalText(text(random), text(random));
  }

  private static String text(Random random) {
    return TEXTS[random.nextInt(TEXTS.length)];
  }
}
