package org.meridian.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProgramVersionTest {

  @Test
  void theProgramSaysTheVersionOfTheBuild() throws IOException {
    String build = Files.readString(Path.of("pom.xml"));

    assertThat(build)
        .contains(
            "<artifactId>meridian</artifactId>\n  <version>" + ProgramVersion.TEXT + "</version>");
  }
}
