package org.meridian.render.figure.strip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.junit.jupiter.api.Test;
import org.meridian.model.wording.Language;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.text.FixedMessages;
import org.meridian.view.clusters.StripAxis;
import org.meridian.view.clusters.SurvivalStrip;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;

/** What the strip of radii writes. */
class StripPainterTest {

  /** The words written by the painter at a radius, in order. */
  private static List<String> written(double radiusKm) throws ParserConfigurationException {
    List<String> written = new ArrayList<>();
    var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    var graphics =
        new SVGGraphics2D(document) {
          @Override
          public void drawString(String text, float x, float y) {
            written.add(text);
          }
        };
    var strip = new SurvivalStrip(StripAxis.USUAL, radiusKm, List.of(), List.of(), List.of());
    new StripPainter(BundledTypefaces.bundled())
        .paint(
            graphics,
            strip,
            new StripPainter.StripLook(
                MapStyle.of(MapTheme.LIGHT),
                FixedMessages.ofWindow(Language.ENGLISH),
                800,
                200,
                true));
    return written;
  }

  @Test
  void aNumberOfTheAxisGivesWayToTheHandleThatWouldCutIt() throws ParserConfigurationException {
    assertThat(written(150)).contains("20", "50", "100", "200", "500", "1000 km", "150 km");
    assertThat(written(195)).contains("195 km", "100", "500").doesNotContain("200");
    assertThat(written(20)).contains("20 km").doesNotContain("20");
  }
}
