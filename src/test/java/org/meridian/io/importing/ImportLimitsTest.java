package org.meridian.io.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.io.graph.opening.GraphFiles;
import org.meridian.model.importing.GivenChoices;
import org.meridian.model.importing.ImportKind;
import org.meridian.model.importing.ImportProblem;
import org.meridian.model.importing.ImportReport;
import org.meridian.model.reading.FormatCode;
import org.meridian.model.reading.ProblemCode;
import org.meridian.model.reading.ProblemReason;

/** Files that no memory holds, or that are made to fill it, are refused before they are read. */
final class ImportLimitsTest {

  @TempDir private Path folder;

  private static ImportProblem only(ImportReport report) {
    assertThat(report.isRefused()).isTrue();
    assertThat(report.problems()).hasSize(1);
    return report.problems().getFirst();
  }

  private static ProblemReason cause(Path file) {
    ImportReport report = TestImports.importer().read(file, GivenChoices.NONE).report();
    return only(report).cause().orElseThrow().code();
  }

  /** One line without an end, which a reader of rows would read whole. */
  @ParameterizedTest
  @ValueSource(longs = {1L << 30, 1900L << 20, 1L << 31, 5L << 29})
  @DisabledOnOs(OS.WINDOWS)
  void aTextOfAGigabyteAndMoreIsRefused(long size) throws IOException {
    Path file = folder.resolve("big.csv");
    try (FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE_NEW,
            StandardOpenOption.WRITE,
            StandardOpenOption.SPARSE)) {
      channel.write(ByteBuffer.wrap("city,a\nParis,1\n".getBytes(StandardCharsets.UTF_8)));
      channel.write(ByteBuffer.allocate(1), size - 1);
    }
    assertThat(cause(file)).isEqualTo(ProblemCode.FILE_OVER_LIMIT);
    assertThat(GraphFiles.formatOf(file)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", ",\n", "\"\",\"\"\n", " ; \r\n"})
  void aMillionBlankLinesAreRefused(String blank) {
    String text = "city,a\nParis,1\n" + blank.repeat(1_000_001) + "Rome,2\n";
    assertThat(only(TestImports.report(text)).kind()).isEqualTo(ImportKind.EMPTY_ROWS);
  }

  @Test
  void aTableOfMoreCellsThanTheMemoryHoldsIsRefused() {
    ImportProblem found = only(TestImports.report("a,b\n" + ",".repeat(4_000_000)));
    assertThat(found.cause().orElseThrow().code()).isEqualTo(ProblemCode.FILE_TOO_BIG);
  }

  @Test
  void aPackedFileThatLeadsOutOfItsFolderIsRefusedAsSuch() throws IOException {
    Path file = folder.resolve("tables.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry("../../a.csv"));
      out.write("a,b\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(cause(file)).isEqualTo(FormatCode.ARCHIVE_PATH);
  }

  @Test
  void anOldWorkbookThatIsNoneIsDamaged() throws IOException {
    byte[] begin = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A};
    Path file = folder.resolve("old.xls");
    byte[] bytes = java.util.Arrays.copyOf(begin, 4096);
    bytes[7] = (byte) 0xE1;
    Files.write(file, bytes);
    assertThat(cause(file)).isEqualTo(FormatCode.BAD_WORKBOOK);
  }
}
