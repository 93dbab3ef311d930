package org.meridian.render.figure.file;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.CRC32C;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.meridian.render.figure.sheet.ExportFigure;

/**
 * Writes a figure as one page of PDF, one point a design pixel. Text stays text, in embedded
 * subsets of the bundled typefaces; characters that these lack become outlines.
 */
final class PdfFile {

  private PdfFile() {}

  /** A number that follows from what is drawn; without one the clock would name the document. */
  private static long fingerprint(PDFormXObject drawing) throws IOException {
    CRC32C sum = new CRC32C();
    sum.update(drawing.getContentStream().toByteArray());
    return sum.getValue();
  }

  static void write(ExportFigure figure, OutputStream out) throws IOException {
    write(List.of(figure), out);
  }

  /** A page a figure; the title is that of the first. */
  static void write(List<ExportFigure> figures, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDDocumentInformation about = new PDDocumentInformation();
      about.setTitle(figures.getFirst().title());
      about.setCreator("Meridian");
      document.setDocumentInformation(about);
      EmbeddedText text = new EmbeddedText(document);
      long fingerprint = 0;
      for (ExportFigure figure : figures) {
        fingerprint = 31 * fingerprint + page(document, figure, text);
      }
      document.setDocumentId(fingerprint);
      document.save(out);
    }
  }

  private static long page(PDDocument document, ExportFigure figure, EmbeddedText text)
      throws IOException {
    PDPage page = new PDPage(new PDRectangle(figure.width(), figure.height()));
    document.addPage(page);
    PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, figure.width(), figure.height());
    g.setFontTextDrawer(text);
    figure.paint(g);
    g.dispose();
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawForm(g.getXFormObject());
    }
    return fingerprint(g.getXFormObject());
  }
}
