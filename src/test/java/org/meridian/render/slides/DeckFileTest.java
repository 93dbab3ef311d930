package org.meridian.render.slides;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.io.dataset.places.ShippedDatasets;
import org.meridian.io.story.ShippedStories;
import org.meridian.model.Dataset;
import org.meridian.model.wording.Language;
import org.meridian.render.figure.FigureFactory;
import org.meridian.scenario.ScenarioEngine;
import org.meridian.scenario.story.Story;
import org.meridian.view.map.legend.CaptionComposer;
import org.meridian.view.story.StepRequest;
import org.meridian.view.story.ToldPicture;
import org.meridian.view.style.MapTheme;
import org.meridian.view.words.FigureWords;

/** The story on the index of 2021 as slides in Chinese, opened again. */
class DeckFileTest {

  private static final FigureFactory FIGURES = ShippedFigures.create();

  private static final Pattern RUN = Pattern.compile("<a:r>.*?</a:r>", Pattern.DOTALL);
  private static final int LINKS = 1;
  private static final int COMPARED = 2;

  private static List<StepRequest> steps;
  private static Story story;
  private static byte[] bytes;

  @BeforeAll
  static void write() throws IOException {
    story = ShippedStories.read("without-information");
    Dataset dataset =
        ShippedDatasets.find("interconnectivity-2021").orElseThrow().open().value().orElseThrow();
    ScenarioEngine engine = new ScenarioEngine();
    steps = story.steps().stream().map(step -> StepRequest.of(step, dataset, engine)).toList();
    bytes = deck();
  }

  private static byte[] deck() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new DeckFile(FIGURES)
        .write(story.title(), steps, new DeckLook(Language.CHINESE, MapTheme.LIGHT), out);
    return out.toByteArray();
  }

  private static XMLSlideShow opened() throws IOException {
    return new XMLSlideShow(new ByteArrayInputStream(bytes));
  }

  @Test
  void eachStepIsASlideWithTitleTextAndNotes() throws IOException {
    try (XMLSlideShow deck = opened()) {
      assertThat(deck.getSlides()).hasSize(story.size());
      for (int at = 0; at < story.size(); at++) {
        var said = story.step(at).words();
        XSLFSlide slide = deck.getSlides().get(at);
        assertThat(slide.getTitle()).isEqualTo(said.title().zh());
        assertThat(slide.getPlaceholder(1).getText()).isEqualTo(said.text().zh());
        assertThat(texts(slide))
            .anyMatch(
                text ->
                    text.startsWith("资料来源：底图：Natural Earth") || text.startsWith("资料来源：Published"));
        XSLFNotes notes = slide.getNotes();
        assertThat(texts(notes)).contains(said.notes().zh());
      }
    }
  }

  private static List<String> texts(Iterable<XSLFShape> sheet) {
    List<String> texts = new ArrayList<>();
    for (XSLFShape shape : sheet) {
      if (shape instanceof XSLFTextShape text) {
        texts.add(text.getText());
      }
    }
    return texts;
  }

  @Test
  void rankingsAreTablesWithBars() throws IOException, InvalidFormatException {
    try (XMLSlideShow deck = opened()) {
      XSLFTable links = only(deck.getSlides().get(LINKS), XSLFTable.class);
      assertThat(cells(links, 0)).containsExactly("排名", "城市联系", "距离（公里）", "得分");
      assertThat(cells(links, 1)).containsExactly("1", "新加坡 – 上海", "3,809", "100.0");
      assertThat(links.getNumberOfRows()).isEqualTo(11);
      CaptionComposer around =
          new CaptionComposer(steps.get(LINKS).result(), FigureWords.in(Language.CHINESE));
      assertThat(texts(deck.getSlides().get(LINKS)))
          .anyMatch(text -> text.contains("列出前 10 项") && text.contains(around.scenarioLine()));
      assertThat(cells(only(deck.getSlides().get(COMPARED), XSLFTable.class), 3))
          .startsWith("北京", "3", "5", "▼\u20092");
      var bars = only(deck.getSlides().get(LINKS), XSLFGraphicFrame.class).getChart();
      var series = bars.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
      assertThat(series.getVal().getNumRef().getNumCache().getPtArray(1).getV()).isEqualTo("90.0");
      assertThat(bars.getCTChart().getPlotArea().getValAxArray(0).getScaling().getMin().getVal())
          .isZero();
      assertThat(bars.getWorkbook().getSheetAt(0).getRow(2).getCell(1).getNumericCellValue())
          .isEqualTo(90);
    }
  }

  private static List<String> cells(XSLFTable table, int row) {
    return table.getRows().get(row).getCells().stream().map(XSLFTextShape::getText).toList();
  }

  private static <T> T only(XSLFSlide slide, Class<T> kind) {
    return slide.getShapes().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .filter(shape -> shape.getClass() == kind)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void picturesAreVectorsWithSharpPixelsBeside() throws IOException {
    try (XMLSlideShow deck = opened()) {
      XSLFPictureShape picture = only(deck.getSlides().getFirst(), XSLFPictureShape.class);
      BufferedImage pixels =
          ImageIO.read(new ByteArrayInputStream(picture.getPictureData().getData()));
      assertThat(pixels.getWidth())
          .isGreaterThanOrEqualTo((int) (2 * 96.0 / 72 * picture.getAnchor().getWidth()));
      assertThat(new String(picture.getSvgImage().getData(), StandardCharsets.UTF_8))
          .contains("<svg");
    }
  }

  @Test
  void whatIsSeenIsToldInWords() throws IOException {
    try (XMLSlideShow deck = opened()) {
      for (int at = 0; at < story.size(); at++) {
        String told = ToldPicture.of(steps.get(at), Language.CHINESE, FIGURES.clusters()::fresh);
        for (XSLFShape shape : deck.getSlides().get(at).getShapes()) {
          if (!(shape instanceof XSLFTextShape)) {
            assertThat(shape.getXmlObject().toString()).contains("descr=\"" + told + "\"");
          }
        }
      }
    }
  }

  @Test
  void eachRunNamesBothTypefacesAndItsLanguage() throws IOException {
    int runs = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.getName().matches("ppt/(slides/slide|charts/chart)\\d+\\.xml")) {
          continue;
        }
        String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        for (var found : RUN.matcher(xml).results().toList()) {
          runs++;
          assertThat(found.group())
              .contains("<a:latin typeface=\"Arial\"/>", "<a:ea typeface=\"Microsoft YaHei\"/>");
          boolean chinese =
              found.group().codePoints().anyMatch(point -> point >= 0x3000 && point <= 0xffef);
          assertThat(found.group()).contains(chinese ? "lang=\"zh-CN\"" : "lang=\"en-US\"");
        }
      }
    }
    assertThat(runs).isGreaterThan(100);
  }

  @Test
  void noClockIsInTheFile() throws IOException {
    List<LocalDateTime> dates = new ArrayList<>();
    read(bytes, dates);

    assertThat(dates).hasSizeGreaterThan(50).containsOnly(LocalDateTime.of(1980, 1, 1, 0, 0));
    assertThat(deck()).isEqualTo(bytes);
  }

  private static void read(byte[] file, List<LocalDateTime> dates) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        dates.add(entry.getTimeLocal());
        byte[] part = zip.readAllBytes();
        if (entry.getName().endsWith(".xlsx")) {
          read(part, dates);
        } else if (entry.getName().equals("docProps/core.xml")) {
          assertThat(new String(part, StandardCharsets.UTF_8))
              .contains("1980-01-01T00:00:00Z")
              .doesNotContain("W3CDTF\">20");
        }
      }
    }
  }
}
