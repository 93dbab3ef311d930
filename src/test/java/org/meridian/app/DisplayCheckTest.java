package org.meridian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whether a window can be opened. */
class DisplayCheckTest {

  @Test
  void windowsAndMacAlwaysHaveOne() {
    assertThat(DisplayCheck.isThere("Windows 11", Map.of())).isTrue();
    assertThat(DisplayCheck.isThere("Mac OS X", Map.of())).isTrue();
  }

  @Test
  void elsewhereTheEnvironmentNamesIt() {
    assertThat(DisplayCheck.isThere("Linux", Map.of("DISPLAY", ":0"))).isTrue();
    assertThat(DisplayCheck.isThere("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"))).isTrue();
    assertThat(DisplayCheck.isThere("Linux", Map.of("DISPLAY", ""))).isFalse();
    assertThat(DisplayCheck.isThere("Linux", Map.of())).isFalse();
  }
}
