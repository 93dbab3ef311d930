package org.meridian.app.desktop.imported;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a file is said to have changed. */
final class FileWatchTest {

  @TempDir private Path folder;
  private final List<Path> changed = new ArrayList<>();

  private Path write(String text, long time) throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), text);
    return Files.setLastModifiedTime(file, FileTime.fromMillis(time));
  }

  @Test
  void aChangeIsSaidOnceTheFileStandsStill() throws IOException {
    Path file = write("a", 1000);
    FileWatch watch = new FileWatch(List.of(file), changed::add);
    watch.look();
    watch.look();
    assertThat(changed).isEmpty();
    write("ab", 2000);
    watch.look();
    write("abc", 3000);
    watch.look();
    assertThat(changed).as("it is still being written").isEmpty();
    watch.look();
    watch.look();
    assertThat(changed).containsExactly(file);
  }

  @Test
  void aFileThatIsGoneSaysNothingUntilItIsBack() throws IOException {
    Path file = write("a", 1000);
    FileWatch watch = new FileWatch(List.of(file), changed::add);
    Files.delete(file);
    watch.look();
    watch.look();
    assertThat(changed).isEmpty();
    write("b", 2000);
    watch.look();
    watch.look();
    assertThat(changed).containsExactly(file);
  }
}
