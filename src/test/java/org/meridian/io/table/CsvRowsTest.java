package org.meridian.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.meridian.model.reading.Problem;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.Problems;

/** A table is read whole and right, or not at all. */
class CsvRowsTest {

  private static final String FILE = "t.csv";

  private final Problems problems = new Problems();

  private static Problem problem(int line, String column, ProblemCode code, String... arguments) {
    return new Problem(FILE, line, column, "", code, List.of(arguments));
  }

  /** The cells of all rows under two columns. */
  private List<String> read(CsvForm form, byte[] bytes) {
    CheckedRows rows = new CheckedRows(new CsvRows(FILE, bytes, form, problems), problems);
    List<String> cells = new ArrayList<>();
    if (rows.require("id", "name")) {
      while (rows.next()) {
        cells.add(rows.text(rows.column("id")) + "=" + rows.text(rows.column("name")));
      }
    }
    return cells;
  }

  private List<String> read(String text) {
    return read(CsvForm.DEFAULT, text.getBytes(StandardCharsets.UTF_8));
  }

  private static CsvForm form(CsvDialect dialect) {
    return new CsvForm(StandardCharsets.UTF_8, dialect, NumberForm.PLAIN, Map.of());
  }

  /** A table with a stray quote, where it is found and as what. */
  record Stray(String text, int line, String column, ProblemCode code) {}

  static Stream<Stray> strays() {
    return Stream.of(
        new Stray(
            "id,name\na,\"Beta\nb,Gamma\nc,Delta\"\nd,E\n", 2, "name", ProblemCode.CELL_OVER_LINES),
        new Stray("id,name\na,B\n\"b,C\nc\",D\n", 3, "id", ProblemCode.CELL_OVER_LINES),
        new Stray("id,name\r\na,\"B\r\nb\"\r\n", 2, "name", ProblemCode.CELL_OVER_LINES),
        new Stray("id,name\ra,\"B\rb\"\r", 2, "name", ProblemCode.CELL_OVER_LINES),
        new Stray("\"id\nx\",name\na,B\n", 1, "", ProblemCode.CELL_OVER_LINES),
        new Stray("id,name\na,\"B\"\"\nb,C\"\n", 2, "name", ProblemCode.CELL_OVER_LINES),
        new Stray("id,name\na,\"B\nb,C\n", 2, "name", ProblemCode.QUOTE_UNCLOSED),
        new Stray("id,name\na,B\nb,\"", 3, "name", ProblemCode.QUOTE_UNCLOSED),
        new Stray("id,name\na,B\"x\"\n", 2, "name", ProblemCode.QUOTE_INSIDE),
        new Stray("id,name\na, \"B\"\n", 2, "name", ProblemCode.QUOTE_INSIDE),
        new Stray("id,name\na,B\nb,\"C\"x\n", 3, "name", ProblemCode.TEXT_AFTER_QUOTE),
        new Stray(
            "id,name,note\na,A,\"x\nb,B,y\nc,C,z\"\n", 2, "note", ProblemCode.CELL_OVER_LINES),
        new Stray(
            "id,name,note_en\na,A,\"x\nb,B,y\"\n", 2, "note_en", ProblemCode.CELL_OVER_LINES));
  }

  @ParameterizedTest
  @MethodSource("strays")
  void aStrayQuoteIsTheOneErrorAndNoRowIsRead(Stray stray) {
    assertThat(read(stray.text())).isEmpty();
    Problem found = problems.toList().getFirst();
    assertThat(problems.toList()).hasSize(1);
    assertThat(found.code()).isEqualTo(stray.code());
    assertThat(found.line()).isEqualTo(stray.line());
    assertThat(found.column()).isEqualTo(stray.column());
  }

  @Test
  void theLinesOfAStrayQuoteAreNamed() {
    read("id,name\na,\"Beta\nb,Gamma\nc,Delta\"\nd,E\n");

    assertThat(problems.toList())
        .containsExactly(problem(2, "name", ProblemCode.CELL_OVER_LINES, "2", "4"));
  }

