package org.meridian.io.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.io.dataset.annotation.GroupsReader;
import org.meridian.io.dataset.annotation.NotesReader;
import org.meridian.io.dataset.lookup.RowLookup;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.table.CsvRows;
import org.meridian.model.City;
import org.meridian.model.Dataset;
import org.meridian.model.Indicator;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;

/**
 * Runs every reader of a table through one contract: no file is met with an exception, a file that
 * is not read says why, and the same bytes give the same answer.
 */
class ReaderContractTest {

  /** What a reader makes of a file, so that two answers can be compared. */
  private interface TableReader extends BiFunction<byte[], Problems, Object> {}

  private static final Dataset SMALL = new SmallPackage().read().value().orElseThrow();
  private static final List<City> CITIES = SMALL.cities();
  private static final List<Indicator> INDICATORS = List.copyOf(SMALL.indicators().values());
  private static final RowLookup LOOKUP = new RowLookup(CITIES, true, INDICATORS, true);

  /** A header and a row that each table takes. */
  private static final Map<String, List<String>> TABLES =
      Map.of(
          "cities.csv",
          List.of("id,name_en,name_zh,country,region,lat,lon", "rome,Rome,罗马,IT,Europe,41.9,12.5"),
          "indicators.csv",
          List.of(
              "id,name_en,name_zh,unit,direction,kind,source,licence",
              "ships,Ships,船,ships,1,city,,"),
          "countries.csv",
          List.of("code,name_en,name_zh", "PE,Perú,秘鲁"),
          "groups.csv",
          List.of("group_id,name_en,name_zh,city_id", "south,South,南,lima"),
          "notes.csv",
          List.of(
              "target_kind,target_id,lang,text,source,date", "city,lima,en,A port,A survey,2020"),
          "values.csv",
          List.of("city_id,indicator_id,year,value", "lima,ships,2020,4"),
          "links.csv",
          List.of("from_id,to_id,indicator_id,year,value", "oslo,lima,flights,2020,7"));

  private static final Map<String, TableReader> READERS =
      Map.of(
          "cities.csv",
          (bytes, problems) ->
              new CitiesReader(rows("cities.csv", bytes, problems), problems).read(),
          "indicators.csv",
          (bytes, problems) ->
              new IndicatorsReader().read(rows("indicators.csv", bytes, problems), problems),
          "countries.csv",
          (bytes, problems) ->
              new CountriesReader(rows("countries.csv", bytes, problems), problems).read(),
          "groups.csv",
          (bytes, problems) ->
              new GroupsReader(rows("groups.csv", bytes, problems), problems, LOOKUP, CITIES)
                  .read(),
          "notes.csv",
          (bytes, problems) ->
              new NotesReader(rows("notes.csv", bytes, problems), problems, LOOKUP).read(),
          "values.csv",
          ReaderContractTest::values,
          "links.csv",
          ReaderContractTest::links);

  private static CsvRows rows(String file, byte[] bytes, Problems problems) {
    return new CsvRows(file, bytes, Set.of(), problems);
  }

  private static Object values(byte[] bytes, Problems problems) {
    LongTable cells = new LongTable(LOOKUP);
    cells.begin("values.csv");
    new ValuesReader(rows("values.csv", bytes, problems), problems, LOOKUP, true).readValues(cells);
    return cells.size();
  }

  private static Object links(byte[] bytes, Problems problems) {
    ValueTables tables = new ValueTables(LOOKUP);
    tables.links().begin("links.csv");
    tables.inside().begin("links.csv");
    new ValuesReader(rows("links.csv", bytes, problems), problems, LOOKUP, true)
        .readLinks(false, tables);
    return tables.links().size();
  }

