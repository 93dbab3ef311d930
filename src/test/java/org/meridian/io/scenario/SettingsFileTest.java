package org.meridian.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings are kept between runs and never stand in the way. */
class SettingsFileTest {

  @TempDir private Path folder;

  @Test
  void comeBack() throws IOException {
    Map<String, String> settings = Map.of("language", "zh-CN", "split.left", "0.25");
    SettingsFile file = new SettingsFile(folder.resolve("new/settings.json"));

    file.save(settings);

    assertThat(file.load()).isEqualTo(settings);
  }

  @Test
  void areNoneWhereThereIsNoFile() {
    assertThat(new SettingsFile(folder.resolve("none.json")).load()).isEmpty();
  }

  @Test
  void areNoneWhereTheFileIsSpoilt() throws IOException {
    Path file = Files.writeString(folder.resolve("settings.json"), "{\"a\": ");

    assertThat(new SettingsFile(file).load()).isEmpty();
  }
}