  @Test
  void soundQuotesAndRunningTextOverLinesAreRead() {
    List<String> cells =
        read("id,name,note\na,\"B, \"\"b\"\"\",\"one,\ntwo\"\n\"b\" ,\"C\",\"\"\nc,D,plain\n");

    assertThat(cells).containsExactly("a=B, \"b\"", "b=C", "c=D");
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void missingTextsCountInNumbersOnly() {
    byte[] bytes = "id,name,x\nNA,NA,NA\nb,B,NA5\n".getBytes(StandardCharsets.UTF_8);
    CheckedRows rows = new CheckedRows(new CsvRows(FILE, bytes, Set.of("NA"), problems), problems);

    assertThat(rows.next()).isTrue();
    assertThat(rows.required(0)).isEqualTo("NA");
    assertThat(rows.text(1)).isEqualTo("NA");
    assertThat(rows.number(2)).isNaN();
    assertThat(problems.isEmpty()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("separators")
  void anotherSeparatorIsSaidOnce(String separator, String name) {
    assertThat(read("id,name\na,b\n".replace(",", separator))).isEmpty();
    assertThat(problems.toList())
        .containsExactly(problem(1, "", ProblemCode.OTHER_SEPARATOR, name, ","));
  }

  static Stream<Arguments> separators() {
    return Stream.of(";", "|", "\t")
        .map(mark -> Arguments.of(mark, mark.equals("\t") ? "Tab" : mark));
  }

  @Test
  void aHeaderFurtherDownIsSaidOnce() {
    read("Cities of the world,,\nmade up,,\n,,\n\nid,name,x\na,B,1\n");

    assertThat(problems.toList()).containsExactly(problem(5, "", ProblemCode.HEADER_BELOW, "5"));
  }

  @Test
  void namesThatStandTwiceAboveTheHeaderAreNoErrorOfTheirOwn() {
    read("2020,2020,2021\nid,name,x\na,B,1\n");

    assertThat(problems.toList()).containsExactly(problem(2, "", ProblemCode.HEADER_BELOW, "2"));
  }

  @Test
  void emptyRowsAndUnnamedColumnsAreNoted() {
    assertThat(read("id,name,,\na,B,,\n,,,\nb,C,,\n , ,,\n")).containsExactly("a=B", "b=C");
    assertThat(problems.toList())
        .containsExactly(
            problem(1, "", ProblemCode.COLUMNS_UNNAMED, "2"),
            problem(3, "", ProblemCode.EMPTY_ROWS, "2"));
  }

  @Test
  void aRowCutAtTheEndOfTheFileIsAnError() {
    assertThat(read("id,name\na,B\nb")).containsExactly("a=B");
    assertThat(problems.toList()).containsExactly(problem(3, "", ProblemCode.RAGGED_ROW, "1", "2"));
  }

  @ParameterizedTest
  @MethodSource("utf16")
  void aMarkOfUtf16IsHonouredAndNoted(byte[] bytes) {
    assertThat(read(CsvForm.DEFAULT, bytes)).containsExactly("a=北京");
    assertThat(problems.toList()).containsExactly(Problem.ofFile(FILE, ProblemCode.READ_AS_UTF16));
  }

  static Stream<byte[]> utf16() {
    String text = "\uFEFFid,name\na,北京\n";
    return Stream.of(
        text.getBytes(StandardCharsets.UTF_16LE), text.getBytes(StandardCharsets.UTF_16BE));
  }

  @Test
  void zeroBytesAreNoText() {
    assertThat(read(CsvForm.DEFAULT, "id,name\na,b\n".getBytes(StandardCharsets.UTF_16LE)))
        .isEmpty();
    assertThat(problems.toList()).containsExactly(problem(1, "", ProblemCode.NOT_TEXT));
  }

  @Test
  void aDialectIsFollowed() {
    CsvDialect dialect = new CsvDialect(';', '\'', '\\', '#', true, List.of());

    List<String> cells =
        read(
            form(dialect),
            "# made up\nid; name\na; 'B; \\'b\\''\n# more\nb;C\n".getBytes(StandardCharsets.UTF_8));

    assertThat(cells).containsExactly("a=B; 'b'", "b=C");
    assertThat(problems.isEmpty()).isTrue();
  }

  @Test
  void linesAreCountedAcrossComments() {
    CsvDialect dialect = new CsvDialect(',', '"', CsvDialect.NONE, '#', false, List.of());

    read(form(dialect), "# one\nid,name\n# two\n# three\na\n".getBytes(StandardCharsets.UTF_8));

    assertThat(problems.toList()).containsExactly(problem(5, "", ProblemCode.RAGGED_ROW, "1", "2"));
  }

  @Test
  void aTableWithoutHeaderHasTheStatedColumns() {
    CsvDialect dialect =
        new CsvDialect(',', '"', CsvDialect.NONE, CsvDialect.NONE, false, List.of("id", "name"));

    assertThat(read(form(dialect), "a,B\nb,C\n".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("a=B", "b=C");
  }

  @Test
  void numbersFollowTheirForm() {
    NumberForm german = new NumberForm(',', '.', false, Set.of());

    assertThat(german.parse("1.234,5")).isEqualTo(1234.5);
    assertThat(german.parse("-1.234.567")).isEqualTo(-1234567);
    assertThat(german.parse("EUR 12,5")).isEqualTo(12.5);
    assertThat(german.parse("95 %")).isEqualTo(95);
    assertThat(german.parse("1.23")).isNaN();
    assertThat(german.parse("1.2345,0")).isNaN();
    assertThat(german.parse("n/a")).isNaN();
    assertThat(new NumberForm(',', CsvDialect.NONE, true, Set.of()).parse("1.5")).isNaN();
    assertThat(new NumberForm('.', ',', true, Set.of()).parse("1,234.5")).isEqualTo(1234.5);
    assertThat(NumberForm.PLAIN.parse("1,234")).isNaN();
  }
}
