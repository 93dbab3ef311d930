package org.meridian.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.meridian.app.cli.CommandLineFace;
import org.meridian.app.cli.console.VerbOutput;
import org.meridian.app.exports.TablesOfViews;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.render.SampleWorld;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.raster.PixelFrame;
import org.meridian.scenario.Scenario;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.ScenarioResult;
import org.meridian.ui.ports.OwnBasemaps.Own;
import org.meridian.ui.ports.ResultExporter;
import org.meridian.view.ShownView;
import org.meridian.view.View;
import org.meridian.view.ViewChoices;
import org.meridian.view.Views;
import org.meridian.view.content.ViewContent;
import org.meridian.view.groups.GroupChoice;
import org.meridian.view.map.MapScene;
import org.meridian.view.map.MapSheet;
import org.meridian.view.map.MapSight;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.camera.MapRoom;
import org.meridian.view.map.options.BasemapChoice;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.map.options.ProjectionOptions;
import org.meridian.view.map.options.SymbolOptions;
import org.meridian.view.profile.ComparedProfiles;
import org.meridian.view.style.MapTheme;
import org.meridian.view.table.ShownTable;

/** What is written is what stands on the screen. */
class ResultExportsTest {

  private static final int WIDTH = 800;
  private static final int HEIGHT = 500;
  private static final FigureFactory FIGURES = ShippedFigures.create();
  private static final Dataset DATASET =
      ShippedDatasets.find("interconnectivity-2021").orElseThrow().open().value().orElseThrow();
  private static final ScenarioResult RESULT =
      new ScenarioEngine().evaluate(DATASET, Scenario.opening(DATASET));

  /** The sample has one year and few cities, of which none can be made first. */
  private static final Set<View> WITHOUT_ROWS =
      Set.of(Views.CLUSTERS, Views.CLUSTER_LAYERS, Views.LINES, Views.BUMP);

  @TempDir private Path folder;

  private static MapScene screen(MapOptions options) {
    var projection = options.projection().toProjection();
    MapRoom room = MapRoom.of(options, projection, WIDTH, HEIGHT, 1);
    MapCamera camera =
        MapCamera.fitting(projection, WIDTH, HEIGHT, 1, room).zoomedAt(500, 200, 1.8);
    return scene(options, camera);
  }

  private static MapScene scene(MapOptions options, MapCamera camera) {
    return FIGURES
        .composer()
        .compose(RESULT, options, camera, Set.of("shanghai"), Language.CHINESE, MapTheme.DARK);
  }

  private Path written(MapScene shown, Optional<MapSheet> sheet, String name) throws IOException {
    Path file = folder.resolve(name);
    MapSight sight =
        sheet.map(MapSight::of).orElseGet(() -> MapSight.seen(shown.options(), shown.camera()));
    ViewChoices choices = ViewChoices.DEFAULT.with(sight).selecting(Set.of("shanghai"));
    new ResultExports(FIGURES)
        .picture(
            new ResultExporter.Picture(
                ShownView.chosen(Views.MAP, RESULT, choices),
                Language.CHINESE,
                true,
                WIDTH,
                HEIGHT),
            file);
    return file;
  }

