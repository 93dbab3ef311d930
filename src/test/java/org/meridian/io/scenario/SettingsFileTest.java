package org.meridian.io.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings are kept between runs and never stand in the way. */
class SettingsFileTest {

  private static final Map<String, String> NONE = Map.of();

  @TempDir private Path folder;

  @Test
  void comeBack() throws IOException {
    Map<String, String> settings = Map.of("language", "zh-CN", "split.left", "0.25");
    SettingsFile file = new SettingsFile(folder.resolve("new/settings.json"));

    file.save(NONE, settings);

    assertThat(file.load()).isEqualTo(settings);
  }

  @Test
  void areNoneWhereThereIsNoFile() {
    assertThat(new SettingsFile(folder.resolve("none.json")).load()).isEmpty();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void areNoneWhereTheFileIsSpoilt() throws IOException {
    Path file = Files.writeString(folder.resolve("settings.json"), "{\"a\": ");

    assertThat(new SettingsFile(file).load()).isEmpty();
  }

  @Test
  void areWrittenWholeWhereTheFileIsSpoiltOrGone() throws IOException {
    Path place = folder.resolve("settings.json");
    SettingsFile file = new SettingsFile(place);
    Map<String, String> settings = Map.of("a", "1", "b", "2");

    for (String content : new String[] {"", "{\"a\": ", "[]", "null"}) {
      Files.writeString(place, content);
      file.save(settings, settings);
      assertThat(file.load()).isEqualTo(settings);
    }
    Files.delete(place);
    file.save(settings, settings);
    assertThat(file.load()).isEqualTo(settings);
  }

  @Test
  void ofTwoWindowsAreBothKept() throws IOException {
    SettingsFile file = new SettingsFile(folder.resolve("settings.json"));
    Map<String, String> start = Map.of("language", "ENGLISH", "theme", "LIGHT", "map.seam", "30");
    file.save(NONE, start);

    file.save(start, Map.of("language", "CHINESE", "theme", "LIGHT", "map.seam", "30"));
    file.save(start, Map.of("language", "ENGLISH", "theme", "DARK", "split.left", "0.3"));

    assertThat(file.load())
        .isEqualTo(Map.of("language", "CHINESE", "theme", "DARK", "split.left", "0.3"));
  }

  @Test
  void listsOfTwoWindowsAreJoined() throws IOException {
    SettingsFile file = new SettingsFile(folder.resolve("settings.json"));
    Map<String, String> start = Map.of("recent.0", "a", "recent.1", "b", "layers.0", "CITIES");
    file.save(NONE, start);

    file.save(start, Map.of("recent.0", "c", "recent.1", "a", "recent.2", "b"));
    file.save(start, Map.of("recent.0", "d", "recent.1", "a", "layers.0", "CITIES"));

    assertThat(file.load()).isEqualTo(Map.of("recent.0", "d", "recent.1", "a", "recent.2", "c"));
  }

  @Test
  void areNotReplacedWhereTheyCannotBeRead() throws IOException {
    Path place = Files.createDirectory(folder.resolve("settings.json"));

    assertThatThrownBy(() -> new SettingsFile(place).save(NONE, Map.of("a", "1")))
        .isInstanceOf(IOException.class);
    assertThat(place).isEmptyDirectory();
  }
}
