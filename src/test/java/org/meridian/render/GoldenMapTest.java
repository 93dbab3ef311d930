package org.meridian.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.geo.projection.MapProjection;
import org.meridian.model.wording.Language;
import org.meridian.render.base.FlatMaps;
import org.meridian.render.base.WorldMaps;
import org.meridian.render.raster.DrawingThreads;
import org.meridian.render.raster.PixelFrame;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.view.map.SceneComposer;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.camera.MapRoom;
import org.meridian.view.map.options.LayerSwitch;
import org.meridian.view.map.options.LinkBlend;
import org.meridian.view.map.options.LinkColour;
import org.meridian.view.map.options.LinkEnds;
import org.meridian.view.map.options.LinkOptions;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.map.options.ProjectionOptions;
import org.meridian.view.style.MapTheme;

/**
 * Compares maps with pictures that were looked at and found right. Run with {@code
 * -Dgolden.write=FOLDER} to make new ones.
 */
class GoldenMapTest {

  private static final int WIDTH = 640;
  private static final int HEIGHT = 360;
  private static final double TOLERANCE = 3;
  private static final WorldMaps MAPS = ShippedFigures.maps();
  private static final MapRenderer RENDERER =
      new MapRenderer(new FlatMaps(MAPS), BundledTypefaces.bundled(), new DrawingThreads(2));
  private static final SceneComposer COMPOSER = ShippedFigures.composer(MAPS);

  private static final MapOptions FEW =
      MapOptions.DEFAULT
          .with(LinkOptions.DEFAULT.withLimit(120).withBlend(LinkBlend.OVER))
          .withLabels(18);

  /** How a scene differs from the plain one. */
  private record Look(
      MapOptions options,
      Language language,
      MapTheme theme,
      double zoom,
      Set<String> selected,
      boolean directed) {

    Look(MapOptions options, Language language, MapTheme theme) {
      this(options, language, theme, 1, Set.of(), false);
    }
  }

  private static final Map<String, Look> LOOKS =
      Map.ofEntries(
          Map.entry("robinson-light-en", new Look(FEW, Language.ENGLISH, MapTheme.LIGHT)),
          Map.entry(
              "robinson-150-dark-zh",
              new Look(
                  FEW.with(new ProjectionOptions("robinson", 150, 0)),
                  Language.CHINESE,
                  MapTheme.DARK)),
          Map.entry(
              "equal-earth-dark-en",
              new Look(
                  FEW.with(new ProjectionOptions("equal-earth", 10, 0)),
                  Language.ENGLISH,
                  MapTheme.DARK)),
          Map.entry(
              "winkel-tripel-light-zh",
              new Look(
                  FEW.with(new ProjectionOptions("winkel-tripel", 0, 0)),
                  Language.CHINESE,
                  MapTheme.LIGHT)),
          Map.entry(
              "globe-dark-en",
              new Look(
                  FEW.with(new ProjectionOptions("orthographic", 100, 25)),
                  Language.ENGLISH,
                  MapTheme.DARK)),
          Map.entry(
              "globe-pole-light-en",
              new Look(
                  FEW.with(new ProjectionOptions("orthographic", 0, 80)),
                  Language.ENGLISH,
                  MapTheme.LIGHT)),
          Map.entry(
              "azimuthal-beijing-dark-zh",
              new Look(
                  FEW.with(new ProjectionOptions("azimuthal-equidistant", 116.4, 39.9)),
                  Language.CHINESE,
                  MapTheme.DARK)),
          Map.entry(
              "mercator-170-light-en",
              new Look(
                  FEW.with(new ProjectionOptions("mercator", 170, 0)),
                  Language.ENGLISH,
                  MapTheme.LIGHT)),
          Map.entry(
              "plate-carree-dark-en",
              new Look(
                  FEW.with(new ProjectionOptions("plate-carree", -90, 0)),
                  Language.ENGLISH,
                  MapTheme.DARK)),
          Map.entry(
              "density-dark-en",
              new Look(
                  FEW.with(LinkOptions.DEFAULT.withBlend(LinkBlend.DENSITY)),
                  Language.ENGLISH,
                  MapTheme.DARK)),
          Map.entry(
              "selected-dark-en",
              new Look(FEW, Language.ENGLISH, MapTheme.DARK, 1, Set.of("singapore"), false)),
          Map.entry(
              "europe-light-zh",
              new Look(FEW, Language.CHINESE, MapTheme.LIGHT, 5, Set.of(), false)),
          Map.entry(
              "arrows-light-en",
              new Look(
                  FEW.with(FEW.links().withEnds(LinkEnds.ARROWED)),
                  Language.ENGLISH,
                  MapTheme.LIGHT,
                  1,
                  Set.of(),
                  true)),
          Map.entry(
              "layers-light-en",
              new Look(
                  FEW.with(LayerSwitch.BORDERS, true)
                      .with(LayerSwitch.REGIONS, true)
                      .with(LayerSwitch.CORRIDORS, true)
                      .with(
                          LinkOptions.DEFAULT
                              .withLimit(12)
                              .withColour(LinkColour.DIMENSION)
                              .withBlend(LinkBlend.OVER)),
                  Language.ENGLISH,
                  MapTheme.LIGHT)));

