package org.meridian.render.figure.strip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.junit.jupiter.api.Test;
import org.meridian.cluster.ClusterEvents.CountStep;
import org.meridian.model.wording.Language;
import org.meridian.model.wording.LocalText;
import org.meridian.render.paint.VectorBrush;
import org.meridian.render.style.BundledTypefaces;
import org.meridian.scenario.clustering.ClusterIdentity;
import org.meridian.text.FixedMessages;
import org.meridian.view.clusters.StripAxis;
import org.meridian.view.clusters.StripRoom;
import org.meridian.view.clusters.StripRow;
import org.meridian.view.clusters.SurvivalStrip;
import org.meridian.view.content.TextInLanguage;
import org.meridian.view.style.MapStyle;
import org.meridian.view.style.MapTheme;

/** What the strip of radii writes. */
class StripPainterTest {

  private static final BundledTypefaces TYPEFACES = BundledTypefaces.bundled();

  private static final int WIDTH = 800;
  private static final int HEIGHT = 120;

  /** Words and where they begin, from the left and on which line. */
  private record Written(String text, double left, double baseline) {}

  private static List<Written> written(SurvivalStrip strip) throws ParserConfigurationException {
    List<Written> written = new ArrayList<>();
    var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
    var graphics =
        new SVGGraphics2D(document) {
          @Override
          public void drawString(String text, float x, float y) {
            written.add(new Written(text, x, y));
          }
        };
    new StripPainter(TYPEFACES)
        .paint(
            graphics,
            strip,
            new StripPainter.StripLook(
                MapStyle.of(MapTheme.LIGHT),
                FixedMessages.ofWindow(Language.ENGLISH),
                WIDTH,
                HEIGHT,
                true));
    return written;
  }

  /** The words written by the painter at a radius, in order. */
  private static List<String> written(double radiusKm) throws ParserConfigurationException {
    return written(new SurvivalStrip(StripAxis.USUAL, radiusKm, List.of(), List.of(), List.of()))
        .stream()
        .map(Written::text)
        .toList();
  }

  private static StripRow row(int number, double birthKm, boolean chosen) {
    return new StripRow(
        number,
        new ClusterIdentity("c" + number, number),
        LocalText.same("Cluster " + number),
        new StripRow.StripBar(birthKm, 1_500, 3, 0.5),
        true,
        chosen,
        TextInLanguage.key("clusters.strip.title"));
  }

  @Test
  void noBarCrossesTheNameOfTheChosenCluster() throws ParserConfigurationException {
    for (int chosen = 0; chosen < 25; chosen++) {
      List<StripRow> rows = new ArrayList<>();
      for (int at = 0; at < 25; at++) {
        rows.add(row(at, 140 - 4 * (7 * at % 25), at == chosen));
      }
      var strip = new SurvivalStrip(StripAxis.USUAL, 150, rows, List.of(), List.of());
      String name = "Cluster " + chosen;
      Written at =
          written(strip).stream()
              .filter(each -> each.text().equals(name))
              .findFirst()
              .orElseThrow();
      StripRoom room = StripRoom.of(strip, WIDTH, HEIGHT);
      double right = at.left() + VectorBrush.width(name, TYPEFACES.boldFor(name, 11.5));
      double middle = at.baseline() - 4;

      assertThat(middle).isEqualTo(room.y(chosen), within(0.01));
      assertThat(at.left()).isNotNegative();
      for (int other = 0; other < 25; other++) {
        if (Math.abs(room.y(other) - middle) < 5) {
          assertThat(right).as(name).isLessThan(room.x(rows.get(other).bar().birthKm()));
        }
      }
    }
  }

  @Test
  void aNumberOfTheAxisGivesWayToTheHandleThatWouldCutIt() throws ParserConfigurationException {
    assertThat(written(150)).contains("20", "50", "100", "200", "500", "1000 km", "150 km");
    assertThat(written(195)).contains("195 km", "100", "500").doesNotContain("200");
    assertThat(written(20)).contains("20 km").doesNotContain("20");
  }

  @Test
  void theCurveStaysBelowItsWordsWhereItWouldCrossThem() {
    StripRoom room =
        StripRoom.of(
            new SurvivalStrip(StripAxis.USUAL, 150, List.of(), List.of(), List.of()),
            WIDTH,
            HEIGHT);
    CountCurve late = new CountCurve(List.of(new CountStep(30, 1), new CountStep(500, 9)), room);
    CountCurve early = new CountCurve(List.of(new CountStep(30, 9), new CountStep(500, 1)), room);
    double end = room.x(200);

    assertThat(late.at(29)).isZero();
    assertThat(late.at(500)).isEqualTo(9);
    assertThat(late.line(end).getBounds2D().getMinY()).isEqualTo(4);
    assertThat(early.line(end).getBounds2D().getMinY()).isEqualTo(16);
    assertThat(early.line(room.left()).getBounds2D().getMinY()).isEqualTo(4);
  }
}
