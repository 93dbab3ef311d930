package org.meridian.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script of the packaged program starts the window or a verb, each with what it needs. */
@DisabledOnOs(WINDOWS)
class StartScriptTest {

  private static final Path SCRIPT = Path.of("src/main/scripts/meridian").toAbsolutePath();

  private static final Path KILL_NINE = Path.of("src/checks/kill-nine.sh").toAbsolutePath();

  @TempDir private Path folder;

  /** A Java home whose java writes down how it was started. */
  @BeforeEach
  void pretend() throws IOException {
    Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
    Files.createDirectories(folder.resolve("bin"));
    Files.copy(SCRIPT, folder.resolve("bin/meridian"));
    Files.createDirectories(folder.resolve("my data"));
  }

  private List<String> started(String argument) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("sh", "bin/meridian"));
    if (!argument.isEmpty()) {
      command.add(argument);
    }
    ProcessBuilder shell = new ProcessBuilder(command).directory(folder.toFile());
    shell.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
    Process process = shell.redirectErrorStream(true).start();
    String written = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(written).isZero();
    return written.lines().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "my data", "talks/one", "gone.meridian-story.json"})
  void opensTheWindow(String argument) throws IOException, InterruptedException {
    List<String> line = started(argument);
    assertThat(line).contains("--add-modules", "javafx.controls");
    assertThat(line).anyMatch(word -> word.startsWith("@") && word.endsWith("lib/window-switches"));
    assertThat(line).doesNotContain("-Djava.awt.headless=true");
    assertThat(line).endsWith(argument.isEmpty() ? "org.meridian.app.Main" : argument);
  }

  @ParameterizedTest
  @ValueSource(strings = {"datasets", "render", "--help", "-x/y"})
  void startsAVerbWithoutAWindow(String argument) throws IOException, InterruptedException {
    List<String> line = started(argument);
    assertThat(line).contains("-Djava.awt.headless=true").endsWith(argument);
    assertThat(line).doesNotContain("javafx.controls");
  }

  @Test
  void checksFindTheSameJava() throws IOException, InterruptedException {
    Path old = Files.createDirectories(folder.resolve("old"));
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
    ProcessBuilder shell = new ProcessBuilder("sh", KILL_NINE.toString(), "3");
    String path = folder.resolve("jdk/bin") + ":" + System.getenv("PATH");
    shell
        .environment()
        .putAll(Map.of("PATH", path, "JAVA_HOME", old.toString(), "CLASSES", "here"));
    Process process = shell.redirectErrorStream(true).start();
    String written = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(written).isZero();
    assertThat(written.lines())
        .startsWith("-cp", "here", "org.meridian.app.story.KillNineProgram")
        .endsWith("3");
  }
}
