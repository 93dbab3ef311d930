package org.meridian.io.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.meridian.io.importing.reading.RecordTable;
import org.meridian.model.importing.GivenChoices;

/** Whatever bytes come in, an import answers; what was written comes back. */
final class ImportProperties {

  private static final List<String> MESSY =
      List.of(
          "01_utf8_bom.csv",
          "02_gb18030_zh_headers.csv",
          "03_utf16le_tab.txt",
          "06_tab.tsv",
          "07_crlf_no_final_newline.csv",
          "09_thousands_percent_units.csv",
          "10_missing_markers.csv",
          "11_duplicates_unknown.csv",
          "14_wrong_column_count.csv",
          "15_wide_by_year.csv",
          "16_long_tidy.csv",
          "17_od_matrix.csv",
          "18_edge_list.csv");

  private static final Map<String, byte[]> BYTES = new HashMap<>();

  private static final Map<String, NumbersKept> KEPT = new HashMap<>();

  private static final List<String> CITIES =
      List.of("Singapore", "Shanghai", "Zurich", "Dubai", "Almaty", "Nairobi", "Urumqi", "Busan");

  private static ImportReading read(byte[] bytes) {
    return TestImports.importer().read("any.csv", bytes, GivenChoices.NONE);
  }

  @Property(seed = "13001", tries = 600)
  void anyBytesGetAnAnswer(@ForAll("bytes") byte[] bytes) {
    assertThatCode(() -> read(bytes)).doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<Byte> any = Arbitraries.bytes();
    Arbitrary<Byte> likely =
        Arbitraries.of(
            ",;\t\"\n\r 0123456789.-eE%=abcZürich".chars().mapToObj(c -> (byte) c).toList());
    return Arbitraries.oneOf(any, likely).array(byte[].class).ofMaxSize(400);
  }

  @Property(seed = "35002", tries = 10_000)
  void aBrokenFileGetsAnAnswer(@ForAll int seed) throws IOException {
    Random random = new Random(seed);
    String file = MESSY.get(random.nextInt(MESSY.size()));
    if (!KEPT.containsKey(file)) {
      BYTES.put(file, TestImports.bytes("/importing/messy/" + file));
      KEPT.put(file, new NumbersKept(BYTES.get(file)));
    }
    assertThat(KEPT.get(file).wrong(broken(BYTES.get(file), random))).isEmpty();
  }

  static byte[] broken(byte[] original, Random random) {
    byte[] bytes = original.clone();
    for (int slip = 0; slip <= random.nextInt(4); slip++) {
      bytes = slip(bytes, random);
    }
    return bytes;
  }

  /** A byte changed, a part cut out, a part written twice. */
  private static byte[] slip(byte[] bytes, Random random) {
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + random.nextInt(40));
    byte[] head = java.util.Arrays.copyOf(bytes, from);
    byte[] part = java.util.Arrays.copyOfRange(bytes, from, to);
    byte[] tail = java.util.Arrays.copyOfRange(bytes, to, bytes.length);
    return switch (random.nextInt(3)) {
      case 0 -> join(head, new byte[] {(byte) random.nextInt(256)}, part, tail);
      case 1 -> join(head, tail);
      default -> join(head, part, part, tail);
    };
  }

  private static byte[] join(byte[]... parts) {
    java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.size() == 0 ? new byte[] {'a'} : all.toByteArray();
  }

  @Property(seed = "13003", tries = 300)
  void whatWasWrittenIsRead(
      @ForAll("encodings") String encoding,
      @ForAll("delimiters") char delimiter,
      @ForAll("lineEnds") String end,
      @ForAll boolean comma,
      @ForAll int seed) {
    boolean decimalComma = comma && delimiter != ',';
    Random random = new Random(seed);
    List<double[]> values = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    lines.add(String.join("" + delimiter, "城市 City", "value_a", "value_b"));
    for (String city : CITIES) {
      double[] row = {random.nextInt(1_000_000) / 100.0 + 0.01, random.nextInt(2000)};
      values.add(row);
      lines.add(
          List.of(city, number(row[0], decimalComma), Long.toString((long) row[1])).stream()
              .collect(Collectors.joining("" + delimiter)));
    }
    byte[] bytes = (String.join(end, lines) + end).getBytes(Charset.forName(encoding));
    RecordTable table = read(bytes).table().orElseThrow().data();
    for (int record = 0; record < values.size(); record++) {
      assertThat(table.text(record, 0)).isEqualTo(CITIES.get(record));
      assertThat(table.number(record, 1)).isEqualTo(values.get(record)[0]);
      assertThat(table.number(record, 2)).isEqualTo(values.get(record)[1]);
    }
  }

  private static String number(double value, boolean comma) {
    String text = Double.toString(value);
    return comma ? text.replace('.', ',') : text;
  }

  @Provide
  Arbitrary<String> encodings() {
    return Arbitraries.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "GB18030", "Big5");
  }

  @Provide
  Arbitrary<Character> delimiters() {
    return Arbitraries.of(',', ';', '\t', '|');
  }

  @Provide
  Arbitrary<String> lineEnds() {
    return Arbitraries.of("\n", "\r\n", "\r");
  }
}
