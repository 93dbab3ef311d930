package org.meridian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.io.reference.KnownNamesFile;
import org.meridian.io.reference.ShippedNames;

/** Known names of the user's own, and names that are never used, in the verb {@code clusters}. */
class KnownNamesCommandTest {

  @TempDir private Path folder;

  private static Session clusters(Object... more) {
    List<Object> all = new ArrayList<>(List.of("clusters", "--dataset", "open-connectivity"));
    all.addAll(Arrays.asList(more));
    return Session.run(all.toArray());
  }

  private Path names(String... rows) throws IOException {
    Path file = folder.resolve("names.csv");
    String head = "name_id,name_en,name_zh,short_en,member_ids\n";
    Files.writeString(file, head + String.join("\n", rows) + "\n");
    return file;
  }

  @Test
  void anOwnNameGoesBeforeAShippedOne() throws IOException {
    Path own =
        names(
            "pearl,Pearl River Delta,\u73e0\u4e09\u89d2,Pearl,hong-kong guangzhou shenzhen zhuhai"
                + " macao foshan dongguan jiangmen huizhou");

    Session rows = clusters("--with", "rows", "--names", own);

    assertThat(rows.out())
        .contains("2,Pearl River Delta,\u73e0\u4e09\u89d2,multi-core")
        .doesNotContain("Greater Bay Area");
  }

  @Test
  void aForbiddenNameIsNotUsedAndAnUnknownOneIsRefused() {
    Session rows = clusters("--with", "rows", "--forbid-names", "gba,yrd");

    assertThat(rows.lines()[2]).startsWith("2,Hong Kong").contains(",cities,");
    assertThat(rows.out()).doesNotContain("Greater Bay Area").doesNotContain("Yangtze River Delta");
    assertThat(clusters("--forbid-names", "nowhere").code()).isEqualTo(2);
    assertThat(clusters("--forbid-names", "nowhere").err()).contains("gba");
  }

  @Test
  void theNamesThatAreWrittenAreReadAgain() throws IOException {
    Session written = clusters("--with", "names", "--forbid-names", "gba");
    Path file = folder.resolve("written.csv");
    Files.writeString(file, written.out());

    var read = KnownNamesFile.read(file);

    assertThat(read.problems()).isEmpty();
    assertThat(read.value()).contains(ShippedNames.read());
    assertThat(written.out().lines().filter(line -> line.endsWith(",true")).count())
        .isGreaterThan(5);
    assertThat(written.out().lines().skip(1).map(line -> line.split(",", -1)))
        .allMatch(cells -> cells[10].isEmpty() || Double.parseDouble(cells[10]) <= 1);
    assertThat(written.lines()[1]).startsWith("gba,").endsWith("false,true,9,,,,,false");
  }

  @Test
  void whatIsNoNameIsRefusedWithItsLine() throws IOException {
    Session twice = clusters("--names", names("a,A,,,paris", "a,B,,,lyon"));
    Session empty = clusters("--names", names("a,,,,paris", ",B,,,lyon", "c,C,,,"));

    assertThat(twice.code()).isEqualTo(1);
    assertThat(twice.err()).contains("Line 2 gives a value for the same thing");
    assertThat(empty.code()).isEqualTo(1);
    assertThat(empty.err().lines().count()).isEqualTo(3);
  }
}
