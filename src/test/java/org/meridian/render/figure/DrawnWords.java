package org.meridian.render.figure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.meridian.render.figure.file.FigureFormat;
import org.meridian.render.figure.file.FigureWriter;
import org.meridian.render.figure.sheet.ExportFigure;
import org.meridian.view.style.MapTheme;

/** The words that a figure draws, read from its document in the order of drawing. */
final class DrawnWords {

  private DrawnWords() {}

  /** A sheet that is high enough for so many rows of a table. */
  static FigureLook room(int rows) {
    return new FigureLook(MapTheme.LIGHT, 2000, 500 + 25 * rows);
  }

  /** The lines of a figure, bare. */
  static List<String> lines(ExportFigure figure) throws IOException {
    var out = new ByteArrayOutputStream();
    FigureWriter.write(figure, FigureFormat.PDF, 1, out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(document).lines().map(DrawnWords::bare).toList();
    }
  }

  /** A text without blanks, which documents do not keep, and with one sort of dash. */
  static String bare(String text) {
    return text.replaceAll("(?U)\\s+", "").replace('\u2012', '–');
  }
}
