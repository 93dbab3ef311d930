package org.meridian.app.bench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SameJavaTest {

  @Test
  void aClassIsStartedByThisJavaWithItsSwitchesAndMore() {
    List<String> command = SameJava.command(List.of("-Duser.home=/elsewhere"), "a.Program");
    assertThat(Path.of(command.getFirst()))
        .isEqualTo(Path.of(System.getProperty("java.home"), "bin", "java"));
    assertThat(command)
        .containsAll(SameJava.kept(ManagementFactory.getRuntimeMXBean().getInputArguments()))
        .endsWith(
            "-Duser.home=/elsewhere", "-cp", System.getProperty("java.class.path"), "a.Program");
  }

  @Test
  void platformCollectorAndCacheAreChosenAnew() {
    assertThat(
            SameJava.kept(
                List.of(
                    "-Dglass.platform=Headless",
                    "-Dprism.order=sw",
                    "-XX:+UseParallelGC",
                    "-XX:AOTCache=verbs.aot",
                    "-Djava.awt.headless=true")))
        .containsExactly("-Djava.awt.headless=true");
  }
}
