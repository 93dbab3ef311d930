package org.meridian.io.importing.annexes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.io.file.HollowFile;
import org.meridian.io.file.UserFiles;

/** The header of a table tells what it holds, and nothing behind it is read for that. */
class AnnexKindTest {

  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("any.csv"), text);
  }

  @Test
  void theHeaderTellsWhateverFollows() throws IOException {
    assertThat(AnnexKind.of(file("group_id,name_en,name_zh,city_id\n\"open,,,\n")))
        .contains(AnnexKind.GROUPS);
    assertThat(AnnexKind.of(file("\uFEFFcode,name_en,name_zh\r\nFR,France,\u6cd5\u56fd\r\n")))
        .contains(AnnexKind.COUNTRIES);
    assertThat(AnnexKind.of(file("\n\r\n\nlist,city_id,rank\n"))).contains(AnnexKind.PUBLISHED);
    assertThat(AnnexKind.of(file("city,ships\nLima,1\n"))).isEmpty();
    assertThat(AnnexKind.of(file(""))).isEmpty();
    assertThat(AnnexKind.of(file("\n".repeat(100_000)))).isEmpty();
    assertThat(AnnexKind.of(folder.resolve("gone.csv"))).isEmpty();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = HollowFile.NOT_THERE)
  void aFileTooLargeForTheMemoryIsLookedAtToo() throws IOException {
    Path file = HollowFile.write(folder.resolve("any.csv"), "list,city_id,rank\n", 3L << 30);
    assertThat(UserFiles.beginning(file, 4)).asString().isEqualTo("list");
    assertThat(AnnexKind.of(file)).contains(AnnexKind.PUBLISHED);
  }
}
