package org.meridian.render.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.meridian.app.figures.ShippedFigures;
import org.meridian.model.wording.Language;
import org.meridian.render.SampleWorld;
import org.meridian.render.figure.file.FigureFormat;
import org.meridian.render.figure.file.FigureWriter;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.scenario.ScenarioResult;
import org.meridian.text.FixedMessages;
import org.meridian.view.ViewChoices;
import org.meridian.view.ViewRequest;
import org.meridian.view.Views;
import org.meridian.view.style.MapTheme;

/** A ranking on paper lists whom the window lists, cities without data last. */
class RankingFigureTest {

  private static final ScenarioResult RESULT = SampleWorld.result();

  private static String words(String view, int height) throws IOException {
    ViewRequest request =
        new ViewRequest(
            RESULT,
            Optional.empty(),
            FixedMessages.ofWindow(Language.ENGLISH),
            ViewChoices.DEFAULT);
    ExportFigure figure =
        ShippedFigures.create()
            .figure(
                Views.find(view).orElseThrow(),
                request,
                new FigureLook(MapTheme.LIGHT, 1200, height));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FigureWriter.write(figure, FigureFormat.PDF, 1, out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void citiesWithoutDataStandLast() throws IOException {
    String words = words("ranking", 1400);
    long unranked =
        Arrays.stream(RESULT.cities().ranking().ranks()).filter(rank -> rank == 0).count();

    assertThat(unranked).isPositive();
    assertThat(words.lines().filter(line -> line.contains("no data")).count()).isEqualTo(unranked);
    assertThat(words.indexOf("Ushuaia")).isGreaterThan(words.indexOf("Majuro"));
    assertThat(words).contains("37 of 37 cities, 36 ranked");
  }

  @Test
  void mapListAndMatrixCountLinksInTheSameWords() throws IOException {
    assertThat(words("map", 700)).contains("595 scored of 595 pairs");
    assertThat(words("links", 700)).contains("595 scored of 595 pairs. The first");
    assertThat(words("matrix", 700)).contains("595 scored of 595 pairs");
  }
}
