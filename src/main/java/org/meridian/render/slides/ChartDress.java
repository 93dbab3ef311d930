package org.meridian.render.slides;

import java.io.IOException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.meridian.view.style.MapStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** How charts on slides look: colours of the theme, faces of both scripts, no date within. */
final class ChartDress {

  /** Hundredths of a point. */
  private static final int WORDS = 1200;

  private static final int TITLE = 1400;
  private static final int RGB = 3;

  private final MapStyle style;

  ChartDress(MapStyle style) {
    this.style = style;
  }

  /** A fill of a colour, 0xRRGGBB. */
  static XDDFSolidFillProperties fill(int colour) {
    return new XDDFSolidFillProperties(XDDFColor.from(rgb(colour)));
  }

  private static byte[] rgb(int colour) {
    byte[] rgb = new byte[RGB];
    for (int at = 0; at < RGB; at++) {
      rgb[at] = (byte) (colour >> Byte.SIZE * (RGB - 1 - at));
    }
    return rgb;
  }

  /** Sets how all words of a chart look that have no look of their own. */
  void words(XSLFChart chart) {
    CTTextBody body = chart.getCTChartSpace().addNewTxPr();
    body.addNewBodyPr();
    body.addNewLstStyle();
    CTTextParagraph paragraph = body.addNewP();
    properties(paragraph.addNewPPr().addNewDefRPr(), WORDS, style.ink());
  }

  /** Sets how the title looks, which would be larger and of the theme's face. */
  void title(XSLFChart chart) {
    for (CTTextParagraph paragraph : chart.getCTChart().getTitle().getTx().getRich().getPList()) {
      for (CTRegularTextRun run : paragraph.getRList()) {
        boolean chinese = ScriptRun.of(run.getT()).stream().anyMatch(ScriptRun::chinese);
        CTTextCharacterProperties own = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
        properties(own, TITLE, style.mutedInk());
        SlideText.name(own, chinese);
      }
    }
  }

  /** Sets how axes look: hairlines, and no numbers louder than the bars. */
  void axes(XDDFCategoryAxis names, XDDFValueAxis values) {
    XDDFLineProperties line = new XDDFLineProperties(fill(style.ground().outline()));
    names.getOrAddShapeProperties().setLineProperties(line);
    values.getOrAddShapeProperties().setLineProperties(line);
    values.getOrAddMajorGridProperties().setLineProperties(line);
  }

  private static void properties(CTTextCharacterProperties properties, int size, int ink) {
    properties.setSz(size);
    properties.setB(false);
    properties.addNewSolidFill().addNewSrgbClr().setVal(rgb(ink));
    SlideText.name(properties, false);
  }

  /** The workbook within says when it was made, unless it is told not to. */
  static void settle(XSLFChart chart) throws IOException {
    try {
      FixedDates.set(chart.getWorkbook().getProperties().getCoreProperties());
    } catch (InvalidFormatException impossible) {
      throw new IOException(impossible);
    }
  }
}
