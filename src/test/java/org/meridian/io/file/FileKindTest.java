package org.meridian.io.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.io.json.JsonFile;
import org.meridian.io.table.CheckedRows;
import org.meridian.io.table.CsvRows;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.ProblemReason;
import org.meridian.model.reading.Problems;

/** A file that is neither table nor JSON is called what it is, by every reader. */
class FileKindTest {

  @Test
  void aWorkbookIsCalledOne() throws IOException {
    assertThat(kind(zip("[Content_Types].xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml")))
        .isEqualTo(ProblemCode.IS_WORKBOOK);
    assertThat(kind(zip("data/cities.csv"))).isEqualTo(ProblemCode.IS_ARCHIVE);
  }

  @Test
  void aPackedFileIsCalledOne() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write("a,b\n1,2\n".getBytes(UTF_8));
    }
    assertThat(kind(bytes.toByteArray())).isEqualTo(ProblemCode.IS_ARCHIVE);
  }

  @Test
  void anOldWorkbookIsCalledOne() {
    byte[] bytes = new byte[600];
    int[] magic = {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};
    for (int i = 0; i < magic.length; i++) {
      bytes[i] = (byte) magic[i];
    }
    assertThat(kind(bytes)).isEqualTo(ProblemCode.IS_OLD_WORKBOOK);
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7 x, IS_PDF",
    "GIF89a, IS_PICTURE",
    "<svg xmlns='x'/>, IS_PICTURE",
    "'\uFEFF\n<!DOCTYPE html><p>', IS_WEB_PAGE",
    "<HTML><body>, IS_WEB_PAGE",
    "<?xml version='1.0'?><kml/>, IS_XML",
    "SQLite format 3, IS_DATABASE",
    "PAR1, IS_DATABASE",
  })
  void othersAreCalledWhatTheyAre(String text, ProblemCode code) {
    assertThat(kind(text.getBytes(UTF_8))).isEqualTo(code);
  }

  @Test
  void tablesAndJsonAreLetPass() {
    for (String text : new String[] {"", "a,b\n", "{}", "id;name\n", "PKW,Anzahl\n", "<5,>7\n"}) {
      Problems problems = new Problems();
      assertThat(StrictUtf8.decode("f", text.getBytes(UTF_8), problems)).contains(text);
    }
  }

  /** What the readers of tables and of JSON both say. */
  private static ProblemReason kind(byte[] bytes) {
    Problems table = new Problems();
    new CheckedRows(new CsvRows("f", bytes, Set.of(), table), table).require("id");
    Problems json = new Problems();
    JsonFile.parse("f", bytes, json);

    assertThat(table.toList()).hasSize(1).isEqualTo(json.toList());
    return table.toList().getFirst().code();
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(name.getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
