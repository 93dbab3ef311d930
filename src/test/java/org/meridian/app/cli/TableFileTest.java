package org.meridian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.io.sheet.opening.SheetFiles;

/** Verbs write tables as workbooks where the file is one by its ending. */
class TableFileTest {

  @TempDir private Path folder;

  @Test
  void aWorkbookIsWrittenByTheEnding() {
    Path file = folder.resolve("scores.XLSX");

    Session session = Session.run("score", "--dataset", "interconnectivity-2021", "-o", file);

    assertThat(session.code()).isZero();
    assertThat(SheetFiles.open(file).value().orElseThrow().sheets()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "score, --bom, --bom has no effect with -o .xlsx",
    "score, --guard, --guard has no effect with -o .xlsx",
    "uncertainty, --json, -o .xlsx has no effect with --json",
  })
  void whatWorkbooksDoNotHaveIsWrongUsage(String verb, String option, String words) {
    Path file = folder.resolve("x.xlsx");

    Session session = Session.run(verb, "--dataset", "interconnectivity-2021", option, "-o", file);

    assertThat(session.code()).isEqualTo(CommandLineFace.WRONG_USAGE);
    assertThat(session.err()).contains(words);
    assertThat(file).doesNotExist();
  }
}
