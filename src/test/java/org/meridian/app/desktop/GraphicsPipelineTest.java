package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.ui.state.PipelineChoice;

/** The graphics card is used where there is one, and the user has the last word. */
class GraphicsPipelineTest {

  private static final Map<String, String> AT_HOME = Map.of("DISPLAY", ":0");

  @TempDir private Path root;
  private String before;

  @BeforeEach
  void remember() {
    before = System.getProperty(GraphicsPipeline.PROPERTY);
  }

  @AfterEach
  void restore() {
    if (before == null) {
      System.clearProperty(GraphicsPipeline.PROPERTY);
    } else {
      System.setProperty(GraphicsPipeline.PROPERTY, before);
    }
  }

  private GraphicsPipeline linux(Map<String, String> environment) {
    return new GraphicsPipeline("Linux", environment, root);
  }

  private void card(String driver) throws IOException {
    Files.createDirectories(root.resolve("dev/dri"));
    Files.createFile(root.resolve("dev/dri/renderD128"));
    Path device = Files.createDirectories(root.resolve("sys/class/drm/renderD128/device"));
    Path drivers = Files.createDirectories(root.resolve("sys/bus/drivers").resolve(driver));
    Files.createSymbolicLink(device.resolve("driver"), drivers);
  }

  @Test
  void withoutACardTheProcessorDraws() {
    assertThat(linux(AT_HOME).order(PipelineChoice.AUTOMATIC)).contains("sw");
  }

  @Test
  void aCardIsUsed() throws IOException {
    card("amdgpu");
    assertThat(linux(AT_HOME).order(PipelineChoice.AUTOMATIC)).isEmpty();
    assertThat(linux(AT_HOME).order(PipelineChoice.SOFTWARE)).contains("sw");
  }

  @Test
  void aDriverWithoutACardIsNone() throws IOException {
    card("vgem");
    assertThat(linux(AT_HOME).order(PipelineChoice.AUTOMATIC)).contains("sw");
    assertThat(linux(AT_HOME).order(PipelineChoice.GPU)).isEmpty();
  }

  @Test
  void aFarDisplayOrASoftwareOpenGlIsDrawnByTheProcessor() throws IOException {
    card("i915");
    assertThat(linux(Map.of("DISPLAY", "localhost:10.0")).order(PipelineChoice.AUTOMATIC))
        .contains("sw");
    assertThat(
            linux(Map.of("DISPLAY", ":0", "LIBGL_ALWAYS_SOFTWARE", "1"))
                .order(PipelineChoice.AUTOMATIC))
        .contains("sw");
  }

  @Test
  void otherSystemsKnowBest() {
    for (String system : new String[] {"Windows 11", "Mac OS X"}) {
      assertThat(new GraphicsPipeline(system, Map.of(), root).order(PipelineChoice.AUTOMATIC))
          .isEmpty();
    }
  }

  @Test
  void whatIsGivenByHandWins() {
    System.setProperty(GraphicsPipeline.PROPERTY, "es2");
    GraphicsPipeline.choose(Map.of(PipelineChoice.SETTING, "SOFTWARE"));
    assertThat(System.getProperty(GraphicsPipeline.PROPERTY)).isEqualTo("es2");
    System.clearProperty(GraphicsPipeline.PROPERTY);
    GraphicsPipeline.choose(Map.of(PipelineChoice.SETTING, "SOFTWARE"));
    assertThat(System.getProperty(GraphicsPipeline.PROPERTY)).isEqualTo("sw");
  }
}
