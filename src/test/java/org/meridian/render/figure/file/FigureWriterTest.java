package org.meridian.render.figure.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.model.wording.Language;
import org.meridian.render.SampleWorld;
import org.meridian.render.figure.FigureFactory;
import org.meridian.render.figure.FigureLook;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.render.raster.PixelFrame;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.FixedMessages;
import org.meridian.view.ViewChoices;
import org.meridian.view.ViewRequest;
import org.meridian.view.Views;
import org.meridian.view.map.MapSheet;
import org.meridian.view.map.MapSight;
import org.meridian.view.map.camera.MapCamera;
import org.meridian.view.map.options.LinkBlend;
import org.meridian.view.map.options.LinkOptions;
import org.meridian.view.map.options.MapOptions;
import org.meridian.view.map.options.SymbolOptions;
import org.meridian.view.style.MapTheme;

class FigureWriterTest {

  private static final MapOptions FEW =
      MapOptions.DEFAULT.with(LinkOptions.DEFAULT.withLimit(40).withBlend(LinkBlend.OVER));

  private static FigureFactory figures;
  private static ScenarioResult result;

  @BeforeAll
  static void prepare() {
    figures = ShippedFigures.create();
    result = SampleWorld.result();
  }

  private static byte[] written(ExportFigure figure, FigureFormat format, double scale)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FigureWriter.write(figure, format, scale, out);
    return out.toByteArray();
  }

  private static ExportFigure view(String view, Language language) {
    return view(view, language, MapSight.onData(FEW));
  }

  private static ExportFigure view(String view, Language language, MapSight map) {
    ViewRequest request =
        new ViewRequest(
            result,
            Optional.of(result),
            FixedMessages.ofWindow(language),
            ViewChoices.DEFAULT.with(map));
    return figures.figure(
        Views.find(view).orElseThrow(), request, new FigureLook(MapTheme.LIGHT, 640, 400));
  }

  @ParameterizedTest
  @ValueSource(strings = {"map", "ranking", "links", "matrix"})
  void aPngHasTheSizeThatWasAskedFor(String view) throws IOException {
    byte[] file = written(view(view, Language.ENGLISH), FigureFormat.PNG, 1.5);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
    assertThat(image.getWidth()).isEqualTo(960);
    assertThat(image.getHeight()).isEqualTo(600);
  }

  @ParameterizedTest
  @ValueSource(strings = {"map", "ranking"})
  void aPosterInStripsIsThePictureAsAWhole(String view) {
    ExportFigure.PartPainter parts = view(view, Language.ENGLISH).picture(1);
    PixelFrame whole = PixelFrame.empty(640, 400);
    parts.draw(whole, 0, 0);
    BufferedImage strips = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
    strips.setData(new StripedImage(parts, 640, 400).getData());
    int differing = 0;
    for (int row = 0; row < 400; row++) {
      for (int column = 0; column < 640; column++) {
        int one = strips.getRGB(column, row);
        int other = whole.argb()[row * 640 + column];
        int apart =
            Math.abs((one & 0xFF) - (other & 0xFF))
                + Math.abs((one >> 8 & 0xFF) - (other >> 8 & 0xFF));
        differing += apart > 8 ? 1 : 0;
      }
    }
    assertThat(differing).isLessThan(300);
  }

  @ParameterizedTest
  @ValueSource(strings = {"map", "ranking", "links", "matrix"})
  void anSvgHoldsVectorsWithoutNeedOfAFont(String view) throws IOException {
    String svg =
        new String(
                written(view(view, Language.CHINESE), FigureFormat.SVG, 1), StandardCharsets.UTF_8)
            .replaceAll("\\s+>", ">");
    assertThat(svg).contains("<title>城市样本").contains("<path").contains("viewBox=\"0 0 640 400\"");
    assertThat(svg).doesNotContain("<text").doesNotContain("<image");
  }

  @ParameterizedTest
  @ValueSource(strings = {"map", "ranking", "links", "matrix"})
  void chineseInAPdfIsTextInAnEmbeddedFont(String view) throws IOException {
    byte[] file = written(view(view, Language.CHINESE), FigureFormat.PDF, 1);
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(document))
          .containsAnyOf("伦敦", "纽约")
          .contains("城市样本");
      assertThat(document.getDocumentInformation().getTitle()).startsWith("城市样本");
    }
    assertThat(file.length).isLessThan(900_000);
  }

  @Test
  void densityGoesIntoADocumentAsOnePicture() throws IOException {
    MapOptions density = MapOptions.DEFAULT.with(LinkOptions.DEFAULT.withBlend(LinkBlend.DENSITY));
    ExportFigure map = view("map", Language.ENGLISH, MapSight.onData(density));
    String svg = new String(written(map, FigureFormat.SVG, 1), StandardCharsets.UTF_8);
    assertThat(svg).containsOnlyOnce("<image");
  }

  @Test
  void smallMapsStandSideBySide() throws IOException {
    MapSheet maps =
        new MapSheet(
            List.of(result, result),
            List.of(
                FEW.with(SymbolOptions.DEFAULT.withNode("size")),
                FEW.with(SymbolOptions.DEFAULT.withNode("reach"))),
            List.of("Size", "Reach"),
            MapCamera.fitting(FEW.projection().toProjection(), 640, 400));
    ExportFigure sheet = view("map", Language.ENGLISH, MapSight.of(maps));
    try (PDDocument document = Loader.loadPDF(written(sheet, FigureFormat.PDF, 1))) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Size", "Reach", "No data", "Natural Earth");
    }
    assertThatThrownBy(() -> new MapSheet(List.of(), List.of(), List.of(), maps.camera()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anUnknownViewAndATooLargePictureAreRefused() {
    assertThat(Views.find("globe")).isEmpty();
    assertThatThrownBy(() -> written(view("map", Language.ENGLISH), FigureFormat.PNG, 60))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("38400");
    assertThat(FigureFormat.ofName("Map.PDF")).contains(FigureFormat.PDF);
    assertThat(FigureFormat.ofName("map.gif")).isEmpty();
  }
}
