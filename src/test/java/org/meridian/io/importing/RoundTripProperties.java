package org.meridian.io.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.TableLayout;

/** What is written in any encoding, delimiter and layout comes back, number for number. */
final class RoundTripProperties {

  private static final String LATIN = "Zürich,São Paulo,Köln,Málaga,Genève,Düsseldorf";
  private static final String ANY = "Zürich,上海,São Paulo,Москва,Paris,Köln";

  /** Six cities in letters of each encoding. */
  private static final Map<String, String> CITIES =
      Map.ofEntries(
          Map.entry("UTF-8", ANY),
          Map.entry("UTF-16LE", ANY),
          Map.entry("UTF-16BE", ANY),
          Map.entry("UTF-16", ANY),
          Map.entry("GB18030", "上海,北京,广州,深圳,成都,西安"),
          Map.entry("Big5", "臺北,高雄,東京,首爾,香港,紐約"),
          Map.entry("Shift_JIS", "東京,大阪,名古屋,ソウル,ロンドン,パリ"),
          Map.entry("x-windows-949", "서울,부산,인천,도쿄,런던,파리"),
          Map.entry("windows-1252", LATIN),
          Map.entry("windows-1251", "Москва,Минск,Киев,Алматы,Берлин,Париж"),
          Map.entry("x-MacRoman", LATIN));

  private final List<Double> written = new ArrayList<>();

  @Property(seed = "13004", tries = 250)
  void everyEncodingDelimiterAndLayoutComesBack(
      @ForAll("encodings") String encoding,
      @ForAll("delimiters") String delimiter,
      @ForAll TableLayout layout,
      @ForAll boolean comma,
      @ForAll int seed) {
    written.clear();
    String text = table(layout, CITIES.get(encoding).split(","), new Random(seed));
    String marked = comma && !delimiter.equals(",") ? text.replace('.', ',') : text;
    byte[] bytes = marked.replace("\t", delimiter).getBytes(Charset.forName(encoding));
    RecordTable read =
        TestImports.importer()
            .read("any.csv", bytes, GivenChoices.NONE)
            .table()
            .orElseThrow()
            .data();
    assertThat(numbers(read)).as(marked).isEqualTo(written);
  }

  /** All numbers, row by row. */
  private static List<Double> numbers(RecordTable table) {
    List<Double> numbers = new ArrayList<>();
    for (int record = 0; record < table.records(); record++) {
      for (int column : table.values()) {
        double value = table.number(record, column);
        if (!Double.isNaN(value)) {
          numbers.add(value);
        }
      }
    }
    return numbers;
  }

  private String table(TableLayout layout, String[] cities, Random random) {
    return switch (layout) {
      case MATRIX -> matrix(cities, random);
      case EDGES ->
          "from\tto\tvalue\n"
              + Stream.of(cities)
                  .skip(1)
                  .map(city -> cities[0] + "\t" + city + "\t" + number(random) + "\n")
                  .collect(Collectors.joining());
      case LONG -> "city\tyear\tindicator\tvalue\n" + rows(cities, "\t2019\tlinks", 1, random);
      case WIDE, NONE -> "City\t2018\t2019\t2020\n" + rows(cities, "", 3, random);
      case OFFICES -> "City\tLinks\tShare\n" + rows(cities, "", 2, random);
    };
  }

  private String rows(String[] cities, String behind, int values, Random random) {
    StringBuilder rows = new StringBuilder();
    for (String city : cities) {
      rows.append(city).append(behind);
      for (int value = 0; value < values; value++) {
        rows.append('\t').append(number(random));
      }
      rows.append('\n');
    }
    return rows.toString();
  }

  private String matrix(String[] cities, Random random) {
    StringBuilder rows = new StringBuilder("\t" + String.join("\t", cities) + "\n");
    for (String from : cities) {
      rows.append(from);
      for (String to : cities) {
        rows.append('\t').append(from.equals(to) ? "" : number(random));
      }
      rows.append('\n');
    }
    return rows.toString();
  }

  private String number(Random random) {
    double value = (random.nextInt(9000) * 10 + 105) / 100.0;
    written.add(value);
    return Double.toString(value);
  }

  @Provide
  Arbitrary<String> encodings() {
    return Arbitraries.of(CITIES.keySet().stream().sorted().toList());
  }

  @Provide
  Arbitrary<String> delimiters() {
    return Arbitraries.of(",", ";", "\t", "|");
  }
}
