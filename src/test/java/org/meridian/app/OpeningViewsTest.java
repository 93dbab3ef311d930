package org.meridian.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures that stand in for the window where there is no display. */
class OpeningViewsTest {

  @Test
  void goToTheBuildInsideTheProject(@TempDir Path elsewhere) {
    assertThat(OpeningViews.folder(Path.of(""))).isEqualTo(Path.of("target", "views"));
    assertThat(OpeningViews.folder(elsewhere)).isEqualTo(elsewhere.resolve("meridian-views"));
  }

  @Test
  void areThreeViewsInTwoLanguages(@TempDir Path folder) throws IOException {
    List<Path> files = new OpeningViews().write(folder.resolve("views"));

    assertThat(files)
        .extracting(file -> file.getFileName().toString())
        .containsExactly(
            "map-en.png",
            "ranking-en.png",
            "links-en.png",
            "map-zh-CN.png",
            "ranking-zh-CN.png",
            "links-zh-CN.png");
    for (Path file : files) {
      BufferedImage image = ImageIO.read(file.toFile());
      assertThat(image.getWidth()).isEqualTo(1600);
      assertThat(image.getHeight()).isEqualTo(900);
    }
  }
}