  private static String words(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void aPngHasThePixelsOfTheSceneOnTheScreenAtTwiceTheResolution() throws IOException {
    MapScene shown = screen(MapOptions.DEFAULT.with(new ProjectionOptions("equal-earth", 100, 0)));
    BufferedImage image = ImageIO.read(written(shown, Optional.empty(), "map.png").toFile());
    PixelFrame expected =
        FIGURES.renderer().render(scene(shown.options(), shown.camera().magnified(2)));
    assertThat(image.getWidth()).isEqualTo(2 * WIDTH);
    assertThat(image.getHeight()).isEqualTo(2 * HEIGHT);
    int differing = 0;
    for (int i = 0; i < expected.argb().length; i++) {
      int is = image.getRGB(i % (2 * WIDTH), i / (2 * WIDTH)) & 0xFFFFFF;
      differing += is == (expected.argb()[i] & 0xFFFFFF) ? 0 : 1;
    }
    assertThat(differing).isLessThan(expected.argb().length / 500);
  }

  @Test
  void everyViewIsATableInFilesAndOnTheClipboard() throws IOException {
    ScenarioResult result = SampleWorld.result();
    ViewChoices choices =
        ViewChoices.DEFAULT.with(ComparedProfiles.of(List.of(result.dataset().city(1).id())));
    ResultExports exports = new ResultExports(FIGURES);
    Set<View> withoutRows = new HashSet<>();
    for (View view : Views.ALL) {
      ShownView asked = ShownView.chosen(view, result, choices);
      ViewContent content = new TablesOfViews(FIGURES).content(asked, Language.CHINESE);
      ShownView shown = ShownView.standing(view, result, content);
      Path book =
          view.equals(Views.PROFILE) ? folder.resolve("p.csv") : folder.resolve(view + ".xlsx");
      exports.table(view.equals(Views.PROFILE) ? asked : shown, book);
      assertThat(book).isNotEmptyFile();
      ShownTable table = exports.shown(shown, Language.CHINESE);
      assertThat(table.tabbed().lines()).as(view.id()).hasSize(1 + table.rows().size());
      if (table.rows().isEmpty()) {
        withoutRows.add(view);
      }
    }
    assertThat(withoutRows).isEqualTo(WITHOUT_ROWS);
  }

  @Test
  void documentsHoldTheWordsOfTheScene() throws IOException {
    MapScene shown = screen(MapOptions.DEFAULT);
    assertThat(words(written(shown, Optional.empty(), "map.pdf")))
        .contains("城市互联互通指数2021", "上海", "Natural Earth");
    assertThat(Files.readString(written(shown, Optional.empty(), "map.svg")))
        .contains("<path", "viewBox=\"0 0 800 500\"");
  }

  @Test
  void aMapOfOnesOwnIsExportedWithItsApprovalNumber() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("own.geojson"),
            "{\"type\": \"Polygon\","
                + " \"coordinates\": [[[100, 0], [120, 0], [120, 20], [100, 0]]]}");
    Own own = new Own(file, "Survey Office", "GS(2020)1");
    assertThat(new BasemapFiles(FIGURES.maps(), folder).read(own).value()).contains(own);
    MapScene shown = screen(MapOptions.DEFAULT.with(BasemapChoice.own(own.id(), false)));
    assertThat(words(written(shown, Optional.empty(), "map.pdf")))
        .contains("底图：Survey Office", "审图号：GS(2020)1");
    Own bad = new Own(folder.resolve("none.geojson"), "", "");
    assertThat(new BasemapFiles(FIGURES.maps(), folder).read(bad).value()).isEmpty();
  }

  @Test
  void smallMapsOnTheScreenAreExportedInPlaceOfTheLargeOneWithTheNotice() throws IOException {
    MapScene shown = screen(MapOptions.DEFAULT);
    MapSheet sheet =
        new MapSheet(
            List.of(RESULT, RESULT),
            List.of(
                MapOptions.DEFAULT,
                MapOptions.DEFAULT.with(SymbolOptions.DEFAULT.withNode("policy"))),
            List.of("总分", "政策沟通"),
            shown.camera().resized(300, 200));
    assertThat(words(written(shown, Optional.of(sheet), "sheet.pdf")).replaceAll("\\s+", ""))
        .contains("总分", "政策沟通", DATASET.info().notice().zh().replaceAll("\\s+", ""));
    assertThat(ImageIO.read(written(shown, Optional.of(sheet), "sheet.png").toFile()).getWidth())
        .isEqualTo(2 * WIDTH);
  }

  private Path profiles(String name, Language language) throws IOException {
    Path file = folder.resolve(name);
    ShownView shown =
        ShownView.chosen(
            Views.PROFILE,
            RESULT,
            ViewChoices.DEFAULT.with(ComparedProfiles.of(List.of("shanghai", "singapore"))));
    ResultExports exports = new ResultExports(FIGURES);
    if (name.endsWith(".csv")) {
      exports.table(shown, file);
    } else {
      exports.picture(new ResultExporter.Picture(shown, language, false, 700, HEIGHT), file);
    }
    return file;
  }

  @Test
  void profilesAreASheetAsHighAsTheirContentWithNoticeAndSources() throws IOException {
    String words = words(profiles("profiles.pdf", Language.ENGLISH)).replaceAll("\\s+", " ");
    assertThat(words)
        .contains("City interconnectivity index 2021: Shanghai, Singapore")
        .contains("published weights")
        .contains("1 of 22")
        .contains("Policy coordination")
        .contains("Strongest links")
        .contains(DATASET.info().notice().en())
        .contains("Sources: ");
    BufferedImage image = ImageIO.read(profiles("profiles.png", Language.CHINESE).toFile());
    assertThat(image.getWidth()).isEqualTo(1400);
    assertThat(image.getHeight()).isBetween(1600, 2800);
    int paper = image.getRGB(3, 3);
    assertThat(image.getRGB(3, image.getHeight() - 4)).isEqualTo(paper);
  }

  @Test
  void profilesInAnSvgAreVectors() throws IOException {
    String svg = Files.readString(profiles("profiles.svg", Language.CHINESE));
    assertThat(svg).contains("上海、新加坡").doesNotContain("<image").doesNotContain("<text");
  }

  private static List<String> verb(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int code =
        new CommandLineFace(new VerbOutput(out, OutputStream.nullOutputStream())).run(arguments);
    assertThat(code).isZero();
    return out.toString(StandardCharsets.UTF_8).lines().sorted().toList();
  }

  @ParameterizedTest
  @CsvSource({
    "interconnectivity-2021, country",
    "interconnectivity-2021, region",
    "interconnectivity-2021, corridor",
    "interconnectivity-2021, tier",
    "open-connectivity, cluster",
    "open-connectivity, published",
    "interconnectivity-2021, published",
    "open-connectivity, corridor"
  })
  void groupsAreTheRowsOfTheVerb(String dataset, String by) throws IOException {
    Dataset cities = ShippedDatasets.find(dataset).orElseThrow().open().value().orElseThrow();
    ScenarioResult result = new ScenarioEngine().evaluate(cities, Scenario.opening(cities));
    Path file = folder.resolve("groups.csv");
    ShownView asked = groups(result, by);
    ViewContent content = new TablesOfViews(FIGURES).content(asked, Language.ENGLISH);
    new ResultExports(FIGURES).table(ShownView.standing(Views.GROUPS, result, content), file);
    List<String> window = Files.readString(file).replace("\uFEFF", "").lines().sorted().toList();

    assertThat(window).hasSizeGreaterThan(1);
    assertThat(window).isEqualTo(verb("groups", "--dataset", dataset, "--by", by, "--top", "100"));
  }

  private static ShownView groups(ScenarioResult result, String by) {
    ViewChoices choices = ViewChoices.DEFAULT.with(GroupChoice.USUAL.withBy(by));
    return ShownView.chosen(Views.GROUPS, result, choices);
  }

  private List<String> fileOfGroups(String by) throws IOException {
    Path file = folder.resolve("groups.csv");
    new ResultExports(FIGURES).table(groups(RESULT, by), file);
    return Files.readAllLines(file);
  }

  @Test
  void groupsAreWrittenAsTheyAreNamedOnTheScreen() throws IOException {
    assertThat(fileOfGroups(GroupChoice.COUNTRY))
        .anyMatch(line -> line.startsWith("CN,China,\u4e2d\u56fd,9,9,"));
  }

  @Test
  void publishedClustersSayInAFileWhetherTheyAreFound() throws IOException {
    List<String> lines = fileOfGroups(GroupChoice.PUBLISHED);
    assertThat(lines.getFirst()).endsWith(",found,found_in,together_km,alone_km");
    assertThat(lines)
        .anyMatch(line -> line.startsWith("published:jjj,") && line.contains(",apart,,443.49"));
  }

  @Test
  void profilesAreWrittenAsATableToo() throws IOException {
    assertThat(Files.readAllLines(profiles("profiles.csv", Language.ENGLISH)).getFirst())
        .startsWith("\uFEFFcity_id,node,");
  }
}
