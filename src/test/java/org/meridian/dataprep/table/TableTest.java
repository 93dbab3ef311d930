package org.meridian.dataprep.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

  @TempDir Path folder;

  @Test
  void writesQuotedCellsWithLineFeedsAndReadsThemBack() throws IOException {
    var table = new Table("id", "name");
    table.add("a", "x, \"y\"");
    table.add("b", null);
    Path file = folder.resolve("new/table.csv");
    table.write(file);
    assertThat(file).hasContent("id,name\na,\"x, \"\"y\"\"\"\nb,\n");
    assertThat(Table.read(file)).extracting(row -> row.get("name")).containsExactly("x, \"y\"", "");
  }

  @Test
  void refusesARowOfAnotherWidth() {
    assertThatThrownBy(() -> new Table("id", "name").add("a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1 cells for 2 columns");
  }
}
