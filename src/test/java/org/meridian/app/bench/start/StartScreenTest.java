package org.meridian.app.bench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StartScreenTest {

  @Test
  void withoutADisplayWindowsOpenWhereNothingIsShown() {
    assertThat(StartScreen.of("Linux", Map.of())).isEqualTo(StartScreen.NONE);
    assertThat(StartScreen.of("Linux", Map.of("DISPLAY", ""))).isEqualTo(StartScreen.NONE);
    assertThat(StartScreen.of("Linux", Map.of("DISPLAY", ":0"))).isEqualTo(StartScreen.DISPLAY);
    assertThat(StartScreen.of("Windows 11", Map.of())).isEqualTo(StartScreen.DISPLAY);
    assertThat(StartScreen.of("Mac OS X", Map.of())).isEqualTo(StartScreen.DISPLAY);
    assertThat(StartScreen.NONE.switches()).contains("-Dglass.platform=Headless");
  }

  @Test
  void theCacheStandsBesideTheJarOfAPackagedProgram(@TempDir Path folder) throws IOException {
    String jar = folder.resolve("meridian.jar").toString();
    assertThat(StartCache.beside(jar)).isEmpty();
    Path cache = Files.createFile(folder.resolve("desktop.aot"));
    assertThat(StartCache.beside(jar)).contains(cache);
    assertThat(StartCache.beside(folder + File.pathSeparator + jar)).isEmpty();
    assertThat(StartCache.windowSwitches(jar)).isEmpty();
    Path switches = Files.createFile(folder.resolve("window-switches"));
    assertThat(StartCache.windowSwitches(jar)).containsExactly("@" + switches);
    assertThat(StartCache.switches(cache)).containsExactly("-XX:AOTCache=" + cache);
  }
}