  /** Files of every awkward kind; of a sound one the answer is without an error. */
  private static Map<String, byte[]> files(String table) {
    String header = TABLES.get(table).getFirst();
    String row = TABLES.get(table).getLast();
    String text = header + "\n" + row + "\n";
    byte[] torn = text.getBytes(StandardCharsets.UTF_8);
    torn[torn.length - 3] = (byte) 0xFF;
    return Map.of(
        "empty", new byte[0],
        "header only", (header + "\n").getBytes(StandardCharsets.UTF_8),
        "one row", text.getBytes(StandardCharsets.UTF_8),
        "byte order mark", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
        "wrong bytes", torn,
        "utf-16", text.getBytes(StandardCharsets.UTF_16),
        "zeros", new byte[64],
        "another header", "a;b;c\n1;2;3\n".getBytes(StandardCharsets.UTF_8),
        "open quote", (header + "\n\"" + row + "\n").getBytes(StandardCharsets.UTF_8),
        "short row", (header + "\nx\n").getBytes(StandardCharsets.UTF_8));
  }

  private static final Set<ProblemCode> NO_CITIES = Set.of(ProblemCode.NO_CITIES);
  private static final Set<String> SOUND = Set.of("header only", "one row", "byte order mark");

  static Stream<Arguments> tables() {
    return READERS.keySet().stream()
        .sorted()
        .flatMap(
            table ->
                files(table).entrySet().stream()
                    .map(file -> Arguments.of(table, file.getKey(), file.getValue())));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("tables")
  void everyReaderKeepsTheContract(String table, String kind, byte[] bytes) {
    isKept(READERS.get(table), kind, bytes);
  }

  private static void isKept(TableReader reader, String kind, byte[] bytes) {
    Problems problems = new Problems();
    Object answer = reader.apply(bytes.clone(), problems);
    assertThat(answer).as(kind).isNotNull();
    if (SOUND.contains(kind)) {
      // A package without cities is none; a table of anything else may be empty.
      assertThat(problems.toList()).extracting(Problem::code).as(kind).isSubsetOf(NO_CITIES);
    } else if (kind.equals("utf-16")) {
      assertThat(problems.isEmpty()).as("%s is noted", kind).isFalse();
    } else {
      assertThat(problems.anyError()).as("%s is an error", kind).isTrue();
    }
    assertThat(problems.toList()).extracting(Problem::file).as(kind).doesNotContain("");
    Problems again = new Problems();
    assertThat(reader.apply(bytes.clone(), again)).as("%s twice", kind).isEqualTo(answer);
    assertThat(again.toList()).as("problems of %s twice", kind).isEqualTo(problems.toList());
  }

  @ParameterizedTest
  @MethodSource("names")
  void aByteOrderMarkChangesNothing(String table) {
    TableReader reader = READERS.get(table);
    Map<String, byte[]> files = files(table);

    assertThat(reader.apply(files.get("byte order mark"), new Problems()))
        .isEqualTo(reader.apply(files.get("one row"), new Problems()))
        .isNotEqualTo(reader.apply(files.get("header only"), new Problems()));
  }

  static Set<String> names() {
    return new TreeSet<>(READERS.keySet());
  }

  @Test
  void everyTableOfAPackageHasAReaderHere() {
    assertThat(READERS.keySet())
        .containsAll(
            new SmallPackage()
                .files().keySet().stream()
                    .filter(file -> file.endsWith(".csv"))
                    .collect(Collectors.toSet()))
        .isEqualTo(TABLES.keySet());
  }

  @Test
  void everyShippedDatasetReadsTheSameTwice() {
    // The widest one takes seconds; the others are read by the same readers.
    for (String id : List.of("rankings-2019-2022")) {
      PackageSource source = ShippedDatasets.find(id).orElseThrow().source();
      assertThat(DatasetReader.read(source).value().orElseThrow().identity())
          .isEqualTo(DatasetReader.read(source).value().orElseThrow().identity());
    }
  }

  @Test
  void readersThatBreakTheContractAreFound() {
    byte[] one = files("values.csv").get("one row");
    byte[] torn = files("values.csv").get("wrong bytes");
    int[] calls = {0};
    assertThatThrownBy(() -> isKept((bytes, problems) -> null, "one row", one))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> isKept((bytes, problems) -> bytes.length, "wrong bytes", torn))
        .hasMessageContaining("is an error");
    assertThatThrownBy(() -> isKept((bytes, problems) -> calls[0]++, "one row", one))
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> isKept((bytes, problems) -> bytes[100_000], "one row", one))
        .isInstanceOf(ArrayIndexOutOfBoundsException.class);
  }
}
