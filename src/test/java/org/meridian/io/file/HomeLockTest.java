package org.meridian.io.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.io.HomeLockHolder;

/** One holder at a time, in this program and among programs. */
class HomeLockTest {

  @TempDir private Path folder;

  @Test
  void isFreeAgainOnceItsHolderGivesItUp() throws IOException {
    try (HomeLock first = HomeLock.tryTake(folder.resolve("new/home"), "journal-1").orElseThrow()) {
      assertThat(first).isNotNull();
      assertThat(HomeLock.tryTake(folder.resolve("new/home"), "journal-1")).isEmpty();
      assertThat(HomeLock.await(folder.resolve("new/home"), "journal-1", Duration.ZERO)).isEmpty();
    }

    Optional<HomeLock> second = HomeLock.tryTake(folder.resolve("new/home"), "journal-1");

    assertThat(second).isPresent();
    second.get().close();
  }

  @Test
  void leavesOtherNamesFree() throws IOException {
    try (HomeLock one = HomeLock.tryTake(folder, "journal-1").orElseThrow();
        HomeLock two = HomeLock.tryTake(folder, "journal-2").orElseThrow()) {
      assertThat(one).isNotSameAs(two);
    }
  }

  @Test
  void isRefusedToAnotherProgram() throws Exception {
    try (HomeLock held = HomeLock.tryTake(folder, "journal-1").orElseThrow()) {
      assertThat(held).isNotNull();
      assertThat(HomeLockHolder.triesElsewhere(folder, "journal-1")).isFalse();
      assertThat(HomeLockHolder.triesElsewhere(folder, "journal-2")).isTrue();
    }
    assertThat(HomeLockHolder.triesElsewhere(folder, "journal-1")).isTrue();
  }

  @Test
  void saysThatTheFolderCannotBe() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    assertThatThrownBy(() -> HomeLock.tryTake(file, "journal-1")).isInstanceOf(IOException.class);
  }
}
