package org.meridian.io.dataset.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a user's own things lie. */
class UserFolderTest {

  @TempDir private Path folder;

  @Test
  void liesInTheHomeFolderUnlessTheEnvironmentSaysOtherwise() {
    assertThat(UserFolder.locate(null, "home").root()).isEqualTo(Path.of("home", ".meridian"));
    assertThat(UserFolder.locate(" ", "home").root()).isEqualTo(Path.of("home", ".meridian"));
    assertThat(UserFolder.locate("mine", "home").root()).isEqualTo(Path.of("mine"));
  }

  @Test
  void listsFoldersThatHoldAPackage() throws IOException {
    Path datasets = Files.createDirectories(folder.resolve("datasets"));
    Files.createDirectories(datasets.resolve("empty"));
    Files.writeString(
        Files.createDirectories(datasets.resolve("own")).resolve("datapackage.json"), "{}");

    assertThat(new UserFolder(folder).datasets())
        .extracting(DatasetPlace::id)
        .containsExactly("own");
  }

  @Test
  void hasNoDatasetsWhereThereIsNoFolder() {
    assertThat(new UserFolder(folder.resolve("none")).datasets()).isEmpty();
  }
}