  private static PixelFrame rendered(Look look) {
    MapProjection projection = look.options().projection().toProjection();
    MapRoom room = MapRoom.of(look.options(), projection, WIDTH, HEIGHT, 1);
    MapCamera camera = MapCamera.fitting(projection, WIDTH, HEIGHT, 1, room);
    if (look.zoom() > 1) {
      double[] pixel = new double[2];
      camera.toPixel(10, 48, pixel);
      camera = camera.zoomedAt(pixel[0], pixel[1], look.zoom());
    }
    return RENDERER.render(
        COMPOSER.compose(
            SampleWorld.result(look.directed()),
            look.options(),
            camera,
            look.selected(),
            look.language(),
            look.theme()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "robinson-light-en",
        "robinson-150-dark-zh",
        "equal-earth-dark-en",
        "winkel-tripel-light-zh",
        "globe-dark-en",
        "globe-pole-light-en",
        "azimuthal-beijing-dark-zh",
        "mercator-170-light-en",
        "plate-carree-dark-en",
        "density-dark-en",
        "selected-dark-en",
        "europe-light-zh",
        "arrows-light-en",
        "layers-light-en"
      })
  void looksAsItDidWhenItWasFoundRight(String name) throws IOException {
    PixelFrame frame = rendered(LOOKS.get(name));
    String folder = System.getProperty("golden.write");
    if (folder != null) {
      Files.createDirectories(Path.of(folder));
      BufferedImage rgb = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
      rgb.setRGB(0, 0, WIDTH, HEIGHT, frame.argb(), 0, WIDTH);
      ImageIO.write(rgb, "png", Path.of(folder, name + ".png").toFile());
    }
    assertThat(rmse(frame, golden(name))).as(name).isLessThan(TOLERANCE);
  }

  @Test
  void everyLookIsDifferent() throws IOException {
    List<String> names = List.copyOf(LOOKS.keySet());
    for (int i = 1; i < names.size(); i++) {
      BufferedImage image = golden(names.get(i));
      PixelFrame frame = PixelFrame.empty(WIDTH, HEIGHT);
      image.getRGB(0, 0, WIDTH, HEIGHT, frame.argb(), 0, WIDTH);
      assertThat(rmse(frame, golden(names.get(i - 1)))).isGreaterThan(2 * TOLERANCE);
    }
  }

  private static BufferedImage golden(String name) throws IOException {
    try (InputStream in = GoldenMapTest.class.getResourceAsStream("/golden/" + name + ".png")) {
      assertThat(in).as("golden picture %s", name).isNotNull();
      return ImageIO.read(in);
    }
  }

  private static double rmse(PixelFrame frame, BufferedImage golden) {
    double sum = 0;
    for (int i = 0; i < frame.argb().length; i++) {
      int one = frame.argb()[i];
      int other = golden.getRGB(i % WIDTH, i / WIDTH);
      for (int shift = 0; shift < 24; shift += 8) {
        double difference = ((one >> shift) & 0xFF) - ((other >> shift) & 0xFF);
        sum += difference * difference;
      }
    }
    return Math.sqrt(sum / frame.argb().length / 3);
  }
}
