package org.meridian.io.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.meridian.model.reading.Problems;

/** What is written as CSV is read back the same. */
class CsvTextProperties {

  @Property(seed = "41")
  void textsComeBackWithoutWhiteSpaceAround(@ForAll @Size(max = 5) @NotEmpty List<String> texts) {
    Assume.that(texts.stream().noneMatch(CsvTextProperties::isRefused));
    CsvText csv = new CsvText().cell("id").cell("text").end();
    texts.forEach(text -> csv.cell("x").cell(text).end());
    Problems problems = new Problems();
    CheckedRows rows = rows(csv.toBytes(), problems);

    for (String text : texts) {
      if (isEncodable(text)) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.text(1)).isEqualTo(text.strip());
      } else {
        return;
      }
    }
    assertThat(rows.next()).isFalse();
    assertThat(problems.isEmpty()).isTrue();
  }

  private static CheckedRows rows(byte[] table, Problems problems) {
    return new CheckedRows(new CsvRows("f.csv", table, Set.of(), problems), problems);
  }

  @Property(seed = "41")
  void numbersComeBackToTheLastBit(@ForAll double number) {
    byte[] table = new CsvText().cell("a").cell("b").end().cell(number).cell("x").end().toBytes();
    CheckedRows rows = rows(table, new Problems());

    assertThat(rows.next()).isTrue();
    assertThat(rows.number(0)).isEqualTo(number);
  }

  @Example
  void aMissingNumberAndNoRankAreEmptyCells() {
    byte[] table = new CsvText().rank(0).cell(Double.NaN).rank(3).end().toBytes();

    assertThat(table).asString().isEqualTo(",,3\n");
  }

  @Example
  void aSpreadsheetGetsAMarkFirstAndNoTextThatRuns() {
    CsvText csv = new CsvText(CsvStyle.SPREADSHEET);
    List.of("=1+1", "+86", "-x", "@sum", "\t=1", "\r=1", "\n=1", "a=b", "", "’s")
        .forEach(csv::cell);
    csv.cell(-1.5).cell(-2).rank(3).end();

    assertThat(csv.toBytes())
        .asString()
        .isEqualTo("\uFEFF'=1+1,'+86,'-x,'@sum,'\t=1,\"'\r=1\",\"'\n=1\",a=b,,’s,-1.5,-2,3\n");
  }

  @Property(seed = "41")
  void inAGuardedTableNoNumberChanges(@ForAll double number, @ForAll int whole) {
    byte[] guarded =
        new CsvText(new CsvStyle(false, true)).cell(number).cell(whole).end().toBytes();

    assertThat(guarded).isEqualTo(new CsvText().cell(number).cell(whole).end().toBytes());
  }

  @Example
  void aPlainTableHasNeither() {
    assertThat(new CsvText().cell("=1+1").end().toBytes()).asString().isEqualTo("=1+1\n");
  }

  /**
   * Line breaks beside commas may look like rows behind a stray quote, and a zero byte is that of a
   * file which is no text: both are refused.
   */
  private static boolean isRefused(String text) {
    return text.indexOf(0) >= 0
        || (text.indexOf(',') >= 0 && (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0));
  }

  private static boolean isEncodable(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }
}
