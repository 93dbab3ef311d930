package org.meridian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whether a window can be opened. */
class DisplayTest {

  @Test
  void windowsAndMacAlwaysHaveOne() {
    assertThat(Display.isThere(Map.of(), "Windows 11")).isTrue();
    assertThat(Display.isThere(Map.of(), "Mac OS X")).isTrue();
  }

  @Test
  void elsewhereTheEnvironmentNamesIt() {
    assertThat(Display.isThere(Map.of("DISPLAY", ":0"), "Linux")).isTrue();
    assertThat(Display.isThere(Map.of("WAYLAND_DISPLAY", "wayland-0"), "Linux")).isTrue();
    assertThat(Display.isThere(Map.of("DISPLAY", ""), "Linux")).isFalse();
    assertThat(Display.isThere(Map.of(), "Linux")).isFalse();
  }
}
