package org.meridian.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.meridian.ui.ports.SettingsStore;

/** Words in the settings that are not known fall back and are said once. */
class SettingsTest {

  private final List<String> said = new ArrayList<>();
  private final Logger log = Logger.getLogger(Settings.class.getName());
  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          said.add(line.getMessage() + List.of(line.getParameters()));
        }

        @Override
        public void flush() {
          // nothing is held back
        }

        @Override
        public void close() {
          // nothing is open
        }
      };

  @BeforeEach
  void listen() {
    log.addHandler(handler);
    log.setUseParentHandlers(false);
  }

  @AfterEach
  void leave() {
    log.removeHandler(handler);
    log.setUseParentHandlers(true);
  }

  private static Settings settings(Map<String, String> values) {
    return new Settings(
        new SettingsStore() {
          @Override
          public Map<String, String> load() {
            return values;
          }

          @Override
          public void save(Map<String, String> settings) {
            throw new AssertionError("nothing is saved here");
          }
        });
  }

  @Test
  void fallBackAndAreNamedOnce() {
    Settings settings =
        settings(Map.of("theme", "purple", "width", "abc", "shown", "perhaps", "map", "flat"));

    for (int time = 0; time < 2; time++) {
      assertThat(settings.choice("theme", ThemeChoice.SYSTEM)).isEqualTo(ThemeChoice.SYSTEM);
      assertThat(settings.number("width", 3)).isEqualTo(3);
      assertThat(settings.flag("shown", true)).isTrue();
      assertThat(settings.word("map", List.of("robinson"), "robinson")).isEqualTo("robinson");
    }

    assertThat(said).hasSize(4);
    assertThat(said.getFirst()).contains("theme", "purple", "SYSTEM");
  }

  @Test
  void wordsOfAListThatAreUnknownAreLeftOutAndNamed() {
    Settings settings =
        settings(Map.of("layers.0", "LINKS", "layers.1", "ROADS", "layers.2", "CITIES"));

    for (int time = 0; time < 2; time++) {
      assertThat(settings.words("layers", List.of("CITIES", "LINKS")))
          .containsExactly("LINKS", "CITIES");
    }

    assertThat(said).singleElement().asString().contains("layers.1", "ROADS");
  }

  @Test
  void areNoNewsWhereTheyAreKnownOrAbsent() {
    Settings settings = settings(Map.of("theme", "DARK", "width", "1.0E-4", "shown", "false"));

    assertThat(settings.choice("theme", ThemeChoice.SYSTEM)).isEqualTo(ThemeChoice.DARK);
    assertThat(settings.number("width", 3)).isEqualTo(1e-4);
    assertThat(settings.flag("shown", true)).isFalse();
    assertThat(settings.number("height", 7)).isEqualTo(7);
    assertThat(said).isEmpty();
  }
}
