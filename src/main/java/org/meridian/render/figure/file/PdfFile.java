package org.meridian.render.figure.file;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.IOException;
import java.io.OutputStream;
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
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(new PDRectangle(figure.width(), figure.height()));
      document.addPage(page);
      PDDocumentInformation about = new PDDocumentInformation();
      about.setTitle(figure.title());
      about.setCreator("Meridian");
      document.setDocumentInformation(about);
      PdfBoxGraphics2D g = new PdfBoxGraphics2D(document, figure.width(), figure.height());
      g.setFontTextDrawer(new EmbeddedText(document));
      figure.paint(g);
      g.dispose();
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawForm(g.getXFormObject());
      }
      document.setDocumentId(fingerprint(g.getXFormObject()));
      document.save(out);
    }
  }
}
