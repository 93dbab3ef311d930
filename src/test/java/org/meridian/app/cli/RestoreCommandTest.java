package org.meridian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.story.StoryFile;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.story.StepPainter;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.story.StoryStep;
import org.meridian.view.story.StepRequest;
import org.meridian.view.style.MapTheme;

/** A figure gives its view back. */
class RestoreCommandTest {

  private static final String DATASET = "interconnectivity-2021";

  @TempDir private Path folder;

  private Session render(String name, Object... more) {
    List<Object> words =
        new ArrayList<>(List.of("render", "--dataset", DATASET, "--size", "640x400"));
    words.addAll(List.of("-o", folder.resolve(name)));
    words.addAll(List.of(more));
    return Session.run(words.toArray());
  }

  @Test
  void theViewIsTheSameToTheLastPixel() throws IOException {
    Path story = folder.resolve("back.meridian-story.json");
    render(
        "map.png",
        "--view",
        "map",
        "--bounds",
        "60,0,150,60",
        "--lang",
        "zh-CN",
        "--theme",
        "dark",
        "--weight",
        "policy=3");
    assertThat(Session.run("restore", folder.resolve("map.png"), "-o", story).err()).isEmpty();

    StoryStep step = StoryFile.read(story).value().orElseThrow().story().step(0);
    Dataset dataset = ShippedDatasets.find(DATASET).orElseThrow().open().value().orElseThrow();
    // What is asked for yields to what the figure says: dark, in Chinese.
    PixelFrame again =
        new StepPainter(ShippedFigures.create())
            .picture(
                StepRequest.of(step, dataset, new ScenarioEngine()),
                new StepPainter.PictureSize(
                    Language.ENGLISH, MapTheme.LIGHT, 640, 400, java.util.OptionalInt.empty()),
                1);
    var first = javax.imageio.ImageIO.read(folder.resolve("map.png").toFile());
    int[] pixels = first.getRGB(0, 0, 640, 400, null, 0, 640);
    assertThat(again.argb()).isEqualTo(pixels);
  }

  @Test
  void aScenarioComesOutAsItWent() throws IOException {
    Path scenario = folder.resolve("back.json");
    render("r.svg", "--view", "ranking", "--weight", "policy=3");
    assertThat(Session.run("restore", folder.resolve("r.svg"), "-o", scenario).code()).isZero();
    render("again.svg", "--view", "ranking", "--scenario", scenario);
    assertThat(Files.readString(folder.resolve("again.svg")))
        .isEqualTo(Files.readString(folder.resolve("r.svg")));
    assertThat(Session.run("restore", folder.resolve("r.svg")).out())
        .isEqualTo(Files.readString(scenario));
    assertThat(Files.readString(folder.resolve("r.svg"))).doesNotContain(folder.toString());
  }

  @Test
  void aMapOfOnesOwnIsSaidNotToBeInTheFigure() throws IOException {
    Path own = folder.resolve("own.geojson");
    Files.writeString(
        own,
        """
        {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {},
        "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [90, 0], [90, 60], [0, 0]]]}}]}
        """);
    render("own.png", "--view", "map", "--basemap", own);
    Path scenario = folder.resolve("own.json");
    Session restored = Session.run("restore", folder.resolve("own.png"), "-o", scenario);
    assertThat(restored.code()).isZero();
    assertThat(restored.err())
        .contains("own.png", "/leftOut/0", "basemap is a map of its maker’s own")
        .doesNotContain("own.geojson");
    assertThat(scenario).exists();
  }

  @Test
  void whatCannotBeRestoredSaysWhy() {
    render("plain.pdf", "--view", "ranking", "--no-state");
    assertThat(Session.run("restore", folder.resolve("plain.pdf")).code()).isEqualTo(1);
    assertThat(Session.run("restore", folder.resolve("plain.pdf")).err()).contains("plain.pdf");
    assertThat(Session.run("restore", folder.resolve("plain.pdf"), "-o", "x.txt").code())
        .isEqualTo(2);
    assertThat(render("a.pdf", "--view", "ranking", "--text", "text").code()).isEqualTo(2);
    assertThat(render("a.png", "--view", "ranking", "--dpi", "300").code()).isEqualTo(2);
    assertThat(render("a.pdf", "--view", "ranking", "--size", "20x20mm").code()).isEqualTo(2);
  }
}
